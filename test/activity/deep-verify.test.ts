import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEEP_CHECKS } from '../../client/deep-tally.ts';
import { callRules } from '../../config/call-rules.ts';
import { readRecords, type ReadObject } from '../../client/read-object.ts';
import { LakeUnavailableError, ObjectUnreadableError } from '../../lake/errors.ts';
import { verify } from '../../store/verify.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { countOf, deep, failedDeep, loadMixture } from '../support/deep-verify.ts';
import { callJson, Pipeline, PREFIX } from '../support/pipeline.ts';
import { UTC_RULES } from '../support/call-rules.ts';

describe('verify --deep on tables that agree with the bucket', () => {
  let database: TestDatabase;
  let pipeline: Pipeline;
  beforeEach(async () => {
    await database?.drop();
    database = await createTestDatabase();
    pipeline = new Pipeline(database.db, { pageSize: 2 });
    await loadMixture(pipeline);
  });
  afterAll(() => database?.drop());

  it('reads every object, and every check holds', async () => {
    const result = await deep(pipeline);
    expect(failedDeep(result)).toEqual([]);
    expect(DEEP_CHECKS.map((name) => countOf(result, name))).toEqual([5, 2, 0, 1, 0, 2, 2, 0, 5]);
    expect(countOf(result, 'deep_missing_from_ledger')).toBe(0);
    expect([...result.examples]).toEqual([]);
  });

  it('keeps its checks with the others in verify_results', async () => {
    const { checks } = await deep(pipeline);
    const result = await verify(pipeline.db, checks);
    expect(result.ok).toBe(true);
    expect(result.checks.slice(-checks.length)).toEqual(checks);
    const kept = await pipeline.db.query<{ checks: unknown }>('select checks from call_data.verify_results');
    expect(kept).toEqual([{ checks: result.checks }]);
    const bad = checks.map((check) => ({ ...check, ok: false }));
    expect(await verify(pipeline.db, bad)).toMatchObject({ ok: false });
  });

  it('samples objects at random, and then lists nothing', async () => {
    const before = pipeline.lake.calls.length;
    const result = await deep(pipeline, { sample: 2 });
    expect(failedDeep(result)).toEqual([]);
    expect(countOf(result, 'deep_objects_read')).toBe(2);
    expect(countOf(result, 'deep_missing_from_ledger')).toBeUndefined();
    expect(pipeline.lake.calls.slice(before).map((call) => call.operation)).toEqual(['open', 'open']);
  });

  it('tells what the bucket moved on with, and does not fail', async () => {
    pipeline.tick();
    await pipeline.put('later.json', callJson('later'));
    await pipeline.put('sale.json', callJson('sale'));
    await pipeline.remove('new.json');
    pipeline.lake.fault = ({ operation, key, bucket }) => {
      if (operation === 'open' && key === `${PREFIX}old.json`) throw new ObjectUnreadableError({ bucket, key });
    };
    const result = await deep(pipeline);
    expect(failedDeep(result)).toEqual([]);
    expect(Object.fromEntries(result.examples)).toEqual({
      deep_missing_from_ledger: [`${PREFIX}later.json`],
      deep_changed_since_load: [`${PREFIX}sale.json`],
      deep_deleted_since_load: [`${PREFIX}new.json`],
      deep_refused_objects: [`${PREFIX}old.json`],
    });
    expect(countOf(result, 'deep_objects_read')).toBe(2);
  });

  it('takes an overwrite within the same second for another version', async () => {
    await pipeline.put('new.json', callJson('other'));
    const result = await deep(pipeline);
    expect(failedDeep(result)).toEqual([]);
    expect(countOf(result, 'deep_changed_since_load')).toBe(1);
  });

  it('takes an identical upload for another version, as a run would', async () => {
    pipeline.tick();
    await pipeline.put('new.json', callJson('twice'));
    expect(countOf(await deep(pipeline), 'deep_changed_since_load')).toBe(1);
  });

  it('leaves out what was never read, and objects of other buckets', async () => {
    await pipeline.db.query(
      `update call_data.bronze_objects set
         loaded_etag = case when key like '%broken.json' then '' else loaded_etag end,
         bucket = case when key like '%sale.json' then 'other' else bucket end`,
    );
    const result = await deep(pipeline);
    expect(failedDeep(result)).toEqual([]);
    expect(countOf(result, 'deep_left_out_objects')).toBe(2);
  });

  it('says nothing of an object that a run takes while it is read', async () => {
    const read = readRecords(pipeline.lake, 16 * 1024 * 1024);
    const readObject: ReadObject = async (at) => {
      const opened = await read(at);
      await pipeline.db.query(`update call_data.bronze_objects set state = 'discovered', batch_id = null
                               where key = '${PREFIX}sale.json'`);
      await pipeline.db.query(`delete from call_data.silver_call_records where call_id = 'sale'`);
      return opened;
    };
    const result = await deep(pipeline, { readObject });
    expect(failedDeep(result)).toEqual([]);
    expect(result.examples.get('deep_left_out_objects')).toEqual([`${PREFIX}sale.json`]);
  });

  it('fails with the lake’s fault when the lake is away', async () => {
    pipeline.lake.fault = ({ operation, bucket }) => {
      if (operation === 'open') throw new LakeUnavailableError({ bucket });
    };
    await expect(deep(pipeline)).rejects.toThrow(LakeUnavailableError);
  });

  it('calls rows of another time zone stale, and derives days by the zone it is given', async () => {
    const tokyo = callRules({ callTimeZone: 'Asia/Tokyo', redact: 'standard', categoriesFile: null });
    const stale = await deep(pipeline, { rules: tokyo });
    expect(failedDeep(stale)).toEqual([]);
    expect(countOf(stale, 'deep_stale_silver_rows')).toBe(2);
    const result = await deep(pipeline, { rules: { ...tokyo, silverVersion: UTC_RULES.silverVersion } });
    expect(failedDeep(result)).toEqual(['deep_silver_rows', 'deep_gold_rows']);
    expect(result.examples.get('deep_silver_rows')).toContainEqual('call sale: call_timestamp');
  });
});

describe('verify --deep on an object of several parts', () => {
  let database: TestDatabase;
  let pipeline: Pipeline;
  const texts = [callJson('p1'), callJson('p2'), callJson('p2', { agent_name: 'Later' }), callJson('p3'), '{"a": 1}'];

  // One object of five records, as the stages leave it: the second of two records with one id counts.
  beforeAll(async () => {
    database = await createTestDatabase();
    pipeline = new Pipeline(database.db);
    for (const [index, n] of [0, 2, 3, 4].entries()) await pipeline.put(`${index}.json`, texts[n] ?? '');
    await pipeline.run();
    await pipeline.db.query(
      `update call_data.silver_call_records set object_id = 1, batch_id = (select min(batch_id) from call_data.bronze_objects),
         record_no = case call_id when 'p1' then 1 when 'p2' then 3 else 4 end`,
    );
    await pipeline.db.query(
      `update call_data.quarantined_records q set object_id = 1, record_no = 5, etag = o.loaded_etag, batch_id = o.batch_id
       from call_data.bronze_objects o where o.object_id = 1`,
    );
    await pipeline.db.query('delete from call_data.bronze_objects where object_id > 1');
    await pipeline.db.query(
      `update call_data.bronze_objects set record_count = 5, written_count = 3, superseded_count = 1, quarantined_count = 1`,
    );
  });
  afterAll(() => database?.drop());

  const inParts: (size: number) => ReadObject = (size) => async (at) => {
    const { etag, lastModifiedAt } = await pipeline.lake.get(at);
    async function* parts(): AsyncGenerator<{ records: { recordNo: number; text: string }[]; rejects: [] }> {
      for (let from = 0; from < texts.length; from += size) {
        const some = texts.slice(from, from + size);
        yield await Promise.resolve({
          records: some.map((text, index) => ({ recordNo: from + index + 1, text })),
          rejects: [],
        });
      }
    }
    return { etag, lastModifiedAt, parts: parts(), close: () => Promise.resolve() };
  };

  it.each([1, 2, 5])('holds for parts of %d records, each compared by itself', async (size) => {
    const result = await deep(pipeline, { readObject: inParts(size), recordsPerComparison: 1 });
    expect(failedDeep(result)).toEqual([]);
    expect(DEEP_CHECKS.map((name) => countOf(result, name))).toEqual([1, 3, 0, 0, 0, 3, 1, 0, 1]);
  });

  it.each([1, 5])('names a row that no record gives, in parts of %d', async (size) => {
    await pipeline.db.query(`update call_data.silver_call_records set record_no = 9 where call_id = 'p3'`);
    const result = await deep(pipeline, { readObject: inParts(size), recordsPerComparison: 1 });
    await pipeline.db.query(`update call_data.silver_call_records set record_no = 4 where call_id = 'p3'`);
    expect(failedDeep(result)).toEqual(['deep_silver_rows_without_record']);
    expect(result.examples.get('deep_silver_rows_without_record')).toEqual([`call p3 of ${PREFIX}0.json`]);
  });
});
