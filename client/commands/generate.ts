import type { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { generateCalls, objectKey, type GenerateCallsInput } from '../../generator/generate-calls.ts';
import type { ObjectStore } from '../../lake/object-store.ts';
import { withLake } from '../connect.ts';
import { fields, grouped, printJson, printLines, Progress } from '../output.ts';
import { addCommand, instant, required, settings, wholeNumber, type JsonOption } from '../program.ts';

const CONCURRENT_PUTS = 64;

interface GenerateOptions extends JsonOption {
  readonly numCalls: number;
  readonly broken: number;
  readonly seed?: string;
  readonly at?: number;
  readonly flat?: boolean;
}

export interface Generated {
  readonly objects: number;
  readonly calls: number;
  readonly broken: number;
  readonly bytes: number;
  readonly prefix: string;
  readonly seconds: number;
}

/** `generate`: writes synthetic calls straight to the bucket. */
export function registerGenerate(program: Command): void {
  addCommand(program, 'generate', 'write synthetic calls to the bucket', [
    'converza generate --num-calls 1000 --broken 10 --seed 7',
    'converza generate --num-calls 200 --at 2026-03-01T14:00:00Z',
  ])
    .addOption(required('--num-calls <n>', 'good calls, one object each', wholeNumber(0)))
    .option('--broken <n>', 'broken objects beside them, their kinds taking turns', wholeNumber(0), 0)
    .option('--seed <text>', 'the same seed gives the same ids and the same bytes')
    .option('--at <instant>', 'the hour of writing in the keys; now by default', instant)
    .option('--flat', 'write right under the prefix, without dt= and hh=')
    .action(async (options: GenerateOptions) => {
      const { lake: config } = settings('lake');
      const result = await withLake(config, (lake) =>
        putCalls(lake, {
          bucket: config.bucket,
          prefix: config.prefix,
          atMs: options.flat === true ? null : (options.at ?? Date.now()),
          calls: { count: options.numCalls, broken: options.broken, seed: options.seed },
        }),
      );
      if (options.json === true) printJson(result);
      else printLines(fields(Object.entries(result)));
    });
}

/** Generates and puts objects, 64 at once, telling how far it is. */
export async function putCalls(
  lake: ObjectStore,
  target: {
    readonly bucket: string;
    readonly prefix: string;
    /** Null writes right under the prefix. */
    readonly atMs: number | null;
    readonly calls: Pick<GenerateCallsInput, 'count' | 'broken' | 'seed' | 'firstCall' | 'firstBroken'>;
  },
): Promise<Generated> {
  const startedAt = performance.now();
  const { bucket, prefix, atMs, calls } = target;
  const fresh = calls.seed === undefined ? { entropy: randomUUID(), nowMs: Date.now() } : {};
  const objects = generateCalls({ ...calls, ...fresh });
  const progress = new Progress();
  const total = calls.count + calls.broken;
  const done = { calls: 0, broken: 0, bytes: 0 };
  const putNext = async (): Promise<void> => {
    for (const { name, body, kind } of objects) {
      await lake.put({ bucket, key: objectKey(prefix, name, atMs), body, contentType: 'application/json' });
      done[kind === 'call' ? 'calls' : 'broken'] += 1;
      done.bytes += Buffer.byteLength(body);
      const put = done.calls + done.broken;
      if (put % 500 === 0) progress.show(`${grouped(put)} of ${grouped(total)} objects written`, put, total);
    }
  };
  // The writers share one generator: each takes the next object when it is free.
  try {
    await Promise.all(Array.from({ length: CONCURRENT_PUTS }, putNext));
  } finally {
    progress.clear();
  }
  const seconds = Math.round(performance.now() - startedAt) / 1000;
  return { objects: done.calls + done.broken, ...done, prefix, seconds };
}
