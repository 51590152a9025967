import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from '../config/errno.ts';

/** Writes a file that only this user may read, whole or not at all. */
export function writePrivate(file: string, text: string): void {
  const next = `${file}.${process.pid}.next`;
  writeFileSync(next, text, { mode: 0o600 });
  renameSync(next, file);
}

/** The file's text; undefined when there is none. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Makes a folder that other users may pass through, whatever the umask: PostgreSQL runs as another one under root. */
export function makePassableFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.startsWith(first); made = path.dirname(made)) chmodSync(made, 0o755);
}

/** True when another user can get at everything below the path's folders. */
export function isPassableFor(target: string, uid: number): boolean {
  for (let folder = path.dirname(path.resolve(target)); ; folder = path.dirname(folder)) {
    const { mode, uid: owner } = statSync(folder);
    if ((mode & (owner === uid ? 0o100 : 0o001)) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

/** The last lines of a log, to go with an error. */
export function lastLines(file: string, count: number): string {
  const lines = (readIfThere(file) ?? '').trimEnd().split('\n');
  return lines.slice(-count).join('\n');
}
