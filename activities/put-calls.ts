import { cancellationSignal } from '@temporalio/activity';
import { generateCalls, objectKey } from '../generator/generate-calls.ts';
import type { ActivityDeps } from './deps.ts';
import { withHeartbeat } from './heartbeat.ts';

export interface PutCallsInput {
  readonly bucket: string;
  readonly prefix: string;
  /** Makes ids and bytes: a retry writes the same keys. */
  readonly seed: string;
  /** Epoch milliseconds of writing: the hour in the key. */
  readonly atMs: number;
  readonly firstCall: number;
  readonly count: number;
  readonly firstBroken: number;
  readonly broken: number;
}

export interface PutCallsResult {
  readonly objects: number;
  readonly bytes: number;
}

const CONCURRENT_PUTS = 32;

export function createPutCalls(deps: ActivityDeps) {
  return {
    /** Writes synthetic calls to the bucket; the same input writes the same objects. */
    async putCalls(input: PutCallsInput): Promise<PutCallsResult> {
      return withHeartbeat(async () => {
        const signal = cancellationSignal();
        const calls = generateCalls(input);
        let objects = 0;
        let bytes = 0;
        const putNext = async (): Promise<void> => {
          for (const call of calls) {
            signal.throwIfAborted();
            const body = Buffer.from(call.body);
            await deps.lake.put({ bucket: input.bucket, key: objectKey(input.prefix, call.name, input.atMs), body });
            objects += 1;
            bytes += body.length;
          }
        };
        // The writers share one generator: each takes the next call when it is free.
        await Promise.all(Array.from({ length: CONCURRENT_PUTS }, putNext));
        return { objects, bytes };
      });
    },
  };
}
