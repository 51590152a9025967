import {
  allHandlersFinished,
  ApplicationFailure,
  CancellationScope,
  condition,
  continueAsNew,
  isCancellation,
  patched,
  workflowInfo,
} from '@temporalio/workflow';
import type { FinishRunOutcome } from '../activities/runs.ts';
import { isFatalFailureType } from '../domain/failure-types.ts';
import { activityProxies, type ActivityProxies } from './activity-proxies.ts';
import { BatchQueue } from './batch-queue.ts';
import { faultMessage, faultType } from './faults.ts';
import { ingestCallsV1 } from './ingest-calls-v1.ts';
import { Listing } from './listing.ts';
import type { IngestCallsInput, IngestCallsResult } from './messages.ts';
import { beginState, isCarriedV1, type RunState } from './run-state.ts';
import { scheduledBy, scheduledStart, setRunSearchAttributes } from './search-attributes.ts';
import { startInput } from './start-input.ts';
import { Steering } from './steering.ts';

const DEFAULT_PAGES_PER_EXECUTION = 500;
/** Aggregates are brought up to date during a long run, but not so often that they cost more than the load. */
const REFRESH_EVERY_MS = 60_000;

/**
 * Carries the objects of a bucket's prefix through bronze, silver and gold: lists and claims them page by page, keeps a
 * window of batches in flight, then takes unfinished objects of the bucket that no live run holds. It can be paused,
 * resumed and given another window by Updates, and pauses itself where too much of what it reads is unusable.
 */
export async function ingestCalls(input: IngestCallsInput): Promise<IngestCallsResult> {
  if (isCarriedV1(input.carried) || !patched('steering')) return ingestCallsV1(input);
  const run = new IngestRun(input);
  try {
    return await run.execute();
  } catch (error) {
    if (isCancellation(error)) await CancellationScope.nonCancellable(() => run.end('cancelled', null));
    throw error;
  }
}

class IngestRun {
  readonly #input: IngestCallsInput;
  readonly #runId = workflowInfo().firstExecutionRunId;
  readonly #do: ActivityProxies;
  readonly #state: RunState;
  readonly #queue: BatchQueue;
  readonly #steering: Steering;
  readonly #listing: Listing;
  #pages = 0;
  #started: boolean;
  #ending = false;
  #refreshedAt = Date.now();
  // Refreshes that nobody waits for until the end.
  #refreshing: Promise<void> = Promise.resolve();

  constructor(input: IngestCallsInput) {
    this.#input = input;
    this.#do = activityProxies({ attempts: input.retryAttempts ?? 10, delaySeconds: input.retryDelaySeconds ?? 1 });
    this.#state = beginState(input, Date.now());
    this.#started = input.carried !== undefined;
    this.#queue = new BatchQueue(this.#do, this.#state, { onProgress: () => this.#onProgress() });
    this.#steering = new Steering(input, this.#state, this.#do, {
      isStarted: () => this.#started,
      isEnding: () => this.#ending,
      batchesInFlight: () => this.#queue.inFlight,
      onPaused: () => this.#refreshLater(() => this.#queue.isStill || this.#state.paused === null),
      // A run that is only steered grows its history too.
      onMessage: () => this.#haltIfDue(),
    });
    this.#listing = new Listing(input, this.#state, this.#do, this.#queue, {
      goesOn: () => this.#goesOn(),
      pagesLeft: () => this.#pagesLeft(),
      onPages: (pages) => {
        this.#pages += pages;
        this.#haltIfDue();
      },
    });
    this.#steering.listen();
    if (this.#state.paused !== null) this.#refreshLater(() => true);
  }

  async execute(): Promise<IngestCallsResult> {
    try {
      if (!this.#started) await this.#start();
      // Ends with its scope, by a cancellation only.
      this.#queue.run().catch(() => undefined);
      for (;;) {
        if (this.#input.stale === true) await this.#setBackStale();
        else await this.#listing.list();
        await this.#prune();
        await this.#takeUnfinished();
        await this.#queue.settle();
        if (this.#queue.halting && !this.#queue.stopped) await this.#continue();
        // A pause that came while the last batches ended: whatever follows waits for the resume.
        if (this.#isPaused() || (await this.#pruneAgain()) || this.#isPaused()) continue;
        const status = this.#state.error === null ? 'completed' : 'failed';
        const outcome = await this.end(status, this.#state.error);
        if (!outcome.ended) continue;
        if (this.#state.error !== null) break;
        await condition(allHandlersFinished);
        return { runId: this.#runId, status: 'completed', ...outcome.counts };
      }
    } catch (error) {
      if (isCancellation(error) || isContinuation(error)) throw error;
      this.#fail(error);
      await this.end('failed', this.#state.error);
      if (!this.#started) {
        await this.#reviewSchedule();
        throw error;
      }
    }
    await this.#reviewSchedule();
    await condition(allHandlersFinished);
    const { error, failureType } = this.#state;
    throw ApplicationFailure.nonRetryable(error ?? 'The run failed', 'RunFailed', { runId: this.#runId, failureType });
  }

  /** Refreshes gold and ends the run's row; a run that was never started has none. */
  async end(
    status: 'completed' | 'failed' | 'cancelled',
    error: string | null,
  ): Promise<FinishRunOutcome | { ended: false }> {
    if (!this.#started) return { ended: false };
    this.#ending = true;
    // A batch that commits behind the refresh would leave cells stale.
    if (status === 'completed') await this.#queue.settle();
    else await this.#queue.stop();
    await Promise.all([this.#refreshing, this.#steering.written()]);
    await this.#refresh();
    if (status === 'completed' && this.#state.error !== null) return this.end('failed', this.#state.error);
    const { batches, failedBatches, setBack = 0, failureType } = this.#state;
    const outcome = await this.#do.ending.finishRun({
      runId: this.#runId,
      status,
      error,
      failureType: status === 'failed' ? failureType : null,
      stats: { batches, failedBatches, ...(this.#input.stale === true ? { setBack } : {}) },
    });
    this.#ending = outcome.ended;
    if (outcome.ended) {
      setRunSearchAttributes(this.#state.searchAttributes, {
        convState: outcome.status,
        convQuarantined: outcome.counts.quarantined,
      });
    }
    return outcome;
  }

  async #start(): Promise<void> {
    const { mode, bucket, prefix } = this.#input;
    const scheduledAt = scheduledStart();
    const started = await this.#do.books.startRun(startInput(this.#input, this.#runId, scheduledAt));
    this.#state.searchAttributes = started.searchAttributes;
    this.#started = true;
    setRunSearchAttributes(started.searchAttributes, {
      convMode: mode,
      convBucket: bucket,
      convPrefix: prefix,
      convState: 'running',
      convRulesVersion: started.rulesVersion,
    });
    await this.#generate((scheduledAt ?? workflowInfo().startTime).getTime());
  }

  async #generate(atMs: number): Promise<void> {
    const { bucket, prefix, generate = 0 } = this.#input;
    if (generate === 0) return;
    const calls = { seed: this.#runId, firstCall: 0, count: generate, firstBroken: 0, broken: 0 };
    await this.#do.stages.putCalls({ bucket, prefix, atMs, ...calls });
  }

  async #setBackStale(): Promise<void> {
    if (this.#state.listed || !(await this.#goesOn())) return;
    const { bucket, silverVersion } = this.#input;
    this.#state.setBack = (await this.#do.settingBack.setBackStale({ bucket, silverVersion })).objects;
    this.#state.listed = true;
  }

  async #takeUnfinished(): Promise<void> {
    const { bucket, batchSize } = this.#input;
    while (await this.#goesOn()) {
      const claimed = await this.#do.stages.claimUnfinished({
        runId: this.#runId,
        bucket,
        page: this.#state.nextUnfinishedPage,
        batches: this.#state.batchWindow,
        batchSize,
      });
      this.#pages += 1;
      this.#state.nextUnfinishedPage = claimed.nextPage;
      this.#state.objectsClaimed += claimed.claimed;
      if (claimed.done) return;
      this.#queue.add(claimed.batchIds, claimed.fragile);
      this.#haltIfDue();
      // What comes next depends on what becomes of these.
      if (claimed.fragile) await this.#queue.settle();
    }
  }

  async #prune(): Promise<void> {
    if (this.#input.prune !== true || this.#state.pruned || !this.#state.listed || !(await this.#goesOn())) return;
    await this.#pruneDeleted();
    this.#state.pruned = true;
  }

  /** Objects that were gone when the run read them are only now known as deleted. */
  async #pruneAgain(): Promise<boolean> {
    if (this.#input.prune !== true || this.#queue.stopped || this.#state.error !== null) return false;
    return (await this.#pruneDeleted()) > 0;
  }

  async #pruneDeleted(): Promise<number> {
    const { bucket, prefix, pruneConfirmed: confirmed = false } = this.#input;
    return (await this.#do.pruning.pruneDeleted({ runId: this.#runId, bucket, prefix, confirmed })).pruned;
  }

  /** Waits for a place behind the batches that wait, and for the end of a pause; false when nothing more is to be taken. */
  async #goesOn(): Promise<boolean> {
    const { queue, batchWindow } = this.#state;
    const isDue = (): boolean => this.#queue.halting || this.#queue.stopped;
    await condition(() => isDue() || (this.#state.paused === null && queue.length < Math.max(1, batchWindow)));
    return !isDue();
  }

  #isPaused(): boolean {
    return this.#state.paused !== null && !this.#queue.stopped;
  }

  #onProgress(): void {
    this.#steering.judge();
    this.#haltIfDue();
    if (Date.now() - this.#refreshedAt > REFRESH_EVERY_MS) this.#refreshLater(() => true);
  }

  #refreshLater(when: () => boolean): void {
    this.#refreshedAt = Date.now();
    this.#refreshing = Promise.all([this.#refreshing, condition(when).then(() => this.#refresh())]).then(
      () => undefined,
      () => undefined,
    );
  }

  async #refresh(): Promise<void> {
    try {
      await this.#do.refreshing.refreshGold();
    } catch (error) {
      if (isCancellation(error)) throw error;
      // Retried without a bound, so what comes here is no outage, and nobody may be waiting for it.
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#state.error ??= faultMessage(error);
    this.#state.failureType ??= faultType(error);
    this.#queue.stopped = true;
  }

  #pagesLeft(): number {
    return Math.max(1, (this.#input.pagesPerExecution ?? DEFAULT_PAGES_PER_EXECUTION) - this.#pages);
  }

  #haltIfDue(): void {
    const limit = this.#input.pagesPerExecution ?? DEFAULT_PAGES_PER_EXECUTION;
    if (this.#pages >= limit || workflowInfo().continueAsNewSuggested) this.#queue.halting = true;
  }

  async #continue(): Promise<never> {
    await Promise.all([this.#refreshing, this.#steering.written()]);
    // Behind the last handler nothing may be awaited: an Update that came then would be lost.
    await condition(allHandlersFinished);
    const { carried: _, ...input } = this.#input;
    return continueAsNew<typeof ingestCalls>({ ...input, carried: { ...this.#state } });
  }

  async #reviewSchedule(): Promise<void> {
    const scheduleId = scheduledBy();
    const { failureType } = this.#state;
    if (scheduleId === null || !isFatalFailureType(failureType)) return;
    await this.#do.books.reviewSchedule({ scheduleId, failureType }).catch(() => undefined);
  }
}

function isContinuation(error: unknown): boolean {
  return error instanceof Error && error.name === 'ContinueAsNew';
}
