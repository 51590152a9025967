import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { verify } from '../../store/verify.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { callJson, Pipeline, PREFIX } from '../support/pipeline.ts';

let database: TestDatabase;

// "old" lost the call to "new", "gone" was deleted before it was read, "broken" was rejected.
beforeAll(async () => {
  database = await createTestDatabase();
  const pipeline = new Pipeline(database.db);
  await pipeline.put('gone.json', callJson('gone'));
  const runId = await pipeline.start();
  const batches = await pipeline.list(runId);
  await pipeline.remove('gone.json');
  for (const batchId of batches) await pipeline.batch(batchId);
  await pipeline.end(runId);
  await pipeline.put('old.json', callJson('a'));
  pipeline.tick();
  await pipeline.put('new.json', callJson('a'));
  await pipeline.put('broken.json', 'no json');
  await pipeline.run();
});
afterAll(() => database?.drop());

const failed = async (): Promise<string[]> =>
  (await verify(database.db)).checks.filter((check) => !check.ok).map((check) => check.name);
const object = (name: string): string =>
  `(select object_id from call_data.bronze_objects where key = '${PREFIX}${name}.json')`;

it('every check holds on books that were not touched', async () => {
  expect(await failed()).toEqual([]);
});

it.each([
  [
    'an entry as great as the row in silver',
    `update call_data.silver_superseded_records set last_modified_at = (select source_last_modified_at
       from call_data.silver_call_records), object_id = ${object('new')}`,
    'superseded_entries_are_lesser',
  ],
  [
    'an entry of a call that silver lost',
    `update call_data.silver_superseded_records set call_id = 'lost'`,
    'superseded_entries_are_lesser',
  ],
  [
    'an entry of a missing object',
    `update call_data.silver_superseded_records set object_id = ${object('gone')}`,
    'superseded_entries_of_live_objects',
  ],
  [
    'an entry of a rejected object',
    `update call_data.silver_superseded_records set object_id = ${object('broken')}`,
    'superseded_entries_of_live_objects',
  ],
  [
    'an entry of no object',
    `update call_data.silver_superseded_records set object_id = 999`,
    'superseded_entries_of_live_objects',
  ],
  [
    'partitions of a run that ended',
    `insert into call_data.ingest_partitions select run_id, 1, 1, 'dt=2026-01-01/' from call_data.ingest_runs limit 1`,
    'partitions_of_open_runs_only',
  ],
  [
    'a missing object of no batch',
    `update call_data.bronze_objects set batch_id = null where state = 'missing'`,
    'ledger_missing_objects',
  ],
  [
    'an object half way that nobody holds',
    `update call_data.bronze_objects set state = 'discovered', batch_id = null, records_done = 1 where object_id = ${object('broken')}`,
    'ledger_objects_between_chunks',
  ],
])('verify finds %s, and names the check', async (_, sql, check) => {
  const tables = ['silver_superseded_records', 'bronze_objects', 'ingest_partitions'];
  for (const table of tables)
    await database.db.query(`create table call_data.kept_${table} as table call_data.${table}`);
  try {
    await database.db.query(sql);
    expect(await failed()).toContain(check);
  } finally {
    await database.db.query('delete from call_data.ingest_partitions');
    await database.db.query('delete from call_data.silver_superseded_records');
    await database.db.query(
      'insert into call_data.silver_superseded_records table call_data.kept_silver_superseded_records',
    );
    await database.db.query(
      `update call_data.bronze_objects o set state = k.state, batch_id = k.batch_id, records_done = k.records_done
       from call_data.kept_bronze_objects k where k.object_id = o.object_id`,
    );
    for (const table of tables) await database.db.query(`drop table call_data.kept_${table}`);
  }
  expect(await failed()).toEqual([]);
});

it('an entry that beats the row in silver is no fault while its object waits to be read again', async () => {
  await database.db.query(`update call_data.bronze_objects set state = 'discovered', batch_id = null,
                             records_done = 0 where object_id = ${object('old')}`);
  await database.db.query(`update call_data.silver_superseded_records set last_modified_at = '2030-01-01'`);
  expect(await failed()).toEqual([]);
});
