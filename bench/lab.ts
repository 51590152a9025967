import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { once } from 'node:events';
import path from 'node:path';
import { loadConfig, type ConfigFor } from '../config/config.ts';
import { stackFolder } from '../config/stack-file.ts';
import { openDatabase, withTemporal, type Services } from '../client/connect.ts';
import { joinOrStartStack } from '../dev/services.ts';
import { createS3ObjectStore } from '../lake/s3-object-store.ts';
import type { Database } from '../store/database.ts';
import { CliError } from '../client/errors.ts';
import { deleteSchedule } from '../client/schedule.ts';
import { dropSchema, migrate } from '../store/migrate.ts';
import { Processes } from './processes.ts';

export type LabConfig = ConfigFor<'database' | 'lake' | 'temporal'>;

/** The servers of the benchmarks, and connections to them. */
export interface Lab extends Services {
  readonly config: LabConfig;
  /** The settings by which a child process reaches the same servers. */
  readonly env: Readonly<Record<string, string>>;
  /** Its child processes, which stay up as long as it does. */
  readonly processes: Processes;
  readonly signal: AbortSignal;
}

const LEFTOVER = /^(?:ingest|reprocess)-calls\//;
const BUCKET = 'converza-bench';
const SCHEMA = 'converza_bench';
export const BENCH_TASK_QUEUE = 'converza-bench';

/** Starts servers of its own, beside those of `converza dev`, and stops them behind `work`. Their data stays for the next time. */
export async function withLab<T>(log: (line: string) => void, work: (lab: Lab) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort(new CliError('The benchmark was stopped.'));
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const dataDir = path.join(stackFolder(process.cwd()), 'bench');
  const stack = await joinOrStartStack({ dataDir, signal: stop.signal, log });
  try {
    const env = { ...stack.env, BUCKET_NAME: BUCKET, DB_SCHEMA: SCHEMA };
    const config = labConfig(env);
    const db = await openDatabase(config.database);
    const lake = createS3ObjectStore(config.lake);
    const processes = new Processes();
    try {
      await lake.createBucket(BUCKET);
      // A Worker refuses to start where there is no schema, or one of another version.
      await emptyTables(db);
      return await withTemporal(config.temporal, async (client) => {
        await endLeftovers(client);
        return work({ db, lake, client, config, env, processes, signal: stop.signal });
      });
    } finally {
      await processes.stop();
      lake.close();
      await db.close();
    }
  } catch (error) {
    // What broke off because of it is no news.
    stop.signal.throwIfAborted();
    throw error;
  } finally {
    await stack.stop();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

/** Ends what a benchmark left that was killed or stopped: it would run beside what is measured, or be joined in its place. */
async function endLeftovers(client: Client): Promise<void> {
  await deleteSchedule(client);
  for await (const { workflowId } of client.workflow.list({ query: `ExecutionStatus = 'Running'` })) {
    // Only those of the pipeline: Temporal's own end by themselves.
    if (!LEFTOVER.test(workflowId)) continue;
    await client.workflow
      .getHandle(workflowId)
      .terminate('Left by a benchmark that was stopped.')
      .catch((error: unknown) => {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      });
  }
}

/** The result of the work, unless the benchmark is stopped before: a Worker that is gone would be waited for without end. */
export async function unlessStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const stopped = once(signal, 'abort', { signal: over.signal }).then((): never => signal.throwIfAborted() as never);
  stopped.catch(() => undefined);
  try {
    signal.throwIfAborted();
    return await Promise.race([work, stopped]);
  } finally {
    over.abort();
  }
}

/** The settings of the lab: its own servers whatever the environment says, and the pipeline settings of the environment. */
export function labConfig(env: Readonly<Record<string, string>>): LabConfig {
  return loadConfig({
    env: process.env,
    cwd: process.cwd(),
    needs: ['database', 'lake', 'temporal'],
    stackOnly: true,
    stackEnv: { ...env },
  });
}

/** An empty schema of the present version. */
export async function emptyTables(db: Database): Promise<void> {
  await dropSchema(db);
  await migrate(db);
}

/** Takes the ties to the ledger from the tables of calls: the floor keeps no ledger. */
export async function untieFromLedger(db: Database): Promise<void> {
  const ties = await db.query<{ relation: string; name: string }>(
    `select conrelid::regclass::text as relation, quote_ident(conname) as name from pg_constraint
     where contype = 'f' and connamespace = to_regnamespace($1)`,
    [db.schema],
  );
  for (const { relation, name } of ties) await db.query(`alter table ${relation} drop constraint ${name}`);
}
