import { setTimeout as sleep } from 'node:timers/promises';
import { StackError } from './stack-error.ts';

/**
 * Tries until it works, every 50 ms. Throws an Error naming what was awaited when the time is over or `signal` aborts.
 */
export async function until<T>(
  what: string,
  timeoutMs: number,
  signal: AbortSignal,
  attempt: () => Promise<T>,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (cause) {
      if (Date.now() > deadline)
        throw new StackError(`${what} did not answer within ${timeoutMs / 1000} s.`, { cause });
    }
    await sleep(50);
  }
}
