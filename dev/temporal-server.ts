import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import { resolveTool } from './binaries.ts';
import { downloadTemporalWithSdk } from './sdk-download.ts';
import { startServer, type ServerProcess } from './server-process.ts';
import type { ServiceContext } from './service-context.ts';
import { until } from './wait.ts';

export const NAMESPACE = 'default';
const READY_TIMEOUT_MS = 60_000;

/** Runs are found by these in Temporal's UI; an unregistered one would hang every run. */
const SEARCH_ATTRIBUTES = {
  convMode: 'Keyword',
  convBucket: 'Keyword',
  convPrefix: 'Keyword',
  convState: 'Keyword',
  convQuarantined: 'Int',
  convRulesVersion: 'Keyword',
};

/** Starts the Temporal dev server and its Web UI. Its file keeps runs and Schedules over a restart. */
export async function startTemporal(
  context: ServiceContext,
): Promise<{ server: ServerProcess; address: string; uiUrl: string }> {
  const command = await temporalProgram(context);
  const { ports } = context;
  const file = path.join(context.dataDir, 'temporal.db');
  // The server makes its tables one by one: a file from a first start that was cut short would stop every later one.
  const whole = `${file}.whole`;
  if (!existsSync(whole))
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
  const options = {
    '--db-filename': file,
    '--ip': '127.0.0.1',
    '--ui-ip': '127.0.0.1',
    '--port': String(ports.temporal),
    '--ui-port': String(ports.temporalUi),
    '--http-port': String(ports.temporalHttp),
    '--metrics-port': String(ports.temporalMetrics),
    '--log-level': 'error',
  };
  const switches = ['--ui-disable-news-fetch', '--disable-config-file', '--disable-config-env'];
  const attributes = Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => [
    '--search-attribute',
    `${name}=${type}`,
  ]);
  const server = await startServer({
    name: 'temporal',
    command,
    args: ['server', 'start-dev', ...Object.entries(options).flat(), ...switches, ...attributes],
    env: context.tools.childEnv,
    cwd: context.dataDir,
    logFile: context.logFile('temporal'),
  });
  context.started(server);
  const address = `127.0.0.1:${ports.temporal}`;
  await until('Temporal', READY_TIMEOUT_MS, context.signal, () => isReady(address));
  writeFileSync(whole, '');
  return { server, address, uiUrl: `http://127.0.0.1:${ports.temporalUi}` };
}

async function temporalProgram(context: ServiceContext): Promise<string> {
  try {
    return await resolveTool('temporal', context.tools, context.log, context.signal);
  } catch (error) {
    context.signal.throwIfAborted();
    if (context.tools.overrides.temporal !== undefined) throw error;
    try {
      return await downloadTemporalWithSdk(path.join(context.tools.cacheDir, 'temporal-sdk'));
    } catch {
      // The first failure is the one that the user can mend.
      throw error;
    }
  }
}

async function isReady(address: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '1s' });
  try {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace: NAMESPACE });
    const missing = Object.keys(SEARCH_ATTRIBUTES).filter((name) => customAttributes?.[name] === undefined);
    if (missing.length > 0) throw new Error(`not registered yet: ${missing.join(', ')}`);
  } finally {
    await connection.close();
  }
}
