import { describe, expect, it } from '@jest/globals';
import type { Queryable } from '../../store/database.ts';
import { emptyStaged } from '../../store/forget-traces.ts';
import { forgetCalls, type ForgetResult } from '../../store/forget.ts';
import type { FaultPlan } from '../support/faulty-database.ts';
import { callJson, PREFIX } from '../support/pipeline.ts';
import { pipelineSuite } from '../support/pipeline-suite.ts';

const suite = pipelineSuite();

const forget = (...callIds: string[]): Promise<ForgetResult> => forgetCalls(suite.db, callIds);
/** `key state records written superseded quarantined` of the ledger. */
const books = (): Promise<string[]> =>
  suite.lines(
    `select concat_ws(' ', substr(key, 7), state, record_count, written_count, superseded_count, quarantined_count) as line
     from call_data.bronze_objects order by key`,
  );

/** Holds the first transaction of `first` behind so many statements until `second` waits for one of its locks. */
async function meet<A, B>(
  statements: number,
  first: () => Promise<A>,
  second: () => Promise<B>,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<[A, B]> {
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  let held: Promise<A> | undefined;
  await new Promise<void>((onHeld) => {
    held = suite.db.withFault({ at: 0, hold: { statements, onHeld, until } }, first).finally(onHeld);
  });
  let isOver = false;
  const other = second().finally(() => {
    isOver = true;
  });
  while (!isOver && !(await someoneWaits()));
  const waited = !isOver;
  await meanwhile().finally(release);
  const both = await Promise.all([held as Promise<A>, other]);
  if (!waited) throw new Error('The second transaction did not wait for the first');
  return both;
}

async function someoneWaits(): Promise<boolean> {
  const rows = await suite.rows(
    `select 1 from pg_locks l join pg_stat_activity a on a.pid = l.pid
     where not l.granted and a.datname = current_database()`,
  );
  return rows.length > 0;
}

/** A run whose one batch has come to silver. */
async function toSilver(body: string): Promise<{ runId: string; batchId: number }> {
  await suite.pipeline.put('a.jsonl', body);
  const claimed = await suite.claim();
  await suite.pipeline.do('landBronze', { batchId: claimed.batchId });
  return claimed;
}

async function finish({ runId, batchId }: { runId: string; batchId: number }): Promise<object> {
  await suite.pipeline.batch(batchId);
  return suite.pipeline.end(runId);
}

const STAGES = ['landBronze', 'buildSilver', 'buildGold'] as const;
const BODY = `${callJson('gone')}\n${callJson('stays')}\n${callJson('gone', { timestamp: 'never' })}`;

describe('forget and silver at once', () => {
  it('a silver transaction that has asked is waited for, and what it wrote is taken', async () => {
    const claimed = await toSilver(BODY);
    const silver = (): Promise<unknown> => suite.pipeline.do('buildSilver', { batchId: claimed.batchId });
    const [, { rows }] = await meet(1, silver, () => forget('gone'));
    expect(rows).toMatchObject({ silver: 1, gold: 0, quarantine: 1 });
    expect(await suite.calls()).toEqual(['stays a.jsonl Ann Smith']);
    expect(await books()).toEqual(['a.jsonl landed 3 1 2 0']);
    expect(await finish(claimed)).toMatchObject({ loaded: 1, records: 3, written: 1, superseded: 2, quarantined: 0 });
  });

  it('a silver transaction that comes while a call is being forgotten waits, and finds it forgotten', async () => {
    const claimed = await toSilver(BODY);
    const silver = (): Promise<unknown> => suite.pipeline.do('buildSilver', { batchId: claimed.batchId });
    // Locked, and the hash not yet written.
    const [{ rows }, counts] = await meet(1, () => forget('gone'), silver);
    expect(rows).toMatchObject({ silver: 0, quarantine: 0 });
    expect(counts).toEqual({ written: 1, superseded: 2, quarantined: 0 });
    expect(await finish(claimed)).toMatchObject({ loaded: 1, records: 3, written: 1, superseded: 2, quarantined: 0 });
    expect(await suite.gold()).toEqual(['stays Ann Smith']);
  });

  it('an attempt that has read the staged records before they were emptied counts them once', async () => {
    const claimed = await toSilver(BODY);
    let wake: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const plan: FaultPlan = { at: 0, gate };
    const late = suite.db.withFault(plan, () => suite.pipeline.do('buildSilver', { batchId: claimed.batchId }));
    const marked = `select 1 from call_data.ingest_batches where stage_started = 'silver'`;
    while ((await suite.rows(marked)).length === 0);
    expect((await forget('gone')).rows).toMatchObject({ staged: 2 });
    wake();
    expect(await late).toEqual({ written: 1, superseded: 2, quarantined: 0 });
    expect(await finish(claimed)).toMatchObject({ loaded: 1, records: 3, written: 1, superseded: 2, quarantined: 0 });
  });
});

describe('a call forgotten half way', () => {
  it('staged: nothing of it is left, and its records count as superseded', async () => {
    const claimed = await toSilver(BODY);
    const result = await forget('gone', 'other');
    expect(result.calls).toEqual([
      { callId: 'gone', outcome: 'forgotten' },
      { callId: 'other', outcome: 'not_found' },
    ]);
    expect(result.rows).toMatchObject({ staged: 2, silver: 0 });
    expect(await suite.rows(`select record_no from call_data.bronze_records where payload ~ 'gone'`)).toEqual([]);
    expect(await finish(claimed)).toMatchObject({ loaded: 1, records: 3, written: 1, superseded: 2, quarantined: 0 });
    expect(await books()).toEqual(['a.jsonl loaded 3 1 2 0']);
  });

  it('staged under an id that JSON escapes, or a number', async () => {
    await toSilver(`{"call_id": "g\\u006fne"}\n{"call_id": 17.0}\n{"call_id": 170}\n{"call_id": " gone "}`);
    expect((await forget('gone', '17')).rows).toMatchObject({ staged: 3 });
    const left = `select record_no from call_data.bronze_records where payload <> ''`;
    expect(await suite.rows(left)).toEqual([{ record_no: 3 }]);
    // A run that is never finished is no balance to close.
    await suite.empty();
  });

  it('in silver: gold does not write it, and its object loads without it', async () => {
    const claimed = await toSilver(callJson('gone'));
    await suite.pipeline.do('buildSilver', { batchId: claimed.batchId });
    await forget('gone');
    expect(await finish(claimed)).toMatchObject({ loaded: 1, rejected: 0, records: 1, written: 0, superseded: 1 });
    expect(await suite.gold()).toEqual([]);
  });

  it('while gold writes it: forget waits, and takes it from gold', async () => {
    const claimed = await toSilver(BODY);
    await suite.pipeline.do('buildSilver', { batchId: claimed.batchId });
    const gold = (): Promise<unknown> => suite.pipeline.do('buildGold', { batchId: claimed.batchId });
    const [, { rows }] = await meet(6, gold, () => forget('gone'));
    expect(rows).toMatchObject({ silver: 1, gold: 1, quarantine: 1 });
    expect(await suite.gold()).toEqual(['stays Ann Smith']);
    expect(await books()).toEqual(['a.jsonl loaded 3 1 2 0']);
    expect(await suite.pipeline.end(claimed.runId)).toMatchObject({ records: 3, written: 2, quarantined: 1 });
  });

  it('waits for the object before it takes a row of it, as every stage does', async () => {
    const claimed = await toSilver(BODY);
    await suite.pipeline.do('buildSilver', { batchId: claimed.batchId });
    const gold = (): Promise<unknown> => suite.pipeline.do('buildGold', { batchId: claimed.batchId });
    const free = (): Promise<unknown> =>
      suite.rows(`select 1 from call_data.silver_call_records where call_id = 'gone' for update nowait`);
    await meet(1, gold, () => forget('gone'), free);
    await suite.pipeline.end(claimed.runId);
  });

  it('while it is being forgotten gold waits, and writes the others alone', async () => {
    const claimed = await toSilver(BODY);
    await suite.pipeline.do('buildSilver', { batchId: claimed.batchId });
    const gold = (): Promise<unknown> => suite.pipeline.do('buildGold', { batchId: claimed.batchId });
    await meet(5, () => forget('gone'), gold);
    expect(await suite.gold()).toEqual(['stays Ann Smith']);
    expect(await suite.pipeline.end(claimed.runId)).toMatchObject({ records: 3, written: 1, superseded: 2 });
  });

  it('between two chunks: behind, before, and lost to another object meanwhile', async () => {
    const pipeline = await suite.fresh({ chunkBytes: 1 });
    await pipeline.put('b.jsonl', ['behind', 'lost', 'stays', 'before'].map((id) => callJson(id)).join('\n'));
    const { runId, batchId } = await suite.claim();
    for (const stage of [...STAGES, ...STAGES]) await pipeline.do(stage, { batchId });
    expect(await suite.gold()).toEqual(['behind Ann Smith', 'lost Ann Smith']);
    pipeline.tick();
    await pipeline.put('c.json', callJson('lost', { agent_name: 'Winner' }));
    await pipeline.run('incremental');
    expect(await suite.losers()).toEqual(['lost b.jsonl 2']);
    expect((await forget('behind', 'lost', 'before')).rows).toMatchObject({ silver: 2, gold: 2, superseded: 1 });
    await pipeline.batch(batchId);
    expect(await pipeline.end(runId)).toMatchObject({ loaded: 1, records: 4, written: 1, superseded: 3 });
    expect(await books()).toEqual(['b.jsonl loaded 4 1 3 0', 'c.json loaded 1 0 1 0']);
    expect(await suite.gold()).toEqual(['stays Ann Smith']);
  });

  it('between two chunks, beside what the version before lost', async () => {
    const pipeline = await suite.fresh({ chunkBytes: 1 });
    await pipeline.put('b.jsonl', callJson('lost'));
    await pipeline.run();
    pipeline.tick(60);
    await pipeline.put('b.jsonl', `${callJson('gone')}\n${callJson('lost')}`);
    pipeline.tick(60);
    await pipeline.put('c.json', callJson('lost'));
    await pipeline.run('full', { prefix: `${PREFIX}c` });
    const { runId, batchId } = await suite.claim();
    for (const stage of STAGES) await pipeline.do(stage, { batchId });
    await pipeline.put('d.json', callJson('gone'));
    await pipeline.run('full', { prefix: `${PREFIX}d` });
    expect(await suite.losers()).toEqual(['gone b.jsonl 1', 'lost b.jsonl 1']);
    await forget('gone');
    await pipeline.batch(batchId);
    expect(await pipeline.end(runId)).toMatchObject({ loaded: 1, records: 2, written: 0, superseded: 2 });
    expect(await books()).toEqual(['b.jsonl loaded 2 0 2 0', 'c.json loaded 1 1 0 0', 'd.json loaded 1 0 1 0']);
  });

  it('staged: a row that holds another record by the time it would be emptied is left', async () => {
    const { batchId } = await toSilver(BODY);
    const landsAgain: Queryable = {
      query: async <Row extends object>(sql: string, parameters?: readonly unknown[]) => {
        const rows = await suite.db.query<Row>(sql, parameters);
        const isRead = sql.includes('r.payload');
        if (isRead) await suite.rows(`update call_data.bronze_records set payload = '{}' where record_no = 1`);
        return rows;
      },
    };
    expect(await emptyStaged(landsAgain, new Set(['gone']))).toEqual(['gone']);
    expect(
      await suite.rows('select payload from call_data.bronze_records where record_no <> 2 order by record_no'),
    ).toEqual([{ payload: '{}' }, { payload: '' }]);
    expect(await suite.held(batchId)).toEqual(['a.jsonl']);
    await suite.empty();
  });

  it('in an object that waits to be read again, whose counts are those of no claim', async () => {
    const { pipeline } = suite;
    await pipeline.put('a.jsonl', BODY);
    await pipeline.run();
    await suite.rows(`update call_data.bronze_objects set state = 'discovered', batch_id = null, records_done = 0
                      where key = '${PREFIX}a.jsonl'`);
    await forget('gone');
    expect(await pipeline.run()).toMatchObject({ loaded: 1, records: 3, written: 1, superseded: 2 });
    expect(await books()).toEqual(['a.jsonl loaded 3 1 2 0']);
  });
});

it('two commands that forget the same calls at once end alike', async () => {
  const ids = ['a', 'b', 'c'];
  await suite.pipeline.put('a.jsonl', ids.map((id) => callJson(id)).join('\n'));
  await suite.pipeline.run();
  const both = await meet(
    1,
    () => forget('a', 'b', 'c'),
    () => forget('c', 'b', 'a'),
  );
  expect(both.map(({ rows }) => rows.silver)).toEqual([3, 0]);
  expect(both[1].calls.map((call) => call.outcome)).toEqual(Array(3).fill('already_forgotten'));
  expect(await suite.gold()).toEqual([]);
});
