import { cancellationSignal, log } from '@temporalio/activity';
import { setMaxListeners } from 'node:events';
import { PRUNE_SHARE, pruneCandidates, pruneObjects, pruneShare, type PruneCandidate } from '../store/prune.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';

export interface PruneDeletedInput {
  readonly runId: string;
  readonly bucket: string;
  readonly prefix: string;
  /** A person said that more than a tenth of all calls may go. */
  readonly confirmed: boolean;
}

/** Deleting would take more calls than may go without a person's word; nothing was deleted. */
export class PruneRefusedError extends Error {
  override readonly name = 'PruneRefused';
}

const CONCURRENT_HEADS = 32;
const PAGE = 1_000;
/** Objects deleted in one transaction. */
const SLICE = 500;

export function createPrune(deps: ActivityDeps) {
  return {
    /**
     * Asks S3 again for each key that the run's complete listing did not show, and takes the calls of those that are
     * gone. @throws PruneRefusedError before anything is deleted, where too many would go.
     */
    async pruneDeleted(input: PruneDeletedInput): Promise<{ readonly pruned: number }> {
      return withHeartbeat(async () => {
        const gone = await findGone(deps, input);
        const objectIds = gone.map((one) => one.object_id);
        const { doomed, total } = await pruneShare(deps.db, input.runId, objectIds);
        if (!input.confirmed && doomed > total * PRUNE_SHARE) {
          const percent = ((100 * doomed) / total).toFixed(1);
          throw new PruneRefusedError(
            `Pruning would take ${doomed} of ${total} calls (${percent} %), more than ${PRUNE_SHARE * 100} %: ` +
              'nothing was deleted. If that is right, run again with --prune --yes',
          );
        }
        let pruned = 0;
        for (let start = 0; start < gone.length; start += SLICE) {
          cancellationSignal().throwIfAborted();
          pruned += await pruneObjects(deps.db, input.runId, gone.slice(start, start + SLICE));
        }
        log.info('Pruned deleted objects', { pruned });
        return { pruned };
      });
    },
  };
}

async function findGone(deps: ActivityDeps, input: PruneDeletedInput): Promise<PruneCandidate[]> {
  const signal = cancellationSignal();
  setMaxListeners(0, signal);
  const { bucket } = input;
  const gone: PruneCandidate[] = [];
  for (let after = 0; ;) {
    const candidates = await pruneCandidates(deps.db, { ...input, after, limit: PAGE });
    const waiting = candidates.values();
    const ask = async (): Promise<void> => {
      for (const { key, ...one } of waiting) {
        signal.throwIfAborted();
        if ((await deps.lake.head({ bucket, key, signal })) === null) gone.push(one);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENT_HEADS }, ask));
    const last = candidates.at(-1);
    if (last === undefined) break;
    after = last.object_id;
  }
  // A HEAD cannot tell a missing bucket from a missing key.
  if (gone.length > 0) await deps.lake.checkBucket(bucket);
  return gone.toSorted((a, b) => a.object_id - b.object_id);
}
