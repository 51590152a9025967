import type { Queryable } from './database.ts';

/**
 * Takes calls from gold and marks the cells they leave. Run it in a statement after the one that took them from silver:
 * it then sees the gold rows that the first one waited for.
 * @returns those that were in gold.
 */
export async function removeFromGold(tx: Queryable, callIds: readonly string[]): Promise<string[]> {
  if (callIds.length === 0) return [];
  const gone = await tx.query<{ call_id: string }>(
    `with gone as (
       delete from call_data.gold_call_analytics where call_id = any($1::text[])
       returning call_id, agent_name, call_date
     ), marked as (
       insert into call_data.gold_dirty_cells (agent_name, metric_date) select distinct agent_name, call_date from gone
     )
     select call_id from gone`,
    [callIds],
  );
  return gone.map((row) => row.call_id);
}
