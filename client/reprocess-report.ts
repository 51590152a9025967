import type { FlipTally } from '../domain/flips.ts';
import type { Database } from '../store/database.ts';
import { someExamples } from '../store/reprocess-examples.ts';
import {
  agentFlips,
  type AgentFlips,
  type FailedCall,
  type FlipExample,
  type ReprocessCounts,
  type ReprocessRow,
  type ReprocessStatus,
} from '../store/reprocess-runs.ts';
import { fields, grouped, table } from './output.ts';
import { printable } from './printable.ts';

/** The document of `reprocess`. */
export interface ReprocessReport extends ReprocessCounts {
  readonly runId: string;
  readonly workflowId: string;
  readonly shadow: boolean;
  readonly status: ReprocessStatus;
  /** The rules that the run scores by. */
  readonly rulesVersion: string;
  /** Stale calls at the start. */
  readonly stale: number;
  /** Stale calls at the end; null while the run is open. */
  readonly stillStale: number | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly seconds: number;
  readonly flips: FlipTally;
  /** Agents with flips, those with the most first; a hundred at most. */
  readonly agents: readonly AgentFlips[];
  readonly examples: readonly FlipExample[];
  /** Some of the calls that could not be scored. */
  readonly failures: readonly FailedCall[];
  readonly error: string | null;
}

const AGENTS = 100;
const AGENTS_SHOWN = 10;
const FAILURES_SHOWN = 5;

export async function reprocessReport(db: Database, row: ReprocessRow, examples: number): Promise<ReprocessReport> {
  const until = row.finished_at ?? new Date();
  return {
    runId: row.run_id,
    workflowId: row.workflow_id,
    shadow: row.shadow,
    status: row.status,
    rulesVersion: row.rules_version,
    stale: row.stale,
    calls: row.calls,
    scored: row.scored,
    overtaken: row.overtaken,
    failed: row.failed,
    flipped: row.flipped,
    stillStale: row.still_stale,
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    // While a run is open two clocks meet here, and ours may be behind.
    seconds: Math.max(0, (until.getTime() - row.started_at.getTime()) / 1000),
    flips: row.flips,
    agents: await agentFlips(db, row.run_id, AGENTS),
    examples: someExamples(row.examples, examples),
    failures: row.failures,
    error: row.error,
  };
}

/** The report for people. */
export function reprocessLines(report: ReprocessReport): string[] {
  if (report.status === 'completed' && report.stale === 0) {
    return [`Nothing is stale: every call was scored by ${report.rulesVersion}.`];
  }
  const { calls, scored, overtaken, failed, stillStale, seconds } = report;
  const rate = seconds > 0 ? ` (${grouped(Math.round(calls / seconds))} calls/s)` : '';
  return [
    ...fields([
      ['run', report.runId],
      ['status', `${report.status}${report.shadow ? ' (shadow: nothing was written)' : ''}`],
      ['rules', report.rulesVersion],
      ['seconds', `${grouped(Math.round(seconds * 10) / 10)}${rate}`],
      [
        'stale',
        `${grouped(report.stale)} at the start${stillStale === null ? '' : `, ${grouped(stillStale)} at the end`}`,
      ],
      [
        'calls',
        `walked ${grouped(calls)} = scored ${grouped(scored)} + overtaken ${grouped(overtaken)} + failed ${grouped(failed)}`,
      ],
      ['flipped', `${grouped(report.flipped)} of ${grouped(scored)} (${percent(report.flipped, scored)})`],
    ]),
    ...(scored === 0 ? [] : ['', ...figureTable(report)]),
    ...(report.agents.length === 0 ? [] : ['', ...agentTable(report.agents)]),
    ...(report.examples.length === 0 ? [] : ['', ...exampleTable(report.examples)]),
  ];
}

/** Why stale calls are left behind a run that completed; null when none are. */
export function leftSentence(report: ReprocessReport): string | null {
  const { shadow, status, stillStale, failed, failures } = report;
  if (shadow || status !== 'completed' || stillStale === null || stillStale === 0) return null;
  const some = failures.slice(0, FAILURES_SHOWN).map(({ callId, reason }) => `${printable(callId)} (${reason})`);
  const more = failed > some.length ? ', …' : '';
  const unscored =
    failed === 0 ? '' : ` ${grouped(failed)} could not be scored and stay as they were: ${some.join(', ')}${more}.`;
  const others = stillStale > failed ? ' A Worker of other rules has written calls meanwhile.' : '';
  return `${grouped(stillStale)} calls are stale still.${unscored}${others}`;
}

type Row = readonly [string, string | null, string | null, string | null, number | null];

function figureTable({ flips, scored }: ReprocessReport): string[] {
  const { conversions, acceptedUpsells, upsellAmountCents, sentimentTenThousandths: sentiment } = flips;
  const mean = (sum: number): string => (sum / scored / 10_000).toFixed(4);
  const rows: Row[] = [
    ['conversions', ...bothAndChange(conversions), conversions.gained + conversions.lost],
    partOf('gained', conversions.gained),
    partOf('lost', conversions.lost),
    ['accepted upsells', ...bothAndChange(acceptedUpsells), acceptedUpsells.flips],
    ['upsell amount', ...bothAndChange(upsellAmountCents, money), upsellAmountCents.flips],
    ['mean sentiment', ...bothAndChange(sentiment, mean), sentiment.flips],
    ...Object.entries(flips.sentimentLabels).map(([name, count]) => partOf(name.replace('_to_', ' → '), count)),
    ...Object.entries(flips.categories).flatMap(([name, { gained, lost }]): Row[] => [
      [`category ${printable(name)}`, null, null, grouped(gained - lost), gained + lost],
      partOf('gained', gained),
      partOf('lost', lost),
    ]),
  ];
  return table(['figure', 'before', 'after', 'change', 'flips'], rows);
}

function bothAndChange(
  { before, after }: { readonly before: number; readonly after: number },
  print = grouped,
): [string, string, string] {
  return [print(before), print(after), print(after - before)];
}

/** One line of those that a figure's flips are made of. */
function partOf(name: string, count: number): Row {
  return [`  ${name}`, null, null, null, count];
}

function agentTable(agents: readonly AgentFlips[]): string[] {
  return table(
    ['agent', 'scored', 'flipped', 'conversions +', 'conversions -', 'upsell before', 'upsell after', 'sentiment'],
    agents
      .slice(0, AGENTS_SHOWN)
      .map((one) => [
        printable(one.agentName),
        one.scored,
        one.flipped,
        one.conversionsGained,
        one.conversionsLost,
        money(one.upsellAmountCentsBefore),
        money(one.upsellAmountCentsAfter),
        one.sentimentFlips,
      ]),
  );
}

function exampleTable(examples: readonly FlipExample[]): string[] {
  return table(
    ['example', 'agent', 'field', 'before', 'after'],
    examples.map((one) => [one.callId, one.agentName, one.field, one.before, one.after].map(printable)),
  );
}

function money(cents: number): string {
  return (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

function percent(part: number, whole: number): string {
  return `${grouped(whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10)} %`;
}
