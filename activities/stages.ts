import { cancellationSignal } from '@temporalio/activity';
import { batchBytes, beginStage, endStage, type StageMark } from '../store/attempts.ts';
import type { StageContext } from '../store/bronze.ts';
import type { Stage } from '../store/quarantine.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';
import { InHand } from './in-hand.ts';

/** Runs one stage of a batch under a Heartbeat and a mark that outlives only the death of the process. */
export type StageRunner = <T>(stage: Stage, batchId: number, work: (context: StageContext) => Promise<T>) => Promise<T>;

/** Chunks of large objects that are in hand at once: one is written while the next is read. */
const CHUNKS_IN_HAND = 2;

export function createStageRunner({
  db,
  processId,
  codeVersion,
  rules,
  chunkBytes,
  bytesInHand,
}: ActivityDeps): StageRunner {
  const inHand = new InHand(bytesInHand ?? CHUNKS_IN_HAND * chunkBytes);
  // Marks that could not be taken back while the database was away: what they stand for has not died.
  const standing = new Set<StageMark>();
  const takeBack = async (mark: StageMark): Promise<void> => {
    standing.add(mark);
    await endStage(db, mark);
    standing.delete(mark);
  };
  return (stage, batchId, work) =>
    withHeartbeat(async () => {
      for (const mark of standing) await takeBack(mark);
      const bytes = await batchBytes(db, batchId, chunkBytes);
      return inHand.hold(bytes, cancellationSignal(), async () => {
        const startedMs = performance.now();
        const mark = { batchId, stage, processId };
        const versions = { silverVersion: rules.silverVersion, rulesVersion: rules.rulesVersion, codeVersion };
        await beginStage(db, mark, versions);
        try {
          // The commit of the stage takes the mark back.
          return await work({ ...versions, startedMs });
        } catch (error) {
          await takeBack(mark).catch(() => undefined);
          throw error;
        }
      });
    });
}
