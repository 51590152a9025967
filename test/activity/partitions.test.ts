import { describe, expect, it } from '@jest/globals';
import type { RunCounts, RunMode } from '../../store/runs.ts';
import { BUCKET, callJson, PREFIX, type RunOptions } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

let calls = 0;
/** One call of its own under each path. */
async function put(...paths: string[]): Promise<void> {
  for (const path of paths) {
    calls += 1;
    await suite.pipeline.put(`${path}c${calls}.json`, callJson(`c${calls}`));
  }
}

/** One run, and the paths below the prefix that it listed, in the order of their text. */
async function run(mode: RunMode, options: RunOptions = {}): Promise<{ listed: string[]; counts: RunCounts }> {
  suite.pipeline.lake.calls.length = 0;
  const counts = await suite.pipeline.run(mode, options);
  const pages = suite.pipeline.lake.calls.filter((call) => call.operation === 'listPage');
  return { listed: [...new Set(pages.map((page) => (page.prefix ?? '').slice(PREFIX.length)))].toSorted(), counts };
}

interface Books {
  readonly full: boolean;
  readonly newest: string | null;
}

async function books(): Promise<Books | undefined> {
  const [row] = await suite.rows<Books>(
    `select listing_full as full, newest_partition as newest from call_data.ingest_runs order by started_at desc limit 1`,
  );
  return row;
}

/** As if every run so far had listed so many hours earlier. */
const age = (hours: number): Promise<unknown> =>
  suite.rows(
    `update call_data.ingest_runs set listing_completed_at = listing_completed_at - interval '${hours} hours',
       started_at = started_at - interval '${hours} hours'`,
  );

const HOURS = ['dt=2026-03-01/hh=09/', 'dt=2026-03-01/hh=23/', 'dt=2026-03-02/hh=00/', 'dt=2026-03-02/hh=01/'];

describe('a whole listing', () => {
  it('of a prefix without partitions is one walk', async () => {
    await put('', 'sub/', 'other/dt=2026-03-01/');
    expect(await run('incremental')).toMatchObject({ listed: [''], counts: { listed: 3, loaded: 3 } });
    expect(await books()).toEqual({ full: true, newest: null });
    expect(await run('incremental')).toMatchObject({ listed: [''], counts: { unchanged: 3 } });
  });

  it('of nothing is one walk, and complete', async () => {
    expect(await run('incremental')).toMatchObject({ listed: [''], counts: { listed: 0 } });
    expect(await books()).toEqual({ full: true, newest: null });
  });

  it('of days is a walk for each day, in four lanes', async () => {
    const days = ['01', '02', '03', '04', '05', '06'].map((day) => `dt=2026-03-${day}/`);
    await put(...days);
    const runId = await suite.pipeline.start();
    const batchIds = await suite.pipeline.list(runId);
    expect(
      await suite.rows('select lane, ordinal, partition from call_data.ingest_partitions order by partition'),
    ).toEqual(days.map((partition, i) => ({ lane: (i % 4) + 1, ordinal: Math.floor(i / 4) + 1, partition })));
    for (const batchId of batchIds) await suite.pipeline.batch(batchId);
    expect(await suite.pipeline.end(runId)).toMatchObject({ listed: 6, loaded: 6 });
    expect(await books()).toEqual({ full: true, newest: 'dt=2026-03-06/' });
  });

  it.each([
    ['keys beside the days', ['', 'dt=2026-03-01/']],
    ['a day that the calendar does not have', ['dt=2026-02-30/', 'dt=2026-03-01/']],
    ['another folder', ['dt=2026-03-01/', 'archive/']],
    ['a day with something behind it', ['dt=2026-03-01/', 'dt=2026-03-02-old/']],
  ])('of %s is one walk, now and later', async (_, paths) => {
    await put(...paths);
    expect(await run('full')).toMatchObject({ listed: [''], counts: { listed: 2, loaded: 2 } });
    expect(await run('incremental')).toMatchObject({ listed: [''], counts: { unchanged: 2 } });
  });

  it('of more days than a page of the level has sees them all', async () => {
    const day = (i: number): string => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);
    await put(...Array.from({ length: 105 }, (_, i) => `dt=${day(i)}/`));
    const { listed, counts } = await run('full');
    expect(listed).toHaveLength(105);
    expect(counts).toMatchObject({ listed: 105, loaded: 105 });
    expect(await books()).toEqual({ full: true, newest: `dt=${day(104)}/` });
    // What does not belong there shows itself on the second page of the level.
    await put('zz/');
    expect(await run('full')).toMatchObject({ listed: [''], counts: { listed: 106, unchanged: 105, loaded: 1 } });
  });
});

describe('an incremental run over partitions', () => {
  it('lists from two hours before the newest one, whole days in one walk', async () => {
    await put(...HOURS, 'dt=2026-02-28/');
    expect((await run('incremental')).listed).toEqual(['dt=2026-02-28/', 'dt=2026-03-01/', 'dt=2026-03-02/']);
    expect(await books()).toEqual({ full: true, newest: 'dt=2026-03-02/hh=01/' });
    await put('dt=2026-03-02/hh=02/', 'dt=2026-03-03/hh=00/');
    // From 23 h of the first: that day is looked at hour by hour, the later ones are wanted whole.
    const { listed, counts } = await run('incremental');
    expect(listed).toEqual(['dt=2026-03-01/hh=23/', 'dt=2026-03-02/', 'dt=2026-03-03/']);
    expect(counts).toMatchObject({ listed: 5, unchanged: 3, loaded: 2 });
    expect(await books()).toEqual({ full: false, newest: 'dt=2026-03-03/hh=00/' });
    expect((await run('incremental')).listed).toEqual(['dt=2026-03-03/']);
  });

  it('lists a boundary day whole where not only hours stand below it', async () => {
    await put('dt=2026-03-02/hh=05/', 'dt=2026-03-02/hh=24/');
    await run('full');
    expect((await run('incremental')).listed).toEqual(['dt=2026-03-02/']);
  });

  it('sees a straggler in an old partition a day after the last full listing, and within the overlap at once', async () => {
    await put(...HOURS);
    await run('full');
    await put('dt=2026-03-01/hh=23/', 'dt=2026-03-01/hh=09/');
    expect((await run('incremental')).counts).toMatchObject({ listed: 4, loaded: 1 });
    await age(23);
    expect((await run('incremental')).counts).toMatchObject({ listed: 4, unchanged: 4, loaded: 0 });
    await age(1);
    const { listed, counts } = await run('incremental');
    expect(listed).toEqual(['dt=2026-03-01/', 'dt=2026-03-02/']);
    expect(counts).toMatchObject({ listed: 6, unchanged: 5, loaded: 1 });
    expect((await run('incremental')).counts).toMatchObject({ listed: 4 });
  });

  it('takes no partition of the future for the newest, and lists it all the same', async () => {
    await put('dt=2026-03-01/hh=09/', 'dt=2026-03-02/hh=09/', 'dt=2999-01-01/hh=00/');
    await run('full');
    expect(await books()).toEqual({ full: true, newest: 'dt=2026-03-02/hh=09/' });
    await put('dt=2999-01-01/hh=00/');
    const { listed, counts } = await run('incremental');
    expect(listed).toEqual(['dt=2026-03-02/hh=09/', 'dt=2999-01-01/']);
    expect(counts).toMatchObject({ listed: 3, loaded: 1, unchanged: 2 });
  });

  it('carries the newest one on where that was emptied', async () => {
    await suite.pipeline.put('dt=2026-03-02/hh=09/gone.json', callJson('gone'));
    await put('dt=2026-03-01/hh=09/');
    await run('full');
    await suite.pipeline.remove('dt=2026-03-02/hh=09/gone.json');
    for (let i = 0; i < 2; i += 1) {
      expect((await run('incremental')).listed).toEqual([]);
      expect(await books()).toEqual({ full: false, newest: 'dt=2026-03-02/hh=09/' });
    }
    await put('dt=2026-03-02/hh=08/');
    expect((await run('incremental')).counts).toMatchObject({ listed: 1, loaded: 1 });
    expect(await books()).toEqual({ full: false, newest: 'dt=2026-03-02/hh=09/' });
  });

  it('goes by the runs over its own prefix only', async () => {
    await put(...HOURS);
    await run('full', { prefix: '' });
    expect((await run('incremental')).listed).toEqual(['dt=2026-03-01/', 'dt=2026-03-02/']);
  });

  it('does not go by a listing that never came to its end', async () => {
    await put(...HOURS);
    await run('full');
    await put('dt=2026-03-05/hh=00/');
    const dead = await suite.pipeline.start('incremental');
    await suite.pipeline.do('planListing', {
      runId: dead,
      mode: 'incremental',
      bucket: BUCKET,
      prefix: PREFIX,
      overlapHours: 2,
    });
    suite.pipeline.kill(dead);
    expect((await run('incremental')).listed).toEqual(['dt=2026-03-01/hh=23/', 'dt=2026-03-02/', 'dt=2026-03-05/']);
  });
});

describe('a backfill', () => {
  it.each([
    ['from an hour to an hour', '2026-03-01T20:00:00Z', '2026-03-02T00:30:00Z', [HOURS[1], HOURS[2]]],
    ['from a day on', '2026-03-02T00:00:00Z', undefined, ['dt=2026-03-02/']],
    ['up to an hour, itself included', undefined, '2026-03-02T00:00:00Z', ['dt=2026-03-01/', HOURS[2]]],
    ['of a span without partitions', '2026-04-01T00:00:00Z', '2026-04-02T00:00:00Z', []],
  ])('%s lists the partitions of that span', async (_, from, to, expected) => {
    await put(...HOURS);
    const { listed } = await run('full', {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    expect(listed).toEqual(expected);
    expect((await books())?.full).toBe(false);
  });

  it('is no full listing, and does not set the newest partition back', async () => {
    await put(...HOURS);
    await run('full');
    await age(30);
    await run('full', { from: '2026-03-01T09:00:00Z', to: '2026-03-01T10:00:00Z' });
    expect(await books()).toEqual({ full: false, newest: 'dt=2026-03-02/hh=01/' });
    expect((await run('incremental')).listed).toEqual(['dt=2026-03-01/', 'dt=2026-03-02/']);
    expect(await books()).toEqual({ full: true, newest: 'dt=2026-03-02/hh=01/' });
  });

  it('of a prefix without partitions lists it whole', async () => {
    await put('', '');
    const { listed, counts } = await run('full', { from: '2026-03-01T09:00:00Z' });
    expect([listed, counts.loaded]).toEqual([[''], 2]);
  });
});

it('a plan that is asked for again is the one that was made, whatever has changed since', async () => {
  await put(...HOURS);
  const runId = await suite.pipeline.start();
  const input = { runId, mode: 'full', bucket: BUCKET, prefix: PREFIX, overlapHours: 2 } as const;
  const first = await suite.pipeline.do('planListing', input);
  expect(first).toEqual({ lanes: 2, partitions: 2, full: true });
  await put('dt=2026-03-03/', '');
  expect(await suite.pipeline.do('planListing', input)).toEqual(first);
  const plans = await Promise.all([1, 2, 3].map(() => suite.pipeline.do('planListing', { ...input, mode: 'full' })));
  expect(plans).toEqual([first, first, first]);
  const batchIds = await suite.pipeline.list(runId);
  for (const batchId of batchIds) await suite.pipeline.batch(batchId);
  expect(await suite.pipeline.end(runId)).toMatchObject({ listed: 4, loaded: 4 });
});
