import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Cli } from '../support/cli.ts';
import { createE2e, type E2e } from '../support/e2e.ts';

const NO_STACK_TRACE = /^\s+at /m;

let own: E2e;
beforeAll(async () => {
  own = await createE2e();
  // The first command of a checkout compiles it: no part of what a command takes.
  await own.cli.run(['--help']);
}, 240_000);
afterAll(() => own?.close());

describe('the CLI without a Worker', () => {
  test('etl says within 15 s that no Worker polls, and which command starts one', async () => {
    const startedAt = Date.now();
    const result = await own.cli.run(['etl', '--json']);
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(/No worker has polled.*converza worker/);
    expect(Date.now() - startedAt).toBeLessThan(15_000);
  });

  test.each([
    ['a wrong password', { DATABASE_URL: 'postgresql://converza:no@HOST/converza' }, 1, /refuses the user or password/],
    ['an unknown database', { DATABASE_URL: 'postgresql://USER@HOST/none' }, 1, /no database of that name/],
    [
      'no database server',
      { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/c' },
      1,
      /127\.0\.0\.1:1\/c cannot be reached/,
    ],
    ['no schema', { DB_SCHEMA: 'elsewhere' }, 1, /Run: converza migrate/],
    ['a missing bucket', { BUCKET_NAME: 'not-there' }, 1, /There is no bucket "not-there"/],
    ['no S3 server', { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1' }, 1, /S3 server.*does not answer/],
    ['no Temporal', { TEMPORAL_ADDRESS: '127.0.0.1:1' }, 1, /Temporal does not answer at 127\.0\.0\.1:1/],
    ['an unknown namespace', { TEMPORAL_NAMESPACE: 'nowhere' }, 1, /no namespace "nowhere"/],
    ['settings that are wrong', { BATCH_SIZE: 'x', BUCKET_NAME: '' }, 2, /BATCH_SIZE[^]*BUCKET_NAME/],
  ])('etl with %s says so in a sentence, without a stack trace', async (_, env, code, sentence) => {
    const startedAt = Date.now();
    const url = new URL(own.database.url);
    const settings = Object.entries(env).map(([name, value]) => [
      name,
      value.replace('HOST', url.host).replace('USER', `${url.username}:${url.password}`),
    ]);
    const result = await own.cli.with(Object.fromEntries(settings) as Record<string, string>).run(['etl']);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr).toMatch(sentence);
    expect(result.stderr).not.toMatch(NO_STACK_TRACE);
    expect(Date.now() - startedAt).toBeLessThan(15_000);
  });

  test.each([
    [['etl', '--batch-size', '0'], /--batch-size.*whole number/],
    [['generate'], /--num-calls/],
    [['verify', '--no-such'], /unknown option/],
    [['nonsense'], /unknown command/],
    [['etl', '--yes'], /--yes goes with --prune/],
    [['runs', 'list', '--status', 'lost'], /--status.*Allowed choices/],
    [['runs', 'show'], /missing required argument 'run'/],
    [['runs', 'set-window', 'latest', '0'], /whole number from 1 to 100/],
    [['schedule', 'backfill', '--from', '2026-03-02', '--to', '2026-03-01'], /--from is later than --to/],
    [['schedule', 'backfill', '--from', 'yesterday', '--to', '2026-03-01'], /instant like/],
    [['analyze', 'not-there.jsonl'], /Cannot read not-there\.jsonl/],
    [['categories', 'check', 'not-there.yaml'], /^not-there\.yaml:1:1 there is no such file/],
  ])('converza %j is wrong usage', async (args, sentence) => {
    const result = await own.cli.run(args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(sentence);
  });

  test.each([
    'analyze',
    'categories check',
    'categories list',
    'demo',
    'dev',
    'etl',
    'generate',
    'incremental',
    'migrate',
    'runs list',
    'runs show',
    'runs pause',
    'runs resume',
    'runs cancel',
    'runs set-window',
    'status',
    'verify',
    'worker',
    'schedule create',
    'schedule list',
    'schedule describe',
    'schedule pause',
    'schedule resume',
    'schedule trigger',
    'schedule backfill',
    'schedule delete',
  ])('converza %s --help shows --json and an example', async (command) => {
    const result = await own.cli.run([...command.split(' '), '--help']);
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/--json[^]*Examples?:\n {2}\$ /);
  });

  test('analyze needs no service', async () => {
    const lines = ['{"call_id":"a","timestamp":"2026-03-01T10:00:00Z","transcript_text":"Customer: Hello"}', 'no json'];
    const alone = new Cli({ cwd: own.cwd, env: {} });
    const result = await alone.run(['analyze', '-'], `${lines.join('\n')}\n`);
    expect(result).toMatchObject({ code: 0, stderr: '1 of 2 records were rejected: their lines say why.\n' });
    const [scored, broken] = result.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(scored).toMatchObject({ call_id: 'a', call_timestamp: '2026-03-01T10:00:00.000Z', upsells: [] });
    expect(broken).toMatchObject({ call_id: null, rejected: 'invalid_json' });
  });

  test('categories of CATEGORIES_FILE are listed with the default ones, without any service', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'converza-categories-'));
    await writeFile(path.join(folder, 'own.yaml'), 'categories:\n  - name: legal\n    phrases: [my lawyer]\n');
    const listed = await new Cli({ cwd: folder, env: { CATEGORIES_FILE: 'own.yaml' } }).json<{
      categories: { name: string; isDefault: boolean }[];
    }>('categories', 'list');
    expect(listed.categories).toHaveLength(9);
    expect(listed.categories).toContainEqual(expect.objectContaining({ name: 'legal', isDefault: false }));
    await rm(folder, { recursive: true });
  });

  test('the Schedule is created, updated, described and deleted', async () => {
    expect(await own.cli.run(['schedule', 'describe'])).toMatchObject({ code: 1 });
    expect(await own.cli.json('schedule', 'create')).toMatchObject({ done: 'created', schedule: { generate: 0 } });
    expect(await own.cli.json('schedule', 'create', '--with-generator', '7')).toMatchObject({ done: 'updated' });
    expect(await own.cli.json('schedule', 'describe')).toMatchObject({
      scheduleId: 'converza-incremental',
      everySeconds: 60,
      overlap: 'skip',
      catchUpSeconds: 600,
      workflowId: `ingest-calls/incremental/${own.bucket}/calls/`,
      generate: 7,
    });
    expect(await own.cli.json('schedule', 'delete')).toEqual({ scheduleId: 'converza-incremental', deleted: true });
  });

  test('a settings file is read, and the environment wins over it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'converza-env-'));
    await writeFile(path.join(folder, '.env'), `DATABASE_URL=${own.database.url}\nDB_SCHEMA=elsewhere\n`);
    const fromFile = await new Cli({ cwd: folder, env: {} }).run(['status']);
    expect(fromFile.stderr).toContain('Schema "elsewhere"');
    expect(await new Cli({ cwd: folder, env: { DB_SCHEMA: 'call_data' } }).run(['status'])).toMatchObject({ code: 0 });
    await rm(folder, { recursive: true });
  });
});
