import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { identityOf, isSameProcess, type ProcessIdentity } from '../config/process-identity.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines } from './files.ts';
import { StackError } from './stack-error.ts';

/** The servers of a stack, and how each is asked to end. */
export const STOP_SIGNALS = {
  // Fast shutdown: sessions are cut off, no recovery is needed afterwards.
  postgres: 'SIGINT',
  temporal: 'SIGTERM',
  // On SIGTERM it waits 15 s for subscribers that are itself. Its files are written through at every request.
  s3: 'SIGKILL',
} as const satisfies Record<string, NodeJS.Signals>;

export type ServerName = keyof typeof STOP_SIGNALS;

// PostgreSQL writes a checkpoint when it stops; on a slow disk after a large load that takes its time.
const STOP_TIMEOUT_MS = 20_000;

export interface ServerCommand {
  name: ServerName;
  command: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  cwd: string;
  logFile: string;
  /** Another user than root, who may not run PostgreSQL. */
  owner?: { uid: number; gid: number };
}

export interface ServerProcess extends ProcessIdentity {
  name: ServerName;
  /** Resolves when the process is gone, with words about how. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** Starts a server of its own session, so that Ctrl-C in the terminal reaches only us, who stop things in order. */
export async function startServer(server: ServerCommand): Promise<ServerProcess> {
  mkdirSync(path.dirname(server.logFile), { recursive: true });
  const log = openSync(server.logFile, 'w', 0o600);
  try {
    const child = spawn(server.command, server.args, {
      cwd: server.cwd,
      env: { ...server.env },
      detached: true,
      stdio: ['ignore', log, log],
      ...server.owner,
    });
    const ended = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
    });
    const identity = child.pid === undefined ? undefined : identityOf(child.pid);
    if (identity === undefined)
      throw new StackError(`${server.name} did not start: ${await describeEnd(server, ended)}`);
    return { name: server.name, ...identity, ended, stop: () => stopServer({ name: server.name, ...identity }) };
  } finally {
    closeSync(log);
  }
}

/** Words for a server that ended by itself, with the end of its log. */
export async function describeEnd(server: Pick<ServerCommand, 'logFile'>, ended: Promise<string>): Promise<string> {
  return `${await ended}\n${lastLines(server.logFile, 12)}\n(whole log: ${server.logFile})`;
}

/** Ends a server that a pid file names, unless the process is gone or another one has its pid. */
export async function stopServer(server: ProcessIdentity & { name: string }): Promise<void> {
  const first = server.name in STOP_SIGNALS ? STOP_SIGNALS[server.name as ServerName] : 'SIGTERM';
  if (!signalIfSame(server, first)) return;
  if (await isGoneWithin(server, STOP_TIMEOUT_MS)) return;
  signalIfSame(server, 'SIGKILL');
  if (!(await isGoneWithin(server, STOP_TIMEOUT_MS)))
    throw new StackError(`${server.name} (pid ${server.pid}) does not end.`);
}

/** Sends a signal to the very process that was recorded; false when it is gone. */
export function signalIfSame(recorded: ProcessIdentity, signal: NodeJS.Signals): boolean {
  if (!isSameProcess(recorded)) return false;
  try {
    process.kill(recorded.pid, signal);
    return true;
  } catch {
    return false;
  }
}

async function isGoneWithin(recorded: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isSameProcess(recorded)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}
