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
