import type { Queryable } from './database.ts';
import type { Stage } from './quarantine.ts';

const STATEMENTS: Readonly<Record<Stage, string>> = {
  bronze: `update call_data.ingest_batches set bronze_seconds = coalesce(bronze_seconds, 0) + $2::numeric
    where batch_id = $1::bigint`,
  silver: `update call_data.ingest_batches set silver_seconds = coalesce(silver_seconds, 0) + $2::numeric
    where batch_id = $1::bigint`,
  gold: `update call_data.ingest_batches set gold_seconds = coalesce(gold_seconds, 0) + $2::numeric
    where batch_id = $1::bigint`,
};

/** Adds the time since `startedMs` (of `performance.now()`) to the batch's stage: the last statement before the commit. */
export async function addStageSeconds(tx: Queryable, batchId: number, stage: Stage, startedMs: number): Promise<void> {
  await tx.query(STATEMENTS[stage], [batchId, ((performance.now() - startedMs) / 1_000).toFixed(3)]);
}
