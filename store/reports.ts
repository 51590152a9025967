import { single, type Queryable } from './database.ts';
import { runGaps, type RunGap } from './run-gaps.ts';
import { listOpenRuns } from './run-list.ts';
import { latestRun, pickCounts, type RunCounts, type RunMode, type RunRow, type RunStatus } from './runs.ts';
import { countStale, type DataVersions, type StaleCounts } from './stale.ts';

/** The document of `etl` and `incremental`, and `lastRun` of `status`. */
export interface RunReport extends RunCounts {
  readonly runId: string;
  readonly workflowId: string;
  readonly mode: RunMode;
  readonly status: RunStatus;
  /** Objects whose calls were taken out by `--prune`. */
  readonly pruned: number;
  readonly seconds: number;
}

export interface StatusReport {
  readonly objects: Readonly<Record<'total' | 'discovered' | 'landed' | 'loaded' | 'rejected' | 'missing', number>>;
  readonly silver: number;
  readonly gold: number;
  readonly agents: number;
  readonly days: number;
  readonly quarantine: Readonly<Record<'open' | 'resolved' | 'dismissed', number>>;
  readonly lastRun: RunReport | null;
  /** When a listing of a whole prefix was last completed. */
  readonly lastFullListingAt: string | null;
  /** Null when there is none, or Temporal cannot be asked. */
  readonly schedule: ScheduleStanding | null;
  /** Minutes of the last 24 hours that the Schedule should have run for and did not. */
  readonly gaps: readonly RunGap[];
  readonly openRuns: readonly {
    readonly runId: string;
    readonly pauseReason: RunRow['pause_reason'];
    readonly status: RunStatus;
  }[];
  /** Rows and objects of other versions than today's. */
  readonly stale: StaleCounts & DataVersions;
}

/** The Schedule as Temporal counts it. */
export interface ScheduleStanding {
  readonly paused: boolean;
  readonly note: string | null;
  /** Runs that came too late to be caught up. */
  readonly missed: number;
  /** Runs left out because the one before was under way. */
  readonly skipped: number;
  readonly nextRunAt: string | null;
}

/** The run as its contract tells it; an open run's seconds go on. Keys stand in the contract's order. */
export function runReport(run: RunRow): RunReport {
  const until = run.finished_at ?? new Date();
  return {
    runId: run.run_id,
    workflowId: run.workflow_id,
    mode: run.mode,
    status: run.status,
    ...pickCounts(run),
    pruned: run.pruned,
    // While a run is open two clocks meet here, and ours may be behind.
    seconds: Math.max(0, (until.getTime() - run.started_at.getTime()) / 1000),
  };
}

type StatusColumn =
  keyof StatusReport['objects'] | keyof StatusReport['quarantine'] | 'silver' | 'gold' | 'agents' | 'days';

/**
 * What the tables hold now. Counts every tier, so it costs a scan.
 * @param schedule `unknown` when Temporal cannot be asked; null when there is no Schedule.
 */
export async function statusReport(
  db: Queryable,
  versions: DataVersions,
  schedule: ScheduleStanding | null | 'unknown' = 'unknown',
): Promise<StatusReport> {
  const row = single(
    await db.query<Record<StatusColumn, number>>(
      `select o.*, q.*,
         (select count(*) from call_data.silver_call_records) as silver,
         (select count(*) from call_data.gold_call_analytics) as gold,
         (select count(*) from call_data.gold_agent_performance) as agents,
         (select count(*) from call_data.gold_daily_metrics) as days
       from (select count(*) as total,
               count(*) filter (where state = 'discovered') as discovered,
               count(*) filter (where state = 'landed') as landed,
               count(*) filter (where state = 'loaded') as loaded,
               count(*) filter (where state = 'rejected') as rejected,
               count(*) filter (where state = 'missing') as missing
             from call_data.bronze_objects) o,
            (select count(*) filter (where status = 'open') as open,
               count(*) filter (where status = 'resolved') as resolved,
               count(*) filter (where status = 'dismissed') as dismissed
             from call_data.quarantined_records) q`,
    ),
  );
  const { total, discovered, landed, loaded, rejected, missing, silver, gold, agents, days } = row;
  const run = await latestRun(db);
  return {
    objects: { total, discovered, landed, loaded, rejected, missing },
    silver,
    gold,
    agents,
    days,
    quarantine: { open: row.open, resolved: row.resolved, dismissed: row.dismissed },
    lastRun: run === null ? null : runReport(run),
    lastFullListingAt: await lastFullListingAt(db),
    schedule: schedule === 'unknown' ? null : schedule,
    gaps: await runGaps(db, { gone: schedule === null }),
    openRuns: (await listOpenRuns(db)).map(({ run_id, pause_reason, status }) => ({
      runId: run_id,
      pauseReason: pause_reason,
      status,
    })),
    stale: {
      ...(await countStale(db, versions)),
      silverVersion: versions.silverVersion,
      rulesVersion: versions.rulesVersion,
    },
  };
}

async function lastFullListingAt(db: Queryable): Promise<string | null> {
  const [row] = await db.query<{ at: Date | null }>(
    'select max(listing_completed_at) as at from call_data.ingest_runs where listing_full',
  );
  return row?.at?.toISOString() ?? null;
}

export interface AgentRow {
  readonly agent_name: string;
  readonly total_calls: number;
  readonly total_conversions: number;
  /** Percent, two decimals; numeric arrives as text. */
  readonly conversion_rate: string;
  readonly total_upsell_amount: string;
  readonly positive_sentiment_pct: string;
}

/** The agents with the most conversions, best first. */
export async function agentLeaderboard(db: Queryable, limit: number): Promise<AgentRow[]> {
  return db.query<AgentRow>(
    `select agent_name, total_calls, total_conversions, conversion_rate, total_upsell_amount, positive_sentiment_pct
     from call_data.gold_agent_performance
     order by total_conversions desc, total_upsell_amount desc, agent_name limit $1::integer`,
    [limit],
  );
}

export interface BusinessTotals {
  readonly calls: number;
  readonly conversions: number;
  readonly conversion_rate: string;
  readonly upsell_amount: string;
  readonly upsell_calls: number;
  readonly positive_calls: number;
  readonly neutral_calls: number;
  readonly negative_calls: number;
}

/** All calls in one row, from the daily aggregates. */
export async function businessTotals(db: Queryable): Promise<BusinessTotals> {
  return single(
    await db.query<BusinessTotals>(
      `select coalesce(sum(total_calls), 0)::bigint as calls,
         coalesce(sum(total_conversions), 0)::bigint as conversions,
         coalesce(round(100.0 * sum(total_conversions) / nullif(sum(total_calls), 0), 2), 0) as conversion_rate,
         coalesce(sum(total_upsell_amount), 0.00) as upsell_amount,
         coalesce(sum(upsell_calls), 0)::bigint as upsell_calls,
         coalesce(sum(positive_calls), 0)::bigint as positive_calls,
         coalesce(sum(neutral_calls), 0)::bigint as neutral_calls,
         coalesce(sum(negative_calls), 0)::bigint as negative_calls
       from call_data.gold_agent_daily`,
    ),
  );
}

export interface QuarantineReason {
  readonly reason: string;
  readonly open: number;
  readonly resolved: number;
}

/** Quarantined records by reason, the most frequent first. */
export async function quarantineByReason(db: Queryable): Promise<QuarantineReason[]> {
  return db.query<QuarantineReason>(
    `select reason, count(*) filter (where status = 'open') as open,
       count(*) filter (where status = 'resolved') as resolved
     from call_data.quarantined_records group by reason order by count(*) desc, reason`,
  );
}
