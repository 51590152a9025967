import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { enrichCall } from '../../domain/enrich-call.ts';
import { RULES_VERSION } from '../../domain/rules-version.ts';
import { silverCallsOf, writeGold } from '../../store/gold.ts';
import { hashTables } from '../../store/tables-hash.ts';
import { readRun } from '../../store/runs.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { balance, BUCKET, callJson, Pipeline, PREFIX } from '../support/pipeline.ts';
import { UTC_RULES } from '../support/call-rules.ts';

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

describe('crashes and zombies', () => {
  it.each([
    ['all of it', 'truncate call_data.bronze_records'],
    ['some of it', 'delete from call_data.bronze_records where record_no = 2'],
  ])('what a crash of the database takes from the staging, %s, is landed again', async (_what, loss) => {
    const undisturbed = await (async () => {
      const other = await createTestDatabase();
      const clean = new Pipeline(other.db);
      await clean.put('c1.jsonl', [callJson('c1'), 'broken', callJson('c2')].join('\n'));
      await clean.put('c3.json', callJson('c3'));
      await clean.run();
      const sha = await other.db.transaction((tx) => hashTables(tx), 'repeatable read, read only');
      await other.drop();
      return sha;
    })();
    await pipeline.put('c1.jsonl', [callJson('c1'), 'broken', callJson('c2')].join('\n'));
    await pipeline.put('c3.json', callJson('c3'));
    pipeline.batchSize = 10;
    const runId = await pipeline.start();
    const [batchId = 0] = await pipeline.list(runId);
    await pipeline.do('landBronze', { batchId });
    // The Worker that staged it would still have it at hand.
    pipeline.restart();
    await rows(loss.replace('record_no = 2', 'record_no = 3'));
    // As the Workflow does: until nothing of the batch is left.
    await pipeline.batch(batchId);
    const counts = await pipeline.end(runId);
    expect(counts).toMatchObject({ loaded: 2, records: 4, written: 3, quarantined: 1, pending: 0 });
    expect(await hash()).toBe(undisturbed);
  });

  it('a chunk that a crash takes half way through an object is left to the next claim, which reads it from its start', async () => {
    const small = new Pipeline(database.db, { chunkBytes: 1 });
    await small.put('c.jsonl', [callJson('c1'), callJson('c2'), callJson('c3')].join('\n'));
    const runId = await small.start();
    const [batchId = 0] = await small.list(runId);
    for (const stage of ['landBronze', 'buildSilver', 'buildGold', 'landBronze'] as const) {
      await small.do(stage, { batchId });
    }
    await rows('truncate call_data.bronze_records');
    await small.batch(batchId);
    // The end of a run takes what is left unfinished.
    expect(await small.end(runId)).toMatchObject({ loaded: 1, records: 3, written: 3, pending: 1 });
    expect(await agents()).toMatchObject([{ total_calls: 3 }]);
  });

  it('a retried listing returns what it committed and lists nothing', async () => {
    for (let i = 1; i <= 4; i += 1) await pipeline.put(`c${i}.json`, callJson(`c${i}`));
    const runId = await pipeline.start();
    const first = await pipeline.list(runId);
    const listings = pipeline.lake.calls.filter((call) => call.operation === 'listPage').length;
    expect(await pipeline.list(runId)).toEqual(first);
    expect(pipeline.lake.calls.filter((call) => call.operation === 'listPage')).toHaveLength(listings);
  });

  it.each(['landBronze', 'buildSilver', 'buildGold'] as const)('a repeated %s changes nothing', async (stage) => {
    for (let i = 1; i <= 2; i += 1) await pipeline.put(`c${i}.json`, callJson(`c${i}`));
    await pipeline.put('c3.json', 'broken');
    pipeline.batchSize = 10;
    const undisturbed = await (async () => {
      const other = await createTestDatabase();
      const clean = new Pipeline(other.db);
      for (let i = 1; i <= 2; i += 1) await clean.put(`c${i}.json`, callJson(`c${i}`));
      await clean.put('c3.json', 'broken');
      await clean.run();
      const sha = await other.db.transaction((tx) => hashTables(tx), 'repeatable read, read only');
      await other.drop();
      return sha;
    })();
    const runId = await pipeline.start();
    const [batchId = 0] = await pipeline.list(runId);
    for (const each of ['landBronze', 'buildSilver', 'buildGold'] as const) {
      await pipeline.do(each, { batchId });
      if (each === stage) await pipeline.do(each, { batchId });
    }
    const counts = await pipeline.end(runId);
    expect(counts).toMatchObject({ loaded: 2, rejected: 1, records: 3, written: 2, quarantined: 1 });
    expect(await hash()).toBe(undisturbed);
  });

  it.each([0, 1, 2])('a run that dies after %i stages is driven again from the start', async (stages) => {
    await pipeline.put('a.json', callJson('a'));
    await pipeline.put('b.json', callJson('b'));
    const dead = await pipeline.start();
    const [batchId = 0] = await pipeline.list(dead);
    const chain = ['landBronze', 'buildSilver'] as const;
    for (const stage of chain.slice(0, stages)) await pipeline.do(stage, { batchId });
    pipeline.kill(dead);

    const counts = await pipeline.run('incremental');
    expect(counts).toMatchObject({ listed: 2, loaded: 2, pending: 0, written: 2 });
    const abandoned = await readRun(database.db, dead);
    expect(abandoned).toMatchObject({ status: 'abandoned', listed: 2, pending: 2, loaded: 0 });
    expect(await rows('select count(*) from call_data.gold_call_analytics')).toEqual([{ count: 2 }]);
  });

  it('unfinished objects outside the prefix are requeued', async () => {
    await pipeline.put('a.json', callJson('a'));
    const dead = await pipeline.start();
    await pipeline.list(dead);
    pipeline.kill(dead);
    const runId = await pipeline.start('full', 'elsewhere/');
    await pipeline.list(runId, 'elsewhere/');
    const counts = await pipeline.end(runId);
    expect(counts).toMatchObject({ listed: 0, requeued: 1, loaded: 1 });
    expect(balance(counts).objects).toEqual([1, 1]);
  });

  it.each(['landBronze', 'buildSilver', 'buildGold'] as const)(
    'a late %s of a run that lost its claim writes nothing',
    async (stage) => {
      await pipeline.put('a.json', callJson('a'));
      const dead = await pipeline.start();
      const [batchId = 0] = await pipeline.list(dead);
      const chain = ['landBronze', 'buildSilver', 'buildGold'] as const;
      for (const before of chain.slice(0, chain.indexOf(stage))) await pipeline.do(before, { batchId });
      pipeline.kill(dead);
      pipeline.tick();
      await pipeline.put('a.json', callJson('a', { agent_name: 'Corrected Agent' }));
      const next = await pipeline.start();
      const [nextBatch = 0] = await pipeline.list(next);
      await pipeline.do(stage, { batchId });
      await pipeline.batch(nextBatch);
      await pipeline.do(stage, { batchId });
      await pipeline.end(next);
      expect(await agents()).toEqual([{ agent_name: 'Corrected Agent', total_calls: 1 }]);
      expect(await rows('select count(*) from call_data.gold_call_analytics')).toEqual([{ count: 1 }]);
    },
  );

  it('a run whose row was ended claims nothing more', async () => {
    await pipeline.put('a.json', callJson('a'));
    const runId = await pipeline.start();
    pipeline.kill(runId);
    await pipeline.run();
    await expect(pipeline.list(runId)).rejects.toMatchObject({ type: 'RunEnded', nonRetryable: true });
  });

  it('two runs side by side take each object once and balance', async () => {
    for (let i = 1; i <= 6; i += 1) await pipeline.put(`c${i}.json`, callJson(`c${i}`));
    const one = await pipeline.start('full');
    const two = await pipeline.start('incremental');
    const ofOne = await pipeline.list(one);
    const ofTwo = await pipeline.list(two);
    expect(ofTwo).toEqual([]);
    const second = await pipeline.end(two);
    for (const batchId of ofOne) await pipeline.batch(batchId);
    const first = await pipeline.end(one);
    expect(second).toMatchObject({ listed: 6, pending: 6, loaded: 0 });
    expect(first).toMatchObject({ listed: 6, pending: 0, loaded: 6 });
  });

  it('a finishing run takes what another let go meanwhile', async () => {
    await pipeline.put('a.json', callJson('a'));
    const one = await pipeline.start('full');
    await pipeline.list(one);
    const two = await pipeline.start('incremental');
    await pipeline.list(two);
    await pipeline.do('finishRun', { runId: one, status: 'cancelled', error: null });
    const sentBack = await pipeline.do('finishRun', { runId: two, status: 'completed', error: null });
    expect(sentBack).toEqual({ ended: false });
    expect(await pipeline.end(two)).toMatchObject({ listed: 1, requeued: 1, loaded: 1, pending: 1 });
  });

  it('keeps what was read when a fault ends the fetching', async () => {
    await pipeline.put('a.json', callJson('a'));
    await pipeline.put('b.json', callJson('b'));
    const runId = await pipeline.start();
    const [batchId = 0] = await pipeline.list(runId);
    pipeline.lake.fault = (call) => {
      if (call.operation === 'open' && call.key === `${PREFIX}b.json`) throw new Error(`fault in ${BUCKET}`);
    };
    await expect(pipeline.do('landBronze', { batchId })).rejects.toThrow('fault');
    pipeline.lake.fault = () => undefined;
    await pipeline.batch(batchId);
    expect(await pipeline.end(runId)).toMatchObject({ loaded: 2, written: 2 });
    const gets = pipeline.lake.calls.filter((call) => call.operation === 'open').map((call) => call.key);
    expect(gets.filter((key) => key === `${PREFIX}a.json`)).toHaveLength(1);
  });
});

describe('claims and guards', () => {
  it('a stage touches the objects of its own batch only', async () => {
    await pipeline.put('a.json', callJson('a'));
    await pipeline.put('b.json', callJson('b'));
    pipeline.batchSize = 1;
    const runId = await pipeline.start();
    const [first = 0, second = 0] = await pipeline.list(runId);
    await pipeline.do('landBronze', { batchId: first });
    await pipeline.do('landBronze', { batchId: second });
    await pipeline.do('buildSilver', { batchId: first });
    await pipeline.do('buildGold', { batchId: first });
    expect(await rows('select key, state from call_data.bronze_objects order by key')).toEqual([
      { key: `${PREFIX}a.json`, state: 'loaded' },
      { key: `${PREFIX}b.json`, state: 'landed' },
    ]);
    expect(await rows('select count(*) from call_data.bronze_records')).toEqual([{ count: 1 }]);
  });

  it('gold leaves a call that another object took while it was being scored', async () => {
    pipeline.batchSize = 1;
    await pipeline.put('a.json', callJson('same', { agent_name: 'Older Object' }));
    pipeline.tick();
    await pipeline.put('b.json', callJson('same', { agent_name: 'Newer Object' }));
    const runId = await pipeline.start();
    const [older = 0, newer = 0] = await pipeline.list(runId);
    for (const stage of ['landBronze', 'buildSilver'] as const) await pipeline.do(stage, { batchId: older });
    const { cursors, calls: read } = await silverCallsOf(database.db, older);
    expect(read).toHaveLength(1);
    await pipeline.batch(newer);
    const scored = read.map((call) => ({
      call,
      enrichment: { ...enrichCall(call.transcriptText, UTC_RULES), rulesVersion: 'stale' },
    }));
    const versions = { silverVersion: 'stale', rulesVersion: 'stale', codeVersion: 'test', startedMs: 0 };
    const counts = await writeGold(database.db, older, { cursors, enriched: scored, failed: [] }, versions);
    expect(counts).toMatchObject({ calls: 0, loaded: 1 });
    expect(await rows('select rules_version from call_data.gold_call_analytics')).toEqual([
      { rules_version: RULES_VERSION },
    ]);
  });

  it('two listings at the same moment claim each object once', async () => {
    for (let round = 1; round <= 5; round += 1) {
      pipeline.tick();
      for (let i = 1; i <= 3; i += 1) await pipeline.put(`c${i}.json`, callJson(`c${i}`, { round }));
      const [one, two] = [await pipeline.start('full'), await pipeline.start('incremental')];
      const [ofOne, ofTwo] = await Promise.all([pipeline.list(one), pipeline.list(two)]);
      const claimed = await rows<{ objects: number }>(
        `select objects from call_data.ingest_batches where batch_id = any('{${[...ofOne, ...ofTwo].join(',')}}')`,
      );
      expect(claimed.reduce((sum, batch) => sum + batch.objects, 0)).toBe(3);
      for (const batchId of [...ofOne, ...ofTwo]) await pipeline.batch(batchId);
      for (const runId of [one, two]) {
        const { objects, records } = balance(await pipeline.end(runId));
        expect(objects[0]).toBe(objects[1]);
        expect(records[0]).toBe(records[1]);
      }
    }
  });

  it('a refresh at the moment of another loses no mark', async () => {
    for (let i = 1; i <= 6; i += 1)
      await pipeline.put(`c${i}.json`, callJson(`c${i}`, { agent_name: `Agent ${i % 2}` }));
    const runId = await pipeline.start();
    const batchIds = await pipeline.list(runId);
    await Promise.all(
      batchIds.map(async (batchId) => {
        await pipeline.batch(batchId);
        await pipeline.do('refreshGold');
      }),
    );
    await pipeline.end(runId);
    expect(await agents()).toEqual([
      { agent_name: 'Agent 0', total_calls: 3 },
      { agent_name: 'Agent 1', total_calls: 3 },
    ]);
  });
});
