import type { FlipField, FlipTally } from '../domain/flips.ts';
import { NO_FLIPS } from '../domain/flips.ts';
import { single, type Database, type Queryable } from './database.ts';

export type ReprocessStatus = 'running' | 'completed' | 'failed' | 'cancelled' | 'abandoned';
export type ReprocessEnd = Exclude<ReprocessStatus, 'running'>;

/** Calls that a run walked: `calls` is the sum of the three that follow it. */
export interface ReprocessCounts {
  readonly calls: number;
  /** Scored by the run's rules and, unless it is a shadow run, written. */
  readonly scored: number;
  /** Left alone, because a newer load of the call came between. */
  readonly overtaken: number;
  /** Left as they were, because the rules or the database could not take them. */
  readonly failed: number;
  /** Scored ones in which a figure flipped. */
  readonly flipped: number;
}

export interface FlipExample {
  readonly callId: string;
  readonly agentName: string;
  readonly field: FlipField;
  readonly before: string;
  readonly after: string;
}

/** A call that stays as it was, with the reason code. */
export interface FailedCall {
  readonly callId: string;
  readonly reason: string;
}

export interface ReprocessRow extends ReprocessCounts {
  readonly run_id: string;
  readonly workflow_id: string;
  readonly shadow: boolean;
  readonly status: ReprocessStatus;
  readonly rules_version: string;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly cluster_id: string | null;
  readonly namespace: string | null;
  /** Stale calls at the start. */
  readonly stale: number;
  /** Stale calls at the end; null while the run is open, or when it ended without a word. */
  readonly still_stale: number | null;
  readonly cursor: string;
  readonly pages: number;
  readonly flips: FlipTally;
  readonly examples: readonly FlipExample[];
  readonly failures: readonly FailedCall[];
  readonly failure_type: string | null;
  readonly error: string | null;
}

export interface AgentFlips {
  readonly agentName: string;
  readonly scored: number;
  readonly flipped: number;
  readonly conversionsGained: number;
  readonly conversionsLost: number;
  readonly upsellAmountCentsBefore: number;
  readonly upsellAmountCentsAfter: number;
  readonly sentimentFlips: number;
}

/** Ended runs that are kept. */
const RUNS_KEPT = 20;

/** Gold calls that other rules have scored. Scans gold. */
export async function countStale(db: Queryable, rulesVersion: string): Promise<number> {
  const { stale } = single(
    await db.query<{ stale: number }>(
      'select count(*) as stale from call_data.gold_call_analytics where rules_version <> $1::text',
      [rulesVersion],
    ),
  );
  return stale;
}

/** Writes the row of a run that starts, and lets the oldest ended ones go; a retry finds the row and leaves it. */
export async function insertReprocess(
  db: Database,
  run: {
    readonly runId: string;
    readonly workflowId: string;
    readonly shadow: boolean;
    readonly rulesVersion: string;
    readonly clusterId: string | null;
    readonly namespace: string;
  },
): Promise<ReprocessRow> {
  const stale = await countStale(db, run.rulesVersion);
  return db.transaction(async (tx) => {
    await tx.query(
      `insert into call_data.reprocess_runs
         (run_id, workflow_id, shadow, rules_version, cluster_id, namespace, stale, flips)
       values ($1::text, $2::text, $3::boolean, $4::text, $5::text, $6::text, $7::bigint, $8::jsonb)
       on conflict (run_id) do nothing`,
      [
        run.runId,
        run.workflowId,
        run.shadow,
        run.rulesVersion,
        run.clusterId,
        run.namespace,
        stale,
        JSON.stringify(NO_FLIPS),
      ],
    );
    await tx.query(
      `delete from call_data.reprocess_runs where run_id in (
         select run_id from call_data.reprocess_runs where status <> 'running'
         order by started_at desc, run_id desc offset ${RUNS_KEPT})`,
    );
    return single(await tx.query<ReprocessRow>(BY_ID, [run.runId]));
  });
}

const BY_ID = 'select * from call_data.reprocess_runs where run_id = $1::text';

/** The run by its id, or null. */
export async function readReprocess(db: Queryable, runId: string): Promise<ReprocessRow | null> {
  return (await db.query<ReprocessRow>(BY_ID, [runId]))[0] ?? null;
}

/** The run started last, or null before the first. */
export async function latestReprocess(db: Queryable): Promise<ReprocessRow | null> {
  const rows = await db.query<ReprocessRow>(
    'select * from call_data.reprocess_runs order by started_at desc, run_id desc limit 1',
  );
  return rows[0] ?? null;
}

/** Every run whose row is open, but for the one named, with the seconds since its last page. */
export async function openReprocesses(
  db: Queryable,
  exceptRunId: string,
): Promise<(ReprocessRow & { readonly idle_seconds: number })[]> {
  return db.query(
    `select *, extract(epoch from now() - updated_at)::float8 as idle_seconds from call_data.reprocess_runs
     where status = 'running' and run_id <> $1::text order by started_at`,
    [exceptRunId],
  );
}

/** Ends the run and counts what is stale still. Ending an ended run changes nothing. */
export async function endReprocess(
  db: Database,
  end: {
    readonly runId: string;
    readonly status: ReprocessEnd;
    readonly error: string | null;
    /** The type of the fault that ended the run, of docs/errors.md. */
    readonly failureType?: string | null;
  },
): Promise<ReprocessRow> {
  return db.transaction(async (tx) => {
    const row = single(await tx.query<ReprocessRow>(`${BY_ID} for no key update`, [end.runId]));
    if (row.status !== 'running') return row;
    const stillStale = await countStale(tx, row.rules_version);
    return single(
      await tx.query<ReprocessRow>(
        `update call_data.reprocess_runs
         set status = $2::text, error = $3::text, failure_type = $4::text, still_stale = $5::bigint,
           finished_at = now(), updated_at = now(), cursor = ''
         where run_id = $1::text returning *`,
        [end.runId, end.status, end.error, end.failureType ?? null, stillStale],
      ),
    );
  });
}

/** The run's agents, those with the most flipped calls first. */
export async function agentFlips(db: Queryable, runId: string, limit: number): Promise<AgentFlips[]> {
  return db.query<AgentFlips>(
    `select agent_name as "agentName", scored, flipped, conversions_gained as "conversionsGained",
       conversions_lost as "conversionsLost", (upsell_amount_before * 100)::bigint as "upsellAmountCentsBefore",
       (upsell_amount_after * 100)::bigint as "upsellAmountCentsAfter", sentiment_flips as "sentimentFlips"
     from call_data.reprocess_agents where run_id = $1::text and flipped > 0
     order by flipped desc, agent_name limit $2::integer`,
    [runId, limit],
  );
}

/**
 * Takes calls that are forgotten out of the reports, and moves an open run's cursor off them. Run it behind the statements
 * that take them from silver and gold: a page holds those before its run's row.
 */
export async function forgetInReprocess(tx: Queryable, callIds: readonly string[]): Promise<void> {
  for (const list of ['examples', 'failures']) {
    await tx.query(
      `update call_data.reprocess_runs r
       set ${list} = (select coalesce(jsonb_agg(e order by nth), '[]') from jsonb_array_elements(r.${list})
         with ordinality as t (e, nth) where e ->> 'callId' <> all($1::text[]))
       where exists (select from jsonb_array_elements(r.${list}) as t (e) where e ->> 'callId' = any($1::text[]))`,
      [callIds],
    );
  }
  // A page in flight would write the lists that it read before.
  await tx.query(`update call_data.reprocess_runs set pages = pages + 1 where status = 'running'`);
  // Nothing stands between a call and the one before it, so no call is walked twice or left out.
  await tx.query(
    `update call_data.reprocess_runs r
     set cursor = coalesce((select max(g.call_id) from call_data.gold_call_analytics g where g.call_id < r.cursor), '')
     where r.cursor = any($1::text[])`,
    [callIds],
  );
}
