import type { Queryable } from './database.ts';
import type { Stage } from './quarantine.ts';

// The mark of the stage goes with its commit: what ends here did not die.
const ENDED = 'stage_started = null, stage_process = null where batch_id = $1::bigint';
const STATEMENTS: Readonly<Record<Stage, string>> = {
  bronze: `update call_data.ingest_batches set bronze_seconds = coalesce(bronze_seconds, 0) + $2::numeric, ${ENDED}`,
  silver: `update call_data.ingest_batches set silver_seconds = coalesce(silver_seconds, 0) + $2::numeric, ${ENDED}`,
  gold: `update call_data.ingest_batches set gold_seconds = coalesce(gold_seconds, 0) + $2::numeric, ${ENDED}`,
};

/**
 * Adds the time since `startedMs` (of `performance.now()`) to the batch's stage and takes back its mark: the last write
 * to the batch's row before the commit.
 */
export async function addStageSeconds(tx: Queryable, batchId: number, stage: Stage, startedMs: number): Promise<void> {
  await tx.query(STATEMENTS[stage], [batchId, ((performance.now() - startedMs) / 1_000).toFixed(3)]);
}
