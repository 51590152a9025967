import type { Client } from '@temporalio/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { note, type Progress } from './output.ts';
import { hasWorker } from './pollers.ts';

const WORKER_CHECK_MS = 30_000;

/** What a command watches. */
export interface Watched {
  readonly taskQueue: string;
  /** Its result is the chain's, however often it continues as new. */
  readonly handle: { result(): Promise<unknown> };
}

/**
 * Null at every tick of `pollMs` while the run goes on, then its end, with the fault if it failed. Says so when no Worker
 * polls, and clears the progress when the watching is over. Stops without an end when `signal` does.
 */
export async function* watchTicks(
  client: Client,
  run: Watched,
  { progress, pollMs, signal }: { readonly progress: Progress; readonly pollMs: number; readonly signal: AbortSignal },
): AsyncGenerator<{ readonly fault: unknown } | null> {
  const ended = run.handle.result().then(
    () => ({ fault: null }),
    (fault: unknown) => ({ fault }),
  );
  let checkedWorkerAt = Date.now();
  try {
    while (!signal.aborted) {
      const tick = sleep(pollMs, null, { signal }).catch(() => null);
      const end = await Promise.race([ended, tick]);
      yield end;
      if (end !== null) return;
      if (Date.now() - checkedWorkerAt > WORKER_CHECK_MS) {
        checkedWorkerAt = Date.now();
        if (!(await hasWorker(client, run.taskQueue))) {
          progress.clear();
          note('The run waits: no worker has polled in the last 70 s. Start one with: converza worker');
        }
      }
    }
  } finally {
    progress.clear();
  }
}
