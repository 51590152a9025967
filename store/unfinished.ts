import { FRAGILE_ATTEMPTS, fragileBatchSize } from './attempts.ts';
import { claimObjects, type BatchLimits, type PagePosition } from './claims.ts';
import type { Database, Queryable } from './database.ts';
import { committed, insertPage, requireOpenRun, type CommittedPage } from './pages.ts';

/** The partition under which a run books the objects it takes from the ledger rather than from a listing. */
export const UNFINISHED = '(unfinished)';

/**
 * Unfinished, held by nobody, and not one that its writer keeps changing under the reader: that one waits for the next run
 * that lists it.
 */
export const FREE = `batch_id is null and state in ('discovered', 'landed') and changes < 3`;

interface FreeObject {
  readonly object_id: number;
  readonly size_bytes: number;
  readonly attempts: number;
}

/**
 * Claims unfinished objects of the bucket that no live run holds, whatever their prefix: `limit` at most, in ledger order.
 * Those in whose company a worker died more than once come last: one batch of few with the same number of deaths, which
 * must then be the only one in flight. No batch ids means that none is left.
 * @throws RunEndedError when the run may claim nothing more.
 */
export async function claimUnfinishedPage(
  db: Database,
  page: {
    readonly runId: string;
    readonly page: number;
    readonly bucket: string;
    readonly limit: number;
    readonly limits: BatchLimits;
  },
): Promise<CommittedPage & { readonly fragile: boolean }> {
  const at: PagePosition = { runId: page.runId, partition: UNFINISHED, page: page.page };
  return db.transaction(async (tx) => {
    await requireOpenRun(tx, page.runId);
    if (!(await insertPage(tx, at, { startToken: null, endToken: null, newestPartition: null }))) {
      const before = await committed(tx, at);
      return { ...before, fragile: await holdsFragile(tx, before.batchIds) };
    }
    const sound = await freeObjects(tx, page.bucket, `attempts < ${FRAGILE_ATTEMPTS}`, page.limit);
    const fragile = sound.length === 0 ? await fewFragile(tx, page.bucket) : [];
    const claims = [...sound, ...fragile].map((row) => ({ objectId: row.object_id, sizeBytes: row.size_bytes }));
    const { batchIds } = await claimObjects(tx, at, claims, page.limits);
    await tx.query(
      `update call_data.ingest_pages set requeued = $4::integer, claimed = $4::integer
       where run_id = $1::text and partition = $2::text and page = $3::integer`,
      [at.runId, at.partition, at.page, claims.length],
    );
    return { batchIds, claimed: claims.length, endToken: null, fragile: fragile.length > 0 };
  }, 'by key');
}

/** True where a retry finds that the claim it lost the answer to was of fragile objects. */
async function holdsFragile(tx: Queryable, batchIds: readonly number[]): Promise<boolean> {
  const rows = await tx.query(
    `select 1 as found from call_data.bronze_objects
     where batch_id = any($1::bigint[]) and state in ('discovered', 'landed') and attempts >= ${FRAGILE_ATTEMPTS} limit 1`,
    [batchIds],
  );
  return rows.length > 0;
}

async function fewFragile(tx: Queryable, bucket: string): Promise<FreeObject[]> {
  const found = await freeObjects(tx, bucket, `attempts >= ${FRAGILE_ATTEMPTS}`, 64, 'attempts, object_id');
  const [first] = found;
  if (first === undefined) return [];
  const size = fragileBatchSize(first.attempts);
  return found
    .filter((row) => row.attempts === first.attempts)
    .slice(0, size)
    .toSorted((a, b) => a.object_id - b.object_id);
}

async function freeObjects(
  tx: Queryable,
  bucket: string,
  condition: string,
  limit: number,
  order = 'object_id',
): Promise<FreeObject[]> {
  return tx.query<FreeObject>(
    `select object_id, size_bytes, attempts from call_data.bronze_objects
     where bucket = $1::text and ${FREE} and ${condition}
     order by ${order} limit $2::integer
     for update`,
    [bucket, limit],
  );
}
