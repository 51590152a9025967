import type { Queryable } from './database.ts';

export interface PagePosition {
  readonly runId: string;
  /** '' for the listing of the whole prefix, `UNFINISHED` for objects taken from the ledger. */
  readonly partition: string;
  /** From 1. */
  readonly page: number;
}

export interface BatchLimits {
  readonly objects: number;
  readonly bytes: number;
}

export interface Claim {
  readonly objectId: number;
  readonly sizeBytes: number;
  /** Index into the listed objects; absent for objects taken from the ledger. */
  readonly listedIndex?: number;
}

/** Cuts claims into batches by count and by bytes; an object over the byte limit travels alone. */
export function cutBatches<T extends { readonly sizeBytes: number }>(claims: readonly T[], limits: BatchLimits): T[][] {
  const batches: T[][] = [];
  let current: T[] = [];
  let bytes = 0;
  for (const one of claims) {
    if (current.length > 0 && (current.length >= limits.objects || bytes + one.sizeBytes > limits.bytes)) {
      batches.push(current);
      current = [];
      bytes = 0;
    }
    current.push(one);
    bytes += one.sizeBytes;
  }
  if (current.length > 0) batches.push(current);
  return batches;
}

/** Books the batches of a page and sets the claim on their objects, whose rows the caller has locked. */
export async function claimObjects(
  tx: Queryable,
  at: PagePosition,
  claims: readonly Claim[],
  limits: BatchLimits,
): Promise<number[]> {
  const { batchIds, claimed } = await bookBatches(tx, at, claims, limits);
  if (claimed.length === 0) return [];
  await tx.query(
    `update call_data.bronze_objects o
     set batch_id = u.batch_id, state = 'discovered', records_done = 0, chunk_end = 0, more_follows = false,
       silver_done = false, read_etag = null, read_last_modified_at = null
     from unnest($1::bigint[], $2::bigint[]) as u (object_id, batch_id)
     where o.object_id = u.object_id`,
    [claimed.map(({ item }) => item.objectId), claimed.map(({ batchId }) => batchId)],
  );
  return batchIds;
}

/** Cuts a page's objects into batches and books these; tells which batch each object belongs to. */
export async function bookBatches<T extends { readonly sizeBytes: number }>(
  tx: Queryable,
  at: PagePosition,
  objects: readonly T[],
  limits: BatchLimits,
): Promise<{ batchIds: number[]; claimed: { readonly item: T; readonly batchId: number }[] }> {
  const batches = cutBatches(objects, limits);
  if (batches.length === 0) return { batchIds: [], claimed: [] };
  const created = await tx.query<{ batch_id: number }>(
    `insert into call_data.ingest_batches (run_id, partition, page, ordinal, objects, bytes)
     select $1::text, $2::text, $3::integer, u.ordinal, u.objects, u.bytes
     from unnest($4::integer[], $5::bigint[]) with ordinality as u (objects, bytes, ordinal)
     order by u.ordinal
     returning batch_id`,
    [
      at.runId,
      at.partition,
      at.page,
      batches.map((batch) => batch.length),
      batches.map((batch) => batch.reduce((sum, one) => sum + one.sizeBytes, 0)),
    ],
  );
  const batchIds = created.map((row) => row.batch_id);
  const claimed = batches.flatMap((batch, index) => batch.map((item) => ({ item, batchId: batchIds[index] ?? 0 })));
  return { batchIds, claimed };
}
