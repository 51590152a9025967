import { randomUUID } from 'node:crypto';
import { putCalls } from '../client/commands/generate.ts';
import { putCallLines } from '../client/commands/generate-lines.ts';
import { generateCalls, objectKey } from '../generator/generate-calls.ts';
import type { ListedObject } from '../lake/object-store.ts';
import type { Lab } from './lab.ts';

const SEED = 'bench';

/** A prefix that holds `count` one-call objects; written once, and kept for later runs of the benchmarks. */
export async function oneCallObjects(lab: Lab, count: number): Promise<string> {
  const prefix = `objects-${count}/`;
  if ((await keysUnder(lab, prefix)) === count) return prefix;
  await emptyPrefix(lab, prefix);
  const { bucket } = lab.config.lake;
  await putCalls(lab.lake, { bucket, prefix, atMs: Date.UTC(2026, 0, 5, 9), calls: { count, broken: 0, seed: SEED } });
  return prefix;
}

/** A prefix that holds `count` calls as JSON Lines, in files of `perFile`. */
export async function packedCalls(lab: Lab, count: number, perFile: number): Promise<string> {
  const prefix = `packed-${count}-${perFile}/`;
  const files = Math.ceil(count / perFile);
  if ((await keysUnder(lab, prefix)) === files) return prefix;
  await emptyPrefix(lab, prefix);
  const { bucket } = lab.config.lake;
  for (let file = 0; file < files; file++) {
    const calls = { count: Math.min(perFile, count - file * perFile), broken: 0, seed: `${SEED}-${file}` };
    await putCallLines(lab.lake, { bucket, prefix, atMs: Date.UTC(2026, 0, 5, file % 24), calls }, 'jsonl');
  }
  return prefix;
}

/** Puts calls that no ledger knows, as one-call objects, and gives their keys. */
export async function putNewCalls(
  lab: Lab,
  { prefix, atMs, count }: { readonly prefix: string; readonly atMs: number | null; readonly count: number },
): Promise<string[]> {
  const calls = { count, broken: 0, seed: `${SEED}-${randomUUID()}` };
  await putCalls(lab.lake, { bucket: lab.config.lake.bucket, prefix, atMs, calls });
  return [...generateCalls(calls)].map(({ name }) => objectKey(prefix, name, atMs));
}

/** Every object under a prefix, by one LIST page behind the other: what a listing must take at the least. */
export async function listAll({ lake, config }: Lab, prefix: string): Promise<ListedObject[]> {
  const objects: ListedObject[] = [];
  for (let token: string | null = null; ;) {
    const page = await lake.listPage({ bucket: config.lake.bucket, prefix, token });
    for (const object of page.objects) objects.push(object);
    token = page.nextToken;
    if (token === null) return objects;
  }
}

async function keysUnder(lab: Lab, prefix: string): Promise<number> {
  return (await listAll(lab, prefix)).length;
}

export async function emptyPrefix({ lake, config }: Lab, prefix: string): Promise<void> {
  const { bucket } = config.lake;
  for (;;) {
    const { objects, nextToken } = await lake.listPage({ bucket, prefix, token: null });
    if (objects.length > 0) await lake.delete({ bucket, keys: objects.map(({ key }) => key) });
    if (nextToken === null) return;
  }
}
