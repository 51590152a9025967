import { single, type Database, type Queryable } from './database.ts';
import { returnLosers } from './losers.ts';
import { resolveEnded } from './quarantine.ts';
import { requireOpenRun } from './pages.ts';
import { isMuchLeaving, removeCalls, removeEntriesOf, thinOut, type Leaving } from './silver-removal.ts';

/** An ended object that the run's complete listing did not show, as it stood when it was found. */
export interface PruneCandidate {
  readonly object_id: number;
  readonly batch_id: number | null;
  readonly loaded_etag: string | null;
}

/** No claim: every call of the objects goes. */
const NO_BATCH = 0;

/** Deleting more than this share of all calls asks for a person's word. */
export const PRUNE_SHARE = 0.1;

/**
 * Ended objects under the run's prefix that its listing did not show, or that were gone when they were read, `limit` at
 * most behind `after` in ledger order. Objects whose deletion is on the books already are not among them.
 */
export async function pruneCandidates(
  db: Queryable,
  at: {
    readonly runId: string;
    readonly bucket: string;
    readonly prefix: string;
    readonly after: number;
    readonly limit: number;
  },
): Promise<(PruneCandidate & { readonly key: string })[]> {
  return db.query<PruneCandidate & { readonly key: string }>(
    `select object_id, key, batch_id, loaded_etag from call_data.bronze_objects
     where bucket = $1::text and starts_with(key, $2::text) and object_id > $4::bigint
       and ((state in ('loaded', 'rejected') and last_seen_run_id is distinct from $3::text)
         or (state = 'missing' and loaded_etag is not null))
     order by object_id limit $5::integer`,
    [at.bucket, at.prefix, at.runId, at.after, at.limit],
  );
}

/** How many calls would have gone once the objects' are taken, those that the run took before among them, and of how many. */
export async function pruneShare(
  db: Queryable,
  runId: string,
  objectIds: readonly number[],
): Promise<{ readonly doomed: number; readonly total: number }> {
  return single(
    await db.query<{ doomed: number; total: number }>(
      `select taken + (select count(*) from call_data.silver_call_records where object_id = any($2::bigint[])) as doomed,
         taken + (select count(*) from call_data.silver_call_records) as total
       from (select coalesce((stats ->> 'prunedCalls')::bigint, 0) as taken from call_data.ingest_runs
             where run_id = $1::text) r`,
      [runId, objectIds],
    ),
  );
}

/**
 * Marks deleted objects `missing`, takes their calls and adds them to the run's count. One that was claimed or loaded anew
 * since it was found is left. Between its transactions an object is `missing` with calls, and the next pruning run would go
 * on with it.
 * @returns the objects pruned.
 * @throws RunEndedError when the run is over.
 */
export async function pruneObjects(
  db: Database,
  runId: string,
  candidates: readonly PruneCandidate[],
): Promise<number> {
  const lock = async (tx: Queryable): Promise<number[]> => {
    await requireOpenRun(tx, runId);
    const held = await tx.query<{ object_id: number }>(
      `select o.object_id
       from unnest($1::bigint[], $2::bigint[], $3::text[]) as u (object_id, batch_id, loaded_etag)
       join call_data.bronze_objects o on o.object_id = u.object_id
       where o.state in ('loaded', 'rejected', 'missing')
         and (o.batch_id, o.loaded_etag) is not distinct from (u.batch_id, u.loaded_etag)
       order by o.object_id
       for update of o`,
      [
        candidates.map((one) => one.object_id),
        candidates.map((one) => one.batch_id),
        candidates.map((one) => one.loaded_etag),
      ],
    );
    const objectIds = held.map((row) => row.object_id);
    await tx.query(
      `update call_data.bronze_objects
       set state = 'missing', read_etag = null, read_last_modified_at = null, loaded_at = now(), records_done = 0,
         chunk_end = 0, attempts = 0, changes = 0, record_count = 0, written_count = 0, superseded_count = 0,
         quarantined_count = 0
       where object_id = any($1::bigint[])`,
      [objectIds],
    );
    await resolveEnded(tx, objectIds);
    return objectIds;
  };
  if (await isMuchLeaving(db, wholly(candidates.map((one) => one.object_id)))) {
    await thinOut(
      db,
      async (tx) => wholly(await lock(tx)),
      (tx, removed) => countPruned(tx, runId, 0, removed.length),
    );
  }
  return db.transaction(async (tx) => {
    const objectIds = await lock(tx);
    const removed = await removeCalls(tx, wholly(objectIds));
    const entries = await removeEntriesOf(tx, objectIds);
    await tx.query(
      `update call_data.bronze_objects set loaded_etag = null, loaded_last_modified_at = null
       where object_id = any($1::bigint[])`,
      [objectIds],
    );
    await returnLosers(tx, [...removed.map((one) => one.callId), ...entries]);
    await countPruned(tx, runId, objectIds.length, removed.length);
    return objectIds.length;
  }, 'by key');
}

function wholly(objectIds: readonly number[]): Leaving {
  return { wholly: objectIds, stale: [], batchId: NO_BATCH };
}

async function countPruned(tx: Queryable, runId: string, objects: number, calls: number): Promise<void> {
  await tx.query(
    `update call_data.ingest_runs
     set pruned = pruned + $2::bigint,
       stats = stats || jsonb_build_object('prunedCalls', coalesce((stats ->> 'prunedCalls')::bigint, 0) + $3::bigint)
     where run_id = $1::text`,
    [runId, objects, calls],
  );
}
