import {
  ApplicationFailure,
  CancellationScope,
  continueAsNew,
  isCancellation,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { FinishReprocessInput } from '../activities/reprocess.ts';
import { activityProxies, type ActivityProxies } from './activity-proxies.ts';
import { faultMessage, faultType } from './faults.ts';
import {
  reprocessProgressQuery,
  type ReprocessCallsInput,
  type ReprocessCallsResult,
  type ReprocessedCalls,
} from './messages.ts';
import { setRunSearchAttributes } from './search-attributes.ts';

const DEFAULT_STEPS_PER_EXECUTION = 500;
/** Aggregates follow during a long run, but not so often that they cost more than the scoring. */
const REFRESH_EVERY_MS = 60_000;
const NO_CALLS: ReprocessedCalls = { calls: 0, scored: 0, overtaken: 0, failed: 0, flipped: 0 };

/**
 * Scores the calls whose gold was made by other rules again, from silver and never from S3. A shadow run writes nothing to
 * silver and gold and only books what would flip. Where it stands is in the database, so a step that is repeated goes on
 * from the last commit.
 */
export async function reprocessCalls(input: ReprocessCallsInput): Promise<ReprocessCallsResult> {
  const run = new ReprocessRun(input);
  try {
    return await run.execute();
  } catch (error) {
    if (isCancellation(error)) {
      await CancellationScope.nonCancellable(() => run.end({ status: 'cancelled', error: null, failureType: null }));
    }
    throw error;
  }
}

class ReprocessRun {
  readonly #input: ReprocessCallsInput;
  readonly #runId = workflowInfo().firstExecutionRunId;
  readonly #do: ActivityProxies;
  #started: boolean;
  #stale: number;
  #counts: ReprocessedCalls;
  #refreshedMs: number;
  #searchAttributes: readonly string[];

  constructor(input: ReprocessCallsInput) {
    const { carried } = input;
    this.#input = input;
    this.#do = activityProxies({ attempts: input.retryAttempts ?? 10, delaySeconds: input.retryDelaySeconds ?? 1 });
    this.#started = carried !== undefined;
    this.#stale = carried?.stale ?? 0;
    this.#counts = carried?.counts ?? NO_CALLS;
    this.#refreshedMs = carried?.refreshedMs ?? Date.now();
    this.#searchAttributes = carried?.searchAttributes ?? [];
    setHandler(reprocessProgressQuery, () => ({
      runId: this.#runId,
      shadow: input.shadow,
      stale: this.#started ? this.#stale : null,
      ...this.#counts,
    }));
  }

  async execute(): Promise<ReprocessCallsResult> {
    try {
      if (!this.#started) await this.#start();
      if (this.#stale > 0) await this.#walk();
      await this.end({ status: 'completed', error: null, failureType: null });
      return { runId: this.#runId, status: 'completed', stale: this.#stale, ...this.#counts };
    } catch (error) {
      if (isCancellation(error) || isContinuation(error)) throw error;
      const failureType = faultType(error);
      const message = faultMessage(error);
      await this.end({ status: 'failed', error: message, failureType });
      throw ApplicationFailure.nonRetryable(message, 'RunFailed', { runId: this.#runId, failureType });
    }
  }

  /** Refreshes gold and ends the run's row; a run that was never started has none. */
  async end(outcome: Omit<FinishReprocessInput, 'runId'>): Promise<void> {
    if (!this.#started) return;
    await this.#refresh().catch((error: unknown) => {
      // The cells stay marked, so the next refresh takes them: no reason to leave the row of a failed run open.
      if (outcome.status === 'completed' || isCancellation(error)) throw error;
    });
    const { status, calls, scored, overtaken, failed, flipped } = await this.#do.ending.finishReprocess({
      runId: this.#runId,
      ...outcome,
    });
    this.#counts = { calls, scored, overtaken, failed, flipped };
    setRunSearchAttributes(this.#searchAttributes, { convState: status });
  }

  async #start(): Promise<void> {
    const { shadow, rulesVersion } = this.#input;
    const { workflowId } = workflowInfo();
    const started = await this.#do.books.startReprocess({ runId: this.#runId, workflowId, shadow, rulesVersion });
    this.#stale = started.stale;
    this.#searchAttributes = started.searchAttributes;
    this.#started = true;
    setRunSearchAttributes(this.#searchAttributes, {
      convMode: shadow ? 'reprocess-shadow' : 'reprocess',
      convState: 'running',
      convRulesVersion: started.rulesVersion,
    });
  }

  async #walk(): Promise<void> {
    const stepsPerExecution = this.#input.stepsPerExecution ?? DEFAULT_STEPS_PER_EXECUTION;
    for (let step = 1; ; step += 1) {
      const { done, ...counts } = await this.#do.rescoring.rescoreCalls({ runId: this.#runId });
      this.#counts = counts;
      if (done) return;
      if (Date.now() - this.#refreshedMs > REFRESH_EVERY_MS) await this.#refresh();
      if (step >= stepsPerExecution || workflowInfo().continueAsNewSuggested) await this.#continue();
    }
  }

  async #refresh(): Promise<void> {
    if (this.#input.shadow) return;
    await this.#do.refreshing.refreshGold();
    this.#refreshedMs = Date.now();
  }

  async #continue(): Promise<never> {
    const carried = {
      stale: this.#stale,
      counts: this.#counts,
      refreshedMs: this.#refreshedMs,
      searchAttributes: this.#searchAttributes,
    };
    return continueAsNew<typeof reprocessCalls>({ ...this.#input, carried });
  }
}

function isContinuation(error: unknown): boolean {
  return error instanceof Error && error.name === 'ContinueAsNew';
}
