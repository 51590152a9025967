import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findRun } from '../../client/find-run.ts';
import { runPage, runSummary } from '../../client/run-report.ts';
import { statusReport } from '../../store/reports.ts';
import { runGaps } from '../../store/run-gaps.ts';
import { listRuns } from '../../store/run-list.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { UTC_RULES } from '../support/call-rules.ts';

const MINUTE_MS = 60_000;
/** Taken once: a test that crosses into the next minute must not notice. */
const THIS_MINUTE = Math.floor(Date.now() / MINUTE_MS);

let own: TestDatabase;
beforeAll(async () => {
  own = await createTestDatabase();
});
afterAll(() => own?.drop());
beforeEach(async () => {
  await own.db.query('delete from call_data.ingest_runs');
});

interface Row {
  readonly mode?: 'full' | 'incremental';
  readonly status?: string;
  readonly scheduledAt?: Date;
  readonly startedAt?: Date;
  readonly listedAt?: Date;
}

async function insert(runId: string, row: Row = {}): Promise<void> {
  const status = row.status ?? 'completed';
  const isOpen = status === 'running' || status === 'paused';
  await own.db.query(
    `insert into call_data.ingest_runs (run_id, workflow_id, mode, bucket, prefix, status, pause_reason, scheduled_at,
       started_at, finished_at, listing_completed_at, listing_full, error, options)
     values ($1::text, 'w', $2::text, 'b', 'calls/', $3::text, case when $3::text = 'paused' then 'operator' end,
       $4::timestamptz, $5::timestamptz, case when $6::boolean then null else $5::timestamptz + interval '5 seconds' end,
       $7::timestamptz, $7::timestamptz is not null, case when $3::text = 'failed' then 'a fault' end, '{"batchSize": 2}')`,
    [
      runId,
      row.mode ?? 'incremental',
      status,
      row.scheduledAt ?? null,
      row.startedAt ?? new Date(),
      isOpen,
      row.listedAt ?? null,
    ],
  );
}

/** A whole minute that many minutes ago. */
function minute(ago: number): Date {
  return new Date((THIS_MINUTE - ago) * MINUTE_MS);
}

describe('the gaps of the Schedule', () => {
  const scheduled = async (...ago: number[]): Promise<void> => {
    for (const minutes of ago) await insert(`run-${minutes}`, { scheduledAt: minute(minutes) });
  };
  const gap = (from: number, to: number): object => ({
    from: minute(from).toISOString(),
    to: minute(to).toISOString(),
    minutes: from - to + 1,
  });

  test('are none before the first scheduled run, however many runs were started by hand', async () => {
    await insert('by-hand');
    expect(await runGaps(own.db, { gone: false })).toEqual([]);
  });

  test('are the minutes without a run, in one piece where they follow each other', async () => {
    await scheduled(30, 29, 25, 24, 22);
    expect(await runGaps(own.db, { gone: true })).toEqual([gap(28, 26), gap(23, 23)]);
    const goesOn = await runGaps(own.db, { gone: false });
    expect(goesOn.slice(0, 2)).toEqual([gap(28, 26), gap(23, 23)]);
    expect(goesOn).toHaveLength(3);
    // A minute may have begun since.
    expect(goesOn[2]?.from).toBe(minute(21).toISOString());
    expect([19, 20]).toContain(goesOn[2]?.minutes);
  });

  test('begin with the last 24 hours, and a run between two minutes is for none', async () => {
    await scheduled(24 * 60 + 5, 10, 8);
    await insert('triggered', { scheduledAt: new Date(minute(12).getTime() + 17_000) });
    expect(await runGaps(own.db, { gone: true })).toEqual([gap(9, 9)]);
  });
});

describe('a run is named', () => {
  beforeEach(async () => {
    await insert('019f8-aaaa', { startedAt: minute(9) });
    await insert('019f8-aaaa-more', { startedAt: minute(8) });
    await insert('019f9_b', { startedAt: minute(7) });
  });

  test.each([
    ['latest', '019f9_b'],
    ['019f9', '019f9_b'],
    ['019f8-aaaa', '019f8-aaaa'],
    ['019f8-aaaa-', '019f8-aaaa-more'],
  ])('%s and is %s', async (name, runId) => {
    expect((await findRun(own.db, name)).run_id).toBe(runId);
  });

  test.each([
    ['019f', '"019f" begins several runs: 019f9_b, 019f8-aaaa-more, 019f8-aaaa. Give more of it.'],
    ['%', 'No run begins with "%". See them with: converza runs list'],
    ['', 'No run begins with ""'],
  ])('%j and is none, or not one', async (name, sentence) => {
    await expect(findRun(own.db, name)).rejects.toThrow(sentence);
  });

  test('latest when there is none', async () => {
    await own.db.query('delete from call_data.ingest_runs');
    await expect(findRun(own.db, 'latest')).rejects.toThrow('There is no run yet. Start one with: converza etl');
  });
});

describe('the list of runs', () => {
  test('has the newest first, of a status and a mode, with the sums of an open one', async () => {
    await insert('first', { mode: 'full', startedAt: minute(9) });
    await insert('second', { status: 'failed', startedAt: minute(8) });
    await insert('third', { status: 'paused', startedAt: minute(7) });
    await own.db.query(
      `insert into call_data.ingest_batches (run_id, partition, page, ordinal, objects, loaded, records, written, error)
       values ('third', '', 1, 1, 5, 3, 3, 3, null), ('third', '', 1, 2, 4, 0, 0, 0, 'it broke')`,
    );
    const listed = async (filter: Omit<Parameters<typeof listRuns>[1], 'limit'>, limit = 9): Promise<string[]> =>
      (await listRuns(own.db, { limit, ...filter })).map((row) => row.run_id);
    expect(await listed({})).toEqual(['third', 'second', 'first']);
    expect(await listed({}, 2)).toEqual(['third', 'second']);
    expect(await listed({ status: 'failed' })).toEqual(['second']);
    expect(await listed({ mode: 'full' })).toEqual(['first']);
    const [third] = await listRuns(own.db, { limit: 1 });
    expect(third === undefined ? null : runSummary(third)).toMatchObject({
      runId: 'third',
      status: 'paused',
      loaded: 3,
      written: 3,
      pauseReason: 'operator',
      finishedAt: null,
      startedAt: minute(7).toISOString(),
    });
    expect((await runPage(own.db, await findRun(own.db, 'third'), null)).batches).toEqual({
      total: 2,
      failed: 1,
      failures: [{ batchId: expect.any(Number), objects: 4, pending: 0, error: 'it broke' }],
    });
  });
});

describe('status', () => {
  test('tells the last full listing, the open runs and the Schedule', async () => {
    expect(await statusReport(own.db, UTC_RULES)).toMatchObject({
      lastFullListingAt: null,
      schedule: null,
      gaps: [],
      openRuns: [],
    });
    await insert('old', { listedAt: minute(50), startedAt: minute(51) });
    await insert('new', { listedAt: minute(40), startedAt: minute(41), status: 'failed' });
    await insert('open', { status: 'running', scheduledAt: minute(30), startedAt: minute(30) });
    await insert('held', { status: 'paused', scheduledAt: minute(28), startedAt: minute(28) });
    const schedule = { paused: true, note: 'why', missed: 1, skipped: 2, nextRunAt: null };
    const status = await statusReport(own.db, UTC_RULES, schedule);
    expect(Object.keys(status).slice(-6)).toEqual([
      'lastRun',
      'lastFullListingAt',
      'schedule',
      'gaps',
      'openRuns',
      'stale',
    ]);
    expect(status).toMatchObject({
      lastFullListingAt: minute(40).toISOString(),
      schedule,
      openRuns: [
        { runId: 'open', pauseReason: null, status: 'running' },
        { runId: 'held', pauseReason: 'operator', status: 'paused' },
      ],
    });
    expect(status.gaps.length).toBe(2);
    expect((await statusReport(own.db, UTC_RULES, null)).gaps).toHaveLength(1);
  });
});
