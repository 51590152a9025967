import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { balance, callJson, type Pipeline, PREFIX } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite({ chunkBytes: 1 });

/** Each record is a chunk of its own where `chunkBytes` is 1. */
const lines = (...ids: string[]): string => ids.map((id) => callJson(id, { agent_name: `Agent ${id}` })).join('\n');
const MIXED = [lines('a', 'b'), '{"call_id": "bad"}', lines('c'), 'nonsense', lines('b')].join('\n');

async function chunk(batchId: number): Promise<{ left: number; records: number; quarantined: number }> {
  await suite.pipeline.do('landBronze', { batchId });
  await suite.pipeline.do('buildSilver', { batchId });
  return suite.pipeline.do('buildGold', { batchId });
}

const ledger = (): Promise<object[]> =>
  suite.rows(`select state, records_done, record_count, written_count, superseded_count, quarantined_count
    from call_data.bronze_objects order by key`);

describe('an object over the size of a chunk', () => {
  it('goes through the stages chunk by chunk, each record under its number in the object', async () => {
    await suite.pipeline.put('a.jsonl', MIXED);
    const { runId, batchId } = await suite.claim();
    const books: object[] = [];
    for (let left = 1; left > 0;) {
      const gold = await chunk(batchId);
      left = gold.left;
      books.push([gold.left, gold.records, gold.quarantined]);
      expect(await suite.rows('select 1 from call_data.bronze_records')).toEqual([]);
    }
    expect(books).toEqual([
      [1, 1, 0],
      [1, 2, 0],
      [1, 3, 1],
      [1, 4, 1],
      [1, 5, 2],
      [0, 6, 2],
    ]);
    expect(await suite.pipeline.end(runId)).toMatchObject({
      listed: 1,
      loaded: 1,
      records: 6,
      written: 3,
      superseded: 1,
      quarantined: 2,
    });
    expect(await suite.rows('select call_id, record_no from call_data.silver_call_records order by 1')).toEqual([
      { call_id: 'a', record_no: 1 },
      { call_id: 'b', record_no: 6 },
      { call_id: 'c', record_no: 4 },
    ]);
    expect(await suite.quarantine()).toEqual(['a.jsonl 3 missing_timestamp open', 'a.jsonl 5 invalid_json open']);
    expect(await ledger()).toEqual([
      {
        state: 'loaded',
        records_done: 6,
        record_count: 6,
        written_count: 3,
        superseded_count: 1,
        quarantined_count: 2,
      },
    ]);
    expect(suite.reads()).toEqual(['a.jsonl']);
  });

  it.each([
    ['plain', (text: string) => text],
    ['gzip', (text: string) => gzipSync(text)],
    ['gzip in two members', (text: string) => Buffer.concat([gzipSync(text.slice(0, 200)), gzipSync(text.slice(200))])],
    ['a JSON array', () => `[${lines('a', 'b', 'c').split('\n').join(',')}]`],
  ])('gives the same tables whatever the chunks: %s', async (_, form) => {
    const outcomes: object[] = [];
    for (const chunkBytes of [1, 300, 32 * 1024 * 1024]) {
      const pipeline = await suite.fresh({ chunkBytes });
      await pipeline.put('large', form(MIXED));
      for (const id of ['x', 'y', 'z']) await pipeline.put(`${id}.json`, lines(id));
      outcomes.push([await pipeline.run(), await suite.hash(), await suite.quarantine(), await ledger()]);
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).toEqual(outcomes[0]);
    expect(await suite.calls()).toHaveLength(6);
  });

  it('is rejected where no chunk gives a usable record', async () => {
    await suite.pipeline.put('a.jsonl', ['nonsense', '{"call_id": "x"}', '[]'].join('\n'));
    expect(await suite.pipeline.run()).toMatchObject({ loaded: 0, rejected: 1, records: 3, quarantined: 3 });
    expect(await suite.objects()).toEqual(['a.jsonl rejected']);
    expect(await suite.pipeline.run()).toMatchObject({ unchanged: 1 });
  });

  it('keeps calls of the version before until its last chunk', async () => {
    const { pipeline } = suite;
    await pipeline.put('a.jsonl', lines('old', 'kept'));
    await pipeline.run();
    pipeline.tick();
    await pipeline.put('a.jsonl', `${lines('new')}\n${callJson('kept', { agent_name: 'Corrected' })}`);
    const { runId, batchId } = await suite.claim();
    await chunk(batchId);
    expect(await suite.gold()).toEqual(['kept Agent kept', 'new Agent new', 'old Agent old']);
    await pipeline.batch(batchId);
    expect(await pipeline.end(runId)).toMatchObject({ records: 2, written: 2, superseded: 0 });
    expect(await suite.gold()).toEqual(['kept Corrected', 'new Agent new']);
  });

  it('takes a call back from another object with the chunk that holds it', async () => {
    const { pipeline } = suite;
    await pipeline.put('b.jsonl', lines('same'));
    pipeline.tick();
    await pipeline.put('a.jsonl', lines('same'));
    await pipeline.run();
    expect(await suite.losers()).toEqual(['same b.jsonl 1']);
    pipeline.tick();
    await pipeline.put('b.jsonl', lines('same', 'other'));
    const { runId, batchId } = await suite.claim();
    await chunk(batchId);
    expect(await suite.losers()).toEqual(['same a.jsonl 1']);
    await pipeline.batch(batchId);
    expect(await pipeline.end(runId)).toMatchObject({ unchanged: 1, loaded: 1, requeued: 0, written: 2 });
    expect(await suite.calls()).toEqual(['other b.jsonl Agent other', 'same b.jsonl Agent same']);
  });

  it('shares a batch with many small objects', async () => {
    const { pipeline } = suite;
    const ids = Array.from({ length: 40 }, (_, i) => `s${i}`);
    for (const id of ids) await pipeline.put(`${id}.json`, lines(id));
    await pipeline.put('large.jsonl', lines(...Array.from({ length: 9 }, (_, i) => `l${i}`)));
    const counts = await pipeline.run();
    expect(counts).toMatchObject({ listed: 41, loaded: 41, records: 49, written: 49, pending: 0 });
    expect(await suite.rows('select objects, loaded, records from call_data.ingest_batches')).toEqual([
      { objects: 41, loaded: 41, records: 49 },
    ]);
    expect(suite.reads()).toHaveLength(41);
    expect(new Set(suite.reads()).size).toBe(41);
  });
});

describe('between two chunks', () => {
  const opens = (pipeline: Pipeline): number => pipeline.lake.calls.filter((call) => call.operation === 'open').length;

  it('a reader is kept open and used again, and closed behind the last', async () => {
    const { pipeline } = suite;
    const closed: string[] = [];
    const open = pipeline.lake.open.bind(pipeline.lake);
    pipeline.lake.open = async (request) => {
      const object = await open(request);
      return { ...object, close: () => (closed.push(request.key.slice(PREFIX.length)), object.close()) };
    };
    await pipeline.put('a.jsonl', lines('a', 'b', 'c'));
    const { runId, batchId } = await suite.claim();
    await chunk(batchId);
    expect(closed).toEqual([]);
    await pipeline.batch(batchId);
    expect(closed).toEqual(['a.jsonl']);
    await pipeline.end(runId);
    expect(opens(pipeline)).toBe(1);
  });

  it('a process that dies is followed by one that goes on behind the committed records', async () => {
    const { pipeline } = suite;
    await pipeline.put('a.jsonl', lines('a', 'b', 'c', 'd'));
    const conditions: (string | undefined)[] = [];
    const open = pipeline.lake.open.bind(pipeline.lake);
    pipeline.lake.open = (request) => {
      conditions.push(request.ifMatch);
      return open(request);
    };
    const { runId, batchId } = await suite.claim();
    await chunk(batchId);
    await chunk(batchId);
    pipeline.restart();
    await pipeline.do('landBronze', { batchId });
    expect(await suite.rows('select record_no from call_data.bronze_records')).toEqual([{ record_no: 3 }]);
    await pipeline.batch(batchId);
    expect(await pipeline.end(runId)).toMatchObject({ loaded: 1, records: 4, written: 4, superseded: 0 });
    const [object] = await suite.rows<{ etag: string }>('select loaded_etag as etag from call_data.bronze_objects');
    expect(conditions).toEqual([undefined, object?.etag]);
    expect(await suite.calls()).toHaveLength(4);
  });

  it('a death in a stage of a later chunk repeats that chunk only', async () => {
    await suite.pipeline.put('a.jsonl', lines('a', 'b', 'c'));
    const { runId, batchId } = await suite.claim();
    await chunk(batchId);
    await suite.die('bronze', batchId);
    await suite.pipeline.do('landBronze', { batchId });
    expect(await suite.rows('select record_no from call_data.bronze_records')).toEqual([{ record_no: 2 }]);
    await suite.pipeline.batch(batchId);
    expect(await suite.pipeline.end(runId)).toMatchObject({ loaded: 1, records: 3, written: 3, pending: 0 });
  });

  it('a run that ends leaves the object to the next, which begins at the first record', async () => {
    await suite.pipeline.put('a.jsonl', lines('a', 'b', 'c'));
    const { runId, batchId } = await suite.claim();
    await chunk(batchId);
    suite.pipeline.kill(runId);
    const counts = await suite.pipeline.run('incremental');
    expect(counts).toMatchObject({ listed: 1, loaded: 1, records: 3, written: 3, superseded: 0, pending: 0 });
    expect(suite.reads()).toEqual(['a.jsonl', 'a.jsonl']);
    expect(await suite.rows('select pending, loaded from call_data.ingest_runs where run_id = $1', [runId])).toEqual([
      { pending: 1, loaded: 0 },
    ]);
  });

  it('an overwrite lets the object go, and the run takes it again from the start', async () => {
    const { pipeline } = suite;
    await pipeline.put('a.jsonl', lines('a', 'b', 'c'));
    const { runId, batchId } = await suite.claim();
    await chunk(batchId);
    pipeline.tick();
    await pipeline.put('a.jsonl', lines('d', 'b'));
    // Only a new process asks S3 again: an open reader goes on in the version that it opened.
    pipeline.restart();
    await pipeline.batch(batchId);
    expect(await suite.rows('select state, batch_id, records_done from call_data.bronze_objects')).toEqual([
      { state: 'discovered', batch_id: null, records_done: 0 },
    ]);
    expect(await suite.calls()).toEqual(['a a.jsonl Agent a']);
    const counts = await pipeline.end(runId);
    expect(counts).toMatchObject({ listed: 1, requeued: 1, loaded: 1, pending: 1, records: 2, written: 2 });
    expect(balance(counts).objects).toEqual([2, 2]);
    expect(await suite.gold()).toEqual(['b Agent b', 'd Agent d']);
    expect(await suite.rows('select objects, pending, loaded from call_data.ingest_batches order by batch_id')).toEqual(
      [
        { objects: 1, pending: 1, loaded: 0 },
        { objects: 1, pending: 0, loaded: 1 },
      ],
    );
  });

  it('a deletion makes the object missing and takes its calls and what was found in it', async () => {
    const { pipeline } = suite;
    await pipeline.put('a.jsonl', lines('old'));
    await pipeline.run();
    pipeline.tick();
    await pipeline.put('a.jsonl', ['nonsense', lines('a', 'b')].join('\n'));
    const { runId, batchId } = await suite.claim();
    await chunk(batchId);
    await chunk(batchId);
    expect(await suite.gold()).toEqual(['a Agent a', 'old Agent old']);
    await pipeline.remove('a.jsonl');
    pipeline.restart();
    await pipeline.batch(batchId);
    const counts = await pipeline.end(runId);
    expect(counts).toMatchObject({ listed: 1, missing: 1, loaded: 0, records: 0, written: 0 });
    expect(await suite.gold()).toEqual([]);
    expect(await suite.calls()).toEqual([]);
    expect(await suite.quarantine()).toEqual(['a.jsonl 1 invalid_json resolved']);
    expect(
      await suite.rows('select state, landed_at, loaded_etag, records_done from call_data.bronze_objects'),
    ).toEqual([{ state: 'missing', landed_at: null, loaded_etag: null, records_done: 0 }]);
  });
});
