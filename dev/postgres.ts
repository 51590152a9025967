import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { identityOf } from '../config/process-identity.ts';
import { makePassableFolder, readIfThere, writePrivate } from './files.ts';
import {
  postgresFolder,
  postgresOwner,
  preparePostgres,
  type Owner,
  type PostgresProgram,
} from './postgres-program.ts';
import { startServer, stopServer, type ServerProcess } from './server-process.ts';
import type { ServiceContext } from './service-context.ts';
import { until } from './wait.ts';
import { StackError } from './stack-error.ts';

const run = promisify(execFile);
const USER = 'converza';
const DATABASE = 'converza';
// After a kill -9 in the middle of a large load, recovery reads the log again.
const READY_TIMEOUT_MS = 60_000;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // Test files run side by side, each with pools of its own.
  max_connections: '300',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %d ',
  // Compiling a query costs more than these small tables give back.
  jit: 'off',
};

/** For data that nobody misses after a crash of the machine: tests. */
const UNSAFE_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '10s' };

/** Starts PostgreSQL, makes its cluster and database at the first time, and gives the address to connect to. */
export async function startPostgres(context: ServiceContext): Promise<{ server: ServerProcess; url: string }> {
  const owner = postgresOwner();
  const folder = postgresFolder(context.dataDir, context.stackId, owner);
  makePassableFolder(folder);
  const program = await preparePostgres(path.join(context.dataDir, 'pg-lib'), owner);
  const data = path.join(folder, 'data');
  const password = passwordOf(folder);
  const env = { ...context.tools.childEnv, ...program.env, LC_ALL: 'C', TZ: 'UTC' };
  if (!existsSync(data)) await initialise({ folder, data, password, owner, program, env, context });
  await endForgotten(data);
  const settings = { ...SETTINGS, ...(context.fast ? UNSAFE_SETTINGS : {}), port: String(context.ports.postgres) };
  const server = await startServer({
    name: 'postgres',
    command: path.join(program.home, 'bin', 'postgres'),
    args: ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    env,
    cwd: folder,
    logFile: context.logFile('postgres'),
    ...(owner === undefined ? {} : { owner }),
  });
  context.started(server);
  const address = (database: string): string =>
    `postgresql://${USER}:${password}@127.0.0.1:${context.ports.postgres}/${database}`;
  await until('PostgreSQL', READY_TIMEOUT_MS, context.signal, () => createDatabase(address('postgres')));
  return { server, url: address(DATABASE) };
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A server that is shutting down again cuts the connection; the query's own error says so.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1::text', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function passwordOf(folder: string): string {
  const file = path.join(folder, 'password');
  const kept = readIfThere(file)?.trim();
  if (kept !== undefined && kept !== '') return kept;
  const made = randomBytes(18).toString('hex');
  writePrivate(file, `${made}\n`);
  return made;
}

interface NewCluster {
  folder: string;
  data: string;
  password: string;
  owner: Owner | undefined;
  program: PostgresProgram;
  env: Record<string, string>;
  context: ServiceContext;
}

async function initialise(cluster: NewCluster): Promise<void> {
  // Half a cluster, from a start that was killed, must not be taken for a whole one.
  const next = `${cluster.data}.next`;
  const passwordFile = path.join(cluster.folder, 'password.initdb');
  rmSync(next, { recursive: true, force: true });
  makePassableFolder(next);
  writeFileSync(passwordFile, `${cluster.password}\n`, { mode: 0o600 });
  if (cluster.owner !== undefined) {
    for (const file of [next, passwordFile]) chownSync(file, cluster.owner.uid, cluster.owner.gid);
  }
  const args = ['--pgdata', next, '--username', USER, '--pwfile', passwordFile, '--auth', 'scram-sha-256'];
  const options = ['--encoding', 'UTF8', '--locale', 'C', ...(cluster.context.fast ? ['--no-sync'] : [])];
  try {
    await run(path.join(cluster.program.home, 'bin', 'initdb'), [...args, ...options], {
      cwd: cluster.folder,
      env: cluster.env,
      signal: cluster.context.signal,
      ...cluster.owner,
    });
  } catch (cause) {
    cluster.context.signal.throwIfAborted();
    throw new StackError(`PostgreSQL's files cannot be made in ${next}: ${reasonOf(cause)}`, { cause });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(next, cluster.data);
}

/** What initdb itself said goes before Node's words, which repeat the command. */
function reasonOf(cause: unknown): string {
  const stderr = typeof cause === 'object' && cause !== null && 'stderr' in cause ? String(cause.stderr).trim() : '';
  return stderr === '' ? String(cause) : stderr;
}

/** Ends a PostgreSQL on this very data folder that no pid file names, and forgets one whose process is another's now. */
async function endForgotten(data: string): Promise<void> {
  const file = path.join(data, 'postmaster.pid');
  const pid = Number(readIfThere(file)?.split('\n')[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return;
  const identity = identityOf(pid);
  if (identity !== undefined && (await commandOf(pid)).includes(data)) {
    await stopServer({ name: 'postgres', ...identity });
  }
  // PostgreSQL itself would refuse to start while any process of its user has that pid.
  rmSync(file, { force: true });
}

async function commandOf(pid: number): Promise<string> {
  try {
    return (await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)])).stdout;
  } catch {
    return readIfThere(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? '';
  }
}
