import type { PagePosition } from './claims.ts';
import type { Queryable } from './database.ts';

export interface CommittedPage {
  readonly batchIds: number[];
  /** Objects in these batches. */
  readonly claimed: number;
  readonly endToken: string | null;
}

/** The run's row is no longer open: it was ended from outside, and nothing may be claimed for it. */
export class RunEndedError extends Error {
  override readonly name = 'RunEnded';
}

/** The page as an earlier attempt committed it, or null. */
export async function readPage(db: Queryable, at: PagePosition): Promise<CommittedPage | null> {
  const [row] = await db.query<{ claimed: number; end_token: string | null; batch_ids: number[] | null }>(
    `select p.claimed, p.end_token,
       (select array_agg(b.batch_id::integer order by b.ordinal) from call_data.ingest_batches b
         where b.run_id = p.run_id and b.partition = p.partition and b.page = p.page) as batch_ids
     from call_data.ingest_pages p
     where p.run_id = $1::text and p.partition = $2::text and p.page = $3::integer`,
    [at.runId, at.partition, at.page],
  );
  return row === undefined ? null : { batchIds: row.batch_ids ?? [], claimed: row.claimed, endToken: row.end_token };
}

/** The page as committed already. */
export async function committed(tx: Queryable, at: PagePosition): Promise<CommittedPage> {
  const page = await readPage(tx, at);
  if (page === null) throw new Error(`Page ${at.page} of run ${at.runId} vanished`);
  return page;
}

/** Locks the run's row against its end. @throws RunEndedError when it may claim nothing more. */
export async function requireOpenRun(tx: Queryable, runId: string, lock: 'share' | 'update' = 'share'): Promise<void> {
  const [run] = await tx.query<{ status: string }>(
    `select status from call_data.ingest_runs where run_id = $1::text for ${lock}`,
    [runId],
  );
  if (run === undefined || !['running', 'paused'].includes(run.status)) {
    throw new RunEndedError(`Run ${runId} is ${run?.status ?? 'unknown'}: it may claim nothing more`);
  }
}

interface PageCounts {
  readonly listed: number;
  readonly unchanged: number;
  readonly claimed: number;
  readonly pending: number;
}

/** Writes the page's row; false where an earlier attempt has. */
export async function insertPage(
  tx: Queryable,
  at: PagePosition,
  row: {
    readonly startToken: string | null;
    readonly endToken: string | null;
    readonly newestPartition: string | null;
    readonly counts?: PageCounts;
  },
): Promise<boolean> {
  const { listed, unchanged, claimed, pending } = row.counts ?? { listed: 0, unchanged: 0, claimed: 0, pending: 0 };
  const inserted = await tx.query(
    `insert into call_data.ingest_pages
       (run_id, partition, page, start_token, end_token, newest_partition, listed, unchanged, claimed, pending)
     values ($1::text, $2::text, $3::integer, $4::text, $5::text, $6::text, $7::integer, $8::integer, $9::integer, $10::integer)
     on conflict (run_id, partition, page) do nothing returning page`,
    [
      at.runId,
      at.partition,
      at.page,
      row.startToken,
      row.endToken,
      row.newestPartition,
      listed,
      unchanged,
      claimed,
      pending,
    ],
  );
  return inserted.length === 1;
}
