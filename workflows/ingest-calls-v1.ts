import {
  allHandlersFinished,
  ApplicationFailure,
  CancellationScope,
  condition,
  continueAsNew,
  isCancellation,
  log,
  rootCause,
  workflowInfo,
} from '@temporalio/workflow';
import type { FinishRunOutcome } from '../activities/runs.ts';
import { activityProxies } from './activity-proxies.ts';
import { BatchWindow } from './batch-window.ts';
import { fatalFault, faultMessage } from './faults.ts';
import type { CarriedStateV1, IngestCallsInput, IngestCallsResult } from './messages.ts';
import { scheduledStart, setRunSearchAttributes } from './search-attributes.ts';

const DEFAULT_PAGES_PER_EXECUTION = 500;
/** Aggregates are brought up to date during a long run, but not so often that they cost more than the load. */
const REFRESH_EVERY_MS = 60_000;

/** A run begun before runs could be steered: goes on as it began, so that its history replays. */
export async function ingestCallsV1(input: IngestCallsInput): Promise<IngestCallsResult> {
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
  readonly #window: BatchWindow;
  readonly #do: ReturnType<typeof activityProxies>;
  readonly #state: { -readonly [K in keyof CarriedStateV1]: CarriedStateV1[K] };
  #pages = 0;
  #stopped = false;
  #started = false;
  #refreshedAt = Date.now();

  constructor(input: IngestCallsInput) {
    this.#input = input;
    this.#do = activityProxies({ attempts: input.retryAttempts ?? 10, delaySeconds: input.retryDelaySeconds ?? 1 });
    this.#window = new BatchWindow(() => input.batchWindow);
    this.#state = {
      nextPage: 1,
      listed: false,
      nextUnfinishedPage: 1,
      batches: 0,
      failedBatches: 0,
      error: null,
      searchAttributes: [],
      ...(input.carried as CarriedStateV1 | undefined),
    };
    this.#started = input.carried !== undefined;
  }

  async execute(): Promise<IngestCallsResult> {
    try {
      if (!this.#started) await this.#start();
      for (;;) {
        await this.#takeListed();
        await this.#takeUnfinished();
        await this.#window.drain();
        const status = this.#state.error === null ? 'completed' : 'failed';
        const outcome = await this.end(status, this.#state.error);
        if (!outcome.ended) continue;
        if (this.#state.error !== null) break;
        return { runId: this.#runId, status: 'completed', ...outcome.counts };
      }
    } catch (error) {
      if (isCancellation(error) || !this.#started || isContinuation(error)) throw error;
      this.#stopped = true;
      this.#state.error ??= faultMessage(error);
      await this.end('failed', this.#state.error);
    }
    throw ApplicationFailure.nonRetryable(this.#state.error ?? 'The run failed', 'RunFailed', { runId: this.#runId });
  }

  /** Refreshes gold and ends the run's row; a run that was never started has none. */
  async end(
    status: 'completed' | 'failed' | 'cancelled',
    error: string | null,
  ): Promise<FinishRunOutcome | { ended: false }> {
    if (!this.#started) return { ended: false };
    // A batch that commits behind the refresh would leave cells stale.
    await this.#window.settle();
    await this.#refresh();
    if (status === 'completed' && this.#state.error !== null) return this.end('failed', this.#state.error);
    const { batches, failedBatches } = this.#state;
    const outcome = await this.#do.ending.finishRun({
      runId: this.#runId,
      status,
      error,
      stats: { batches, failedBatches },
    });
    if (outcome.ended) {
      setRunSearchAttributes(this.#state.searchAttributes, {
        convState: outcome.status,
        convQuarantined: outcome.counts.quarantined,
      });
    }
    return outcome;
  }

  async #start(): Promise<void> {
    const { mode, bucket, prefix, batchSize, batchWindow, generate } = this.#input;
    const scheduledAt = scheduledStart();
    const started = await this.#do.books.startRun({
      runId: this.#runId,
      workflowId: workflowInfo().workflowId,
      mode,
      bucket,
      prefix,
      scheduledAt: scheduledAt?.toISOString() ?? null,
      options: { batchSize, batchWindow },
    });
    this.#started = true;
    this.#state.searchAttributes = started.searchAttributes;
    setRunSearchAttributes(started.searchAttributes, {
      convMode: mode,
      convBucket: bucket,
      convPrefix: prefix,
      convState: 'running',
      convRulesVersion: started.rulesVersion,
    });
    if (generate !== undefined && generate > 0) {
      const atMs = (scheduledAt ?? workflowInfo().startTime).getTime();
      const seed = this.#runId;
      await this.#do.stages.putCalls({
        bucket,
        prefix,
        seed,
        atMs,
        firstCall: 0,
        count: generate,
        firstBroken: 0,
        broken: 0,
      });
    }
  }

  async #takeListed(): Promise<void> {
    const { bucket, prefix, batchSize, batchWindow } = this.#input;
    while (!this.#state.listed && !this.#stopped) {
      const pageLimit = this.#pagesLeft();
      const listed = await this.#do.stages.listObjects({
        runId: this.#runId,
        bucket,
        prefix,
        page: this.#state.nextPage,
        batches: batchWindow,
        batchSize,
        pageLimit,
      });
      this.#pages += listed.nextPage - this.#state.nextPage;
      this.#state.nextPage = listed.nextPage;
      this.#state.listed = listed.done;
      await this.#takeBatches(listed.batchIds);
      await this.#continueIfDue();
    }
  }

  async #takeUnfinished(): Promise<void> {
    const { bucket, batchSize, batchWindow } = this.#input;
    while (!this.#stopped) {
      const claimed = await this.#do.stages.claimUnfinished({
        runId: this.#runId,
        bucket,
        page: this.#state.nextUnfinishedPage,
        batches: batchWindow,
        batchSize,
      });
      this.#pages += 1;
      this.#state.nextUnfinishedPage = claimed.nextPage;
      if (claimed.done) return;
      await this.#takeBatches(claimed.batchIds);
      await this.#continueIfDue();
    }
  }

  async #takeBatches(batchIds: readonly number[]): Promise<void> {
    for (const batchId of batchIds) {
      if (this.#stopped) return;
      await this.#window.start(() => this.#takeBatch(batchId));
      if (Date.now() - this.#refreshedAt > REFRESH_EVERY_MS) {
        this.#refreshedAt = Date.now();
        await this.#window.start(() => this.#refresh());
      }
    }
  }

  async #refresh(): Promise<void> {
    try {
      await this.#do.refreshing.refreshGold();
    } catch (error) {
      if (isCancellation(error)) throw error;
      // Retried without a bound, so what comes here is fatal, and nobody awaits this promise.
      this.#state.error ??= faultMessage(error);
      this.#stopped = true;
    }
  }

  async #takeBatch(batchId: number): Promise<void> {
    this.#state.batches += 1;
    try {
      await this.#do.stages.landBronze({ batchId });
      await this.#do.stages.buildSilver({ batchId });
      await this.#do.stages.buildGold({ batchId });
    } catch (error) {
      if (isCancellation(error)) throw error;
      // Its objects stay claimed by this run until it ends, and count as pending.
      const message = faultMessage(error);
      this.#state.failedBatches += 1;
      this.#state.error ??= message;
      if (fatalFault(error)) this.#stopped = true;
      log.error('A batch failed', { batchId, cause: rootCause(error) });
      await this.#do.books.noteBatchFailure({ batchId, error: message }).catch(() => undefined);
    }
  }

  #pagesLeft(): number {
    return Math.max(1, (this.#input.pagesPerExecution ?? DEFAULT_PAGES_PER_EXECUTION) - this.#pages);
  }

  async #continueIfDue(): Promise<void> {
    const limit = this.#input.pagesPerExecution ?? DEFAULT_PAGES_PER_EXECUTION;
    if (this.#stopped) return;
    if (this.#pages < limit && !workflowInfo().continueAsNewSuggested) return;
    await this.#window.drain();
    await condition(allHandlersFinished);
    const { carried: _, ...input } = this.#input;
    await continueAsNew<typeof ingestCallsV1>({ ...input, carried: { ...this.#state } });
  }
}

function isContinuation(error: unknown): boolean {
  return error instanceof Error && error.name === 'ContinueAsNew';
}
