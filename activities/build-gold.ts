import { log } from '@temporalio/activity';
import { enrichCall, type Enrichment } from '../domain/enrich-call.ts';
import { RULES_VERSION } from '../domain/rules-version.ts';
import { silverCallsOf, writeGold, type FailedEnrichment, type GoldCounts, type SilverCall } from '../store/gold.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';
import type { BatchInput } from './land-bronze.ts';

export function createBuildGold(deps: ActivityDeps) {
  return {
    /** Scores the batch's calls, marks the cells they touch and ends the batch's objects. */
    async buildGold(input: BatchInput): Promise<GoldCounts> {
      return withHeartbeat(async () => {
        const startedMs = performance.now();
        const enriched: { call: SilverCall; enrichment: Enrichment }[] = [];
        const failed: FailedEnrichment[] = [];
        for (const call of await silverCallsOf(deps.db, input.batchId)) {
          try {
            enriched.push({ call, enrichment: enrichCall(call.transcript_text) });
          } catch (error) {
            log.warn('A call could not be scored', { objectId: call.object_id, recordNo: call.record_no });
            failed.push({
              callId: call.call_id,
              objectId: call.object_id,
              recordNo: call.record_no,
              reason: 'enrichment_failed',
              message: error instanceof Error ? error.name : 'Unknown error',
            });
          }
        }
        const context = { rulesVersion: RULES_VERSION, codeVersion: deps.codeVersion, startedMs };
        return writeGold(deps.db, input.batchId, enriched, failed, context);
      });
    },
  };
}
