import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import type { QuarantineDetail, QuarantineList } from '../../store/quarantine-admin.ts';
import type { Explanation } from '../../store/explain.ts';
import type { Verification } from '../../store/verify.ts';
import { end } from '../support/cli.ts';
import { createE2e, rawCall, type E2e } from '../support/e2e.ts';

let own: E2e;
let worker: ChildProcess | undefined;
let idOf: Map<string, number>;

beforeAll(async () => {
  own = await createE2e();
  // The first command of a checkout compiles it.
  await own.cli.run(['--help']);
  await own.put('broken.json', '{"call_id": "\u001b[31mred\u0000", ');
  await own.put('cut.json', '{"call_id": "cut"');
  await own.put('undated.json', { call_id: 'undated', timestamp: 'yesterday', transcript_text: 'Customer: Hello' });
  await own.put('hyphen.json', rawCall('-17', 'Ann Smith', '2026-03-01T10:00:00Z'));
  worker = await own.cli.startWorker();
  await own.cli.with({ QUARANTINE_LIMIT: '1' }).json('etl');
  const { rows } = await own.cli.json<QuarantineList>('quarantine', 'list');
  idOf = new Map(rows.map((row) => [row.key, row.id]));
}, 240_000);
afterAll(async () => {
  if (worker !== undefined) await end(worker, 'SIGTERM');
  await own?.close();
});

const id = (name: string): string => String(idOf.get(`calls/${name}.json`));

describe('the quarantine by commands', () => {
  test('list counts by reason and lists rows, one document for machines', async () => {
    const found = await own.cli.json<QuarantineList>('quarantine', 'list', '--key', 'calls/');
    expect(Object.keys(found)).toEqual(['groups', 'total', 'rows']);
    expect(found.groups).toEqual([
      { reason: 'invalid_json', open: 2, resolved: 0, dismissed: 0 },
      { reason: 'invalid_timestamp', open: 1, resolved: 0, dismissed: 0 },
    ]);
    expect(Object.keys(found.rows[0] ?? {})).toEqual([
      'id',
      'reason',
      'stage',
      'key',
      'recordNo',
      'callId',
      'firstSeenAt',
      'lastSeenAt',
      'attempts',
      'status',
    ]);
    const told = await own.cli.run(['quarantine', 'list', '--limit', '1', '--newer-than', '1h']);
    expect(told.stdout).toMatch(/invalid_json +2 +0 +0[^]*1 of 3 matching rows/);
    expect((await own.cli.run(['quarantine', 'list', '--older-than', '1h'])).stdout).toBe(
      'No row of the quarantine matches.\n',
    );
  });

  test('show tells everything of a row, and nothing in its sample takes effect on a terminal', async () => {
    const shown = await own.cli.run(['quarantine', 'show', id('broken')]);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toMatch(/what to do +Mend the JSON/);
    expect(shown.stdout).toContain(String.raw`| {"call_id": "\x1b[31mred�", `.trimEnd());
    expect(shown.stdout).not.toContain('\u001b');
    const detail = await own.cli.json<QuarantineDetail & { meaning: string }>('quarantine', 'show', id('broken'));
    expect(detail).toMatchObject({ reason: 'invalid_json', bucket: own.bucket, objectState: 'rejected' });
    expect(detail.meaning).toMatch(/not JSON/);
  });

  test('retry reads the objects again, and says what became of the rows', async () => {
    await own.put('cut.json', rawCall('mended'));
    const report = await own.cli.json<object>('quarantine', 'retry', '--reason', 'invalid_json');
    expect(report).toMatchObject({ rows: 2, objects: 2, left: 0, elsewhere: 0, resolved: 1, stillOpen: 1 });
    expect(report).toMatchObject({
      run: { mode: 'incremental', status: 'completed', unchanged: 2, loaded: 1, rejected: 1 },
    });
    expect(await own.cli.json('quarantine', 'retry', '--key', 'calls/none')).toMatchObject({ objects: 0, run: null });
    const unwatched = await own.cli.json<object>('quarantine', 'retry', id('broken'), '--no-wait');
    expect(unwatched).toMatchObject({ objects: 1, run: { status: 'running' }, resolved: null, stillOpen: null });
    await own.cli.json('incremental');
    expect(await own.cli.json('verify')).toMatchObject({ ok: true });
  });

  test('a dismissed row stays dismissed when its version is met again, until it is undone', async () => {
    const dismissed = await own.cli.json('quarantine', 'dismiss', id('undated'), '--note', 'known');
    expect(dismissed).toEqual({ matched: 1, dismissed: 1 });
    await own.cli.json('quarantine', 'retry', id('undated'));
    expect(await own.cli.json('quarantine', 'show', id('undated'))).toMatchObject({
      status: 'dismissed',
      note: 'known',
      attempts: 2,
    });
    expect(await own.cli.json('quarantine', 'list', '--status', 'dismissed')).toMatchObject({ total: 1 });
    const undone = await own.cli.json('quarantine', 'dismiss', '--reason', 'invalid_timestamp', '--undo');
    expect(undone).toEqual({ matched: 1, reopened: 1 });
  });

  test.each([
    [['quarantine', 'list', '--reason', 'invalid_jsno'], /Did you mean invalid_json\?/],
    [['quarantine', 'list', '--reason', 'zzz'], /The reasons are empty_object, /],
    [['quarantine', 'list', '--older-than', 'a week'], /an age like/],
    [['quarantine', 'show', 'x'], /whole number/],
    [['quarantine', 'retry'], /Say what to retry/],
    [['quarantine', 'dismiss'], /Say what to dismiss/],
    [['quarantine', 'dismiss', '1', '--undo', '--note', 'x'], /does not go with --undo/],
    [['verify', '--sample', '5'], /goes with --deep/],
    [['explain'], /missing required argument/],
  ])('%j is wrong usage', async (args, sentence) => {
    const result = await own.cli.run(args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(sentence);
  });

  test.each([
    [['quarantine', 'show', '4711'], /There is no quarantine row 4711/],
    [['quarantine', 'retry', '4711'], /There is no quarantine row 4711/],
    [['quarantine', 'dismiss', '4711'], /There is no quarantine row 4711/],
    [['explain', 'nobody'], /There is no call nobody/],
  ])('%j names nothing that exists', async (args, sentence) => {
    const result = await own.cli.run([...args, '--json']);
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(sentence);
  });

  test.each(['quarantine list', 'quarantine show', 'quarantine retry', 'quarantine dismiss', 'explain', 'verify'])(
    'converza %s --help shows --json and an example',
    async (command) => {
      const result = await own.cli.run([...command.split(' '), '--help']);
      expect(result.code).toBe(0);
      expect(result.stdout).toMatch(/--json[^]*Examples?:\n {2}\$ /);
    },
  );
});

describe('a call by command', () => {
  test('explain follows it to its figures, an id that begins with a hyphen too', async () => {
    const result = await own.cli.run(['explain', '--json', '--', '-17']);
    const explained = JSON.parse(result.stdout) as Explanation;
    expect(explained).toMatchObject({
      callId: '-17',
      inSilver: true,
      notes: [],
      object: { key: 'calls/hyphen.json', state: 'loaded' },
      agentDay: { agentName: 'Ann Smith', metricDate: '2026-03-01', totalCalls: 1 },
    });
    const { stdout } = await own.cli.run(['explain', '--', '-17']);
    expect(stdout).toContain(`s3://${own.bucket}/calls/hyphen.json`);
    expect(stdout.split('\n').length).toBeLessThan(24);
  });

  test('explain tells of a call that only the quarantine names', async () => {
    const { stdout, code } = await own.cli.run(['explain', 'undated']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/not in silver[^]*quarantined as invalid_timestamp/);
  });

  test('verify --deep compares the tables with the bucket, and names what drifted', async () => {
    await own.put('unseen.json', rawCall('unseen'));
    const deep = await own.cli.run(['verify', '--deep', '--json']);
    expect(deep.code).toBe(0);
    expect(deep.stderr).not.toMatch(/Warning/);
    expect(deep.stderr).toContain('listed keys that no run has seen yet: 1 (calls/unseen.json)');
    expect(await own.cli.json('verify', '--deep', '--sample', '2')).toMatchObject({ ok: true });
    await own.database.db.query(`update call_data.gold_call_analytics set talk_ratio = 0.9 where call_id = '-17'`);
    const drifted = await own.cli.run(['verify', '--deep', '--json']);
    expect(drifted.code).toBe(1);
    expect(drifted.stderr).toContain('Drift in deep_gold_rows: call -17: talk_ratio');
    const { checks } = JSON.parse(drifted.stdout) as Verification;
    expect(checks.filter((check) => !check.ok).map((check) => check.name)).toEqual(['deep_gold_rows']);
  });
});

test('retry without a worker touches nothing', async () => {
  // A Task Queue remembers its pollers for minutes: another namespace has had none.
  const other = await createE2e();
  try {
    const cli = own.cli.with({ TEMPORAL_NAMESPACE: other.bucket });
    const result = await cli.run(['quarantine', 'retry', '--all']);
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(/No worker has polled/);
    const rows = await own.database.db.query(`select 1 as x from call_data.bronze_objects where state = 'discovered'`);
    expect(rows).toEqual([]);
  } finally {
    await other.close();
  }
});
