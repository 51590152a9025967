import { workflowInfo } from '@temporalio/workflow';
import type { ActivityProxies } from './activity-proxies.ts';
import type { BatchQueue } from './batch-queue.ts';
import type { IngestCallsInput } from './messages.ts';
import type { RunState } from './run-state.ts';

const DEFAULT_OVERLAP_HOURS = 2;

export interface ListingHooks {
  /** Waits until more may be taken; false when nothing is to be taken any more. */
  readonly goesOn: () => Promise<boolean>;
  /** Pages that this execution may still list. */
  readonly pagesLeft: () => number;
  readonly onPages: (pages: number) => void;
}

/** Plans what the run lists and walks it, lane beside lane; what is claimed on the way goes to the queue. */
export class Listing {
  readonly #input: IngestCallsInput;
  readonly #state: RunState;
  readonly #do: ActivityProxies;
  readonly #queue: BatchQueue;
  readonly #hooks: ListingHooks;
  readonly #runId = workflowInfo().firstExecutionRunId;

  constructor(
    input: IngestCallsInput,
    state: RunState,
    proxies: ActivityProxies,
    queue: BatchQueue,
    hooks: ListingHooks,
  ) {
    this.#input = input;
    this.#state = state;
    this.#do = proxies;
    this.#queue = queue;
    this.#hooks = hooks;
  }

  /** Lists to the end, or until the run stops or is to continue as new. */
  async list(): Promise<void> {
    if (this.#state.listed || !(await this.#hooks.goesOn())) return;
    const lanes = (this.#state.lanes ??= await this.#plan());
    await Promise.all(lanes.map((lane) => this.#walk(lane)));
    if (this.#queue.stopped || !lanes.every((lane) => lane.done)) return;
    await this.#do.books.completeListing({ runId: this.#runId });
    this.#state.listed = true;
  }

  async #plan(): Promise<NonNullable<RunState['lanes']>> {
    const { mode, bucket, prefix, from, to, overlapHours = DEFAULT_OVERLAP_HOURS } = this.#input;
    const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    const plan = await this.#do.stages.planListing({ runId: this.#runId, mode, bucket, prefix, overlapHours, ...span });
    return Array.from({ length: plan.lanes }, (_, index) => ({ lane: index + 1, ordinal: 1, page: 1, done: false }));
  }

  async #walk(lane: NonNullable<RunState['lanes']>[number]): Promise<void> {
    const { bucket, prefix, batchSize, mode, force = false, prune = false } = this.#input;
    while (!lane.done && (await this.#hooks.goesOn())) {
      const listed = await this.#do.stages.listObjects({
        runId: this.#runId,
        bucket,
        prefix,
        lane: lane.lane,
        ordinal: lane.ordinal,
        page: lane.page,
        batches: this.#state.batchWindow,
        batchSize,
        pageLimit: this.#hooks.pagesLeft(),
        force,
        prune,
        retryRefused: mode === 'full',
      });
      lane.ordinal = listed.nextOrdinal;
      lane.page = listed.nextPage;
      lane.done = listed.done;
      this.#state.objectsClaimed += listed.claimed;
      this.#queue.add(listed.batchIds);
      this.#hooks.onPages(listed.pages);
    }
  }
}
