import { randomUUID } from 'node:crypto';
import type { Activities } from '../../activities/index.ts';
import type { RunCounts, RunMode } from '../../store/runs.ts';
import { BUCKET, PREFIX, type Pipeline } from './pipeline.ts';

export interface DriverOptions {
  readonly mode: RunMode;
  readonly batchSize: number;
  readonly force: boolean;
  readonly prune: boolean;
}

/** One Activity that a run may do next. */
export interface Task {
  readonly name: string;
  readonly run: (pipeline: Pipeline) => Promise<unknown>;
  /** Takes the result, once; a retry that comes behind a late attempt has the last word. */
  readonly onResult: (result: never) => void;
  /** Runs only when nothing else of the run does. */
  readonly alone?: boolean;
  /** The batch whose chain it belongs to. */
  readonly batchId?: number;
}

/** A run as the Workflow drives it, Activity by Activity, in an order that a test chooses where the Workflow leaves one. */
export class RunDriver {
  readonly runId = randomUUID();
  readonly options: DriverOptions;
  /** What may be done now, in any order or at once. */
  tasks: Task[] = [];
  counts: RunCounts | null = null;
  readonly #pipeline: Pipeline;
  #unfinishedPage = 1;
  #wasFragile = false;
  #isStarted = false;
  #isEnding = false;

  constructor(pipeline: Pipeline, options: DriverOptions) {
    this.#pipeline = pipeline;
    this.options = options;
    pipeline.alive.add(this.runId);
    this.#start();
  }

  get isOver(): boolean {
    return this.tasks.length === 0;
  }

  /** The tasks that may run now: one that must be alone waits for the others. */
  get ready(): Task[] {
    const together = this.tasks.filter((task) => task.alone !== true);
    return together.length > 0 ? together : this.tasks.slice(0, 1);
  }

  /** The Workflow is gone for good; its row still says running. */
  kill(): void {
    this.tasks = [];
    this.#pipeline.kill(this.runId);
  }

  /** The run is cancelled: what is in flight is nobody's, and the row is written. */
  cancel(): void {
    if (this.counts !== null || !this.#isStarted || this.#isEnding) return;
    this.tasks = [];
    this.#add('refreshGold', undefined, () => this.#end('cancelled'));
  }

  finish(task: Task, result: unknown): void {
    // A late attempt's result is nobody's: its retry has been taken.
    if (!this.tasks.includes(task)) return;
    this.tasks = this.tasks.filter((one) => one !== task);
    task.onResult(result as never);
  }

  #add<Name extends keyof Activities>(
    name: Name,
    input: Parameters<Activities[Name]>[0],
    onResult: (result: Awaited<ReturnType<Activities[Name]>>) => void,
    alone = false,
  ): void {
    const run = (pipeline: Pipeline): Promise<unknown> =>
      pipeline.do(name, ...([input] as unknown as Parameters<Activities[Name]>));
    const batchId = typeof input === 'object' && 'batchId' in input ? input.batchId : undefined;
    this.tasks.push({ name, run, onResult, alone, batchId });
  }

  #start(): void {
    const { mode, batchSize } = this.options;
    const workflowId = `ingest-calls/${mode}/${BUCKET}/${PREFIX}`;
    const row = { runId: this.runId, workflowId, mode, bucket: BUCKET, prefix: PREFIX, scheduledAt: null };
    this.#add('startRun', { ...row, options: { batchSize, batchWindow: 8 } }, () => {
      this.#isStarted = true;
      this.#plan();
    });
  }

  #plan(): void {
    const { mode } = this.options;
    const input = { runId: this.runId, mode, bucket: BUCKET, prefix: PREFIX, overlapHours: 2 };
    this.#add('planListing', input, ({ lanes }) => {
      let open = lanes;
      const complete = (): void => this.#add('completeListing', { runId: this.runId }, () => this.#prune(true));
      const onDone = (): void => {
        open -= 1;
        if (open === 0) complete();
      };
      // Partitions that are gone leave nothing to list.
      if (lanes === 0) complete();
      for (let lane = 1; lane <= lanes; lane += 1) this.#list(lane, 1, 1, onDone);
    });
  }

  #list(lane: number, ordinal: number, page: number, onDone: () => void): void {
    const { mode, batchSize, force, prune } = this.options;
    const flags = { force, prune, retryRefused: mode === 'full', batches: 1, batchSize, pageLimit: 100 };
    const input = { runId: this.runId, bucket: BUCKET, prefix: PREFIX, lane, ordinal, page, ...flags };
    this.#add('listObjects', input, (listed) => {
      for (const batchId of listed.batchIds) this.#batch(batchId, false);
      if (listed.done) onDone();
      else this.#list(lane, listed.nextOrdinal, listed.nextPage, onDone);
    });
  }

  #batch(batchId: number, alone: boolean): void {
    this.#add(
      'landBronze',
      { batchId },
      () =>
        this.#add(
          'buildSilver',
          { batchId },
          () =>
            this.#add(
              'buildGold',
              { batchId },
              ({ left }) => {
                if (left > 0) this.#batch(batchId, alone);
                else this.#next();
              },
              alone,
            ),
          alone,
        ),
      alone,
    );
  }

  /** The step that waits until no batch is in flight. */
  #next(): void {
    if (this.#wasFragile && this.tasks.length === 0) {
      this.#wasFragile = false;
      this.#takeUnfinished();
    }
  }

  #prune(first: boolean): void {
    const behind = (): void => {
      if (first) this.#takeUnfinished();
      else this.#refresh();
    };
    if (!this.options.prune) {
      behind();
      return;
    }
    const input = { runId: this.runId, bucket: BUCKET, prefix: PREFIX, confirmed: true };
    // The first pass may meet batches in flight, as the Workflow's does.
    this.#add(
      'pruneDeleted',
      input,
      ({ pruned }) => {
        if (!first && pruned > 0) this.#takeUnfinished();
        else behind();
      },
      !first,
    );
  }

  #takeUnfinished(): void {
    const { batchSize } = this.options;
    const input = { runId: this.runId, bucket: BUCKET, page: this.#unfinishedPage, batches: 8, batchSize };
    this.#add('claimUnfinished', input, (claimed) => {
      this.#unfinishedPage = claimed.nextPage;
      if (claimed.done) {
        this.#prune(false);
        return;
      }
      for (const batchId of claimed.batchIds) this.#batch(batchId, claimed.fragile);
      this.#wasFragile = claimed.fragile;
      if (!claimed.fragile) this.#takeUnfinished();
    });
  }

  #refresh(): void {
    this.#isEnding = true;
    this.#add('refreshGold', undefined, () => this.#end('completed'), true);
  }

  #end(status: 'completed' | 'cancelled'): void {
    this.#isEnding = true;
    this.#add(
      'finishRun',
      { runId: this.runId, status, error: null },
      (outcome) => {
        if (!outcome.ended) {
          this.#isEnding = false;
          this.#takeUnfinished();
          return;
        }
        this.counts = outcome.counts;
        this.#pipeline.alive.delete(this.runId);
      },
      true,
    );
  }
}
