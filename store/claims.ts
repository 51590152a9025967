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

/** A batch that no stage has begun and that has room for more. */
export interface OpenBatch {
  readonly batchId: number;
  readonly objects: number;
  readonly bytes: number;
}

export interface BookedBatches<T> {
  /** Those that were made; objects may also have joined the open one. */
  readonly batchIds: number[];
  readonly claimed: readonly { readonly item: T; readonly batchId: number }[];
  /** The last batch, for the next page to join. */
  readonly open: OpenBatch | null;
}

type Sized = { readonly sizeBytes: number };

/** Cuts claims into batches by count and by bytes; an object over the byte limit travels alone. */
export function cutBatches<T extends Sized>(claims: readonly T[], limits: BatchLimits): T[][] {
  const batches: T[][] = [];
  let at = 0;
  while (at < claims.length) {
    const batch = thatFit(claims.slice(at), limits);
    batches.push(batch);
    at += batch.length;
  }
  return batches;
}

/** The first claims, as many as a batch has room for; one at least where it is empty. */
function thatFit<T extends Sized>(claims: readonly T[], limits: BatchLimits, taken = { objects: 0, bytes: 0 }): T[] {
  let { objects, bytes } = taken;
  let fit = 0;
  for (const { sizeBytes } of claims) {
    if (objects > 0 && (objects >= limits.objects || bytes + sizeBytes > limits.bytes)) break;
    objects += 1;
    bytes += sizeBytes;
    fit += 1;
  }
  return claims.slice(0, fit);
}

/** Books the batches of a page and sets the claim on their objects, whose rows the caller has locked. */
export async function claimObjects(
  tx: Queryable,
  at: PagePosition,
  claims: readonly Claim[],
  limits: BatchLimits,
  open: OpenBatch | null = null,
): Promise<BookedBatches<Claim>> {
  const booked = await bookBatches(tx, at, claims, limits, open);
  const { claimed } = booked;
  if (claimed.length === 0) return booked;
  await tx.query(
    `update call_data.bronze_objects o
     set batch_id = u.batch_id, state = 'discovered', records_done = 0, chunk_end = 0, more_follows = false,
       silver_done = false, read_etag = null, read_last_modified_at = null
     from unnest($1::bigint[], $2::bigint[]) as u (object_id, batch_id)
     where o.object_id = u.object_id`,
    [claimed.map(({ item }) => item.objectId), claimed.map(({ batchId }) => batchId)],
  );
  return booked;
}

/**
 * Gives a page's objects to batches: first to the open one, which a page before has left, as far as they fit and no stage has begun
 * it; the rest to new ones.
 */
export async function bookBatches<T extends Sized>(
  tx: Queryable,
  at: PagePosition,
  objects: readonly T[],
  limits: BatchLimits,
  open: OpenBatch | null,
): Promise<BookedBatches<T>> {
  const joining = open === null ? [] : thatFit(objects, limits, open);
  const joined = open !== null && (await joinBatch(tx, open, joining)) ? joining : [];
  const batches = cutBatches(objects.slice(joined.length), limits);
  const batchIds = await insertBatches(tx, at, batches);
  const groups = [
    ...(open === null ? [] : [{ batchId: open.batchId, before: open, items: joined }]),
    ...batches.map((items, index) => ({ batchId: batchIds[index] ?? 0, before: { objects: 0, bytes: 0 }, items })),
  ];
  const last = groups.at(-1);
  return {
    batchIds,
    claimed: groups.flatMap(({ batchId, items }) => items.map((item) => ({ item, batchId }))),
    open:
      last === undefined
        ? null
        : {
            batchId: last.batchId,
            objects: last.before.objects + last.items.length,
            bytes: last.before.bytes + bytesOf(last.items),
          },
  };
}

/** Adds objects to a batch; false where it has begun, and what would join may come too late for it. */
async function joinBatch(tx: Queryable, { batchId }: OpenBatch, objects: readonly Sized[]): Promise<boolean> {
  if (objects.length === 0) return false;
  const joined = await tx.query(
    `update call_data.ingest_batches set objects = objects + $2::integer, bytes = bytes + $3::bigint
     where batch_id = $1::bigint and stage_process is null and bronze_seconds is null returning batch_id`,
    [batchId, objects.length, bytesOf(objects)],
  );
  return joined.length > 0;
}

async function insertBatches(
  tx: Queryable,
  at: PagePosition,
  batches: readonly (readonly Sized[])[],
): Promise<number[]> {
  if (batches.length === 0) return [];
  const created = await tx.query<{ batch_id: number }>(
    `insert into call_data.ingest_batches (run_id, partition, page, ordinal, objects, bytes)
     select $1::text, $2::text, $3::integer, u.ordinal, u.objects, u.bytes
     from unnest($4::integer[], $5::bigint[]) with ordinality as u (objects, bytes, ordinal)
     order by u.ordinal
     returning batch_id`,
    [at.runId, at.partition, at.page, batches.map((batch) => batch.length), batches.map(bytesOf)],
  );
  return created.map((row) => row.batch_id);
}

function bytesOf(objects: readonly Sized[]): number {
  return objects.reduce((sum, one) => sum + one.sizeBytes, 0);
}
