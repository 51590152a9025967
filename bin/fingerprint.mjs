import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const STAMP = 'built-from';

const SOURCES = [
  'workflows',
  'activities',
  'worker',
  'client',
  'domain',
  'generator',
  'store',
  'lake',
  'config',
  'dashboard',
  'dev',
  'bench',
];
const FILES = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'bin/build.mjs'];

/** A hash over the sources of the build (about 10 ms): equal means nothing to compile. */
export function sourceFingerprint(root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))) {
  const hash = createHash('sha256');
  const add = (file) =>
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  for (const folder of SOURCES) {
    if (!existsSync(path.join(root, folder))) continue;
    const names = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .toSorted();
    for (const name of names) add(name);
  }
  for (const file of FILES) if (existsSync(path.join(root, file))) add(file);
  return hash.digest('hex');
}
