import type { Queryable } from './database.ts';

/**
 * Takes calls from gold and marks the cells they leave. Run it in a statement after the one that took them from silver:
 * it then sees the gold rows that the first one waited for.
 */
export async function removeFromGold(tx: Queryable, callIds: readonly string[]): Promise<void> {
  if (callIds.length === 0) return;
  await tx.query(
    `with gone as (
       delete from call_data.gold_call_analytics where call_id = any($1::text[]) returning agent_name, call_date
     )
     insert into call_data.gold_dirty_cells (agent_name, metric_date) select distinct agent_name, call_date from gone`,
    [callIds],
  );
}
