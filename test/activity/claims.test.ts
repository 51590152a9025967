import { describe, expect, it } from '@jest/globals';
import { BUCKET, callJson, PREFIX } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

describe('few new keys over many pages', () => {
  it('are one batch, until it is full', async () => {
    const pipeline = await suite.fresh({ pageSize: 1 });
    for (let i = 1; i <= 5; i += 1) await pipeline.put(`${i}.json`, callJson(`c${i}`));
    pipeline.batchSize = 3;
    const runId = await pipeline.start();
    const batchIds: number[] = [];
    const { batchSize } = pipeline;
    await pipeline.do('planListing', { runId, mode: 'full', bucket: BUCKET, prefix: PREFIX, overlapHours: 2 });
    const at = { runId, bucket: BUCKET, prefix: PREFIX, lane: 1, ordinal: 1, batches: 8, batchSize };
    const listed = await pipeline.do('listObjects', { ...at, page: 1, pageLimit: 100 });
    batchIds.push(...listed.batchIds);
    expect(await Promise.all(batchIds.map((batchId) => suite.held(batchId)))).toEqual([
      ['1.json', '2.json', '3.json'],
      ['4.json', '5.json'],
    ]);
    expect(await suite.rows('select objects from call_data.ingest_batches order by batch_id')).toEqual([
      { objects: 3 },
      { objects: 2 },
    ]);
    // A retry finds the pages, and the same batches.
    expect(await pipeline.do('listObjects', { ...at, page: 1, pageLimit: 100 })).toEqual(listed);
    await pipeline.do('completeListing', { runId });
    for (const batchId of batchIds) await pipeline.batch(batchId);
    expect(await pipeline.end(runId)).toMatchObject({ listed: 5, loaded: 5, pending: 0 });
  });

  it('are not added to a batch that a stage has begun', async () => {
    const pipeline = await suite.fresh({ pageSize: 1 });
    for (let i = 1; i <= 2; i += 1) await pipeline.put(`${i}.json`, callJson(`c${i}`));
    const runId = await pipeline.start();
    await suite.rows(
      `create function call_data.begin_at_once() returns trigger language plpgsql as
       $$ begin new.stage_process := 'another'; new.stage_started := 'bronze'; return new; end $$`,
    );
    await suite.rows(
      `create trigger begin_at_once before insert on call_data.ingest_batches
       for each row execute function call_data.begin_at_once()`,
    );
    try {
      const batchIds = await pipeline.list(runId);
      expect(await Promise.all(batchIds.map((batchId) => suite.held(batchId)))).toEqual([['1.json'], ['2.json']]);
      await suite.rows('update call_data.ingest_batches set stage_process = null, stage_started = null');
      for (const batchId of batchIds) await pipeline.batch(batchId);
      expect(await pipeline.end(runId)).toMatchObject({ loaded: 2, pending: 0 });
    } finally {
      await suite.rows('drop function call_data.begin_at_once cascade');
    }
  });
});

describe('a page of new keys', () => {
  it('leaves to another run what that run wrote between the look and the claim', async () => {
    for (const name of ['a', 'b', 'c']) await suite.pipeline.put(`${name}.json`, callJson(name));
    const other = await suite.pipeline.start('full', 'calls/b');
    const own = await suite.pipeline.start();
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    // Behind the transaction that plans the listing: run row, page row and look are done, and the claim is next.
    let listing: Promise<number[]> = Promise.resolve([]);
    const held = new Promise<void>((onHeld, failed) => {
      const claim = { statements: 3, onHeld, until };
      listing = suite.db.withFault({ at: 1, hold: claim }, () => suite.pipeline.list(own));
      listing.catch(failed);
    });
    await held;
    const taken = await suite.pipeline.list(other, 'calls/b');
    release();
    const left = await listing;
    expect([await suite.held(left[0] ?? 0), await suite.held(taken[0] ?? 0)]).toEqual([
      ['a.json', 'c.json'],
      ['b.json'],
    ]);
    expect(
      await suite.rows('select objects, bytes > 0 as weighed from call_data.ingest_batches order by batch_id'),
    ).toEqual(
      expect.arrayContaining([
        { objects: 2, weighed: true },
        { objects: 1, weighed: true },
      ]),
    );
    for (const batchId of [...left, ...taken]) await suite.pipeline.batch(batchId);
    expect(await suite.pipeline.end(own)).toMatchObject({ listed: 3, loaded: 2, pending: 1 });
    expect(await suite.pipeline.end(other)).toMatchObject({ listed: 1, loaded: 1, pending: 0 });
  });
});
