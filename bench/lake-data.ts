import { putCalls } from '../client/commands/generate.ts';
import { putCallLines } from '../client/commands/generate-lines.ts';
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

async function keysUnder({ lake, config }: Lab, prefix: string): Promise<number> {
  let count = 0;
  for (let token: string | null = null; ;) {
    const page = await lake.listPage({ bucket: config.lake.bucket, prefix, token });
    count += page.objects.length;
    token = page.nextToken;
    if (token === null) return count;
  }
}

export async function emptyPrefix({ lake, config }: Lab, prefix: string): Promise<void> {
  const { bucket } = config.lake;
  for (;;) {
    const { objects, nextToken } = await lake.listPage({ bucket, prefix, token: null });
    if (objects.length > 0) await lake.delete({ bucket, keys: objects.map(({ key }) => key) });
    if (nextToken === null) return;
  }
}
