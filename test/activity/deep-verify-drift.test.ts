import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { countOf, deep, failedDeep, loadMixture } from '../support/deep-verify.ts';
import { Pipeline, PREFIX } from '../support/pipeline.ts';

describe('verify --deep on tables changed by hand', () => {
  let database: TestDatabase;
  let pipeline: Pipeline;
  beforeAll(async () => {
    database = await createTestDatabase();
    pipeline = new Pipeline(database.db);
    await loadMixture(pipeline);
    await pipeline.db.query('create table call_data.kept_silver as table call_data.silver_call_records');
    await pipeline.db.query('create table call_data.kept_gold as table call_data.gold_call_analytics');
  });
  afterAll(() => database?.drop());

  const NEW_VALUES: Readonly<Record<string, string>> = {
    text: `'other'`,
    'timestamp with time zone': `'2001-01-01T00:00:00Z'`,
    date: `'2001-01-01'`,
    integer: '7777',
    bigint: '7777',
    numeric: '0.1234',
    boolean: 'false',
    jsonb: `'{"a": 1}'`,
    ARRAY: `'{0.1,0.2,0.3,0.4}'`,
  };
  const OF_CLOSED_LISTS: Readonly<Record<string, string>> = {
    sentiment_label: `'negative'`,
    agent_sentiment_label: `'negative'`,
    speaker_labels: `'inferred'`,
  };
  const LEFT_OUT = ['call_id', 'object_id', 'record_no', 'created_at', 'updated_at', 'silver_version', 'rules_version'];

  it.each([
    ['silver_call_records', 'kept_silver', 'deep_silver_rows', 12],
    ['gold_call_analytics', 'kept_gold', 'deep_gold_rows', 31],
  ])('finds a change of every column of %s', async (table, kept, check, columns) => {
    const names = await pipeline.db.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns
       where table_schema = 'call_data' and table_name = $1::text and not column_name = any($2::text[])`,
      [table, LEFT_OUT],
    );
    expect(names).toHaveLength(columns);
    for (const { name, type } of names) {
      const value = OF_CLOSED_LISTS[name] ?? NEW_VALUES[type];
      await pipeline.db.query(`update call_data.${table} set ${name} = ${value} where call_id = 'sale'`);
      const result = await deep(pipeline);
      await pipeline.db.query(
        `update call_data.${table} t set ${name} = k.${name} from call_data.${kept} k where k.call_id = t.call_id`,
      );
      expect([name, failedDeep(result)]).toEqual([name, [check]]);
      expect(result.examples.get(check)).toEqual([`call sale: ${name}`]);
    }
    expect(failedDeep(await deep(pipeline))).toEqual([]);
  });

  it('does not compare rows of older rules, and tells of them', async () => {
    await pipeline.db.query(`update call_data.gold_call_analytics set rules_version = 'old', is_conversion = false`);
    await pipeline.db.query(`update call_data.silver_call_records set silver_version = 'old' where call_id = 'twice'`);
    const result = await deep(pipeline);
    expect(failedDeep(result)).toEqual([]);
    expect(countOf(result, 'deep_stale_silver_rows')).toBe(1);
    expect(countOf(result, 'deep_stale_gold_rows')).toBe(1);
  });

  const sale = `(select object_id from call_data.bronze_objects where key = '${PREFIX}sale.json')`;
  it.each([
    ['an upsell', `update call_data.gold_upsells set amount = 13 where call_id = 'sale'`, ['deep_gold_rows']],
    [
      'an upsell’s currency',
      `update call_data.gold_upsells set currency = 'EUR' where call_id = 'sale'`,
      ['deep_gold_rows'],
    ],
    [
      'a category',
      `insert into call_data.gold_call_categories (call_id, category, rules_version) select call_id, 'made_up', rules_version from call_data.gold_call_analytics where call_id = 'sale'`,
      ['deep_gold_rows'],
    ],
    ['a lost upsell', `delete from call_data.gold_upsells where call_id = 'sale'`, ['deep_gold_rows']],
    ['a lost gold row', `delete from call_data.gold_call_analytics where call_id = 'sale'`, ['deep_gold_rows']],
    ['a lost silver row', `delete from call_data.silver_call_records where call_id = 'sale'`, ['deep_silver_rows']],
    [
      'a row of another call',
      `update call_data.silver_call_records set call_id = 'made up' where call_id = 'sale'`,
      ['deep_silver_rows', 'deep_silver_rows_without_record'],
    ],
    [
      'a call given to an object that lost it',
      `update call_data.silver_call_records set object_id = ${sale}, source_last_modified_at = '2020-01-01' where call_id = 'twice'`,
      ['deep_silver_rows_without_record', 'deep_superseded_rows'],
    ],
    ['a lost superseded entry', `delete from call_data.silver_superseded_records`, ['deep_superseded_rows']],
    [
      'a superseded entry of another instant',
      `update call_data.silver_superseded_records set last_modified_at = now()`,
      ['deep_superseded_rows'],
    ],
    [
      'a superseded entry of no record',
      `insert into call_data.silver_superseded_records values ('none', ${sale}, now(), 1)`,
      ['deep_superseded_rows_without_record'],
    ],
    [
      'a lost quarantine row',
      `delete from call_data.quarantined_records where reason = 'invalid_json'`,
      ['deep_quarantine'],
    ],
    [
      'another reason',
      `update call_data.quarantined_records set reason = 'missing_call_id' where reason = 'invalid_json'`,
      ['deep_quarantine'],
    ],
    [
      'a bad record closed as resolved',
      `update call_data.quarantined_records set status = 'resolved' where reason = 'invalid_json'`,
      ['deep_quarantine'],
    ],
    [
      'a quarantine row of no record',
      `insert into call_data.quarantined_records (object_id, etag, record_no, batch_id, reason, stage, message)
       select object_id, '', 7, batch_id, 'too_large', 'bronze', '' from call_data.bronze_objects where object_id = ${sale}`,
      ['deep_quarantine_rows_without_record'],
    ],
    [
      'the ledger’s counts',
      `update call_data.bronze_objects set record_count = 2, written_count = 2 where object_id = ${sale}`,
      ['deep_ledger_counts'],
    ],
  ])('finds %s, and names the check', async (_, sql, checks) => {
    const own = await createTestDatabase();
    try {
      const tampered = new Pipeline(own.db);
      await loadMixture(tampered);
      await own.db.query(sql);
      const result = await deep(tampered);
      expect(failedDeep(result).toSorted()).toEqual(checks);
      expect(checks.map((check) => result.examples.get(check)?.length)).toEqual(checks.map(() => expect.any(Number)));
    } finally {
      await own.drop();
    }
  });
});
