import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { hasCode } from './errno.ts';
import { isSameProcess } from './process-identity.ts';

const identity = z.object({ pid: z.number().int().positive(), startedAt: z.string() });
const pidFile = z.object({ parent: identity, children: z.array(identity.extend({ name: z.string() })) });

/** Who holds a data folder's stack, and every server it started. */
export type StackPids = z.infer<typeof pidFile>;

/** The folder of the embedded stack's data, as seen from a project folder. */
export function stackFolder(cwd: string): string {
  return path.join(cwd, '.converza');
}

/** The pid file of a data folder: the parent and its servers. */
export function stackPidPath(dataDir: string): string {
  return path.join(dataDir, 'stack.pid.json');
}

/** The settings of the running stack, in dotenv form. Written last, so that it exists only when all servers answer. */
export function stackEnvPath(dataDir: string): string {
  return path.join(dataDir, 'stack.env');
}

/** What the pid file says; undefined when there is none, or when it holds something else. */
export function readStackPids(dataDir: string): StackPids | undefined {
  const text = readIfThere(stackPidPath(dataDir));
  if (text === undefined) return undefined;
  try {
    return pidFile.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The live stack's settings; undefined when none runs: the file that a killed stack left behind is not believed. */
export function readLiveStackEnv(dataDir: string): Record<string, string> | undefined {
  const pids = readStackPids(dataDir);
  if (pids === undefined || !isSameProcess(pids.parent)) return undefined;
  const text = readIfThere(stackEnvPath(dataDir));
  return text === undefined ? undefined : definedOnly(parseEnv(text));
}

/** The `.env` of a folder; empty when there is none. */
export function readDotEnv(cwd: string): Record<string, string> {
  const text = readIfThere(path.join(cwd, '.env'));
  return text === undefined ? {} : definedOnly(parseEnv(text));
}

/** Empty and blank settings count as unset; the rest loses the blanks around it. */
export function definedOnly(variables: Record<string, string | undefined>): Record<string, string> {
  const defined: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) {
    const trimmed = value?.trim() ?? '';
    if (trimmed !== '') defined[name] = trimmed;
  }
  return defined;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}
