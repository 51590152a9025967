import type { Queryable } from './database.ts';
import { removeFromGold } from './gold-removal.ts';

/** A call that left silver and gold, with the object that had given it. */
export interface RemovedCall {
  readonly objectId: number;
  readonly callId: string;
}

export interface Removal {
  readonly removed: RemovedCall[];
  /** The calls whose winner may have changed, for `returnLosers` at the end of the transaction. */
  readonly touched: string[];
}

/** Takes every call and every superseded entry of the objects from silver and then from gold, marking the cells they leave. */
export async function removeCallsOf(tx: Queryable, objectIds: readonly number[]): Promise<Removal> {
  if (objectIds.length === 0) return { removed: [], touched: [] };
  const removed = await tx.query<RemovedCall>(
    `with doomed as (
       select call_id from call_data.silver_call_records where object_id = any($1::bigint[]) order by call_id for update
     )
     delete from call_data.silver_call_records s using doomed d where s.call_id = d.call_id
     returning s.call_id as "callId", s.object_id as "objectId"`,
    [objectIds],
  );
  const callIds = removed.map((row) => row.callId);
  await removeFromGold(tx, callIds);
  return { removed, touched: [...callIds, ...(await removeEntriesOf(tx, objectIds))] };
}

/**
 * Takes the superseded entries of the objects, but for those that the claim `exceptBatchId` wrote.
 * @returns their calls: an entry that was waited for as the next winner may have been among them.
 */
export async function removeEntriesOf(
  tx: Queryable,
  objectIds: readonly number[],
  exceptBatchId: number | null = null,
): Promise<string[]> {
  if (objectIds.length === 0) return [];
  const gone = await tx.query<{ call_id: string }>(
    `delete from call_data.silver_superseded_records
     where object_id = any($1::bigint[]) and ($2::bigint is null or batch_id is distinct from $2::bigint)
     returning call_id`,
    [objectIds, exceptBatchId],
  );
  return gone.map((row) => row.call_id);
}
