import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { readLiveStackEnv, stackEnvPath } from '../config/stack-file.ts';
import { loadToolSettings, type ToolSettings } from '../config/tool-settings.ts';
import { lastLines, makePassableFolder, readIfThere, writePrivate } from './files.ts';
import { pickPorts } from './ports.ts';
import { postgresFolder, postgresOwner } from './postgres-program.ts';
import { startPostgres } from './postgres.ts';
import { guardSignals } from './signal-guard.ts';
import { REGION, startS3 } from './s3-server.ts';
import { signalIfSame, STOP_SIGNALS, type ServerName, type ServerProcess } from './server-process.ts';
import { PORT_NAMES, type Ports, type ServiceContext } from './service-context.ts';
import { takeHold, type StackHold } from './stack-lock.ts';
import { NAMESPACE, startTemporal } from './temporal-server.ts';
import { StackError } from './stack-error.ts';

export interface StackOptions {
  /** Where the servers keep their data, e.g. `<project>/.converza`. Made when missing. */
  dataDir: string;
  /** Progress for people, a line at a time. */
  log?: (line: string) => void;
  /** Speed before safety of the data: tests. */
  fast?: boolean;
  /**
   * Gives the start up: everything started so far is stopped again. Who passes one handles signals itself, and calls
   * stop(); without one, Ctrl-C and SIGTERM stop the servers and end the process.
   */
  signal?: AbortSignal;
  tools?: ToolSettings;
}

/** PostgreSQL, S3 and Temporal, up and answering. */
export interface Stack {
  dataDir: string;
  /** The settings by which commands reach it, as `stack.env` holds them. */
  env: Readonly<Record<string, string>>;
  /** False when another process holds it: then stop() does nothing. */
  started: boolean;
  /** Resolves, with words, when a server ends though nobody stopped it. Never for a joined stack. */
  failed: Promise<string>;
  /** Ends every server, then removes the files that announce them. Safe to call again. */
  stop(): Promise<void>;
}

const BUCKET = 'call-transcripts';
const PREFIX = 'calls/';
const JOIN_TIMEOUT_MS = 120_000;
const stateFile = z.object({ id: z.string().regex(/^[0-9a-f]+$/), ports: z.record(z.string(), z.number().int()) });

/** Starts the servers in this process. Throws a StackError when a live process holds the data folder already. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const stack = await tryStart(options);
  if (stack === undefined) throw new StackError(`The embedded stack in ${options.dataDir} is running already.`);
  return stack;
}

/** The live stack of the data folder, or else one started in this process. */
export async function joinOrStartStack(options: StackOptions): Promise<Stack> {
  const deadline = Date.now() + JOIN_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const env = readLiveStackEnv(path.resolve(options.dataDir));
    if (env !== undefined) return joined(options.dataDir, env);
    const stack = await tryStart(options);
    if (stack !== undefined) return stack;
    // Another process is about to start it, or to stop it.
    options.signal?.throwIfAborted();
    await sleep(100);
  }
  throw new StackError(`The embedded stack in ${options.dataDir} is held by a process that does not get it up.`);
}

export { endDeadStack } from './stack-lock.ts';

/** Removes a stopped stack's data for good, the part outside its folder as well. */
export async function removeStackData(dataDir: string): Promise<void> {
  const state = readState(dataDir);
  if (state !== undefined)
    await rm(postgresFolder(dataDir, state.id, postgresOwner()), { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

function joined(dataDir: string, env: Record<string, string>): Stack {
  return { dataDir, env, started: false, failed: new Promise(() => undefined), stop: async () => undefined };
}

async function tryStart(options: StackOptions): Promise<Stack | undefined> {
  const dataDir = path.resolve(options.dataDir);
  makePassableFolder(dataDir);
  for (let attempt = 1; ; attempt += 1) {
    const hold = await takeHold(dataDir);
    if (hold === undefined) return undefined;
    try {
      return await startServers({ ...options, dataDir }, hold);
    } catch (error) {
      // Someone took a port between our look and the server's start; the next look picks another.
      if (attempt === 2 || !/address already in use/i.test(String(error))) throw error;
    }
  }
}

async function startServers(options: StackOptions, hold: StackHold): Promise<Stack> {
  const { dataDir } = options;
  const servers: ServerProcess[] = [];
  const abort = new AbortController();
  const { promise: failed, settle: fail } = settledLater<string>();
  const { promise: settled, settle: setSettled } = settledLater<void>();
  let stopped: Promise<void> | undefined;
  const endAtExit = (): void => {
    for (const server of servers) signalIfSame(server, STOP_SIGNALS[server.name]);
  };
  const stop = (): Promise<void> => (stopped ??= stopAll());
  const stopAll = async (): Promise<void> => {
    try {
      await Promise.all(servers.map((server) => server.stop()));
      hold.release();
    } finally {
      process.off('exit', endAtExit);
      liftGuard();
    }
  };
  process.once('exit', endAtExit);
  const liftGuard = guardSignals(options.signal !== undefined, async () => {
    abort.abort(new StackError('Stopped by a signal.'));
    await settled;
    await stop();
  });
  const logFile = (name: ServerName): string => path.join(dataDir, 'logs', `${name}.log`);
  const watch = async (server: ServerProcess): Promise<void> => {
    const how = await server.ended;
    if (stopped !== undefined) return;
    const file = logFile(server.name);
    const words = `${server.name} ended by itself (${how}):\n${lastLines(file, 8)}\nIts whole log: ${file}`;
    fail(words);
    abort.abort(new StackError(words));
  };
  try {
    const { id, ports } = await loadState(dataDir);
    const context: ServiceContext = {
      dataDir,
      stackId: id,
      ports,
      tools: options.tools ?? loadToolSettings(),
      fast: options.fast ?? false,
      signal: options.signal === undefined ? abort.signal : AbortSignal.any([abort.signal, options.signal]),
      log: options.log ?? (() => undefined),
      logFile,
      started: (server) => {
        servers.push(server);
        hold.add(server);
        void watch(server);
      },
    };
    const env = await startAll(context, abort);
    writePrivate(stackEnvPath(dataDir), toDotEnv(env));
    return { dataDir, env, started: true, failed, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    setSettled();
  }
}

function settledLater<T>(): { promise: Promise<T>; settle: (value: T) => void } {
  let settle: ((value: T) => void) | undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle: (value) => settle?.(value) };
}

async function startAll(context: ServiceContext, abort: AbortController): Promise<Record<string, string>> {
  // One failure gives the others up, and all have settled before anything is stopped: none starts later unseen.
  const orGiveUp = async <T>(start: Promise<T>): Promise<T> => {
    try {
      return await start;
    } catch (error) {
      abort.abort(error);
      throw error;
    }
  };
  const starts = [
    orGiveUp(startPostgres(context)),
    orGiveUp(startTemporal(context)),
    orGiveUp(startS3(context, BUCKET)),
  ] as const;
  await Promise.allSettled(starts);
  if (context.signal.aborted) throw context.signal.reason;
  const [postgres, temporal, s3] = await Promise.all(starts);
  return {
    DATABASE_URL: postgres.url,
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_ACCESS_KEY_ID: s3.accessKeyId,
    AWS_SECRET_ACCESS_KEY: s3.secretAccessKey,
    AWS_DEFAULT_REGION: REGION,
    BUCKET_NAME: BUCKET,
    S3_PREFIX: PREFIX,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: NAMESPACE,
    TEMPORAL_UI_URL: temporal.uiUrl,
  };
}

function readState(dataDir: string): z.infer<typeof stateFile> | undefined {
  try {
    return stateFile.safeParse(JSON.parse(readIfThere(path.join(dataDir, 'stack.json')) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

/** The ports of the last time, where they are free, so that addresses people noted stay good over a restart. */
async function loadState(dataDir: string): Promise<{ id: string; ports: Ports }> {
  const kept = readState(dataDir);
  const id = kept?.id ?? randomBytes(8).toString('hex');
  const ports = await pickPorts(PORT_NAMES, kept?.ports ?? {});
  writePrivate(path.join(dataDir, 'stack.json'), `${JSON.stringify({ id, ports }, null, 2)}\n`);
  return { id, ports };
}

function toDotEnv(env: Readonly<Record<string, string>>): string {
  return Object.entries(env)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
