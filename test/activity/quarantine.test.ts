import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  listQuarantine,
  missingIds,
  readQuarantined,
  selectQuarantined,
  setDismissed,
  statusesOf,
  type QuarantineFilter,
  type QuarantineStatus,
} from '../../store/quarantine-admin.ts';
import { setBack } from '../../store/quarantine-set-back.ts';
import { verify } from '../../store/verify.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { balance, BUCKET, callJson, Pipeline, PREFIX } from '../support/pipeline.ts';

let database: TestDatabase;
let pipeline: Pipeline;

beforeEach(async () => {
  database = await createTestDatabase();
  pipeline = new Pipeline(database.db);
});
afterEach(() => database.drop());

const list = (filter: QuarantineFilter, limit = 50): ReturnType<typeof listQuarantine> =>
  listQuarantine(database.db, filter, limit);
const select = (filter: QuarantineFilter): ReturnType<typeof selectQuarantined> =>
  selectQuarantined(database.db, { statuses: ['open'], ...filter });
const ledger = (key: string): Promise<object[]> =>
  database.db.query(
    `select state, batch_id is null as free, attempts, records_done, chunk_end, more_follows, silver_done
     from call_data.bronze_objects where key = $1::text`,
    [`${PREFIX}${key}`],
  );
const failedChecks = async (): Promise<string[]> =>
  (await verify(database.db)).checks.filter((check) => !check.ok).map((check) => check.name);

/** Three broken objects and a good one, loaded. */
async function loadBroken(): Promise<void> {
  await pipeline.put('a/1.json', 'no json');
  await pipeline.put('a/10.json', 'no json either');
  await pipeline.put('b/1.json', callJson('b1', { timestamp: 'yesterday' }));
  await pipeline.put('good.json', callJson('good'));
  await pipeline.run();
}

describe('listing the quarantine', () => {
  beforeEach(loadBroken);

  it('counts every status by reason, and lists the rows of the status asked for without their samples', async () => {
    const [first] = (await select({ reasons: ['invalid_json'] })).ids;
    await setDismissed(database.db, [first ?? 0], { status: 'dismissed', note: null });
    const found = await list({ statuses: ['open'] });
    expect(found.groups).toEqual([
      { reason: 'invalid_json', open: 1, resolved: 0, dismissed: 1 },
      { reason: 'invalid_timestamp', open: 1, resolved: 0, dismissed: 0 },
    ]);
    expect(found.total).toBe(2);
    expect(found.rows.map((row) => [row.reason, row.key, row.recordNo, row.callId, row.status])).toEqual([
      ['invalid_timestamp', `${PREFIX}b/1.json`, 1, 'b1', 'open'],
      ['invalid_json', `${PREFIX}a/10.json`, 0, null, 'open'],
    ]);
    expect(JSON.stringify(found)).not.toContain('no json');
  });

  it('takes a key the ledger knows for that object alone, and any other text for the beginning of keys', async () => {
    const keys = async (key: string): Promise<string[]> =>
      (await list({ key: `${PREFIX}${key}` })).rows.map((row) => row.key.slice(PREFIX.length)).toSorted();
    await pipeline.put('a/1.json.old', 'no json at all');
    await pipeline.run('incremental');
    expect(await keys('a/1.json')).toEqual(['a/1.json']);
    expect(await keys('a/1')).toEqual(['a/1.json', 'a/1.json.old', 'a/10.json']);
    expect(await keys('')).toEqual(['a/1.json', 'a/1.json.old', 'a/10.json', 'b/1.json']);
    expect(await keys('%')).toEqual([]);
  });

  it('tells rows by age, and never lists more than the limit', async () => {
    await database.db.query(
      `update call_data.quarantined_records set first_seen_at = now() - interval '3 hours' where record_no = 1`,
    );
    expect((await list({ olderThanSeconds: 7_200 })).rows.map((row) => row.callId)).toEqual(['b1']);
    expect((await list({ newerThanSeconds: 7_200 })).total).toBe(2);
    expect(await list({}, 1)).toMatchObject({ total: 3, rows: [{}] });
  });

  it('shows one row with its object’s version, its run and a sample without NUL', async () => {
    await pipeline.put('nul.json', '{"a": \u0000\u001b[31m');
    await pipeline.run('incremental');
    const [id = 0] = (await select({ key: `${PREFIX}nul.json` })).ids;
    const head = await pipeline.lake.head({ bucket: BUCKET, key: `${PREFIX}nul.json` });
    expect(await readQuarantined(database.db, id)).toMatchObject({
      id,
      reason: 'invalid_json',
      etag: head?.etag,
      lastModifiedAt: head?.lastModifiedAt,
      objectState: 'rejected',
      runStatus: 'completed',
      removedCalls: 0,
      note: null,
      rawSample: '{"a": \ufffd\u001b[31m',
    });
    expect(await readQuarantined(database.db, 999)).toBeNull();
    expect(await missingIds(database.db, [id, 999, 1_000])).toEqual([999, 1_000]);
  });
});

describe('retrying', () => {
  const all: QuarantineStatus[] = ['open', 'dismissed'];

  it('sets the objects of the matching rows back, and a run takes them as if for the first time', async () => {
    await loadBroken();
    const selection = await select({ reasons: ['invalid_json'] });
    await database.db.query(`update call_data.bronze_objects set attempts = 6, chunk_end = 9, silver_done = true`);
    expect(await setBack(database.db, BUCKET, selection)).toEqual({ objects: 2, left: 0, elsewhere: 0 });
    expect(await ledger('a/1.json')).toEqual([
      {
        state: 'discovered',
        free: true,
        attempts: 0,
        records_done: 0,
        chunk_end: 0,
        more_follows: false,
        silver_done: false,
      },
    ]);
    expect(await ledger('b/1.json')).toMatchObject([{ state: 'rejected' }]);
    expect(await failedChecks()).toEqual([]);
    const counts = await pipeline.run('incremental');
    expect(counts).toMatchObject({ unchanged: 2, rejected: 2, quarantined: 2 });
    expect(balance(counts).objects).toEqual([4, 4]);
    expect(await statusesOf(database.db, selection.ids)).toEqual({ open: 2, resolved: 0, dismissed: 0 });
    expect((await list({ reasons: ['invalid_json'] })).rows.map((row) => row.attempts)).toEqual([2, 2]);
    expect(await failedChecks()).toEqual([]);
  });

  it('loads the version that the bucket holds now, and resolves what it does not meet again', async () => {
    await loadBroken();
    pipeline.tick();
    await pipeline.put('a/1.json', callJson('a1'));
    const selection = await select({ reasons: ['invalid_json'] });
    await setBack(database.db, BUCKET, selection);
    await pipeline.run('incremental');
    expect(await statusesOf(database.db, selection.ids)).toEqual({ open: 1, resolved: 1, dismissed: 0 });
    expect(await failedChecks()).toEqual([]);
  });

  it('keeps the calls of a partly good object until it is read again', async () => {
    await pipeline.put('good.json', callJson('good'));
    await pipeline.run();
    await database.db.query(
      `insert into call_data.quarantined_records (object_id, etag, record_no, batch_id, reason, stage, message)
       select object_id, loaded_etag, 2, batch_id, 'too_large', 'bronze', '' from call_data.bronze_objects`,
    );
    expect(await setBack(database.db, BUCKET, await select({}))).toMatchObject({ objects: 1 });
    expect(await database.db.query('select call_id from call_data.gold_call_analytics')).toEqual([{ call_id: 'good' }]);
    expect(await failedChecks()).toEqual([]);
    await pipeline.run('incremental');
    expect(await list({ statuses: ['resolved'] })).toMatchObject({ total: 1 });
    expect(await failedChecks()).toEqual([]);
  });

  it('leaves what a run holds, what waits already and what lies in another bucket, and counts it', async () => {
    await loadBroken();
    const selection = await select({});
    await pipeline.start('incremental');
    await database.db.query(
      `update call_data.bronze_objects set state = case when key like '%/a/1.json' then 'landed' else state end,
         bucket = case when key like '%/b/1.json' then 'elsewhere' else bucket end`,
    );
    expect(await setBack(database.db, BUCKET, selection)).toEqual({ objects: 1, left: 1, elsewhere: 1 });
    expect(await setBack(database.db, BUCKET, selection)).toEqual({ objects: 0, left: 2, elsewhere: 1 });
    expect(await ledger('a/1.json')).toMatchObject([{ state: 'landed', free: false }]);
  });

  it('passes over an object whose rows were resolved after they were picked out', async () => {
    await loadBroken();
    const selection = await select({});
    await database.db.query(`update call_data.quarantined_records set status = 'resolved'`);
    expect(await setBack(database.db, BUCKET, selection)).toEqual({ objects: 0, left: 0, elsewhere: 0 });
    expect((await select({ statuses: all })).ids).toEqual([]);
  });

  it('works in transactions of a thousand objects', async () => {
    await database.db.query(
      `insert into call_data.bronze_objects (bucket, key, etag, size_bytes, last_modified_at, state, batch_id)
       select $1::text, 'many/' || n, '', 0, now(), 'rejected', 1 from generate_series(1, 2500) n`,
      [BUCKET],
    );
    await database.db.query(
      `insert into call_data.quarantined_records (object_id, etag, record_no, batch_id, reason, stage, message)
       select object_id, '', n, 1, 'invalid_json', 'bronze', ''
       from call_data.bronze_objects cross join generate_series(1, 2) n`,
    );
    const told: number[] = [];
    const selection = await select({ key: 'many/' });
    expect(selection.ids).toHaveLength(5_000);
    expect(await setBack(database.db, BUCKET, selection, (objects) => told.push(objects))).toEqual({
      objects: 2_500,
      left: 0,
      elsewhere: 0,
    });
    expect(told).toEqual([1_000, 2_000, 2_500]);
  });
});

describe('dismissing', () => {
  it('closes rows with a note, which stay closed for the same version and not for the next', async () => {
    await loadBroken();
    const selection = await select({ key: `${PREFIX}a/1.json` });
    const [id = 0] = selection.ids;
    expect(await setDismissed(database.db, selection.ids, { status: 'dismissed', note: 'te\0st data' })).toBe(1);
    expect(await setDismissed(database.db, selection.ids, { status: 'dismissed', note: 'again' })).toBe(0);
    await setBack(database.db, BUCKET, selection);
    await pipeline.run('incremental');
    expect(await readQuarantined(database.db, id)).toMatchObject({
      status: 'dismissed',
      note: 'test data',
      attempts: 2,
    });
    expect(await failedChecks()).toEqual([]);
    pipeline.tick();
    await pipeline.put('a/1.json', 'another broken version');
    await pipeline.run('incremental');
    expect((await list({ key: `${PREFIX}a/1.json`, statuses: ['open'] })).rows).toHaveLength(1);
  });

  it('is undone for rows that the last reading met, and for no others', async () => {
    await loadBroken();
    const { ids } = await select({ reasons: ['invalid_json'] });
    await setDismissed(database.db, ids, { status: 'dismissed', note: 'x' });
    pipeline.tick();
    await pipeline.put('a/1.json', callJson('a1'));
    await pipeline.run('incremental');
    expect(await setDismissed(database.db, ids, { status: 'open', note: null })).toBe(1);
    expect(await list({ statuses: ['open'], reasons: ['invalid_json'] })).toMatchObject({
      rows: [{ key: `${PREFIX}a/10.json` }],
    });
    expect(await failedChecks()).toEqual([]);
  });
});
