import { describe, expect, it } from '@jest/globals';
import type { Stage } from '../../store/quarantine.ts';
import { Crash } from '../support/faulty-database.ts';
import { balance, callJson, PREFIX } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

const put = async (...names: string[]): Promise<void> => {
  for (const name of names) await suite.pipeline.put(`${name}.json`, callJson(name));
};

describe('a death of the worker', () => {
  it.each(['bronze', 'silver', 'gold'] as const)('in %s counts for each object of the batch', async (stage) => {
    await put('a', 'b');
    const { runId, batchId } = await suite.claim();
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
    const { runId, batchId } = await suite.claim();
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
    const { runId, batchId } = await suite.claim();
    await suite.die('bronze', batchId);
    await Promise.all([suite.pipeline.do('landBronze', { batchId }), suite.pipeline.do('landBronze', { batchId })]);
    expect(await suite.attempts()).toEqual(['a.json 1']);
    await suite.pipeline.batch(batchId);
    await suite.pipeline.end(runId);
  });

  it('is forgotten with the next chunk that commits', async () => {
    const pipeline = await suite.fresh({ chunkBytes: 1 });
    await pipeline.put('a.jsonl', ['a', 'b', 'c'].map((id) => callJson(id)).join('\n'));
    const { runId, batchId } = await suite.claim();
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
    const { runId, batchId } = await suite.claim();
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
    const { runId, batchId } = await suite.claim();
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
    const dead = await suite.claim();
    suite.pipeline.kill(dead.runId);
    await suite.rows(
      `update call_data.bronze_objects set attempts = case when key < '${PREFIX}f66' then 2
         when key < '${PREFIX}f76' then 3 when key < '${PREFIX}f78' then 4 when key < '${PREFIX}s' then 5 else 0 end`,
    );
    const runId = await suite.pipeline.start('full', 'elsewhere/');
    await suite.pipeline.list(runId, 'elsewhere/');
    const sizes: [number, boolean][] = [];
    for (let page = 1; ; page += 1) {
      const { batchIds, fragile } = await suite.claimLeft(runId, page);
      if (batchIds.length === 0) break;
      expect(batchIds).toHaveLength(1);
      // A retry of the claim answers the same.
      expect(await suite.claimLeft(runId, page)).toEqual({ batchIds, fragile });
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
    const dead = await suite.claim();
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
