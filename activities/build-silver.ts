import { parseCallRecord } from '../domain/call-record.ts';
import type { StagedRecord } from '../store/bronze.ts';
import type { SilverCall } from '../store/gold-rows.ts';
import type { QuarantineEntry } from '../store/quarantine.ts';
import { writeSilver, type SilverCounts } from '../store/silver.ts';
import type { SilverCandidate } from '../store/silver-contest.ts';
import { stagedRecords } from '../store/staged.ts';
import type { ActivityDeps } from './deps.ts';
import type { Handoff } from './handoff.ts';
import type { BatchInput } from './land-bronze.ts';
import type { StageRunner } from './stages.ts';
import { Turns } from './turns.ts';

export function createBuildSilver(
  deps: ActivityDeps,
  runStage: StageRunner,
  { staged, calls }: { readonly staged: Handoff<StagedRecord>; readonly calls: Handoff<SilverCall> },
) {
  return {
    /** Validates and cleans the batch's staged records into silver; bad records go to the quarantine. */
    async buildSilver(input: BatchInput): Promise<SilverCounts> {
      return runStage('silver', input.batchId, async (context) => {
        const candidates: SilverCandidate[] = [];
        const rejects: QuarantineEntry[] = [];
        const left = staged.take(input.batchId);
        const batch = await stagedRecords(deps.db, input.batchId, context.silverVersion, left);
        const { objects, records, emptied } = batch;
        const etags = new Map(objects.map((object) => [object.object_id, object.read_etag]));
        const turns = new Turns();
        for (const { objectId, recordNo, text: payload, counts: redactionCounts } of records) {
          await turns.take(payload.length);
          const parsed = parseCallRecord(JSON.parse(payload), deps.rules);
          if (parsed.ok) {
            candidates.push({ objectId, recordNo, call: parsed.record, redactionCounts, payload });
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
        const written = await writeSilver(deps.db, input.batchId, { objects, candidates, rejects, emptied }, context);
        calls.leave(input.batchId, written.left);
        return written.counts;
      });
    },
  };
}
