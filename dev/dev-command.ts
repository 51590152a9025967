import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig, type ConfigFor } from '../config/config.ts';
import { stackFolder } from '../config/stack-file.ts';
import { joinOrStartStack, type Stack } from './services.ts';
import { StackError } from './stack-error.ts';

export type DevConfig = ConfigFor<'database' | 'lake' | 'temporal'>;

export interface DevOptions {
  /** The real environment. */
  env: Readonly<Record<string, string | undefined>>;
  /** The project's folder: `.env` and `.converza/` are there. */
  cwd: string;
  /** Leaves the Worker out. The schema is made all the same: a command can follow at once. */
  servicesOnly: boolean;
  /** Aborted by Ctrl-C or SIGTERM. */
  signal: AbortSignal;
  /** Progress and warnings, a line at a time. */
  log: (line: string) => void;
  migrate: (config: DevConfig) => Promise<void>;
  /** Runs a Worker until the signal, and resolves when it has drained. */
  runWorker: (options: { config: DevConfig; signal: AbortSignal; onReady: () => void }) => Promise<void>;
  /** Called once everything that was asked for is up. */
  onReady: (ready: { env: Readonly<Record<string, string>>; joined: boolean }) => void;
}

/**
 * The embedded services, a migrated schema and a Worker, until the signal: then the Worker drains and the services stop,
 * in that order. Throws an Error when one of them ends by itself. Joins a stack that is up already, and leaves it up.
 */
export async function runDev(options: DevOptions): Promise<void> {
  const { cwd, signal, log } = options;
  let stack: Stack;
  try {
    stack = await joinOrStartStack({ dataDir: stackFolder(cwd), signal, log });
  } catch (error) {
    if (signal.aborted) return;
    throw error;
  }
  try {
    await serve(stack, options);
  } finally {
    await stack.stop();
  }
}

async function serve(stack: Stack, options: DevOptions): Promise<void> {
  const { env, cwd, signal, log } = options;
  const ready = (): void => options.onReady({ env: stack.env, joined: !stack.started });
  const config = loadConfig({
    env,
    cwd,
    needs: ['database', 'lake', 'temporal'],
    stackEnv: stack.env,
    warn: log,
  });
  const fate = new AbortController();
  const broken = failure(stack, fate);
  // Nobody waits for it while the schema is made.
  broken.catch(() => undefined);
  await options.migrate(config);
  if (options.servicesOnly) {
    ready();
    // A joined stack is another process's to hold: there is nothing to wait for.
    if (stack.started) await Promise.race([broken, aborted(signal)]);
    return;
  }
  const worker = options.runWorker({ config, signal: AbortSignal.any([signal, fate.signal]), onReady: ready });
  try {
    await Promise.race([broken, worker]);
  } catch (error) {
    // A Worker whose servers are gone may take long to give up, and what it says then matters less.
    await Promise.race([Promise.allSettled([worker]), sleep(5_000, undefined, { ref: false })]);
    throw error;
  }
}

/** What is where, for people: one line a server. */
export function describeStack(env: Readonly<Record<string, string>>): string[] {
  return [
    `Temporal Web UI  ${env['TEMPORAL_UI_URL'] ?? ''}`,
    `Temporal         ${env['TEMPORAL_ADDRESS'] ?? ''} (namespace ${env['TEMPORAL_NAMESPACE'] ?? ''})`,
    `PostgreSQL       ${env['DATABASE_URL'] ?? ''}`,
    `S3               ${env['AWS_ENDPOINT_URL_S3'] ?? ''} (bucket ${env['BUCKET_NAME'] ?? ''})`,
  ];
}

async function failure(stack: Stack, fate: AbortController): Promise<never> {
  const words = await stack.failed;
  fate.abort();
  throw new StackError(words);
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
