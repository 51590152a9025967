import { WorkflowFailedError, type Client } from '@temporalio/client';
import type { NativeConnection, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CliError } from '../../client/errors.ts';
import { sendUpdate } from '../../client/steer.ts';
import type { ObjectStore } from '../../lake/object-store.ts';
import type { Database } from '../../store/database.ts';
import type { RunMode, RunRow } from '../../store/runs.ts';
import { createWorker } from '../../worker/create-worker.ts';
import { createRunDirectory } from '../../worker/run-directory.ts';
import { ingestCallsWorkflowId, type ingestCalls, type IngestCallsInput } from '../../workflows/index.ts';
import { pauseUpdate, resumeUpdate, setWindowUpdate } from '../../workflows/messages.ts';
import { ChaosDatabase, type Strike } from './chaos-database.ts';
import { emptyTables } from './empty-tables.ts';
import { expectedCalls, outcome, requireBalance, requireSame } from './outcome.ts';
import { KEYS, type Change } from './sequences.ts';
import { testBundle } from './workflow-harness.ts';
import type { Mishap, RunPlan, WorkflowEpisode, WorkflowSequence } from './workflow-sequences.ts';
import { UTC_RULES } from './call-rules.ts';

const PREFIX = 'calls/';
const PAUSE_MS = 60;
/** A run that takes longer is stuck: every wait of a sequence is far shorter. */
const RUN_MS = 60_000;

/** What one test file has to itself. */
export interface Ground {
  readonly client: Client;
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly lake: ObjectStore;
  readonly bucket: string;
  readonly db: Database;
  readonly databaseUrl: string;
  readonly searchAttributes: readonly string[];
}

/** Plays the sequence on real Workflows, ends with `etl --prune`, and compares with one clean run on the final bucket. */
export async function workflowConverges(ground: Ground, sequence: WorkflowSequence): Promise<void> {
  await emptyTables(ground.db);
  const player = new Player(ground, sequence);
  try {
    await player.play();
  } finally {
    await player.close();
  }
}

interface StartedRun {
  readonly workflowId: string;
  readonly runId: string;
  readonly ended: Promise<string>;
  isOver: boolean;
}

class Player {
  readonly #ground: Ground;
  readonly #sequence: WorkflowSequence;
  readonly #bodies = new Map<number, string>();
  #process: Promise<Process>;
  // The processes before it, until their last write has come.
  readonly #gone: Promise<void>[] = [];
  #mishaps: { after: number; readonly mishap: Mishap }[] = [];
  #runs: StartedRun[] = [];
  // What was set off by a mishap and is still under way.
  #pending: Promise<void>[] = [];
  constructor(ground: Ground, sequence: WorkflowSequence) {
    this.#ground = ground;
    this.#sequence = sequence;
    this.#process = this.#begin();
  }

  async play(): Promise<void> {
    for (const episode of this.#sequence.episodes) await this.#episode(episode);
    await this.#runToEnd();
    const played = await outcome(this.#ground.db);
    await this.#requireBooks();
    await emptyTables(this.#ground.db);
    await this.#runToEnd();
    const clean = await outcome(this.#ground.db);
    const { lake, bucket } = this.#ground;
    requireSame(played, clean, await expectedCalls(lake, bucket, PREFIX));
  }

  async close(): Promise<void> {
    await this.#settle();
    await (await this.#process).end();
    await Promise.all(this.#gone);
    const keys = Object.values(KEYS).flat();
    await this.#ground.lake.delete({ bucket: this.#ground.bucket, keys: keys.map((key) => PREFIX + key) });
  }

  async #episode(episode: WorkflowEpisode): Promise<void> {
    for (const one of episode.changes) await this.#change(one);
    this.#mishaps = episode.mishaps.map((one) => ({ ...one }));
    this.#runs = [await this.#start('full', episode.full)];
    if (episode.incremental !== null) this.#runs.push(await this.#start('incremental', episode.incremental));
    for (const { ended } of this.#runs) await ended;
    this.#mishaps = [];
    await this.#settle();
  }

  /** What every sequence ends with: nothing goes wrong any more. */
  async #runToEnd(): Promise<void> {
    await this.#settle();
    await Promise.all(this.#gone.splice(0));
    await (await this.#process).settle();
    const plan = { batchSize: 2, batchWindow: 2, force: false, prune: true, pagesPerExecution: 100 };
    const status = await (await this.#start('full', plan)).ended;
    if (status !== 'completed') throw new Error(`The last run ended ${status}`);
  }

  async #settle(): Promise<void> {
    while (this.#pending.length > 0) await Promise.all(this.#pending.splice(0));
  }

  async #requireBooks(): Promise<void> {
    const runs = await this.#ground.db.query<RunRow>('select * from call_data.ingest_runs');
    for (const run of runs) {
      if (run.finished_at === null) throw new Error(`Run ${run.run_id} of ${run.workflow_id} was left ${run.status}`);
      if (run.status === 'failed') throw new Error(`Run ${run.run_id} failed: ${run.error}`);
      requireBalance(run);
    }
  }

  async #start(mode: RunMode, plan: RunPlan): Promise<StartedRun> {
    const { client, bucket, taskQueue } = this.#ground;
    const input: IngestCallsInput = {
      ...plan,
      mode,
      bucket,
      prefix: PREFIX,
      pruneConfirmed: true,
      quarantineLimit: 1,
      retryAttempts: 20,
      retryDelaySeconds: 0.02,
    };
    const workflowId = ingestCallsWorkflowId(mode, bucket, PREFIX);
    const handle = await client.workflow.start<typeof ingestCalls>('ingestCalls', {
      taskQueue,
      workflowId,
      args: [input],
    });
    const ended = Promise.race([
      handle.result().then(
        ({ status }) => status,
        (error: unknown) => {
          if (error instanceof WorkflowFailedError) return error.cause?.name ?? 'gone';
          throw error;
        },
      ),
      sleep(RUN_MS, null, { ref: false }).then((): never => {
        throw new Error(`${workflowId} does not end`);
      }),
    ]);
    const run: StartedRun = { workflowId, runId: handle.firstExecutionRunId, ended, isOver: false };
    void ended.finally(() => (run.isOver = true)).catch(() => undefined);
    return run;
  }

  /** Counts down to the next mishap; answers what strikes the transaction itself. */
  #onTransaction(): Strike | null {
    const [next] = this.#mishaps;
    if (next === undefined) return null;
    next.after -= 1;
    if (next.after >= 0) return null;
    this.#mishaps.shift();
    const { mishap } = next;
    if (mishap.kind === 'crash' || mishap.kind === 'late') return mishap;
    if (mishap.kind === 'change') this.#pending.push(this.#change(mishap.change));
    else this.#pending.push(this.#steer(mishap));
    return null;
  }

  async #steer(mishap: Exclude<Mishap, { kind: 'crash' | 'late' | 'change' }>): Promise<void> {
    const { client } = this.#ground;
    const run = this.#runs[mishap.run % Math.max(1, this.#runs.length)];
    if (run === undefined || run.isOver) return;
    const handle = client.workflow.getHandle(run.workflowId, undefined, { firstExecutionRunId: run.runId });
    try {
      switch (mishap.kind) {
        case 'pause':
          await sendUpdate(client, run, pauseUpdate, []);
          await sleep(PAUSE_MS);
          await sendUpdate(client, run, resumeUpdate, []);
          break;
        case 'window':
          await sendUpdate(client, run, setWindowUpdate, [{ batchWindow: mishap.size }]);
          break;
        case 'cancel':
          await handle.cancel();
          break;
        case 'terminate':
          await handle.terminate();
          break;
      }
    } catch (error) {
      // It may have ended meanwhile, and only then.
      if (error instanceof CliError && /is over/.test(error.message)) return;
      const { status } = await handle.describe();
      if (status.name === 'RUNNING') throw error;
    }
  }

  async #change(one: Change): Promise<void> {
    const { lake, bucket } = this.#ground;
    const key = PREFIX + (KEYS[this.#sequence.layout][one.key] ?? '');
    if (one.kind === 'delete') {
      this.#bodies.delete(one.key);
      await lake.delete({ bucket, keys: [key] });
      return;
    }
    const body = one.kind === 'put' ? one.body : this.#bodies.get(one.key);
    if (body === undefined) return;
    this.#bodies.set(one.key, body);
    // The lake's clock cannot be set: only a change that must fall into another second waits for it.
    if (one.seconds === 60) await sleep(1_001 - (Date.now() % 1_000));
    await lake.put({ bucket, key, body });
  }

  #begin(): Promise<Process> {
    return Process.start(this.#ground, this.#sequence, {
      onTransaction: () => this.#onTransaction(),
      onDeath: () => {
        const dead = this.#process;
        this.#process = this.#begin();
        this.#gone.push(dead.then((process) => process.end()));
      },
    });
  }
}

/** A worker's process: it dies with its database, and another takes its place. */
class Process {
  readonly #worker: Worker;
  readonly #db: ChaosDatabase;
  readonly #running: Promise<void>;

  private constructor(worker: Worker, db: ChaosDatabase) {
    this.#worker = worker;
    this.#db = db;
    this.#running = worker.run();
  }

  static async start(
    ground: Ground,
    { pageSize, chunkBytes }: WorkflowSequence,
    hooks: { readonly onTransaction: () => Strike | null; readonly onDeath: () => void },
  ): Promise<Process> {
    const { connection, namespace, taskQueue, client, lake, searchAttributes } = ground;
    const db = new ChaosDatabase({ url: ground.databaseUrl, ...hooks });
    const worker = await createWorker({
      connection,
      namespace,
      taskQueue,
      workflowBundle: { code: await testBundle() },
      deps: {
        db,
        lake: withPages(lake, pageSize),
        runs: createRunDirectory(client, namespace),
        rules: UTC_RULES,
        codeVersion: 'test',
        processId: randomUUID(),
        chunkBytes,
        maxRecordBytes: 16 * 1024 * 1024,
        searchAttributes,
      },
    });
    return new Process(worker, db);
  }

  settle(): Promise<void> {
    return this.#db.settle();
  }

  async end(): Promise<void> {
    if (this.#worker.getState() === 'RUNNING') this.#worker.shutdown();
    await this.#running;
    await this.#db.settle();
    await this.#db.close();
  }
}

/** The lake with few keys a page. */
function withPages(lake: ObjectStore, pageSize: number): ObjectStore {
  return {
    listPage: (request) => lake.listPage({ ...request, pageSize }),
    listPrefixes: (request) => lake.listPrefixes({ ...request, pageSize }),
    open: (request) => lake.open(request),
    get: (request) => lake.get(request),
    put: (request) => lake.put(request),
    head: (request) => lake.head(request),
    delete: (request) => lake.delete(request),
    checkBucket: (bucket) => lake.checkBucket(bucket),
    createBucket: (bucket) => lake.createBucket(bucket),
    close: () => lake.close(),
  };
}
