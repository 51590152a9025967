import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { generateLines } from '../../generator/call-lines.ts';
import { objectKey, seriesName, type GenerateCallsInput } from '../../generator/generate-calls.ts';
import type { ObjectStore } from '../../lake/object-store.ts';
import { grouped, Progress } from '../output.ts';

export const GENERATE_FORMATS = ['json', 'jsonl', 'jsonl.gz'] as const;
export type GenerateFormat = (typeof GENERATE_FORMATS)[number];

export interface GenerateTarget {
  readonly bucket: string;
  readonly prefix: string;
  /** Null writes right under the prefix. */
  readonly atMs: number | null;
  readonly calls: Pick<GenerateCallsInput, 'count' | 'broken' | 'seed' | 'firstCall' | 'firstBroken'>;
}

export interface Generated {
  readonly objects: number;
  readonly calls: number;
  readonly broken: number;
  /** As stored. */
  readonly bytes: number;
  readonly prefix: string;
  readonly seconds: number;
}

const CHUNK_BYTES = 65_536;

/** Generates all calls into one object of JSON Lines by way of a file: a single put keeps the ETag that LIST and GET agree on. */
export async function putCallLines(
  lake: ObjectStore,
  target: GenerateTarget,
  format: Exclude<GenerateFormat, 'json'>,
): Promise<Generated> {
  const startedAt = performance.now();
  const { bucket, prefix, atMs } = target;
  const input = withEntropy(target.calls);
  const done = { calls: 0, broken: 0 };
  const progress = new Progress();
  const folder = await mkdtemp(path.join(tmpdir(), 'converza-generate-'));
  try {
    const file = path.join(folder, 'calls');
    const packing = format === 'jsonl.gz' ? [createGzip()] : [];
    await pipeline([Readable.from(chunks(input, done, progress)), ...packing, createWriteStream(file)]);
    const { size } = await stat(file);
    progress.show(`${grouped(size)} bytes to put`);
    const contentType = format === 'jsonl.gz' ? 'application/gzip' : 'application/x-ndjson';
    const key = objectKey(prefix, seriesName(input), atMs, `.${format}`);
    await lake.put({ bucket, key, body: { file }, contentType });
    const seconds = Math.round(performance.now() - startedAt) / 1000;
    return { objects: 1, ...done, bytes: size, prefix, seconds };
  } finally {
    progress.clear();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Without a seed, what makes this run's ids its own. */
export function withEntropy(calls: GenerateTarget['calls']): GenerateCallsInput {
  return calls.seed === undefined ? { ...calls, entropy: randomUUID(), nowMs: Date.now() } : calls;
}

function* chunks(
  input: GenerateCallsInput,
  done: { calls: number; broken: number },
  progress: Progress,
): Generator<Uint8Array, void, undefined> {
  const total = input.count + input.broken;
  let lines: Uint8Array[] = [];
  let bytes = 0;
  for (const { line, kind } of generateLines(input)) {
    done[kind === 'call' ? 'calls' : 'broken'] += 1;
    lines.push(line);
    bytes += line.length;
    if (bytes < CHUNK_BYTES) continue;
    yield Buffer.concat(lines);
    lines = [];
    bytes = 0;
    const written = done.calls + done.broken;
    progress.show(`${grouped(written)} of ${grouped(total)} calls written`, written, total);
  }
  yield Buffer.concat(lines);
}
