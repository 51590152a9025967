import type { Queryable } from './database.ts';
import { liveCounts, type RunMode, type RunRow, type RunStatus } from './runs.ts';

/** A run with what only its own page tells. */
export interface RunDetails extends RunRow {
  readonly cluster_id: string | null;
  readonly namespace: string | null;
  readonly failure_type: string | null;
  readonly rules_version: string | null;
  readonly stats: Readonly<Record<string, unknown>>;
}

/** The newest runs first; the counts of open ones as they stand. */
export async function listRuns(
  db: Queryable,
  filter: { readonly limit: number; readonly status?: RunStatus; readonly mode?: RunMode },
): Promise<RunRow[]> {
  const rows = await db.query<RunRow>(
    `select * from call_data.ingest_runs
     where ($2::text is null or status = $2::text) and ($3::text is null or mode = $3::text)
     order by started_at desc, run_id desc limit $1::integer`,
    [filter.limit, filter.status ?? null, filter.mode ?? null],
  );
  const counted: RunRow[] = [];
  for (const row of rows) {
    counted.push(row.finished_at === null ? { ...row, ...(await liveCounts(db, row.run_id)) } : row);
  }
  return counted;
}

/** The runs that are not over, the oldest first. */
export async function listOpenRuns(
  db: Queryable,
): Promise<{ readonly run_id: string; readonly status: RunStatus; readonly pause_reason: RunRow['pause_reason'] }[]> {
  return db.query(
    `select run_id, status, pause_reason from call_data.ingest_runs
     where status in ('running', 'paused') order by started_at, run_id`,
  );
}

/** Ids that begin with `beginning`, the newest run first; an id that is exactly it stands alone. */
export async function runIdsBeginning(db: Queryable, beginning: string, limit: number): Promise<string[]> {
  const rows = await db.query<{ run_id: string }>(
    `select run_id from call_data.ingest_runs where starts_with(run_id, $1::text)
     order by run_id = $1::text desc, started_at desc limit $2::integer`,
    [beginning, limit],
  );
  const ids = rows.map((row) => row.run_id);
  return ids[0] === beginning ? [beginning] : ids;
}

/** The whole row; the counts of an open run as they stand. */
export async function runDetails(db: Queryable, runId: string): Promise<RunDetails | null> {
  const [row] = await db.query<RunDetails>('select * from call_data.ingest_runs where run_id = $1::text', [runId]);
  if (row === undefined) return null;
  return row.finished_at === null ? { ...row, ...(await liveCounts(db, runId)) } : row;
}

export interface FailedBatch {
  readonly batchId: number;
  readonly objects: number;
  readonly pending: number;
  readonly error: string;
}

export interface RunBatches {
  readonly total: number;
  readonly failed: number;
  /** The first of those that failed. */
  readonly failures: readonly FailedBatch[];
}

const SHOWN_FAILURES = 20;

export async function runBatches(db: Queryable, runId: string): Promise<RunBatches> {
  const [counts] = await db.query<{ total: number; failed: number }>(
    `select count(*) as total, count(error) as failed from call_data.ingest_batches where run_id = $1::text`,
    [runId],
  );
  const failures = await db.query<FailedBatch>(
    `select batch_id as "batchId", objects, pending, error from call_data.ingest_batches
     where run_id = $1::text and error is not null order by batch_id limit $2::integer`,
    [runId, SHOWN_FAILURES],
  );
  return { total: counts?.total ?? 0, failed: counts?.failed ?? 0, failures };
}

/** What the run's batches put in quarantine and has not been met again by a later one. */
export async function runQuarantine(
  db: Queryable,
  runId: string,
): Promise<{ readonly reason: string; readonly records: number }[]> {
  return db.query(
    `select q.reason, count(*) as records from call_data.quarantined_records q
     join call_data.ingest_batches b using (batch_id)
     where b.run_id = $1::text group by q.reason order by count(*) desc, q.reason`,
    [runId],
  );
}
