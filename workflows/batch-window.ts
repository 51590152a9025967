import { condition, isCancellation } from '@temporalio/workflow';

/** At most `size` pieces of work in flight; one that fails frees its place as one that succeeds does. */
export class BatchWindow {
  readonly #inFlight = new Set<Promise<void>>();
  readonly #size: () => number;

  constructor(size: () => number) {
    this.#size = size;
  }

  /** Waits for a place, then starts the work. `work` must handle its own failures; a cancellation is not one. */
  async start(work: () => Promise<void>): Promise<void> {
    await condition(() => this.#inFlight.size < this.#size());
    const running: Promise<void> = work()
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      })
      .finally(() => this.#inFlight.delete(running));
    this.#inFlight.add(running);
  }

  /** Waits until nothing is in flight, whatever became of it: also where the scope is cancelled. */
  async settle(): Promise<void> {
    while (this.#inFlight.size > 0) await Promise.allSettled(this.#inFlight);
  }

  /** Waits until nothing is in flight. */
  async drain(): Promise<void> {
    await Promise.all(this.#inFlight);
  }
}
