import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { explainCall } from '../../store/explain.ts';
import { readQuarantined } from '../../store/quarantine-admin.ts';
import { noteRemovedCalls } from '../../store/removed-calls.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { BUCKET, callJson, Pipeline, PREFIX } from '../support/pipeline.ts';

let database: TestDatabase;
let pipeline: Pipeline;

beforeEach(async () => {
  database = await createTestDatabase();
  pipeline = new Pipeline(database.db);
});
afterEach(() => database.drop());

describe('explaining a call', () => {
  it('follows it from its object to the figures of its agent and day', async () => {
    const sale = 'Agent: Shall I place the order now? Customer: Yes, please go ahead.';
    await pipeline.put('a.json', callJson('a', { transcript_text: sale }));
    await pipeline.run();
    const head = await pipeline.lake.head({ bucket: BUCKET, key: `${PREFIX}a.json` });
    expect(await explainCall(database.db, 'a')).toMatchObject({
      callId: 'a',
      object: { key: `${PREFIX}a.json`, state: 'loaded', etag: head?.etag, lastModifiedAt: head?.lastModifiedAt },
      run: { mode: 'full', status: 'completed' },
      batch: { page: 1, ordinal: 1 },
      silver: { agentName: 'Ann Smith', callDate: '2026-01-05', recordNo: 1, transcriptLength: sale.length },
      gold: { isConversion: true, upsells: [] },
      agentDay: { agentName: 'Ann Smith', metricDate: '2026-01-05', totalCalls: 1, waitsForRefresh: false },
      superseded: [],
      quarantine: [],
    });
    expect(await explainCall(database.db, 'none')).toBeNull();
  });

  it('names the other objects that hold it, and the quarantine rows that do', async () => {
    await pipeline.put('old.json', callJson('a'));
    pipeline.tick();
    await pipeline.put('new.json', callJson('a', { agent_name: 'Bob Jones' }));
    await pipeline.put('bad.json', callJson('a', { timestamp: '' }));
    await pipeline.run();
    expect(await explainCall(database.db, 'a')).toMatchObject({
      object: { key: `${PREFIX}new.json` },
      superseded: [{ key: `${PREFIX}old.json`, recordNo: 1, lastModifiedAt: new Date('2026-01-01T00:00:00Z') }],
      quarantine: [{ reason: 'missing_timestamp', key: `${PREFIX}bad.json`, namesCall: true, removedCall: false }],
    });
  });

  it('tells of a call that a rejected version took from the tables', async () => {
    await pipeline.put('a.json', callJson('a'));
    await pipeline.run();
    pipeline.tick();
    await pipeline.put('a.json', 'broken');
    await pipeline.run('incremental');
    const [row] = await database.db.query<{ object_id: number; batch_id: number; id: number }>(
      'select id, object_id, batch_id from call_data.quarantined_records',
    );
    const removed = Array.from({ length: 150 }, (_, n) => `b${n}`).map((callId) => ({
      objectId: row?.object_id ?? 0,
      callId,
    }));
    await database.db.transaction((tx) => noteRemovedCalls(tx, row?.batch_id ?? 0, removed));
    expect(await explainCall(database.db, 'a')).toMatchObject({
      silver: null,
      object: null,
      quarantine: [
        { id: row?.id, reason: 'invalid_json', objectState: 'rejected', removedCall: true, namesCall: false },
      ],
    });
    const shown = await readQuarantined(database.db, row?.id ?? 0);
    expect(shown?.removedCalls).toBe(151);
    expect(shown?.removedCallIds).toHaveLength(100);
  });
});
