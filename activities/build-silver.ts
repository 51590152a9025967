import { parseCallRecord } from '../domain/call-record.ts';
import { RULES_VERSION } from '../domain/rules-version.ts';
import type { QuarantineEntry } from '../store/quarantine.ts';
import { stagedRecords, writeSilver, type SilverCounts } from '../store/silver.ts';
import type { SilverCandidate } from '../store/silver-contest.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';
import type { BatchInput } from './land-bronze.ts';

export function createBuildSilver(deps: ActivityDeps) {
  return {
    /** Validates and cleans the batch's staged records into silver; bad records go to the quarantine. */
    async buildSilver(input: BatchInput): Promise<SilverCounts> {
      return withHeartbeat(async () => {
        const startedMs = performance.now();
        const candidates: SilverCandidate[] = [];
        const rejects: QuarantineEntry[] = [];
        for (const staged of await stagedRecords(deps.db, input.batchId)) {
          const value: unknown = JSON.parse(staged.payload);
          const parsed = parseCallRecord(value, { timeZone: deps.callTimeZone });
          if (parsed.ok) {
            candidates.push({ objectId: staged.object_id, recordNo: staged.record_no, call: parsed.record });
            continue;
          }
          rejects.push({
            objectId: staged.object_id,
            etag: staged.read_etag,
            recordNo: staged.record_no,
            reason: parsed.reason,
            message: parsed.message,
            callId: parsed.callId,
            rawSample: staged.payload,
          });
        }
        const context = { rulesVersion: RULES_VERSION, codeVersion: deps.codeVersion, startedMs };
        return writeSilver(deps.db, input.batchId, candidates, rejects, context);
      });
    },
  };
}
