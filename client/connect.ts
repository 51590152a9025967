import { Client, Connection } from '@temporalio/client';
import {
  loadConfig,
  type ConfigFor,
  type DatabaseConfig,
  type LakeConfig,
  type TemporalConfig,
} from '../config/config.ts';
import { LakeError } from '../lake/errors.ts';
import type { ObjectStore } from '../lake/object-store.ts';
import { createS3ObjectStore } from '../lake/s3-object-store.ts';
import { Database } from '../store/database.ts';
import { requireCurrentSchema } from '../store/migrate.ts';
import { CliError, databaseSentence, GRPC, grpcCode, lakeSentence, reasonOf } from './errors.ts';

const TEMPORAL_TIMEOUT_MS = 5_000;
/** A part of the answer that is not worth more waiting. */
const OPTIONAL_TIMEOUT_MS = 2_000;
const BUCKET_TIMEOUT_MS = 12_000;

/** A pool that has answered once. @throws CliError in one sentence when it cannot. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const db = new Database(config);
  try {
    await db.query('select 1');
    return db;
  } catch (error) {
    await db.close().catch(() => undefined);
    throw new CliError(databaseSentence(error, config.url) ?? reasonOf(error), { cause: error });
  }
}

/** Runs `work` with a database whose schema is this code's, and closes it. */
export async function withDatabase<T>(config: DatabaseConfig, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase(config);
  try {
    await requireCurrentSchema(db);
    return await work(db);
  } finally {
    await db.close();
  }
}

/** Runs `work` with a lake whose bucket can be listed, and drops its connections. */
export async function withLake<T>(config: LakeConfig, work: (lake: ObjectStore) => Promise<T>): Promise<T> {
  const lake = createS3ObjectStore(config);
  try {
    await checkBucket(lake, config);
    return await work(lake);
  } finally {
    lake.close();
  }
}

async function checkBucket(lake: ObjectStore, config: LakeConfig): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new CliError(`The S3 server at ${config.endpoint ?? config.region} did not answer within 12 s.`));
    }, BUCKET_TIMEOUT_MS);
  });
  try {
    await Promise.race([lake.checkBucket(config.bucket), tooLate]);
  } catch (error) {
    if (!(error instanceof LakeError)) throw error;
    throw new CliError(lakeSentence(error, config.endpoint), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Runs `work` with a connected Temporal Client, and closes it. */
export async function withTemporal<T>(config: TemporalConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const connection = await connectTemporal(config);
  try {
    return await work(new Client({ connection, namespace: config.namespace }));
  } finally {
    await connection.close();
  }
}

/**
 * What Temporal says, for a command that can do without: `unknown` when its settings are wrong, or it does not answer
 * within two seconds.
 */
export async function askTemporal<T>(work: (client: Client) => Promise<T>): Promise<T | 'unknown'> {
  let connection: Connection | undefined;
  try {
    const needs = ['temporal'] as const;
    const { temporal } = loadConfig({ env: process.env, cwd: process.cwd(), needs, warn: () => undefined });
    const { connectionOptions, namespace } = temporal;
    const opened = Connection.lazy({ ...connectionOptions, connectTimeout: OPTIONAL_TIMEOUT_MS });
    connection = opened;
    return await opened.withDeadline(Date.now() + OPTIONAL_TIMEOUT_MS, async () => {
      await opened.ensureConnected();
      return work(new Client({ connection: opened, namespace }));
    });
  } catch {
    return 'unknown';
  } finally {
    await connection?.close().catch(() => undefined);
  }
}

async function connectTemporal({ connectionOptions, namespace }: TemporalConfig): Promise<Connection> {
  const { address } = connectionOptions;
  const connection = Connection.lazy({ ...connectionOptions, connectTimeout: TEMPORAL_TIMEOUT_MS });
  try {
    const deadline = Date.now() + TEMPORAL_TIMEOUT_MS;
    await connection.withDeadline(deadline, () => connection.ensureConnected());
    await connection.withDeadline(deadline, () => connection.workflowService.describeNamespace({ namespace }));
    return connection;
  } catch (error) {
    // A key may be allowed to run Workflows and not to describe the namespace.
    if (grpcCode(error) === GRPC.permissionDenied) return connection;
    await connection.close();
    if (grpcCode(error) === GRPC.notFound) {
      const message = `Temporal at ${address} has no namespace "${namespace}": correct TEMPORAL_NAMESPACE, or create it.`;
      throw new CliError(message, { cause: error });
    }
    if (grpcCode(error) === GRPC.unauthenticated) {
      throw new CliError(`Temporal at ${address} refuses the credentials: check TEMPORAL_API_KEY.`, { cause: error });
    }
    throw new CliError(
      `Temporal does not answer at ${address}: check TEMPORAL_ADDRESS, or start the embedded stack with: converza dev`,
      { cause: error },
    );
  }
}

export interface Services {
  readonly db: Database;
  readonly lake: ObjectStore;
  readonly client: Client;
}

/** All three, each checked before the work begins. */
export async function withServices<T>(
  config: ConfigFor<'database' | 'lake' | 'temporal'>,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  return withDatabase(config.database, (db) =>
    withLake(config.lake, (lake) => withTemporal(config.temporal, (client) => work({ db, lake, client }))),
  );
}
