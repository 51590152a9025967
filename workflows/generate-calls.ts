import { workflowInfo } from '@temporalio/workflow';
import { activityProxies } from './activity-proxies.ts';
import type { GenerateCallsWorkflowInput } from './messages.ts';

/** Calls per Activity: a few seconds of writing, so that a retry repeats little. */
const PIECE = 2_000;

/** Writes synthetic calls to the bucket, piece by piece; the same seed writes the same objects. */
export async function generateCalls(
  input: GenerateCallsWorkflowInput,
): Promise<{ readonly objects: number; readonly bytes: number }> {
  const { stages } = activityProxies({ attempts: 10, delaySeconds: 1 });
  const { bucket, prefix, seed } = input;
  const at = { bucket, prefix, seed, atMs: workflowInfo().startTime.getTime() };
  let objects = 0;
  let bytes = 0;
  for (let done = 0; done < Math.max(input.count, input.broken); done += PIECE) {
    const piece = (total: number): number => Math.max(0, Math.min(PIECE, total - done));
    const put = await stages.putCalls({
      ...at,
      firstCall: done,
      count: piece(input.count),
      firstBroken: done,
      broken: piece(input.broken),
    });
    objects += put.objects;
    bytes += put.bytes;
  }
  return { objects, bytes };
}
