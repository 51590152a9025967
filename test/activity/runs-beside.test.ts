import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { readRun, type RunCounts, type RunMode } from '../../store/runs.ts';
import { balance, BUCKET, callJson, PREFIX, type RunOptions } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite({ pageSize: 4, chunkBytes: 300 });

const KEYS = ['a.json', 'b.jsonl', 'c.json', 'd.jsonl', 'dt=2026-01-01/e.json', 'f.json', 'g.jsonl', 'h.json'];

/** Numbers of a round: the same for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 7_919 + 17;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % below;
  };
}

/** Overwrites, deletes and breaks some keys; call ids meet in several objects. */
async function change(pick: (below: number) => number): Promise<void> {
  const { pipeline } = suite;
  for (let i = 0; i < 4; i += 1) {
    const key = KEYS[pick(KEYS.length)] ?? '';
    const what = pick(8);
    pipeline.tick(pick(2));
    if (what === 0) await pipeline.remove(key);
    else if (what === 1) await pipeline.put(key, 'broken');
    else {
      const records = Array.from({ length: key.endsWith('l') ? 3 : 1 }, () =>
        callJson(`c${pick(6)}`, { agent_name: `Agent ${pick(3)}`, timestamp: `2026-01-0${1 + pick(3)}T10:00:00` }),
      );
      await pipeline.put(key, records.join('\n'));
    }
  }
}

function expectBalanced(counts: RunCounts): void {
  const { objects, records } = balance(counts);
  expect([objects[0], records[0]]).toEqual([objects[1], records[1]]);
}

/** Silver, gold and aggregates, and those of one clean run on the same bucket. */
async function expectConverged(): Promise<void> {
  const { pipeline } = suite;
  await pipeline.run('full', { prune: true, pruneConfirmed: true });
  const played = [await suite.calls(), await suite.gold(), await suite.hash()];
  await suite.empty();
  await pipeline.run();
  expect([await suite.calls(), await suite.gold(), await suite.hash()]).toEqual(played);
}

const run = (mode: RunMode, options: RunOptions): Promise<RunCounts> => suite.pipeline.run(mode, options);

describe('two runs over one prefix at once', () => {
  it.each<[string, RunMode, RunOptions, RunMode, RunOptions]>([
    ['full and full', 'full', {}, 'full', {}],
    ['full and incremental', 'full', {}, 'incremental', {}],
    ['incremental and incremental', 'incremental', {}, 'incremental', {}],
    ['full --force and incremental', 'full', { force: true }, 'incremental', {}],
    ['full --force and full --force', 'full', { force: true }, 'full', { force: true }],
    ['full --prune and incremental', 'full', { prune: true, pruneConfirmed: true }, 'incremental', {}],
  ])('%s: both balance, and the tables are those of one', async (name, first, firstOptions, second, secondOptions) => {
    const pick = numbers(name.length);
    for (let round = 0; round < 5; round += 1) {
      suite.pipeline.batchSize = 1 + pick(3);
      await change(pick);
      const [one, two] = await Promise.all([
        run(first, firstOptions),
        sleep(pick(40)).then(() => run(second, secondOptions)),
        sleep(pick(40)).then(() => change(pick)),
      ]);
      expectBalanced(one);
      expectBalanced(two);
    }
    await expectConverged();
  });

  it('process each object once between them', async () => {
    const { pipeline } = suite;
    for (let round = 0; round < 5; round += 1) {
      pipeline.tick();
      for (let i = 0; i < 9; i += 1) await pipeline.put(`n${i}.json`, callJson(`n${i}`, { round }));
      const both = await Promise.all([run('full', {}), run('incremental', {})]);
      for (const counts of both) expectBalanced(counts);
      expect(both.reduce((sum, counts) => sum + counts.loaded, 0)).toBe(9);
      expect(both.map((counts) => counts.listed)).toEqual([9, 9]);
    }
  });
});

describe('a run that is ended from outside while its Activities go on', () => {
  it('lets its objects go, and what comes late changes neither tables nor counts', async () => {
    const { pipeline } = suite;
    const pick = numbers(5);
    pipeline.batchSize = 3;
    for (let round = 0; round < 8; round += 1) {
      await change(pick);
      await change(pick);
      const runId = await pipeline.start(round % 2 === 0 ? 'full' : 'incremental');
      const batchIds = await pipeline.list(runId);
      const late = Promise.all(batchIds.map((batchId) => pipeline.batch(batchId)));
      await sleep(pick(60));
      const ended = await pipeline.do('finishRun', { runId, status: 'cancelled', error: null });
      const after = run('incremental', {});
      await late;
      expectBalanced(await after);
      if (!ended.ended) throw new Error('not ended');
      expectBalanced(ended.counts);
      expect(await readRun(suite.db, runId)).toMatchObject({ status: 'cancelled', ...ended.counts });
      pipeline.kill(runId);
    }
    await expectConverged();
  });

  it('waits for a stage that holds its objects, and the stage does not wait for it', async () => {
    const { pipeline } = suite;
    await pipeline.put('a.json', callJson('a'));
    const runId = await pipeline.start();
    const [batchId] = await pipeline.list(runId);
    let ending: Promise<unknown> = Promise.resolve();
    await suite.db.transaction(async (tx) => {
      await tx.query(`set local lock_timeout = '300ms'`);
      await tx.query('select 1 from call_data.bronze_objects where batch_id = $1::bigint for update', [batchId]);
      ending = pipeline.do('finishRun', { runId, status: 'cancelled', error: null });
      await sleep(200);
      // The second change of a row in one transaction checks its reference to the run again.
      for (const loaded of [1, 0]) {
        await tx.query('update call_data.ingest_batches set loaded = $2::integer where batch_id = $1::bigint', [
          batchId,
          loaded,
        ]);
      }
    });
    expect(await ending).toMatchObject({ ended: true, counts: { listed: 1, pending: 1 } });
  });

  it('lists and claims nothing more', async () => {
    const { pipeline } = suite;
    for (let i = 0; i < 8; i += 1) await pipeline.put(`n${i}.json`, callJson(`n${i}`));
    const runId = await pipeline.start();
    const plan = { runId, mode: 'full', bucket: BUCKET, prefix: PREFIX, overlapHours: 2 } as const;
    const page = { runId, bucket: BUCKET, prefix: PREFIX, lane: 1, batches: 1, batchSize: 2, pageLimit: 1 };
    await pipeline.do('planListing', plan);
    const first = await pipeline.do('listObjects', { ...page, ordinal: 1, page: 1 });
    expect(first).toMatchObject({ claimed: 4, done: false, nextPage: 2 });
    pipeline.kill(runId);
    // The next run of whatever prefix finds it dead.
    const next = await pipeline.start('full', 'elsewhere/');
    const second = pipeline.do('listObjects', { ...page, ordinal: first.nextOrdinal, page: first.nextPage });
    // Its plan went with its end, so that there is nothing to walk.
    expect(await second).toMatchObject({ claimed: 0, pages: 0, done: true });
    await expect(pipeline.do('planListing', plan)).rejects.toMatchObject({ type: 'RunEnded' });
    const claim = pipeline.do('claimUnfinished', { runId, bucket: BUCKET, page: 1, batches: 8, batchSize: 2 });
    await expect(claim).rejects.toMatchObject({ type: 'RunEnded' });
    expect(await pipeline.end(next)).toMatchObject({ listed: 0, requeued: 4, loaded: 4 });
    expect(await readRun(suite.db, runId)).toMatchObject({ status: 'abandoned', listed: 4, pending: 4 });
  });

  it('stays as it was ended, whoever ends it again', async () => {
    await suite.pipeline.put('a.json', callJson('a'));
    const runId = await suite.pipeline.start();
    await suite.pipeline.list(runId);
    const first = await suite.pipeline.do('finishRun', { runId, status: 'failed', error: 'a fault' });
    const again = await suite.pipeline.do('finishRun', { runId, status: 'completed', error: null });
    expect(again).toEqual(first);
    expect(first).toMatchObject({ status: 'failed', counts: { listed: 1, pending: 1 } });
    await run('full', {});
    expect(await readRun(suite.db, runId)).toMatchObject({ status: 'failed', error: 'a fault', pending: 1, loaded: 0 });
  });
});

describe('force', () => {
  it('reads every listed object again, and changes nothing', async () => {
    const { pipeline } = suite;
    for (const key of KEYS) await pipeline.put(key, callJson(key));
    await pipeline.put('broken.json', 'broken');
    await pipeline.run();
    const before = await suite.hash();
    expect(await run('full', { force: true })).toMatchObject({
      listed: 9,
      unchanged: 0,
      loaded: 8,
      rejected: 1,
      records: 9,
      written: 8,
      superseded: 0,
    });
    expect(await suite.hash()).toBe(before);
    expect(await suite.rows('select attempts, status from call_data.quarantined_records')).toEqual([
      { attempts: 2, status: 'open' },
    ]);
  });

  it('leaves winners and losers where they are, in batches of one', async () => {
    const { pipeline } = suite;
    pipeline.batchSize = 1;
    for (const key of ['b.json', 'a.json', 'c.json']) {
      await pipeline.put(key, callJson('same', { agent_name: key }));
      pipeline.tick();
    }
    await pipeline.run();
    const before = await suite.hash();
    const counts = await run('full', { force: true });
    expect(counts).toMatchObject({ listed: 3, records: counts.written + counts.superseded, pending: 0 });
    expect(await suite.losers()).toEqual(['same a.json 1', 'same b.json 1']);
    expect(await suite.hash()).toBe(before);
  });
});
