import { MockActivityEnvironment } from '@temporalio/testing';
import { randomUUID } from 'node:crypto';
import { createActivities, type Activities } from '../../activities/index.ts';
import type { ActivityDeps, RunDirectory } from '../../activities/deps.ts';
import type { Database } from '../../store/database.ts';
import type { EndStatus, RunCounts, RunMode } from '../../store/runs.ts';
import { FakeObjectStore } from './fake-object-store.ts';
import { quietLogger } from './quiet-logger.ts';

export const BUCKET = 'calls-bucket';
export const PREFIX = 'calls/';

export interface Run {
  readonly runId: string;
  readonly batchIds: number[];
}

/** The Activities called by hand in the Workflow's order, on a real database and a lake in memory. */
export class Pipeline {
  readonly lake: FakeObjectStore;
  /** Runs whose Workflow still runs, by run id. */
  readonly alive = new Set<string>();
  clock = new Date('2026-01-01T00:00:00Z');
  batchSize = 500;
  readonly db: Database;
  readonly activities: Activities;

  constructor(db: Database, options: { readonly pageSize?: number } = {}) {
    this.db = db;
    this.lake = new FakeObjectStore({ buckets: [BUCKET], pageSize: options.pageSize, now: () => this.clock });
    const runs: RunDirectory = {
      namespace: 'default',
      clusterId: () => Promise.resolve('test'),
      standing: (run) => Promise.resolve(this.alive.has(run.runId) ? 'alive' : 'dead'),
      pauseScheduleIfHopeless: () => Promise.resolve(false),
    };
    const deps: ActivityDeps = {
      db,
      lake: this.lake,
      runs,
      callTimeZone: 'UTC',
      codeVersion: 'test',
      searchAttributes: [],
    };
    this.activities = createActivities(deps);
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

  async start(mode: RunMode = 'full', prefix = PREFIX): Promise<string> {
    const runId = randomUUID();
    this.alive.add(runId);
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
    const batchIds: number[] = [];
    for (let page = 1; ;) {
      const listed = await this.do('listObjects', {
        runId,
        bucket: BUCKET,
        prefix,
        page,
        batches: 1,
        batchSize: this.batchSize,
        pageLimit: 100,
      });
      batchIds.push(...listed.batchIds);
      if (listed.done) return batchIds;
      page = listed.nextPage;
    }
  }

  async batch(batchId: number): Promise<void> {
    await this.do('landBronze', { batchId });
    await this.do('buildSilver', { batchId });
    await this.do('buildGold', { batchId });
  }

  async end(runId: string, status: Exclude<EndStatus, 'abandoned'> = 'completed'): Promise<RunCounts> {
    for (let page = 1; ; page += 1) {
      const claimed = await this.do('claimUnfinished', {
        runId,
        bucket: BUCKET,
        page,
        batches: 8,
        batchSize: this.batchSize,
      });
      for (const batchId of claimed.batchIds) await this.batch(batchId);
      if (!claimed.done) continue;
      await this.do('refreshGold');
      const outcome = await this.do('finishRun', { runId, status, error: null });
      this.alive.delete(runId);
      if (outcome.ended) return outcome.counts;
    }
  }

  /** One whole run. */
  async run(mode: RunMode = 'full'): Promise<RunCounts> {
    const runId = await this.start(mode);
    for (const batchId of await this.list(runId)) await this.batch(batchId);
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
