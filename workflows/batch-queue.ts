import { condition, isCancellation, log, rootCause } from '@temporalio/workflow';
import type { ActivityProxies } from './activity-proxies.ts';
import { fatalFault, faultMessage, faultType } from './faults.ts';
import type { QueuedBatch } from './messages.ts';
import type { RunState } from './run-state.ts';

type Counted = QueuedBatch['counted'];

const NOTHING: Counted = { ended: 0, records: 0, quarantined: 0 };

export interface QueueHooks {
  /** Called whenever a batch has brought some of its objects to gold. */
  readonly onProgress: () => void;
}

/**
 * The batches of a run: those that wait, and a window of those in flight, each driven through bronze, silver and gold,
 * chunk by chunk, until nothing of it is left. One that fails frees its place as one that succeeds does.
 */
export class BatchQueue {
  readonly #do: ActivityProxies;
  readonly #state: RunState;
  readonly #hooks: QueueHooks;
  #inFlight = 0;
  #parked = 0;
  #fragileInFlight = false;
  /** No batch starts, and those in flight stop behind their chunk, to be carried to the next execution. */
  halting = false;
  /** A fault that no batch can escape: what waits stays claimed until the run ends. */
  stopped = false;

  constructor(proxies: ActivityProxies, state: RunState, hooks: QueueHooks) {
    this.#do = proxies;
    this.#state = state;
    this.#hooks = hooks;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** True when nothing works: all that is in flight waits between two chunks for the run to go on. */
  get isStill(): boolean {
    return this.#inFlight === this.#parked;
  }

  get isEmpty(): boolean {
    return this.#inFlight === 0 && this.#state.queue.length === 0;
  }

  add(batchIds: readonly number[], fragile = false): void {
    this.#state.batches += batchIds.length;
    this.#state.queue.push(...batchIds.map((batchId) => ({ batchId, fragile, counted: NOTHING })));
  }

  /** Starts batches as places come free, until its scope is cancelled. */
  async run(): Promise<never> {
    for (;;) {
      await condition(() => this.#mayStart(this.#state.queue[0]));
      const batch = this.#state.queue.shift();
      if (batch === undefined) continue;
      this.#inFlight += 1;
      this.#fragileInFlight = batch.fragile;
      void this.#drive(batch).finally(() => {
        this.#inFlight -= 1;
        if (batch.fragile) this.#fragileInFlight = false;
      });
    }
  }

  /** Waits until every batch has ended, or none will start any more and those in flight have stopped. */
  async settle(): Promise<void> {
    await condition(() => this.#inFlight === 0 && (this.halting || this.stopped || this.#state.queue.length === 0));
  }

  /** Waits until what is in flight has ended, whatever waits: also where the run is cancelled. */
  async stop(): Promise<void> {
    this.stopped = true;
    await condition(() => this.#inFlight === 0);
  }

  #mayStart(batch: QueuedBatch | undefined): boolean {
    if (batch === undefined || this.halting || this.stopped || this.#state.paused !== null) return false;
    if (this.#fragileInFlight) return false;
    return batch.fragile ? this.#inFlight === 0 : this.#inFlight < this.#state.batchWindow;
  }

  async #drive(batch: QueuedBatch): Promise<void> {
    const { batchId } = batch;
    let { counted } = batch;
    try {
      for (;;) {
        await this.#do.stages.landBronze({ batchId });
        await this.#do.stages.buildSilver({ batchId });
        const gold = await this.#do.stages.buildGold({ batchId });
        counted = this.#count(counted, gold);
        this.#hooks.onProgress();
        if (gold.left === 0) return;
        if (!this.halting && !this.stopped && this.#state.paused !== null) await this.#park();
        if (this.stopped) return;
        if (this.halting) {
          this.#state.queue.push({ ...batch, counted });
          return;
        }
      }
    } catch (error) {
      // A cancelled run ends as a whole.
      if (!isCancellation(error)) await this.#failed(batchId, error);
    }
  }

  #count(before: Counted, { ended, records, quarantined }: Counted): Counted {
    this.#state.objectsDone += ended - before.ended;
    this.#state.records += records - before.records;
    this.#state.quarantined += quarantined - before.quarantined;
    return { ended, records, quarantined };
  }

  /** Between two chunks of a paused run. */
  async #park(): Promise<void> {
    this.#parked += 1;
    try {
      await condition(() => this.#state.paused === null || this.halting || this.stopped);
    } finally {
      this.#parked -= 1;
    }
  }

  async #failed(batchId: number, error: unknown): Promise<void> {
    // Its objects stay claimed by this run until it ends, and count as pending.
    const message = faultMessage(error);
    this.#state.failedBatches += 1;
    this.#state.error ??= message;
    this.#state.failureType ??= faultType(error);
    if (fatalFault(error)) this.stopped = true;
    log.error('A batch failed', { batchId, cause: rootCause(error) });
    await this.#do.books.noteBatchFailure({ batchId, error: message }).catch(() => undefined);
  }
}
