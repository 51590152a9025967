import { createHash } from 'node:crypto';
import { linkSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from '../config/errno.ts';
import { identityOf, isSameProcess, type ProcessIdentity } from '../config/process-identity.ts';
import { readStackPids, stackEnvPath, stackPidPath, type StackPids } from '../config/stack-file.ts';
import { readIfThere, writePrivate } from './files.ts';
import { stopServer } from './server-process.ts';
import { StackError } from './stack-error.ts';

/** A data folder held by this process: its pid file, which is the lock as well. */
export class StackHold {
  readonly #dataDir: string;
  readonly #pids: StackPids;

  constructor(dataDir: string, parent: ProcessIdentity) {
    this.#dataDir = dataDir;
    this.#pids = { parent, children: [] };
  }

  /** Records a server, so that whoever comes after a kill -9 can end it. */
  add(child: ProcessIdentity & { name: string }): void {
    this.#pids.children.push({ name: child.name, pid: child.pid, startedAt: child.startedAt });
    writePrivate(stackPidPath(this.#dataDir), serialize(this.#pids));
  }

  /** Gives the folder up; the servers are ended already. */
  release(): void {
    rmSync(stackEnvPath(this.#dataDir), { force: true });
    rmSync(stackPidPath(this.#dataDir), { force: true });
  }
}

/**
 * Takes the data folder for this process, after ending what a killed holder left. Undefined when a live process holds it.
 */
export async function takeHold(dataDir: string): Promise<StackHold | undefined> {
  const parent = identityOf(process.pid);
  if (parent === undefined)
    throw new StackError('This process cannot tell when it started: neither /proc nor ps answers.');
  for (;;) {
    await endDeadStack(dataDir);
    // link() makes the whole file appear at once, and fails when there is one.
    const draft = `${stackPidPath(dataDir)}.${process.pid}.draft`;
    writeFileSync(draft, serialize({ parent, children: [] }), { mode: 0o600 });
    try {
      linkSync(draft, stackPidPath(dataDir));
      return new StackHold(dataDir, parent);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      const holder = readStackPids(dataDir);
      if (holder !== undefined && isSameProcess(holder.parent)) return undefined;
    } finally {
      unlinkSync(draft);
    }
    await sleep(50);
  }
}

/**
 * Ends the servers whose parent was killed, as its pid file names them, and removes its files. Strangers that got one of
 * the pids later are left alone; so is a stack whose parent lives. Returns the names of the servers it ended.
 */
export async function endDeadStack(dataDir: string): Promise<string[]> {
  for (;;) {
    const text = readIfThere(stackPidPath(dataDir));
    if (text === undefined) return [];
    const pids = readStackPids(dataDir);
    if (pids !== undefined && isSameProcess(pids.parent)) return [];
    const ended = await endAlone(dataDir, text, pids);
    if (ended !== undefined) return ended;
    await sleep(100);
  }
}

/** One process at a time ends a given dead stack; undefined when another one is at it, or was just before. */
async function endAlone(dataDir: string, seen: string, pids: StackPids | undefined): Promise<string[] | undefined> {
  // Named after what was seen, so that a marker can never let anyone remove the pid file of a later holder.
  const marker = path.join(dataDir, `ending-${createHash('sha256').update(seen).digest('hex').slice(0, 16)}`);
  const self = identityOf(process.pid);
  try {
    writeFileSync(marker, JSON.stringify(self ?? null), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    if (!isMarkerAlive(marker)) rmSync(marker, { force: true });
    return undefined;
  }
  try {
    if (readIfThere(stackPidPath(dataDir)) !== seen) return undefined;
    const left = (pids?.children ?? []).filter((child) => isSameProcess(child));
    await Promise.all(left.map((child) => stopServer(child)));
    rmSync(stackEnvPath(dataDir), { force: true });
    rmSync(stackPidPath(dataDir), { force: true });
    return left.map(({ name }) => name);
  } finally {
    rmSync(marker, { force: true });
  }
}

function isMarkerAlive(marker: string): boolean {
  const text = readIfThere(marker);
  // Between its creation and its first byte a marker is empty, and its owner lives.
  if (text === undefined || text === '') return true;
  const owner = JSON.parse(text) as ProcessIdentity | null;
  return owner !== null && isSameProcess(owner);
}

function serialize(pids: StackPids): string {
  return `${JSON.stringify(pids, null, 2)}\n`;
}
