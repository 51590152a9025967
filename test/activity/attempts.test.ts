import { describe, expect, it } from '@jest/globals';
import { selectQuarantined } from '../../store/quarantine-admin.ts';
import { setBack } from '../../store/quarantine-set-back.ts';
import type { Stage } from '../../store/quarantine.ts';
import { Crash } from '../support/faulty-database.ts';
import { balance, BUCKET, callJson, PREFIX } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

const put = async (...names: string[]): Promise<void> => {
  for (const name of names) await suite.pipeline.put(`${name}.json`, callJson(name));
};
const setAttempts = (key: string, attempts: number): Promise<unknown> =>
  suite.rows(`update call_data.bronze_objects set attempts = ${attempts} where key = '${PREFIX}${key}'`);

async function claim(): Promise<{ runId: string; batchId: number }> {
  const runId = await suite.pipeline.start();
  const [batchId = 0] = await suite.pipeline.list(runId);
  return { runId, batchId };
}

/** As the Workflow claims what is left, one answer at a time. */
async function claimFragile(runId: string, page: number): Promise<{ batchIds: readonly number[]; fragile: boolean }> {
  const size = { batches: 8, batchSize: suite.pipeline.batchSize };
  const { batchIds, fragile } = await suite.pipeline.do('claimUnfinished', { runId, bucket: BUCKET, page, ...size });
  return { batchIds, fragile };
}

/** An object of a version that has been given up, beside a sound one. */
async function giveUp(): Promise<void> {
  await put('a', 'b');
  const { runId, batchId } = await claim();
  await setAttempts('a.json', 5);
  await suite.die('bronze', batchId);
  await setAttempts('b.json', 0);
  await suite.pipeline.batch(batchId);
  expect(await suite.pipeline.end(runId)).toMatchObject({ listed: 2, loaded: 1, rejected: 1, pending: 0 });
  expect(await suite.quarantine()).toEqual(['a.json 0 attempts_exhausted open']);
}

describe('a death of the worker', () => {
  it.each(['bronze', 'silver', 'gold'] as const)('in %s counts for each object of the batch', async (stage) => {
    await put('a', 'b');
    const { runId, batchId } = await claim();
    const stages: readonly Stage[] = ['bronze', 'silver', 'gold'];
    const names = { bronze: 'landBronze', silver: 'buildSilver', gold: 'buildGold' } as const;
    for (const before of stages.slice(0, stages.indexOf(stage))) await suite.pipeline.do(names[before], { batchId });
    await suite.die(stage, batchId);
    expect(await suite.attempts()).toEqual(['a.json 0', 'b.json 0']);
    // Whatever stage comes next finds the mark.
    await suite.pipeline.do(names[stage], { batchId });
    expect(await suite.attempts()).toEqual(stage === 'gold' ? ['a.json 0', 'b.json 0'] : ['a.json 1', 'b.json 1']);
    await suite.pipeline.batch(batchId);
    expect(await suite.pipeline.end(runId)).toMatchObject({ loaded: 2, pending: 0 });
    expect(await suite.attempts()).toEqual(['a.json 0', 'b.json 0']);
  });

  it('behind the commit of a stage counts for nothing', async () => {
    await put('a');
    const { runId, batchId } = await claim();
    const dies = suite.db.withFault({ at: 0, crash: 'after' }, () => suite.pipeline.do('landBronze', { batchId }));
    await expect(dies).rejects.toThrow(Crash);
    suite.pipeline.restart();
    await suite.pipeline.do('buildSilver', { batchId });
    expect(await suite.attempts()).toEqual(['a.json 0']);
    await suite.pipeline.batch(batchId);
    await suite.pipeline.end(runId);
  });

  it('counts once, though two attempts find its mark', async () => {
    await put('a');
    const { runId, batchId } = await claim();
    await suite.die('bronze', batchId);
    await Promise.all([suite.pipeline.do('landBronze', { batchId }), suite.pipeline.do('landBronze', { batchId })]);
    expect(await suite.attempts()).toEqual(['a.json 1']);
    await suite.pipeline.batch(batchId);
    await suite.pipeline.end(runId);
  });

  it('is forgotten with the next chunk that commits', async () => {
    const pipeline = await suite.fresh({ chunkBytes: 1 });
    await pipeline.put('a.jsonl', ['a', 'b', 'c'].map((id) => callJson(id)).join('\n'));
    const { runId, batchId } = await claim();
    for (let i = 0; i < 2; i += 1) {
      await suite.die('bronze', batchId);
      await pipeline.do('landBronze', { batchId });
      expect(await suite.attempts()).toEqual(['a.jsonl 1']);
      await pipeline.do('buildSilver', { batchId });
      await pipeline.do('buildGold', { batchId });
      expect(await suite.attempts()).toEqual(['a.jsonl 0']);
    }
    await pipeline.batch(batchId);
    expect(await pipeline.end(runId)).toMatchObject({ loaded: 1, records: 3, written: 3, pending: 0 });
  });
});

describe('a fault', () => {
  it('that a stage reports counts for nothing', async () => {
    await put('a');
    const { runId, batchId } = await claim();
    suite.pipeline.lake.fault = (call) => {
      if (call.operation === 'open') throw new Error('fault');
    };
    await expect(suite.pipeline.do('landBronze', { batchId })).rejects.toThrow('fault');
    suite.pipeline.lake.fault = () => undefined;
    suite.pipeline.restart();
    await suite.pipeline.do('landBronze', { batchId });
    expect(await suite.attempts()).toEqual(['a.json 0']);
    await suite.pipeline.batch(batchId);
    await suite.pipeline.end(runId);
  });

  it('of the database, in which the mark cannot be taken back, counts for nothing in the same process', async () => {
    await put('a', 'b');
    suite.pipeline.batchSize = 1;
    const runId = await suite.pipeline.start();
    const [one = 0, two = 0] = await suite.pipeline.list(runId);
    // All that follows the write fails, as in an outage; the process lives on.
    const fails = suite.db.withFault({ at: 0, crash: 'before' }, () =>
      suite.pipeline.do('landBronze', { batchId: one }),
    );
    await expect(fails).rejects.toThrow(Crash);
    const marks = 'select stage_process from call_data.ingest_batches where stage_process is not null';
    expect(await suite.rows(marks)).toHaveLength(1);
    // The next stage of this process, of whatever batch, takes it back.
    await suite.pipeline.do('landBronze', { batchId: two });
    expect(await suite.rows(marks)).toEqual([]);
    suite.pipeline.restart();
    await suite.pipeline.batch(one);
    await suite.pipeline.batch(two);
    expect(await suite.attempts()).toEqual(['a.json 0', 'b.json 0']);
    expect(await suite.pipeline.end(runId)).toMatchObject({ loaded: 2, pending: 0 });
  });
});

describe('objects over which a worker died twice', () => {
  it('leave their batch, pending, and are taken again at the end', async () => {
    await put('a', 'b');
    const { runId, batchId } = await claim();
    await suite.die('bronze', batchId);
    await suite.die('bronze', batchId);
    expect(await suite.pipeline.do('landBronze', { batchId })).toEqual({ landed: 0, missing: 0 });
    expect(await suite.attempts()).toEqual(['a.json 2', 'b.json 2']);
    expect(await suite.rows('select objects, pending from call_data.ingest_batches')).toEqual([
      { objects: 2, pending: 2 },
    ]);
    const counts = await suite.pipeline.end(runId);
    expect(counts).toMatchObject({ listed: 2, requeued: 2, loaded: 2, pending: 2, written: 2 });
    expect(balance(counts).objects).toEqual([4, 4]);
    expect(await suite.attempts()).toEqual(['a.json 0', 'b.json 0']);
  });

  it('come behind all others, 64, 8 and then one at a time', async () => {
    await put('sound');
    for (let i = 0; i < 80; i += 1) await put(`f${String(i).padStart(2, '0')}`);
    const dead = await claim();
    suite.pipeline.kill(dead.runId);
    await suite.rows(
      `update call_data.bronze_objects set attempts = case when key < '${PREFIX}f66' then 2
         when key < '${PREFIX}f76' then 3 when key < '${PREFIX}f78' then 4 when key < '${PREFIX}s' then 5 else 0 end`,
    );
    const runId = await suite.pipeline.start('full', 'elsewhere/');
    await suite.pipeline.list(runId, 'elsewhere/');
    const sizes: [number, boolean][] = [];
    for (let page = 1; ; page += 1) {
      const { batchIds, fragile } = await claimFragile(runId, page);
      if (batchIds.length === 0) break;
      expect(batchIds).toHaveLength(1);
      // A retry of the claim answers the same.
      expect(await claimFragile(runId, page)).toEqual({ batchIds, fragile });
      sizes.push([(await suite.held(batchIds[0] ?? 0)).length, fragile]);
      for (const batchId of batchIds) await suite.pipeline.batch(batchId);
    }
    expect(sizes).toEqual([
      [1, false],
      [64, true],
      [2, true],
      [8, true],
      [2, true],
      [1, true],
      [1, true],
      [1, true],
      [1, true],
    ]);
    expect(await suite.pipeline.end(runId)).toMatchObject({ listed: 0, requeued: 81, loaded: 81 });
  });

  it('are left to the end by a listing that finds them unchanged, and not where they are new', async () => {
    await put('a', 'b');
    const dead = await claim();
    suite.pipeline.kill(dead.runId);
    await suite.rows('update call_data.bronze_objects set attempts = 3');
    suite.pipeline.tick();
    await put('b');
    const runId = await suite.pipeline.start();
    const batchIds = await suite.pipeline.list(runId);
    expect(await suite.held(batchIds[0] ?? 0)).toEqual(['b.json']);
    expect(await suite.attempts()).toEqual(['a.json 3', 'b.json 0']);
    for (const batchId of batchIds) await suite.pipeline.batch(batchId);
    const counts = await suite.pipeline.end(runId);
    expect(counts).toMatchObject({ listed: 2, requeued: 1, pending: 1, loaded: 2 });
  });
});

describe('an object over which a worker died six times', () => {
  it('is given up from whatever deaths before, its calls of the version before with it', async () => {
    await put('a', 'b');
    await suite.pipeline.run();
    suite.pipeline.tick();
    await put('a', 'b');
    const { runId, batchId } = await claim();
    let mine = batchId;
    for (let deaths = 1; deaths <= 5; deaths += 1) {
      // With the second death, and each one behind it, the objects leave their batch.
      if (deaths > 2) mine = (await claimFragile(runId, deaths)).batchIds[0] ?? 0;
      if (deaths > 2) expect(await suite.held(mine)).toEqual(deaths < 5 ? ['a.json', 'b.json'] : ['a.json']);
      await suite.die(deaths === 4 ? 'silver' : 'bronze', mine);
      if (deaths > 1) await suite.pipeline.do('landBronze', { batchId: mine });
    }
    expect(await suite.attempts()).toEqual(['a.json 5', 'b.json 4']);
    const [sound = 0] = (await claimFragile(runId, 6)).batchIds;
    expect(await suite.held(sound)).toEqual(['b.json']);
    await suite.pipeline.batch(sound);
    const [last = 0] = (await claimFragile(runId, 7)).batchIds;
    await suite.die('bronze', last);
    await suite.pipeline.do('landBronze', { batchId: last });
    expect(await suite.attempts()).toEqual(['a.json 6', 'b.json 0']);
    expect(await suite.calls()).toEqual(['b b.json Ann Smith']);
    await suite.pipeline.batch(last);
    await suite.pipeline.do('refreshGold');
    const outcome = await suite.pipeline.do('finishRun', { runId, status: 'completed', error: null });
    if (!outcome.ended) throw new Error('not ended');
    const { counts } = outcome;
    expect(counts).toMatchObject({ listed: 2, loaded: 1, rejected: 1, records: 2, written: 1, quarantined: 1 });
    expect(balance(counts).objects[0]).toBe(balance(counts).objects[1]);
    expect(await suite.objects()).toEqual(['a.json rejected', 'b.json loaded']);
    expect(await suite.quarantine()).toEqual(['a.json 0 attempts_exhausted open']);
    expect(await suite.rows('select removed_call_ids from call_data.quarantined_records')).toEqual([
      { removed_call_ids: ['a'] },
    ]);
  });

  it('is read again alone by etl, listed pending and requeued', async () => {
    await giveUp();
    expect(await suite.attempts()).toEqual(['a.json 6', 'b.json 0']);
    const runId = await suite.pipeline.start('full');
    expect(await suite.pipeline.list(runId)).toEqual([]);
    const { batchIds, fragile } = await claimFragile(runId, 1);
    expect([await suite.held(batchIds[0] ?? 0), fragile]).toEqual([['a.json'], true]);
    for (const batchId of batchIds) await suite.pipeline.batch(batchId);
    const outcome = await suite.pipeline.do('finishRun', { runId, status: 'completed', error: null });
    expect(outcome).toMatchObject({
      ended: true,
      counts: { listed: 2, requeued: 1, unchanged: 1, pending: 1, loaded: 1, rejected: 0 },
    });
    expect(await suite.attempts()).toEqual(['a.json 0', 'b.json 0']);
    expect(await suite.quarantine()).toEqual(['a.json 0 attempts_exhausted resolved']);
    await suite.pipeline.do('refreshGold');
  });

  it('is given up again at its next death', async () => {
    await giveUp();
    const runId = await suite.pipeline.start('full');
    await suite.pipeline.list(runId);
    const [batchId = 0] = (await claimFragile(runId, 1)).batchIds;
    await suite.die('bronze', batchId);
    await suite.pipeline.batch(batchId);
    expect(await suite.attempts()).toEqual(['a.json 7', 'b.json 0']);
    const outcome = await suite.pipeline.do('finishRun', { runId, status: 'completed', error: null });
    expect(outcome).toMatchObject({ counts: { requeued: 1, rejected: 1, records: 1, quarantined: 1 } });
  });

  it('is left by an incremental run until a day after the last try', async () => {
    await giveUp();
    expect(await suite.pipeline.run('incremental')).toMatchObject({ unchanged: 1, pending: 1, requeued: 0, loaded: 0 });
    await suite.rows(`update call_data.bronze_objects set loaded_at = now() - interval '23 hours 59 minutes'`);
    expect(await suite.pipeline.run('incremental')).toMatchObject({ pending: 1, requeued: 0 });
    await suite.rows(`update call_data.bronze_objects set loaded_at = now() - interval '24 hours 1 second'`);
    expect(await suite.pipeline.run('incremental')).toMatchObject({ pending: 1, requeued: 1, loaded: 1, unchanged: 1 });
    expect(await suite.gold()).toHaveLength(2);
  });

  it('begins anew with a new version, and with a retry of the quarantine', async () => {
    await giveUp();
    suite.pipeline.tick();
    await put('a');
    const newer = await suite.pipeline.start('incremental');
    const [batchId = 0] = await suite.pipeline.list(newer);
    expect([await suite.held(batchId), await suite.attempts()]).toEqual([['a.json'], ['a.json 0', 'b.json 0']]);
    await suite.pipeline.batch(batchId);
    expect(await suite.pipeline.end(newer)).toMatchObject({ loaded: 1, unchanged: 1, pending: 0 });

    await suite.fresh();
    await giveUp();
    await setBack(suite.db, BUCKET, await selectQuarantined(suite.db, { reasons: ['attempts_exhausted'] }));
    expect(await suite.attempts()).toEqual(['a.json 0', 'b.json 0']);
    expect(await suite.pipeline.run('incremental')).toMatchObject({ loaded: 1, unchanged: 1, requeued: 0, pending: 0 });
  });
});
