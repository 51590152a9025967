import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { hashTables } from '../../store/tables-hash.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { balance, callJson, Pipeline, PREFIX } from '../support/pipeline.ts';

let database: TestDatabase;
let pipeline: Pipeline;

beforeEach(async () => {
  database = await createTestDatabase();
  pipeline = new Pipeline(database.db, { pageSize: 3 });
  pipeline.batchSize = 2;
});
afterEach(() => database.drop());

const hash = (): Promise<string> => database.db.transaction((tx) => hashTables(tx), 'repeatable read, read only');
const rows = <Row extends object>(sql: string): Promise<Row[]> => database.db.query<Row>(sql);
const agents = (): Promise<object[]> =>
  rows('select agent_name, total_calls from call_data.gold_agent_performance order by 1');

describe('a full run', () => {
  it('loads every object of every page and closes both balances', async () => {
    for (let i = 1; i <= 8; i += 1) await pipeline.put(`c${i}.json`, callJson(`c${i}`));
    await pipeline.put('broken.json', '{"call_id": ');
    await pipeline.put('empty.json', '');
    const counts = await pipeline.run();
    expect(counts).toEqual({
      listed: 10,
      requeued: 0,
      unchanged: 0,
      loaded: 8,
      rejected: 2,
      missing: 0,
      pending: 0,
      records: 10,
      written: 8,
      superseded: 0,
      quarantined: 2,
    });
    expect(await agents()).toEqual([{ agent_name: 'Ann Smith', total_calls: 8 }]);
    expect(await rows('select reason, record_no, stage from call_data.quarantined_records order by reason')).toEqual([
      { reason: 'empty_object', record_no: 0, stage: 'bronze' },
      { reason: 'invalid_json', record_no: 0, stage: 'bronze' },
    ]);
    expect(await rows('select * from call_data.bronze_records')).toEqual([]);
  });

  it('finds everything unchanged the second time, rejected objects too', async () => {
    await pipeline.put('a.json', callJson('a'));
    await pipeline.put('b.json', 'no json');
    await pipeline.run();
    const before = await hash();
    const counts = await pipeline.run('incremental');
    expect(counts).toMatchObject({ listed: 2, unchanged: 2, loaded: 0, rejected: 0, pending: 0, records: 0 });
    expect(await hash()).toBe(before);
  });

  it('counts an object that vanishes between LIST and GET as missing', async () => {
    await pipeline.put('a.json', callJson('a'));
    const runId = await pipeline.start();
    const [batchId] = await pipeline.list(runId);
    await pipeline.remove('a.json');
    await pipeline.batch(batchId ?? 0);
    const counts = await pipeline.end(runId);
    expect(counts).toMatchObject({ listed: 1, missing: 1, loaded: 0, records: 0 });
    expect(balance(counts)).toEqual({ objects: [1, 1], records: [0, 0] });
  });

  it('keeps the version that was read when an object changes between LIST and GET', async () => {
    await pipeline.put('a.json', callJson('a'));
    const runId = await pipeline.start();
    const [batchId] = await pipeline.list(runId);
    pipeline.tick();
    await pipeline.put('a.json', callJson('a', { agent_name: 'Bob Jones' }));
    await pipeline.batch(batchId ?? 0);
    await pipeline.end(runId);
    expect(await agents()).toEqual([{ agent_name: 'Bob Jones', total_calls: 1 }]);
    expect(await pipeline.run('incremental')).toMatchObject({ unchanged: 1, loaded: 0 });
  });
});

describe('a correction', () => {
  it('moves both the old and the new agent and day', async () => {
    await pipeline.put('a.json', callJson('a'));
    await pipeline.put('b.json', callJson('b'));
    await pipeline.run();
    pipeline.tick();
    await pipeline.put('b.json', callJson('b', { agent_name: 'Bob Jones', timestamp: '2026-01-06T10:00:00' }));
    expect(await pipeline.run('incremental')).toMatchObject({ loaded: 1, unchanged: 1, written: 1 });
    expect(await agents()).toEqual([
      { agent_name: 'Ann Smith', total_calls: 1 },
      { agent_name: 'Bob Jones', total_calls: 1 },
    ]);
    expect(await rows('select metric_date, total_calls from call_data.gold_daily_metrics order by 1')).toEqual([
      { metric_date: '2026-01-05', total_calls: 1 },
      { metric_date: '2026-01-06', total_calls: 1 },
    ]);
  });

  it('removes calls that the object no longer holds, and an agent without calls', async () => {
    await pipeline.put('a.json', callJson('a'));
    await pipeline.run();
    pipeline.tick();
    await pipeline.put('a.json', callJson('a2', { agent_name: 'Bob Jones' }));
    await pipeline.run('incremental');
    expect(await rows('select call_id from call_data.silver_call_records')).toEqual([{ call_id: 'a2' }]);
    expect(await rows('select call_id from call_data.gold_call_analytics')).toEqual([{ call_id: 'a2' }]);
    expect(await agents()).toEqual([{ agent_name: 'Bob Jones', total_calls: 1 }]);
  });

  it('that is broken removes the calls of the version before it', async () => {
    await pipeline.put('a.json', callJson('a'));
    await pipeline.run();
    pipeline.tick();
    await pipeline.put('a.json', 'broken');
    expect(await pipeline.run('incremental')).toMatchObject({ rejected: 1, quarantined: 1 });
    expect(await rows('select * from call_data.gold_call_analytics')).toEqual([]);
    expect(await agents()).toEqual([]);
  });

  it('that mends a broken object resolves its quarantine row', async () => {
    await pipeline.put('a.json', 'broken');
    await pipeline.run();
    pipeline.tick();
    await pipeline.put('a.json', callJson('a'));
    await pipeline.run('incremental');
    expect(await rows('select reason, status from call_data.quarantined_records')).toEqual([
      { reason: 'invalid_json', status: 'resolved' },
    ]);
  });
});

describe('one call id in two objects', () => {
  const older = callJson('same', { agent_name: 'Old Version' });
  const newer = callJson('same', { agent_name: 'New Version' });

  it.each([1, 2])('gives the later object the call in one run, with batches of %i', async (batchSize) => {
    pipeline.batchSize = batchSize;
    await pipeline.put('z.json', older);
    pipeline.tick();
    await pipeline.put('a.json', newer);
    const counts = await pipeline.run();
    expect(counts).toMatchObject({ loaded: 2, records: 2, quarantined: 0 });
    expect(balance(counts).records).toEqual([2, 2]);
    expect(await rows('select agent_name from call_data.silver_call_records')).toEqual([{ agent_name: 'New Version' }]);
    expect(await agents()).toEqual([{ agent_name: 'New Version', total_calls: 1 }]);
    expect(
      await rows(`select o.key from call_data.silver_superseded_records s
        join call_data.bronze_objects o on o.object_id = s.object_id`),
    ).toEqual([{ key: `${PREFIX}z.json` }]);
  });

  it('gives the later object the call whichever is loaded first', async () => {
    await pipeline.put('z.json', older);
    pipeline.tick();
    await pipeline.put('a.json', newer);
    await pipeline.run();
    const together = await hash();

    const other = await createTestDatabase();
    try {
      const apart = new Pipeline(other.db);
      apart.tick();
      await apart.put('a.json', newer);
      await apart.run();
      apart.tick(-60);
      await apart.put('z.json', older);
      expect(await apart.run()).toMatchObject({ loaded: 1, written: 0, superseded: 1 });
      expect(await other.db.transaction((tx) => hashTables(tx), 'repeatable read, read only')).toBe(together);
    } finally {
      await other.drop();
    }
  });

  it('lets the greater key win when both were written in one second', async () => {
    await pipeline.put('a-b.json', callJson('same', { agent_name: 'Lesser Key' }));
    await pipeline.put('a/b.json', callJson('same', { agent_name: 'Greater Key' }));
    await pipeline.run();
    expect(await agents()).toEqual([{ agent_name: 'Greater Key', total_calls: 1 }]);
  });

  it('lets go of a call that moves from one object of a batch to an older one', async () => {
    await pipeline.put('b.json', callJson('b'));
    pipeline.tick();
    await pipeline.put('a.json', callJson('moved'));
    await pipeline.run();
    pipeline.tick();
    await pipeline.put('a.json', callJson('a'));
    await pipeline.put('b.json', callJson('moved'));
    await pipeline.run();
    expect(await rows('select call_id from call_data.gold_call_analytics order by 1')).toEqual([
      { call_id: 'a' },
      { call_id: 'moved' },
    ]);
  });
});

describe('the order of work', () => {
  it.each([1, 2, 7])('leaves the same tables with batches of %i and reversed', async (batchSize) => {
    const bodies = Array.from({ length: 12 }, (_, i) => callJson(`id${i % 5}`, { agent_name: `Agent ${i}` }));
    for (const [i, body] of bodies.entries()) {
      if (i % 3 === 0) pipeline.tick(1);
      await pipeline.put(`k${i}.json`, body);
    }
    pipeline.batchSize = batchSize;
    const runId = await pipeline.start();
    for (const batchId of (await pipeline.list(runId)).toReversed()) await pipeline.batch(batchId);
    const counts = await pipeline.end(runId);
    expect(balance(counts).records).toEqual([12, 12]);
    expect(await rows('select call_id, agent_name from call_data.silver_call_records order by 1')).toEqual([
      { call_id: 'id0', agent_name: 'Agent 10' },
      { call_id: 'id1', agent_name: 'Agent 11' },
      { call_id: 'id2', agent_name: 'Agent 7' },
      { call_id: 'id3', agent_name: 'Agent 8' },
      { call_id: 'id4', agent_name: 'Agent 9' },
    ]);
  });
});
