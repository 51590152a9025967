import { parseCallRecord } from '../domain/call-record.ts';
import type { QuarantineEntry } from '../store/quarantine.ts';
import { stagedRecords, writeSilver, type SilverCounts } from '../store/silver.ts';
import type { SilverCandidate } from '../store/silver-contest.ts';
import type { ActivityDeps } from './deps.ts';
import type { BatchInput } from './land-bronze.ts';
import type { StageRunner } from './stages.ts';
import { takeTurns } from './turns.ts';

export function createBuildSilver(deps: ActivityDeps, runStage: StageRunner) {
  return {
    /** Validates and cleans the batch's staged records into silver; bad records go to the quarantine. */
    async buildSilver(input: BatchInput): Promise<SilverCounts> {
      return runStage('silver', input.batchId, async (context) => {
        const candidates: SilverCandidate[] = [];
        const rejects: QuarantineEntry[] = [];
        const { objects, records } = await stagedRecords(deps.db, input.batchId);
        const etags = new Map(objects.map((object) => [object.object_id, object.read_etag]));
        for (const [index, { object_id: objectId, record_no: recordNo, payload }] of records.entries()) {
          await takeTurns(index);
          const parsed = parseCallRecord(JSON.parse(payload), { timeZone: deps.callTimeZone });
          if (parsed.ok) {
            candidates.push({ objectId, recordNo, call: parsed.record, payload });
            continue;
          }
          rejects.push({
            objectId,
            etag: etags.get(objectId) ?? '',
            recordNo,
            reason: parsed.reason,
            message: parsed.message,
            callId: parsed.callId,
            rawSample: payload,
          });
        }
        return writeSilver(deps.db, input.batchId, { objects, candidates, rejects }, context);
      });
    },
  };
}
