import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { callRules } from '../../config/call-rules.ts';
import { createActivities } from '../../activities/index.ts';
import { verify } from '../../store/verify.ts';
import { countStale } from '../../store/stale.ts';
import { UTC_RULES } from '../support/call-rules.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { BUCKET, callJson, Pipeline } from '../support/pipeline.ts';

const OPEN = callRules({ callTimeZone: 'UTC', redact: 'off', categoriesFile: null });
const TOKYO = callRules({ callTimeZone: 'Asia/Tokyo', redact: 'standard', categoriesFile: null });
const MAIL = 'Customer: write to ann@example.com';

let database: TestDatabase;
let pipeline: Pipeline;
beforeEach(async () => {
  database = await createTestDatabase();
  pipeline = new Pipeline(database.db);
});
afterEach(() => database.drop());

const withRules = (rules: typeof OPEN): ReturnType<typeof createActivities> =>
  createActivities({ ...pipeline.deps, rules });

/** A run that lists nothing and takes what is stale, as `etl --stale` does. */
async function readStale(): Promise<Awaited<ReturnType<Pipeline['end']>>> {
  const runId = await pipeline.start();
  await pipeline.do('setBackStale', { bucket: BUCKET });
  return pipeline.end(runId);
}

const transcripts = async (): Promise<string[]> =>
  (
    await database.db.query<{ text: string }>(
      'select transcript_text as text from call_data.silver_call_records order by call_id',
    )
  ).map((row) => row.text);

describe('stale silver', () => {
  it('is read again with the objects that gave no row, and then equals a first load', async () => {
    await pipeline.put('a.json', callJson('a', { transcript_text: MAIL }));
    await pipeline.put('b.json', callJson('b', { timestamp: '2026-01-05T20:00:00' }));
    await pipeline.put('undated.json', callJson('c', { timestamp: 'soon' }));
    pipeline.activities = withRules(TOKYO);
    await pipeline.run();
    expect(await countStale(database.db, UTC_RULES)).toEqual({ silver: 2, gold: 0, objects: 3 });
    pipeline.activities = withRules(UTC_RULES);
    expect(await readStale()).toMatchObject({ listed: 0, requeued: 3, loaded: 2, rejected: 1, written: 2 });
    expect(await countStale(database.db, UTC_RULES)).toEqual({ silver: 0, gold: 0, objects: 0 });
    const { ok, tablesSha256 } = await verify(database.db);
    expect(ok).toBe(true);

    const fresh = await createTestDatabase();
    const other = new Pipeline(fresh.db);
    Object.assign(other, { lake: pipeline.lake });
    other.activities = createActivities({ ...pipeline.deps, db: fresh.db });
    await other.run();
    expect((await verify(fresh.db)).tablesSha256).toBe(tablesSha256);
    await fresh.drop();
  });

  it('is found by its rows where the ledger does not know, and by a call that older rules could not score', async () => {
    await pipeline.put('a.json', callJson('a', { transcript_text: MAIL }));
    await pipeline.put('b.json', callJson('b'));
    await pipeline.run();
    await database.db.query(`update call_data.silver_call_records set silver_version = 'older' where call_id = 'a'`);
    await database.db.query(
      `insert into call_data.quarantined_records (object_id, etag, record_no, batch_id, reason, stage, message, rules_version)
       select object_id, read_etag, 9, batch_id, 'enrichment_failed', 'gold', 'm', 'older' from call_data.bronze_objects
       where key like '%b.json'`,
    );
    expect(await countStale(database.db, UTC_RULES)).toEqual({ silver: 1, gold: 0, objects: 2 });
    expect(await readStale()).toMatchObject({ requeued: 2, loaded: 2 });
    expect(await countStale(database.db, UTC_RULES)).toEqual({ silver: 0, gold: 0, objects: 0 });
  });

  it('is not touched by a Worker whose settings are not those of whoever asked', async () => {
    await pipeline.put('a.json', callJson('a', { transcript_text: MAIL }));
    pipeline.activities = withRules(OPEN);
    await pipeline.run();
    const asked = pipeline.do('setBackStale', { bucket: BUCKET, silverVersion: UTC_RULES.silverVersion });
    await expect(asked).rejects.toMatchObject({ type: 'SettingsMismatch', nonRetryable: true });
    expect(await countStale(database.db, UTC_RULES)).toMatchObject({ silver: 1, objects: 1 });
  });

  it('takes the raw samples of the quarantine along, whatever became of their rows', async () => {
    await pipeline.put('text.json', 'mail ann@example.com');
    pipeline.activities = withRules(OPEN);
    await pipeline.run();
    await pipeline.remove('text.json');
    await database.db.query(`update call_data.quarantined_records set status = 'resolved'`);
    pipeline.activities = withRules(UTC_RULES);
    await readStale();
    expect(await database.db.query('select raw_sample from call_data.quarantined_records')).toEqual([
      { raw_sample: 'mail [EMAIL]' },
    ]);
  });

  it('is left alone where nothing is stale', async () => {
    await pipeline.put('a.json', callJson('a'));
    await pipeline.run();
    expect(await readStale()).toMatchObject({ listed: 0, requeued: 0, loaded: 0 });
  });

  it('does not come from what a Worker with other settings staged: the object is read again', async () => {
    await pipeline.put('a.json', callJson('a', { transcript_text: MAIL }));
    const runId = await pipeline.start();
    const [batchId = 0] = await pipeline.list(runId);
    pipeline.activities = withRules(OPEN);
    await pipeline.do('landBronze', { batchId });
    pipeline.activities = withRules(UTC_RULES);
    expect(await pipeline.do('buildSilver', { batchId })).toMatchObject({ written: 0 });
    expect(await database.db.query('select 1 as found from call_data.bronze_records')).toEqual([]);
    expect(await pipeline.do('buildGold', { batchId })).toMatchObject({ left: 0, loaded: 0 });
    expect(await pipeline.end(runId)).toMatchObject({ listed: 1, requeued: 1, pending: 1, loaded: 1 });
    expect(await transcripts()).toEqual(['Customer: write to [EMAIL]']);
    expect((await verify(database.db)).ok).toBe(true);
  });

  it('does not come from chunks that different settings read', async () => {
    const small = new Pipeline(database.db, { chunkBytes: 1 });
    pipeline = small;
    const lines = ['a', 'b', 'c'].map((id) => callJson(id, { transcript_text: MAIL })).join('\n');
    await small.put('lines.jsonl', lines);
    const runId = await small.start();
    const [batchId = 0] = await small.list(runId);
    small.activities = withRules(OPEN);
    for (const stage of ['landBronze', 'buildSilver', 'buildGold'] as const) await small.do(stage, { batchId });
    small.activities = withRules(UTC_RULES);
    await small.batch(batchId);
    expect(await small.end(runId)).toMatchObject({ listed: 1, requeued: 1, pending: 1, loaded: 1, written: 3 });
    expect(await transcripts()).toEqual(Array.from({ length: 3 }, () => 'Customer: write to [EMAIL]'));
    expect(await countStale(database.db, UTC_RULES)).toEqual({ silver: 0, gold: 0, objects: 0 });
    expect((await verify(database.db)).ok).toBe(true);
  });
});
