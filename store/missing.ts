import type { Database, Queryable } from './database.ts';
import type { fence, FencedObject } from './fence.ts';
import { returnLosers } from './losers.ts';
import { resolveEnded } from './quarantine.ts';
import { isMuchLeaving, removeCalls, removeEntriesOf, thinOut } from './silver-removal.ts';

/** An object that is gone half way may have given a million calls: most of them go before it is marked. */
export async function thinOutMissing(
  db: Database,
  batchId: number,
  missing: readonly number[],
  fenced: (tx: Queryable) => ReturnType<typeof fence>,
): Promise<void> {
  if (missing.length === 0 || !(await isMuchLeaving(db, { wholly: missing, stale: [], batchId }))) return;
  await thinOut(db, async (tx) => {
    const held = await fenced(tx);
    return { wholly: missing.filter((objectId) => isUnseenByGold(held.get(objectId))), stale: [], batchId };
  });
}

/** Silver may hold calls of the object that gold never saw. */
function isUnseenByGold(object: FencedObject | undefined): boolean {
  return (object?.landed_at ?? null) !== null;
}

/** Marks objects as gone, and takes from silver what of their calls gold never saw. */
export async function markMissing(
  tx: Queryable,
  batchId: number,
  objectIds: readonly number[],
  held: ReadonlyMap<number, FencedObject>,
): Promise<void> {
  const doomed = objectIds.filter((objectId) => isUnseenByGold(held.get(objectId)));
  const removed = await removeCalls(tx, { wholly: doomed, stale: [], batchId });
  const entries = await removeEntriesOf(tx, objectIds);
  await resolveEnded(tx, objectIds);
  await tx.query(
    `update call_data.bronze_objects
     set state = 'missing', landed_at = null, read_etag = null, read_last_modified_at = null, loaded_at = now(),
       records_done = 0, chunk_end = 0, more_follows = false, silver_done = false, attempts = 0, changes = 0,
       loaded_etag = case when object_id = any($2::bigint[]) then null else loaded_etag end,
       loaded_last_modified_at = case when object_id = any($2::bigint[]) then null else loaded_last_modified_at end,
       record_count = 0, written_count = 0, superseded_count = 0, quarantined_count = 0
     where object_id = any($1::bigint[])`,
    [objectIds, doomed],
  );
  await tx.query('update call_data.ingest_batches set missing = missing + $2::integer where batch_id = $1::bigint', [
    batchId,
    objectIds.length,
  ]);
  await returnLosers(tx, [...removed.map((one) => one.callId), ...entries]);
}
