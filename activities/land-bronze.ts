import { cancellationSignal, log } from '@temporalio/activity';
import { redactPayload, storableSample } from '../domain/redact-payload.ts';
import type { RedactMode } from '../domain/redaction/types.ts';
import {
  landObjects,
  objectsToRead,
  type LandedCounts,
  type ObjectReading,
  type ReadObject,
  type StagedRecord,
} from '../store/bronze.ts';
import type { ActivityDeps } from './deps.ts';
import type { Handoff } from './handoff.ts';
import { ObjectsReader, type RawReading } from './read-objects.ts';
import type { StageRunner } from './stages.ts';
import { Turns } from './turns.ts';

export interface BatchInput {
  readonly batchId: number;
}

export function createLandBronze(deps: ActivityDeps, runStage: StageRunner, staged: Handoff<StagedRecord>) {
  const reader = new ObjectsReader(deps);
  return {
    /**
     * Fetches the batch's objects, redacts their records and stages them, about a chunk of them at most; what cannot be read is
     * quarantined, what is gone is missing. The batch's chain comes again for what it leaves.
     */
    async landBronze(input: BatchInput): Promise<LandedCounts> {
      return runStage('bronze', input.batchId, async (context) => {
        const signal = cancellationSignal();
        const { bucket, objects } = await objectsToRead(deps.db, input.batchId);
        const { readings, faults } = await reader.readPass(input.batchId, bucket, objects, signal);
        const redacted = await redactReadings(readings, deps.rules.redact);
        const { counts, left } = await landObjects(deps.db, input.batchId, redacted, context);
        staged.leave(input.batchId, left);
        // What was read is kept, and the retry reads the rest.
        if (faults.length > 0) throw faults[0];
        signal.throwIfAborted();
        return counts;
      });
    },
  };
}

/** Nothing personal goes further than here: neither with a record nor with the sample of what is none. */
async function redactReadings(readings: readonly RawReading[], mode: RedactMode): Promise<ObjectReading[]> {
  const redacted: ObjectReading[] = [];
  const turns = new Turns();
  for (const reading of readings) {
    if (reading.outcome !== 'read') {
      redacted.push(reading);
      continue;
    }
    const records: ReadObject['records'][number][] = [];
    const rejects = reading.rejects.map((reject) => ({
      ...reject,
      rawSample: reject.rawSample === null ? null : storableSample(reject.rawSample, mode),
    }));
    for (const { recordNo, text } of reading.records) {
      await turns.take(text.length);
      try {
        records.push({ recordNo, ...redactPayload(text, mode) });
      } catch (error) {
        rejects.push(unredactable(recordNo, error));
      }
    }
    redacted.push({ ...reading, records, rejects });
  }
  return redacted;
}

/** A record that cannot be redacted goes nowhere, and its sample neither; the others go on. */
function unredactable(recordNo: number, error: unknown): ReadObject['rejects'][number] {
  const what = error instanceof Error ? error.name : 'Unknown error';
  log.warn('A record could not be redacted', { recordNo, what });
  const message = `the record could not be redacted (${what})`;
  return { recordNo, reason: 'enrichment_failed', message, callId: null, rawSample: null };
}
