import { MockActivityEnvironment } from '@temporalio/testing';
import { randomUUID } from 'node:crypto';
import { createActivities, type Activities } from '../../activities/index.ts';
import type { ActivityDeps, RunDirectory } from '../../activities/deps.ts';
import type { CallRules } from '../../domain/call-rules.ts';
import type { Database } from '../../store/database.ts';
import type { EndStatus, RunCounts, RunMode } from '../../store/runs.ts';
import { FakeObjectStore } from './fake-object-store.ts';
import { UTC_RULES } from './call-rules.ts';
import { quietLogger } from './quiet-logger.ts';

export const BUCKET = 'calls-bucket';
export const PREFIX = 'calls/';

export interface Run {
  readonly runId: string;
  readonly batchIds: number[];
}

export interface RunOptions {
  readonly mode?: RunMode;
  readonly prefix?: string;
  readonly force?: boolean;
  readonly prune?: boolean;
  readonly pruneConfirmed?: boolean;
  readonly from?: string;
  readonly to?: string;
}

/** The Activities called by hand in the Workflow's order, on a real database and a lake in memory. */
export class Pipeline {
  readonly lake: FakeObjectStore;
  /** Runs whose Workflow still runs, by run id. */
  readonly alive = new Set<string>();
  readonly #options = new Map<string, RunOptions>();
  readonly #unfinishedPages = new Map<string, number>();
  clock = new Date('2026-01-01T00:00:00Z');
  batchSize = 500;
  readonly db: Database;
  readonly deps: ActivityDeps;
  activities: Activities;

  constructor(
    db: Database,
    options: {
      readonly pageSize?: number;
      readonly chunkBytes?: number;
      readonly maxRecordBytes?: number;
      readonly rules?: CallRules;
    } = {},
  ) {
    this.db = db;
    this.lake = new FakeObjectStore({ buckets: [BUCKET], pageSize: options.pageSize, now: () => this.clock });
    const runs: RunDirectory = {
      namespace: 'default',
      clusterId: () => Promise.resolve('test'),
      standing: (run) => Promise.resolve(this.alive.has(run.runId) ? 'alive' : 'dead'),
      pauseScheduleIfHopeless: () => Promise.resolve(false),
    };
    this.deps = {
      db,
      lake: this.lake,
      runs,
      rules: options.rules ?? UTC_RULES,
      codeVersion: 'test',
      processId: randomUUID(),
      chunkBytes: options.chunkBytes ?? 32 * 1024 * 1024,
      // Attempts that tests hold up are to hold up nothing else.
      bytesInHand: Number.POSITIVE_INFINITY,
      maxRecordBytes: options.maxRecordBytes ?? 16 * 1024 * 1024,
      searchAttributes: [],
    };
    this.activities = createActivities(this.deps);
  }

  /** The worker's process dies and another one starts. */
  restart(): void {
    this.activities = createActivities({ ...this.deps, processId: randomUUID() });
  }

  /** Calls one Activity as Temporal would. */
  async do<Name extends keyof Activities>(
    name: Name,
    ...input: Parameters<Activities[Name]>
  ): Promise<Awaited<ReturnType<Activities[Name]>>> {
    const environment = new MockActivityEnvironment({ attempt: 1 }, { logger: quietLogger });
    const activity = this.activities[name] as (...args: readonly unknown[]) => Promise<unknown>;
    const run: () => Promise<unknown> = () => activity(...input);
    const result: unknown = await environment.run(run);
    return result as Awaited<ReturnType<Activities[Name]>>;
  }

  async put(key: string, body: string | Uint8Array): Promise<void> {
    await this.lake.put({ bucket: BUCKET, key: `${PREFIX}${key}`, body });
  }

  async remove(key: string): Promise<void> {
    await this.lake.delete({ bucket: BUCKET, keys: [`${PREFIX}${key}`] });
  }

  async start(mode: RunMode = 'full', prefix = PREFIX, options: RunOptions = {}): Promise<string> {
    const runId = randomUUID();
    this.alive.add(runId);
    this.#options.set(runId, { ...options, mode, prefix });
    await this.do('startRun', {
      runId,
      workflowId: `ingest-calls/${mode}/${BUCKET}/${prefix}`,
      mode,
      bucket: BUCKET,
      prefix,
      scheduledAt: null,
      options: { batchSize: this.batchSize, batchWindow: 8 },
    });
    return runId;
  }

  /** Lists to the end and returns the batches claimed. */
  async list(runId: string, prefix = PREFIX): Promise<number[]> {
    const { mode = 'full', from, to, force = false, prune = false } = this.#options.get(runId) ?? {};
    const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    const plan = await this.do('planListing', { runId, mode, bucket: BUCKET, prefix, overlapHours: 2, ...span });
    const batchIds: number[] = [];
    for (let lane = 1; lane <= plan.lanes; lane += 1) {
      let cursor = { ordinal: 1, page: 1 };
      for (;;) {
        const listed = await this.do('listObjects', {
          runId,
          bucket: BUCKET,
          prefix,
          lane,
          ...cursor,
          batches: 1,
          batchSize: this.batchSize,
          pageLimit: 100,
          force,
          prune,
          retryRefused: mode === 'full',
        });
        batchIds.push(...listed.batchIds);
        if (listed.done) break;
        cursor = { ordinal: listed.nextOrdinal, page: listed.nextPage };
      }
    }
    await this.do('completeListing', { runId });
    return batchIds;
  }

  /** The chain of a batch, until nothing of it is left. */
  async batch(batchId: number): Promise<void> {
    for (let round = 1; round <= 1_000; round += 1) {
      await this.do('landBronze', { batchId });
      await this.do('buildSilver', { batchId });
      const gold = await this.do('buildGold', { batchId });
      if (gold.left === 0) return;
    }
    throw new Error(`Batch ${batchId} does not end`);
  }

  /** What follows the listing: pruning, the unfinished objects, the refresh and the end. */
  async end(runId: string, status: Exclude<EndStatus, 'abandoned'> = 'completed'): Promise<RunCounts> {
    if (status === 'completed') await this.prune(runId);
    for (let round = 1; round <= 1_000; round += 1) {
      await this.takeUnfinished(runId);
      if (status === 'completed' && (await this.prune(runId)) > 0) continue;
      await this.do('refreshGold');
      const outcome = await this.do('finishRun', { runId, status, error: null });
      if (!outcome.ended) continue;
      this.alive.delete(runId);
      return outcome.counts;
    }
    throw new Error(`Run ${runId} does not end`);
  }

  async prune(runId: string): Promise<number> {
    const { prune = false, prefix = PREFIX, pruneConfirmed = false } = this.#options.get(runId) ?? {};
    if (!prune) return 0;
    const input = { runId, bucket: BUCKET, prefix, confirmed: pruneConfirmed };
    return (await this.do('pruneDeleted', input)).pruned;
  }

  async takeUnfinished(runId: string): Promise<void> {
    for (;;) {
      const page = this.#unfinishedPages.get(runId) ?? 1;
      const claimed = await this.do('claimUnfinished', {
        runId,
        bucket: BUCKET,
        page,
        batches: 8,
        batchSize: this.batchSize,
      });
      this.#unfinishedPages.set(runId, claimed.nextPage);
      for (const batchId of claimed.batchIds) await this.batch(batchId);
      if (claimed.done) return;
    }
  }

  /** One whole run. */
  async run(mode: RunMode = 'full', options: RunOptions = {}): Promise<RunCounts> {
    const runId = await this.start(mode, options.prefix ?? PREFIX, options);
    for (const batchId of await this.list(runId, options.prefix ?? PREFIX)) await this.batch(batchId);
    return this.end(runId);
  }

  /** The Workflow is gone, and its row still says running. */
  kill(runId: string): void {
    this.alive.delete(runId);
  }

  /** Later objects get a later last-modified. */
  tick(seconds = 60): void {
    this.clock = new Date(this.clock.getTime() + seconds * 1_000);
  }
}

/** A raw record as JSON; what a test does not name is unremarkable. */
export function callJson(callId: string, fields: Record<string, unknown> = {}): string {
  return JSON.stringify({
    call_id: callId,
    agent_name: 'Ann Smith',
    timestamp: '2026-01-05T10:00:00',
    transcript_text: 'Agent: Hello. Customer: Hello, I would like some information please.',
    ...fields,
  });
}

/** Objects and records of the two balance equations, as [left, right]. */
export function balance(counts: RunCounts): { objects: [number, number]; records: [number, number] } {
  return {
    objects: [
      counts.listed + counts.requeued,
      counts.unchanged + counts.loaded + counts.rejected + counts.missing + counts.pending,
    ],
    records: [counts.records, counts.written + counts.superseded + counts.quarantined],
  };
}
