import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ForgetResult } from '../../store/forget.ts';
import { end } from '../support/cli.ts';
import { createE2e, rawCall, type E2e } from '../support/e2e.ts';

let own: E2e;
let worker: ChildProcess | undefined;

beforeAll(async () => {
  own = await createE2e();
  // The first command of a checkout compiles it.
  await own.cli.run(['--help']);
  for (const id of ['one', 'two', 'three', '-17']) await own.put(`${id}.json`, rawCall(id));
  await own.put('bad.json', { call_id: 'bad', timestamp: 'never', transcript_text: 'Customer: Hello' });
  worker = await own.cli.startWorker();
  await own.cli.with({ QUARANTINE_LIMIT: '1' }).json('etl');
}, 240_000);
afterAll(async () => {
  if (worker !== undefined) await end(worker, 'SIGTERM');
  await own?.close();
});

const outcomes = ({ calls }: ForgetResult): Record<string, string> =>
  Object.fromEntries(calls.map(({ callId, outcome }) => [callId, outcome]));

describe('forget by commands', () => {
  test.each([
    [['forget'], 'one', /add --yes/],
    [['forget', '-'], 'one', /add --yes/],
    [['forget', '--yes'], '', /Say which calls/],
    [['forget', '--yes', '-'], '\n \n', /Say which calls/],
    [['forget', '--yes', 'one', ' '], '', /" " can be no call id/],
    [['forget', '--yes', 'one', '-'], `two\n${'x'.repeat(201)}\n`, /"x+" can be no call id/],
    [['forget', '--yes', '--file', 'none.txt'], '', /none\.txt cannot be read: ENOENT/],
  ])('%j is wrong usage, and forgets nothing', async (args, input, sentence) => {
    const result = await own.cli.run(args, input);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(sentence);
    expect(await own.cli.json('explain', 'one')).toMatchObject({ inSilver: true });
  });

  test('tells what became of each call and which rows went', async () => {
    await writeFile(path.join(own.cwd, 'ids.txt'), 'bad\r\n\r\n  two  \r\n');
    const told = await own.cli.run(['forget', '--yes', '--file', 'ids.txt', 'one', 'nobody', '-'], '-17\none\n');
    expect(told.code).toBe(0);
    expect(told.stdout).toMatch(/one +forgotten\n/);
    expect(told.stdout).toMatch(/nobody +not found; remembered/);
    expect(told.stdout).toMatch(/silver +3\n +gold +3\n[^]*quarantine rows +1\n[^]*made again: 1\n/);
    expect(told.stderr).toMatch(/The objects in S3, backups and logs are not touched/);
    const again = await own.cli.json<ForgetResult>('forget', 'one', 'three', 'other', '--yes');
    expect(Object.keys(again)).toEqual(['calls', 'rows', 'cells']);
    expect(outcomes(again)).toEqual({ one: 'already_forgotten', three: 'forgotten', other: 'not_found' });
    expect(again).toMatchObject({ rows: { silver: 1, gold: 1, quarantine: 0 }, cells: 1 });
  });

  test('explain says that and when, and nothing else', async () => {
    const explained = await own.cli.json<{ callId: string; forgottenAt: string }>('explain', ' one ');
    expect(Object.keys(explained)).toEqual(['callId', 'forgottenAt']);
    expect(explained.callId).toBe('one');
    expect(Date.now() - Date.parse(explained.forgottenAt)).toBeLessThan(600_000);
    const told = await own.cli.run(['explain', '--', '-17']);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toMatch(/^Call -17 was forgotten at \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ\.\n$/);
  });

  test('a forced run reads them again, brings none back, and everything still verifies', async () => {
    const counts = { listed: 5, loaded: 5, rejected: 0, records: 5, written: 0, superseded: 5, quarantined: 0 };
    expect(await own.cli.json('etl', '--force')).toMatchObject(counts);
    expect(await own.cli.json('verify', '--deep')).toMatchObject({ ok: true });
    const told = await own.cli.run(['verify', '--deep']);
    expect(told.stderr).toMatch(/records of forgotten calls, which no table holds: 5/);
    expect(await own.cli.json('quarantine', 'list', '--status', 'all')).toMatchObject({ total: 0 });
  });
});
