import type { Queryable } from './database.ts';

/** Ids kept for each version; the count goes on. */
const IDS_KEPT = 100;

/**
 * Notes on the quarantine which calls of the version before a claim's bad records took from the tables, so that `explain`
 * and `quarantine show` can tell where a call went. Run it in the transaction that removes them, after its quarantine
 * rows. An object that this claim found nothing wrong with is passed over: its new version simply says less.
 */
export async function noteRemovedCalls(
  tx: Queryable,
  batchId: number,
  removed: readonly { readonly objectId: number; readonly callId: string }[],
): Promise<void> {
  if (removed.length === 0) return;
  await tx.query(
    `with removed as (
       select u.object_id, count(*) as calls,
         array_agg(u.call_id order by u.call_id collate "C") as call_ids
       from unnest($2::bigint[], $3::text[]) as u (object_id, call_id) group by u.object_id
     ), first_rows as (
       select distinct on (q.object_id) q.id, r.calls, r.call_ids
       from call_data.quarantined_records q join removed r on r.object_id = q.object_id
       where q.batch_id = $1::bigint order by q.object_id, q.record_no, q.id
     )
     update call_data.quarantined_records q
     set removed_calls = q.removed_calls + f.calls,
       removed_call_ids = (q.removed_call_ids || f.call_ids)[1:${IDS_KEPT}]
     from first_rows f where q.id = f.id`,
    [batchId, removed.map((one) => one.objectId), removed.map((one) => one.callId)],
  );
}

/**
 * Takes forgotten calls out of the notes. Where the row that carries a note is about to go with its own call, the note of
 * the others passes to the first row that stays of the same claim.
 * @returns the ids taken, once for each note that named them.
 */
export async function forgetRemovedCalls(tx: Queryable, callIds: readonly string[]): Promise<string[]> {
  const named = await tx.query<{ call_id: string }>(
    `with noted as (
       select id, removed_call_ids from call_data.quarantined_records
       where removed_calls > 0 and removed_call_ids && $1::text[] order by id for update
     ), changed as (
       update call_data.quarantined_records q
       set removed_call_ids = kept.ids, removed_calls = q.removed_calls - cardinality(n.removed_call_ids)
         + cardinality(kept.ids)
       from noted n, lateral (
         select array(select r.call_id from unnest(n.removed_call_ids) with ordinality as r (call_id, ordinal)
                      where r.call_id <> all($1::text[]) order by r.ordinal) as ids) kept
       where q.id = n.id
     )
     select r.call_id from noted n, unnest(n.removed_call_ids) as r (call_id) where r.call_id = any($1::text[])`,
    [callIds],
  );
  await tx.query(
    `with leaving as (
       select id, object_id, batch_id, removed_calls, removed_call_ids from call_data.quarantined_records
       where call_id = any($1::text[]) and removed_calls > 0
     ), notes as (
       select object_id, batch_id, sum(removed_calls) as calls,
         array(select r from leaving l, unnest(l.removed_call_ids) as r
               where (l.object_id, l.batch_id) = (g.object_id, g.batch_id) order by r collate "C") as call_ids
       from leaving g group by object_id, batch_id
     ), heirs as (
       select distinct on (q.object_id, q.batch_id) q.id, n.calls, n.call_ids
       from call_data.quarantined_records q join notes n on n.object_id = q.object_id and n.batch_id = q.batch_id
       where q.call_id is null or q.call_id <> all($1::text[])
       order by q.object_id, q.batch_id, q.record_no, q.id
     )
     update call_data.quarantined_records q
     set removed_calls = q.removed_calls + h.calls,
       removed_call_ids = (q.removed_call_ids || h.call_ids)[1:${IDS_KEPT}]
     from heirs h where q.id = h.id`,
    [callIds],
  );
  return named.map((row) => row.call_id);
}
