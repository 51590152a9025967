import { Option, type Command } from 'commander';
import { generateCalls, objectKey } from '../../generator/generate-calls.ts';
import type { ObjectStore } from '../../lake/object-store.ts';
import { withLake } from '../connect.ts';
import { fields, grouped, printJson, printLines, Progress } from '../output.ts';
import { addCommand, instant, required, settings, wholeNumber, type JsonOption } from '../program.ts';
import {
  GENERATE_FORMATS,
  putCallLines,
  withEntropy,
  type Generated,
  type GenerateFormat,
  type GenerateTarget,
} from './generate-lines.ts';

const CONCURRENT_PUTS = 64;

interface GenerateOptions extends JsonOption {
  readonly numCalls: number;
  readonly broken: number;
  readonly seed?: string;
  readonly at?: number;
  readonly flat?: boolean;
  readonly format: GenerateFormat;
}

/** `generate`: writes synthetic calls straight to the bucket. */
export function registerGenerate(program: Command): void {
  addCommand(program, 'generate', 'write synthetic calls to the bucket', [
    'converza generate --num-calls 1000 --broken 10 --seed 7',
    'converza generate --num-calls 200 --at 2026-03-01T14:00:00Z',
    'converza generate --num-calls 1000000 --format jsonl.gz',
  ])
    .addOption(required('--num-calls <n>', 'good calls', wholeNumber(0)))
    .option('--broken <n>', 'broken ones beside them, their kinds taking turns', wholeNumber(0), 0)
    .option('--seed <text>', 'the same seed gives the same ids and the same bytes')
    .option('--at <instant>', 'the hour of writing in the keys; now by default', instant)
    .addOption(
      new Option(
        '--format <format>',
        'json: an object for each call; jsonl, jsonl.gz: all calls as lines of one object',
      )
        .choices(GENERATE_FORMATS)
        .default('json'),
    )
    .option('--flat', 'write right under the prefix, without dt= and hh=')
    .action(async (options: GenerateOptions) => {
      const { lake: config } = settings('lake');
      const target = {
        bucket: config.bucket,
        prefix: config.prefix,
        atMs: options.flat === true ? null : (options.at ?? Date.now()),
        calls: { count: options.numCalls, broken: options.broken, seed: options.seed },
      };
      const { format } = options;
      const result = await withLake(config, (lake) =>
        format === 'json' ? putCalls(lake, target) : putCallLines(lake, target, format),
      );
      if (options.json === true) printJson(result);
      else printLines(fields(Object.entries(result)));
    });
}

/** Generates and puts an object for each call, 64 at once, telling how far it is. */
export async function putCalls(lake: ObjectStore, target: GenerateTarget): Promise<Generated> {
  const startedAt = performance.now();
  const { bucket, prefix, atMs, calls } = target;
  const objects = generateCalls(withEntropy(calls));
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
