import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stackFolder } from '../../config/stack-file.ts';
import { endDeadStack, removeStackData } from '../../dev/services.ts';
import { Cli, end } from '../support/cli.ts';

const BENCH = fileURLToPath(new URL('../../dist/bench/main.js', import.meta.url));
const NAMES = [
  'enrich',
  'objects',
  'packed',
  'incremental',
  'scale',
  'reprocess',
  'latency',
  'workers',
  'freshness',
] as const;

// The benchmarks have servers of their own, in the folder that they are started in.
let cwd: string;
let bench: Cli;
let running: ChildProcess | undefined;
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'converza-bench-'));
  bench = new Cli({ cwd, env: {} }, BENCH);
});
afterAll(async () => {
  if (running !== undefined) await end(running, 'SIGTERM');
  const dataDir = path.join(stackFolder(cwd), 'bench');
  await endDeadStack(dataDir);
  await removeStackData(dataDir);
  await removeStackData(cwd);
}, 60_000);

test('bench without a name says which there are', async () => {
  const { code, stdout } = await bench.run([]);
  expect(code).toBe(0);
  expect([...stdout.matchAll(/^ {2}(\w+) \[options\]/gm)].map(([, name]) => name)).toEqual(NAMES);
});

test('bench --smoke runs every benchmark once', async () => {
  running = bench.start('--smoke');
  let stdout = '';
  let stderr = '';
  running.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  running.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(running, 'close')) as [number | null];
  const lines = stdout.trimEnd().split('\n');
  // What it said is told where it fails.
  expect({ code, failed: code === 0 ? '' : `${stdout}${stderr}` }).toEqual({ code: 0, failed: '' });
  expect(lines.map((line) => line.replace(/ +ran in [\d.]+ s$/, ''))).toEqual(NAMES);
}, 300_000);
