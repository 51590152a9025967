import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Connection } from '@temporalio/client';
import pg from 'pg';
import { identityOf, isSameProcess } from '../../config/process-identity.ts';
import { readStackPids, type StackPids } from '../../config/stack-file.ts';
import { endDeadStack, removeStackData } from '../../dev/services.ts';

const CLI = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'bin', 'converza.mjs');
const START_TIMEOUT_MS = 60_000;

interface Dev {
  child: ChildProcess;
  output: () => string;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

let cwd: string;
let dataDir: string;
let started: Dev[];

beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'converza-dev-'));
  dataDir = path.join(cwd, '.converza');
  started = [];
});

afterEach(async () => {
  for (const run of started) {
    if (run.child.exitCode === null && run.child.signalCode === null) run.child.kill('SIGTERM');
    await run.ended;
  }
  await endDeadStack(dataDir);
  await removeStackData(dataDir);
});

/** `converza dev --services-only` in a folder of its own, and in a process group of its own as in a terminal. */
function dev(env: Record<string, string> = {}): Dev {
  const child = spawn(process.execPath, [CLI, 'dev', '--services-only'], {
    cwd,
    detached: true,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const run = { child, output: () => text, ended };
  started.push(run);
  return run;
}

async function up(run: Dev): Promise<StackPids> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const pids = readStackPids(dataDir);
    const isUp = existsSync(path.join(dataDir, 'stack.env'));
    if (isUp && pids !== undefined && pids.parent.pid === run.child.pid) return pids;
    if (run.child.exitCode !== null) break;
    await sleep(50);
  }
  throw new Error(`dev did not come up:\n${run.output()}`);
}

function alive(pids: StackPids): string[] {
  return pids.children.filter((child) => isSameProcess(child)).map(({ name }) => name);
}

function stackEnv(): Record<string, string> {
  const env: Record<string, string> = {};
  const read = parseEnv(readFileSync(path.join(dataDir, 'stack.env'), 'utf8'));
  for (const [name, value] of Object.entries(read)) if (value !== undefined) env[name] = value;
  return env;
}

async function query(text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: stackEnv()['DATABASE_URL'] });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

async function withS3<T>(work: (client: S3Client, bucket: string) => Promise<T>): Promise<T> {
  const env = stackEnv();
  const client = new S3Client({
    endpoint: env['AWS_ENDPOINT_URL_S3'] ?? '',
    region: env['AWS_DEFAULT_REGION'] ?? '',
    forcePathStyle: true,
    credentials: { accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '', secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '' },
  });
  try {
    return await work(client, env['BUCKET_NAME'] ?? '');
  } finally {
    client.destroy();
  }
}

describe('the embedded stack', () => {
  test('answers on 127.0.0.1, and SIGTERM leaves no process and no file that announces it', async () => {
    const run = dev();
    const pids = await up(run);
    expect(pids.children.map(({ name }) => name).toSorted()).toEqual(['postgres', 's3', 'temporal']);
    expect(Object.keys(stackEnv()).toSorted()).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_DEFAULT_REGION',
      'AWS_ENDPOINT_URL_S3',
      'AWS_SECRET_ACCESS_KEY',
      'BUCKET_NAME',
      'DATABASE_URL',
      'S3_PREFIX',
      'TEMPORAL_ADDRESS',
      'TEMPORAL_NAMESPACE',
      'TEMPORAL_UI_URL',
    ]);
    expect(await query("select current_setting('fsync') as fsync, current_setting('TimeZone') as zone")).toEqual([
      { fsync: 'on', zone: 'UTC' },
    ]);
    expect(await withS3((client, bucket) => client.send(new ListObjectsV2Command({ Bucket: bucket })))).toMatchObject({
      KeyCount: 0,
    });
    const connection = await Connection.connect({ address: stackEnv()['TEMPORAL_ADDRESS'] ?? '' });
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace: 'default' });
    await connection.close();
    expect(Object.keys(customAttributes ?? {})).toEqual(
      expect.arrayContaining([
        'convMode',
        'convBucket',
        'convPrefix',
        'convState',
        'convQuarantined',
        'convRulesVersion',
      ]),
    );
    const ui = await fetch(stackEnv()['TEMPORAL_UI_URL'] ?? '');
    expect(ui.status).toBe(200);

    run.child.kill('SIGTERM');
    expect(await run.ended).toEqual({ code: 0, signal: null });
    expect(alive(pids)).toEqual([]);
    expect(existsSync(path.join(dataDir, 'stack.env'))).toBe(false);
    expect(existsSync(path.join(dataDir, 'stack.pid.json'))).toBe(false);
  });

  test('Ctrl-C, which reaches the whole group and under npm comes twice, stops it in order', async () => {
    const run = dev();
    const pids = await up(run);
    const group = -(run.child.pid ?? 0);
    process.kill(group, 'SIGINT');
    await sleep(30);
    process.kill(group, 'SIGINT');
    expect(await run.ended).toEqual({ code: 0, signal: null });
    expect(alive(pids)).toEqual([]);
    expect(readFileSync(path.join(dataDir, 'logs', 'postgres.log'), 'utf8')).toContain('database system is shut down');
  });

  test('Ctrl-C while it starts leaves nothing', async () => {
    const run = dev();
    while (readStackPids(dataDir)?.children.length === undefined && run.child.exitCode === null) await sleep(20);
    const pids = readStackPids(dataDir);
    run.child.kill('SIGINT');
    expect(await run.ended).toEqual({ code: 0, signal: null });
    expect(alive(pids ?? { parent: { pid: 1, startedAt: '' }, children: [] })).toEqual([]);
    expect(existsSync(path.join(dataDir, 'stack.pid.json'))).toBe(false);
  });

  test('after kill -9 the next start ends what was left, and data and addresses are the same', async () => {
    const first = dev();
    const old = await up(first);
    const addresses = stackEnv();
    await query('create table kept as select 7 as number');
    await withS3((client, bucket) => client.send(new PutObjectCommand({ Bucket: bucket, Key: 'kept', Body: 'seven' })));
    first.child.kill('SIGKILL');
    await first.ended;
    expect(alive(old)).toHaveLength(3);

    const second = dev();
    await up(second);
    expect(alive(old)).toEqual([]);
    expect(stackEnv()).toEqual(addresses);
    expect(await query('select number from kept')).toEqual([{ number: 7 }]);
    const body = await withS3(async (client, bucket) =>
      (await client.send(new GetObjectCommand({ Bucket: bucket, Key: 'kept' }))).Body?.transformToString(),
    );
    expect(body).toBe('seven');
  });

  test('two that start at once become one, and the one that joined leaves it up', async () => {
    const runs = [dev(), dev()];
    const joined = await Promise.race(runs.map(async (run) => (await run.ended, run)));
    const holder = runs.find((run) => run !== joined);
    if (holder === undefined) throw new Error('both ended');
    expect((await joined.ended).code).toBe(0);
    expect(joined.output()).toContain(stackEnv()['TEMPORAL_UI_URL']);
    expect(alive(await up(holder))).toHaveLength(3);
    expect(await query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a server that ends by itself takes the others along, and the command says so', async () => {
    const run = dev();
    const pids = await up(run);
    const temporal = pids.children.find(({ name }) => name === 'temporal');
    process.kill(temporal?.pid ?? Number.NaN, 'SIGKILL');
    expect((await run.ended).code).toBe(1);
    expect(run.output()).toContain('temporal ended by itself (signal SIGKILL)');
    expect(alive(pids)).toEqual([]);
  });
});

describe('what a pid file names', () => {
  test('is left alone when another process has the pid now', async () => {
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    try {
      mkdirSync(dataDir);
      const pid = stranger.pid ?? 0;
      const pids: StackPids = {
        parent: { pid: 2 ** 30, startedAt: 'long ago' },
        children: [{ name: 'temporal', pid, startedAt: 'before the stranger' }],
      };
      writeFileSync(path.join(dataDir, 'stack.pid.json'), JSON.stringify(pids));
      writeFileSync(path.join(dataDir, 'stack.env'), 'DATABASE_URL=x\n');
      expect(await endDeadStack(dataDir)).toEqual([]);
      expect(identityOf(pid)).toBeDefined();
      expect(existsSync(path.join(dataDir, 'stack.pid.json'))).toBe(false);
      expect(existsSync(path.join(dataDir, 'stack.env'))).toBe(false);
    } finally {
      stranger.kill('SIGKILL');
    }
  });

  test('is left alone while its parent lives', async () => {
    mkdirSync(dataDir);
    const self = identityOf(process.pid);
    writeFileSync(path.join(dataDir, 'stack.pid.json'), JSON.stringify({ parent: self, children: [] }));
    expect(await endDeadStack(dataDir)).toEqual([]);
    expect(existsSync(path.join(dataDir, 'stack.pid.json'))).toBe(true);
  });
});

describe('a program that cannot be had', () => {
  test('is told with the three ways to supply it, and nothing keeps running', async () => {
    const bin = path.join(cwd, 'bin');
    await mkdir(bin);
    await symlink(process.execPath, path.join(bin, 'node'));
    const run = dev({ PATH: bin, CONVERZA_CACHE_DIR: path.join(cwd, 'cache') });
    expect((await run.ended).code).toBe(1);
    expect(run.output()).toContain('no python3 on PATH, no python on PATH');
    expect(run.output()).toMatch(
      /There are three ways to supply it:\n {2}1\. put .* on PATH[^]*\n {2}2\. .*python3[^]*\n {2}3\. set CONVERZA_/,
    );
    expect(run.output()).not.toMatch(/^\s+at /m);
    expect(existsSync(path.join(dataDir, 'stack.pid.json'))).toBe(false);
  });

  test('is told by name when its variable names none', async () => {
    const run = dev({ CONVERZA_WEED_BIN: '/nonexistent/weed' });
    expect((await run.ended).code).toBe(1);
    expect(run.output()).toContain(
      'CONVERZA_WEED_BIN names /nonexistent/weed, which is not a program that can be run.',
    );
  });
});
