import type { Database, Queryable } from './database.ts';
import { letGo } from './losers.ts';
import { FREE } from './unfinished.ts';

export type RunMode = 'full' | 'incremental';
export type EndStatus = 'completed' | 'failed' | 'cancelled' | 'abandoned';
export type RunStatus = EndStatus | 'running' | 'paused';
export type PauseReason = 'quarantine' | 'operator';

/** The counts of DESIGN's balance: objects first, then the records of the objects loaded or rejected. */
export interface RunCounts {
  readonly listed: number;
  readonly requeued: number;
  readonly unchanged: number;
  readonly loaded: number;
  readonly rejected: number;
  readonly missing: number;
  readonly pending: number;
  readonly records: number;
  readonly written: number;
  readonly superseded: number;
  readonly quarantined: number;
}

export interface RunRow extends RunCounts {
  readonly run_id: string;
  readonly workflow_id: string;
  readonly mode: RunMode;
  readonly bucket: string;
  readonly prefix: string;
  readonly status: RunStatus;
  readonly scheduled_at: Date | null;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly pause_reason: PauseReason | null;
  readonly options: Record<string, unknown>;
  readonly error: string | null;
  /** Objects whose calls were taken out because their key is gone. */
  readonly pruned: number;
}

export interface OpenRun {
  readonly run_id: string;
  readonly workflow_id: string;
  readonly cluster_id: string | null;
  readonly namespace: string | null;
  /** Seconds since the newest page or batch row, or since the start. */
  readonly idle_seconds: number;
}

export interface NewRun {
  readonly runId: string;
  readonly workflowId: string;
  readonly mode: RunMode;
  readonly bucket: string;
  readonly prefix: string;
  readonly scheduledAt: string | null;
  readonly options: Readonly<Record<string, unknown>>;
  readonly clusterId: string | null;
  readonly namespace: string;
  readonly rulesVersion: string;
}

// Pages carry what the listing decided, batches what became of the claims.
const SUMS = `
  p.listed, p.requeued, p.unchanged, b.loaded, b.rejected, b.missing, p.pending + b.pending as pending,
  b.records, b.written, b.superseded, b.quarantined
  from (select coalesce(sum(listed), 0)::bigint as listed, coalesce(sum(requeued), 0)::bigint as requeued,
          coalesce(sum(unchanged), 0)::bigint as unchanged, coalesce(sum(pending), 0)::bigint as pending
        from call_data.ingest_pages where run_id = $1::text) p,
       (select coalesce(sum(loaded), 0)::bigint as loaded, coalesce(sum(rejected), 0)::bigint as rejected,
          coalesce(sum(missing), 0)::bigint as missing, coalesce(sum(pending), 0)::bigint as pending,
          coalesce(sum(records), 0)::bigint as records, coalesce(sum(written), 0)::bigint as written,
          coalesce(sum(superseded), 0)::bigint as superseded, coalesce(sum(quarantined), 0)::bigint as quarantined
        from call_data.ingest_batches where run_id = $1::text) b`;

/** Writes the row of a run that starts; a retry finds it and leaves it. */
export async function insertRun(db: Queryable, run: NewRun): Promise<void> {
  await db.query(
    `insert into call_data.ingest_runs
       (run_id, workflow_id, mode, bucket, prefix, scheduled_at, options, cluster_id, namespace, rules_version)
     values ($1::text, $2::text, $3::text, $4::text, $5::text, $6::timestamptz, $7::jsonb, $8::text, $9::text, $10::text)
     on conflict (run_id) do nothing`,
    [
      run.runId,
      run.workflowId,
      run.mode,
      run.bucket,
      run.prefix,
      run.scheduledAt,
      JSON.stringify(run.options),
      run.clusterId,
      run.namespace,
      run.rulesVersion,
    ],
  );
}

/** Every run whose row is open, but for the one named. */
export async function openRuns(db: Queryable, exceptRunId: string): Promise<OpenRun[]> {
  return db.query<OpenRun>(
    `select r.run_id, r.workflow_id, r.cluster_id, r.namespace,
       extract(epoch from now() - greatest(r.started_at,
         (select max(created_at) from call_data.ingest_pages where run_id = r.run_id),
         (select max(created_at) from call_data.ingest_batches where run_id = r.run_id)))::float8 as idle_seconds
     from call_data.ingest_runs r
     where r.status in ('running', 'paused') and r.run_id <> $1::text
     order by r.started_at`,
    [exceptRunId],
  );
}

/** The run by its id; counts of an open run are summed as they stand. */
export async function readRun(db: Queryable, runId: string): Promise<RunRow | null> {
  const [row] = await db.query<RunRow>('select * from call_data.ingest_runs where run_id = $1::text', [runId]);
  if (row === undefined) return null;
  return row.finished_at === null ? { ...row, ...(await liveCounts(db, runId)) } : row;
}

/** The run started last, or null before the first. */
export async function latestRun(db: Queryable): Promise<RunRow | null> {
  const [row] = await db.query<{ run_id: string }>(
    'select run_id from call_data.ingest_runs order by started_at desc, run_id desc limit 1',
  );
  return row === undefined ? null : readRun(db, row.run_id);
}

/** The counts of an open run, summed over its pages and batches. */
export async function liveCounts(db: Queryable, runId: string): Promise<RunCounts> {
  const [row] = await db.query<RunCounts>(`select ${SUMS}`, [runId]);
  if (row === undefined) throw new Error('A sum without a row');
  return row;
}

export type FinishResult =
  { readonly ended: true; readonly status: RunStatus; readonly counts: RunCounts } | { readonly ended: false };

/**
 * Ends a run in one transaction: sets its status, lets its unfinished objects go (counted as pending) and sums it up.
 * A run that would complete while unfinished objects of its bucket are free is not ended: it is sent back to take them.
 * Ending an ended run changes nothing.
 */
export async function endRun(
  db: Database,
  end: {
    readonly runId: string;
    readonly status: EndStatus;
    readonly error: string | null;
    /** The type of the fault that ended the run, of docs/errors.md. */
    readonly failureType?: string | null;
    readonly stats?: object;
  },
): Promise<FinishResult> {
  return db.transaction(async (tx) => {
    // A stage that holds its objects may still have to see that the run exists: a stronger lock would block that.
    const [run] = await tx.query<{ status: RunStatus; bucket: string }>(
      'select status, bucket from call_data.ingest_runs where run_id = $1::text for no key update',
      [end.runId],
    );
    if (run === undefined) throw new Error(`Run ${end.runId} has no row`);
    if (run.status !== 'running' && run.status !== 'paused') {
      const [row] = await tx.query<RunRow>('select * from call_data.ingest_runs where run_id = $1::text', [end.runId]);
      if (row === undefined) throw new Error(`Run ${end.runId} vanished`);
      return { ended: true, status: row.status, counts: pickCounts(row) };
    }
    if (end.status === 'completed' && (await hasFreeUnfinished(tx, run.bucket))) return { ended: false };

    const held = await tx.query<{ object_id: number; batch_id: number }>(
      `select o.object_id, o.batch_id from call_data.bronze_objects o
       where o.batch_id in (select b.batch_id from call_data.ingest_batches b
           where b.run_id = $1::text and b.loaded + b.rejected + b.missing + b.pending < b.objects)
         and o.state in ('discovered', 'landed')
       order by o.object_id
       for update of o`,
      [end.runId],
    );
    await letGo(tx, held);
    const counts = await liveCounts(tx, end.runId);
    await tx.query(
      `update call_data.ingest_runs
       set status = $2::text, error = $3::text, finished_at = now(), pause_reason = null, stats = stats || $4::jsonb,
         listed = $5::bigint, requeued = $6::bigint, unchanged = $7::bigint, loaded = $8::bigint, rejected = $9::bigint,
         missing = $10::bigint, pending = $11::bigint, records = $12::bigint, written = $13::bigint,
         superseded = $14::bigint, quarantined = $15::bigint, failure_type = $16::text
       where run_id = $1::text`,
      [
        end.runId,
        end.status,
        end.error,
        JSON.stringify(end.stats ?? {}),
        counts.listed,
        counts.requeued,
        counts.unchanged,
        counts.loaded,
        counts.rejected,
        counts.missing,
        counts.pending,
        counts.records,
        counts.written,
        counts.superseded,
        counts.quarantined,
        end.failureType ?? null,
      ],
    );
    await tx.query('delete from call_data.ingest_pages where run_id = $1::text', [end.runId]);
    await tx.query('delete from call_data.ingest_partitions where run_id = $1::text', [end.runId]);
    return { ended: true, status: end.status, counts };
  }, 'by key');
}

async function hasFreeUnfinished(tx: Queryable, bucket: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 as found from call_data.bronze_objects
     where bucket = $1::text and ${FREE} limit 1`,
    [bucket],
  );
  return rows.length > 0;
}

/** The counts alone, in the order of the contract. */
export function pickCounts(row: RunCounts): RunCounts {
  const { listed, requeued, unchanged, loaded, rejected, missing, pending, records, written, superseded, quarantined } =
    row;
  return { listed, requeued, unchanged, loaded, rejected, missing, pending, records, written, superseded, quarantined };
}

/** Writes on an open run's row whether it is paused, and why; null lets it run on. */
export async function notePause(db: Queryable, runId: string, reason: PauseReason | null): Promise<void> {
  await db.query(
    `update call_data.ingest_runs
     set status = case when $2::text is null then 'running' else 'paused' end, pause_reason = $2::text
     where run_id = $1::text and status in ('running', 'paused')`,
    [runId, reason],
  );
}

/** Notes the fault that a batch ended with; its objects stay pending until the run lets them go. */
export async function noteBatchError(db: Queryable, batchId: number, error: string): Promise<void> {
  await db.query('update call_data.ingest_batches set error = $2::text where batch_id = $1::bigint', [batchId, error]);
}
