import { cancellationSignal } from '@temporalio/activity';
import { landObjects, objectsToRead, type LandedCounts } from '../store/bronze.ts';
import type { ActivityDeps } from './deps.ts';
import { ObjectsReader } from './read-objects.ts';
import type { StageRunner } from './stages.ts';

export interface BatchInput {
  readonly batchId: number;
}

export function createLandBronze(deps: ActivityDeps, runStage: StageRunner) {
  const reader = new ObjectsReader(deps);
  return {
    /**
     * Fetches the batch's objects and stages their records, about a chunk of them at most; what cannot be read is
     * quarantined, what is gone is missing. The batch's chain comes again for what it leaves.
     */
    async landBronze(input: BatchInput): Promise<LandedCounts> {
      return runStage('bronze', input.batchId, async (context) => {
        const signal = cancellationSignal();
        const { bucket, objects } = await objectsToRead(deps.db, input.batchId);
        const { readings, faults } = await reader.readPass(input.batchId, bucket, objects, signal);
        const landed = await landObjects(deps.db, input.batchId, readings, context);
        // What was read is kept, and the retry reads the rest.
        if (faults.length > 0) throw faults[0];
        signal.throwIfAborted();
        return landed;
      });
    },
  };
}
