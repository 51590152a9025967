import { defaultCallRules } from '../config/call-rules.ts';
import type { Database } from '../store/database.ts';
import {
  agentLeaderboard,
  businessTotals,
  quarantineByReason,
  statusReport,
  type AgentRow,
  type BusinessTotals,
  type QuarantineReason,
  type RunReport,
  type StatusReport,
} from '../store/reports.ts';
import { ANY_NUMBER, type Verification } from '../store/verify.ts';
import { tierLines } from './commands/status.ts';
import { fields, grouped, table } from './output.ts';
import { runLines } from './run-lines.ts';

const LEADERS = 10;

export interface DemoReport {
  readonly ok: boolean;
  readonly etl: RunReport;
  readonly incremental: RunReport;
  readonly callsPerSecond: number;
  readonly status: StatusReport;
  readonly quarantine: QuarantineReason[];
  readonly leaderboard: AgentRow[];
  readonly totals: BusinessTotals;
  readonly checks: { readonly passed: number; readonly failed: string[] };
  readonly tablesSha256: string;
  readonly temporalUiUrl: string;
  readonly seconds: number;
}

/** What a manager and an engineer would look at, read from the tables. */
export async function demoReport(
  db: Database,
  told: Pick<DemoReport, 'etl' | 'incremental' | 'temporalUiUrl' | 'seconds'> & { readonly verification: Verification },
): Promise<DemoReport> {
  const { etl, incremental, temporalUiUrl, seconds, verification } = told;
  const written = etl.written + incremental.written;
  const checks = verification.checks.filter((check) => check.expected !== ANY_NUMBER);
  const failed = checks.filter((check) => !check.ok).map((check) => check.name);
  return {
    ok: verification.ok,
    etl,
    incremental,
    callsPerSecond: Math.round(written / (etl.seconds + incremental.seconds)),
    status: await statusReport(db, defaultCallRules()),
    quarantine: await quarantineByReason(db),
    leaderboard: await agentLeaderboard(db, LEADERS),
    totals: await businessTotals(db),
    checks: { passed: checks.length - failed.length, failed },
    tablesSha256: verification.tablesSha256,
    temporalUiUrl,
    seconds,
  };
}

/** The report for people. */
export function demoLines(report: DemoReport): string[] {
  const { totals, checks } = report;
  const share = (calls: number): string =>
    `${grouped(calls)} (${totals.calls === 0 ? '0.0' : ((100 * calls) / totals.calls).toFixed(1)} %)`;
  return [
    '',
    'RUN 1: everything (converza etl)',
    ...runLines(report.etl),
    '',
    'RUN 2: 2 corrections and the new calls (converza incremental)',
    ...runLines(report.incremental),
    '',
    'TIERS',
    ...tierLines(report.status),
    '',
    'QUARANTINE BY REASON',
    ...table(
      ['reason', 'open', 'resolved'],
      report.quarantine.map((row) => [row.reason, row.open, row.resolved]),
    ),
    '',
    'AGENT LEADERBOARD',
    ...table(
      ['agent', 'calls', 'conversions', 'rate %', 'upsell revenue', 'positive %'],
      report.leaderboard.map((row) => [
        row.agent_name,
        row.total_calls,
        row.total_conversions,
        row.conversion_rate,
        row.total_upsell_amount,
        row.positive_sentiment_pct,
      ]),
    ),
    '',
    'BUSINESS',
    ...fields([
      ['calls', totals.calls],
      ['conversions', `${grouped(totals.conversions)} (${totals.conversion_rate} %)`],
      ['upsell revenue', `${totals.upsell_amount} from ${grouped(totals.upsell_calls)} calls`],
      ['positive', share(totals.positive_calls)],
      ['neutral', share(totals.neutral_calls)],
      ['negative', share(totals.negative_calls)],
    ]),
    '',
    'ENGINE',
    ...fields([
      ['speed', `${grouped(report.callsPerSecond)} calls/s, bucket to gold`],
      [
        'verify',
        checks.failed.length === 0 ? `all ${checks.passed} checks hold` : `FAILED: ${checks.failed.join(', ')}`,
      ],
      ['tables sha256', report.tablesSha256],
      ['Temporal UI', report.temporalUiUrl],
      ['whole demo', `${report.seconds.toFixed(1)} s`],
    ]),
  ];
}
