import type { Queryable } from './database.ts';
import { removeFromGold } from './gold-removal.ts';

/**
 * Takes every call and every superseded entry of the objects from silver and then from gold, marking the cells they leave.
 * @returns the calls whose winner may have changed, for `returnLosers` at the end of the transaction.
 */
export async function removeCallsOf(tx: Queryable, objectIds: readonly number[]): Promise<string[]> {
  if (objectIds.length === 0) return [];
  const gone = await tx.query<{ call_id: string }>(
    `with doomed as (
       select call_id from call_data.silver_call_records where object_id = any($1::bigint[]) order by call_id for update
     )
     delete from call_data.silver_call_records s using doomed d where s.call_id = d.call_id returning s.call_id`,
    [objectIds],
  );
  const callIds = gone.map((row) => row.call_id);
  await removeFromGold(tx, callIds);
  return [...callIds, ...(await removeEntriesOf(tx, objectIds))];
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
