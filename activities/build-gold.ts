import { log } from '@temporalio/activity';
import { enrichCall } from '../domain/enrich-call.ts';
import type { Enriched, SilverCall } from '../store/gold-rows.ts';
import {
  batchStanding,
  silverCallsOf,
  writeGold,
  type BatchStanding,
  type FailedEnrichment,
  type GoldCounts,
} from '../store/gold.ts';
import type { ActivityDeps } from './deps.ts';
import type { Handoff } from './handoff.ts';
import type { BatchInput } from './land-bronze.ts';
import type { StageRunner } from './stages.ts';
import { Turns } from './turns.ts';

export function createBuildGold(deps: ActivityDeps, runStage: StageRunner, silver: Handoff<SilverCall>) {
  return {
    /** Scores the batch's calls, marks the cells they touch and ends the batch's objects; tells what is left of it. */
    async buildGold(input: BatchInput): Promise<GoldCounts & BatchStanding> {
      return runStage('gold', input.batchId, async (context) => {
        const enriched: Enriched[] = [];
        const failed: FailedEnrichment[] = [];
        const { cursors, calls } = await silverCallsOf(deps.db, input.batchId, silver.take(input.batchId));
        const turns = new Turns();
        for (const call of calls) {
          await turns.take(call.transcriptText.length);
          try {
            enriched.push({ call, enrichment: enrichCall(call.transcriptText, deps.rules) });
          } catch (error) {
            log.warn('A call could not be scored', { objectId: call.objectId, recordNo: call.recordNo });
            failed.push({
              callId: call.callId,
              objectId: call.objectId,
              recordNo: call.recordNo,
              reason: 'enrichment_failed',
              message: error instanceof Error ? error.name : 'Unknown error',
            });
          }
        }
        const counts = await writeGold(deps.db, input.batchId, { cursors, enriched, failed }, context);
        return { ...counts, ...(await batchStanding(deps.db, input.batchId)) };
      });
    },
  };
}
