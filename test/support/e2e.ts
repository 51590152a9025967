import { Client, Connection } from '@temporalio/client';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createS3ObjectStore } from '../../lake/s3-object-store.ts';
import { Cli } from './cli.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { requireSmallHistories } from './history-limits.ts';
import { testStack } from './stack.ts';

type Retention = Parameters<Connection['workflowService']['registerNamespace']>[0]['workflowExecutionRetentionPeriod'];

const WRITERS = 16;

/** What one e2e test file has to itself: settings, database, bucket, Temporal namespace. */
export interface E2e {
  readonly cli: Cli;
  /** The folder that commands run in; it holds no `.env`. */
  readonly cwd: string;
  readonly database: TestDatabase;
  readonly bucket: string;
  /** Puts an object under `calls/`: text as it is, anything else as JSON. */
  put(name: string, body: string | object): Promise<void>;
  /** Puts one-call objects `slow-<n>.json`, with call ids of the tag: objects enough that a run can be met half way. */
  putMany(count: number, tag: string): Promise<void>;
  /** Does the work once a run has taken its first objects. */
  whenRunning<T>(work: () => Promise<T>): Promise<T>;
  /** Ends it all, and requires that every Workflow run here had a small history. */
  close(): Promise<void>;
}

export async function createE2e(): Promise<E2e> {
  const stack = testStack();
  const id = `e2e-${randomBytes(4).toString('hex')}`;
  const cwd = await mkdtemp(path.join(tmpdir(), `converza-${id}-`));
  const database = await createTestDatabase();
  const { endpoint, region, ...credentials } = stack.s3;
  const lake = createS3ObjectStore({ endpoint, region, credentials });
  await lake.createBucket(id);
  // The Task Queue is the product's own, so the namespace keeps other test files' Workers away.
  await createNamespace(stack.temporalAddress, id);
  const settings = { DATABASE_URL: database.url, BUCKET_NAME: id, TEMPORAL_NAMESPACE: id };
  const put: E2e['put'] = (name, body) =>
    lake.put({ bucket: id, key: `calls/${name}`, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return {
    cli: new Cli({ cwd, env: { ...stack.env, ...settings } }),
    cwd,
    database,
    bucket: id,
    put,
    putMany: async (count, tag) => {
      const names = Array.from({ length: count }, (_, n) => n).values();
      const putNext = async (): Promise<void> => {
        for (const n of names) await put(`slow-${n}.json`, rawCall(`${tag}-${n}`));
      };
      await Promise.all(Array.from({ length: WRITERS }, putNext));
    },
    whenRunning: async (work) => {
      await untilRunning(database);
      return work();
    },
    close: async () => {
      lake.close();
      await database.drop();
      await rm(cwd, { recursive: true, force: true });
      await requireSmall(stack.temporalAddress, id);
    },
  };
}

/** A raw record as the lake holds it. */
export function rawCall(callId: string, agent = 'Slow Agent', timestamp = '2026-03-03T10:00:00Z'): object {
  return { call_id: callId, agent_name: agent, timestamp, transcript_text: 'Agent: Hello. Customer: Thank you.' };
}

async function createNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address });
  const workflowExecutionRetentionPeriod = { seconds: 86_400 } as unknown as Retention;
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  await connection.close();
}

async function requireSmall(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await requireSmallHistories(new Client({ connection, namespace }));
  } finally {
    await connection.close();
  }
}

async function untilRunning({ db }: TestDatabase): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) {
    const [row] = await db.query<{ loaded: number }>(
      `select coalesce(sum(b.loaded), 0)::bigint as loaded from call_data.ingest_batches b
       join call_data.ingest_runs r using (run_id) where r.status = 'running'`,
    );
    if ((row?.loaded ?? 0) > 0) return;
  }
  throw new Error('No run took an object within 30 s');
}
