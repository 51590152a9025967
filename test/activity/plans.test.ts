import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { ExplainingDatabase } from '../support/explaining-database.ts';
import { callJson, Pipeline } from '../support/pipeline.ts';

const KNOWN = 30_000;
/** Far more than a run of a handful of new calls has to look at, and far less than the tables hold. */
const FEW = 500;
const OLD = 'dt=2026-01-01/hh=00/old.json';

let database: TestDatabase;
let explaining: ExplainingDatabase;

/** Puts copies of a table's only row beside it. */
async function multiply(table: string, changes: string): Promise<void> {
  await database.db.query(
    `insert into call_data.${table} overriding system value
     select (jsonb_populate_record(t, jsonb_build_object(${changes}))).* from call_data.${table} t,
       generate_series(1, ${KNOWN}) as n`,
  );
}

beforeAll(async () => {
  database = await createTestDatabase();
  explaining = new ExplainingDatabase({ url: database.url, schema: 'call_data', poolSize: 5 });
  const pipeline = new Pipeline(database.db);
  await pipeline.put(OLD, callJson('old'));
  await pipeline.run();
  const cell = `'agent_name', 'Agent ' || n % 300, 'call_date', date '2025-01-01' + n % 300`;
  const object = `'object_id', 1000 + n, 'batch_id', 1000 + n / 500`;
  await multiply('bronze_objects', `${object}, 'key', 'calls/dt=2026-01-01/hh=00/k' || n`);
  await multiply('silver_call_records', `${object}, ${cell}, 'call_id', 'k' || n`);
  await multiply('gold_call_analytics', `${cell}, 'call_id', 'k' || n`);
  await database.db.query(
    `insert into call_data.gold_upsells (call_id, ordinal, status)
     select 'k' || n, 1, 'offered' from generate_series(1, ${KNOWN}) as n`,
  );
  await database.db.query(
    `insert into call_data.quarantined_records (object_id, etag, record_no, batch_id, reason, stage, message, status)
     select 1000 + n, 'e', 1, 1, 'invalid_json', 'bronze', 'm', 'open' from generate_series(1, ${KNOWN}) as n`,
  );
  await database.db.query(
    `insert into call_data.ingest_runs (run_id, workflow_id, mode, bucket, prefix, status, finished_at)
     select 'run ' || n, 'w', 'incremental', 'calls-bucket', 'calls/', 'completed', now()
     from generate_series(1, ${KNOWN}) as n`,
  );
});

afterAll(async () => {
  await explaining.close();
  await database.drop();
});

/** The tables that a scan of theirs met more than a few rows of. */
async function readMuch(change: (pipeline: Pipeline) => Promise<void>): Promise<string[]> {
  const pipeline = new Pipeline(explaining);
  await pipeline.put(OLD, callJson('old'));
  await change(pipeline);
  explaining.scans.length = 0;
  const counts = await pipeline.run('incremental');
  expect(counts).toMatchObject({ loaded: 4, pending: 0 });
  expect(explaining.scans.length).toBeGreaterThan(50);
  return larger(explaining, FEW);
}

function larger({ scans }: ExplainingDatabase, few: number): string[] {
  return scans
    .filter(({ rows }) => rows > few)
    .map(
      ({ node, table, rows, sql }) => `${node} of ${table}, ${rows} rows: ${sql.replace(/\s+/g, ' ').slice(0, 120)}`,
    );
}

describe('an incremental run beside many known keys', () => {
  it.each([
    ['tables that have no statistics', 'select 1', 60],
    ['tables that have', 'analyze', 120],
  ])('reads few rows of any table: %s', async (name, statement, later) => {
    await database.db.query(statement);
    const much = await readMuch(async (pipeline) => {
      for (const call of ['a', 'b', 'c']) {
        await pipeline.put(
          `dt=2026-01-01/hh=01/${name}-${call}.json`,
          callJson(`${name}-${call}`, { agent_name: 'New' }),
        );
      }
      pipeline.tick(later);
      await pipeline.put(OLD, callJson('old', { agent_name: 'Corrected' }));
    });
    expect(much).toEqual([]);
  });
});

describe('a load into empty tables', () => {
  it('reads what belongs to a page or a batch, however much came before it', async () => {
    const own = await createTestDatabase();
    const db = new ExplainingDatabase({ url: own.url, schema: 'call_data', poolSize: 5 });
    const pipeline = new Pipeline(db, { pageSize: 200 });
    try {
      for (let i = 0; i < 2_000; i += 1)
        await pipeline.put(`${i}.json`, callJson(`c${i}`, { agent_name: `A ${i % 9}` }));
      pipeline.batchSize = 100;
      const runId = await pipeline.start();
      for (const batchId of await pipeline.list(runId)) {
        for (const stage of ['landBronze', 'buildSilver', 'buildGold'] as const) {
          await pipeline.do(stage, { batchId });
          // The next Worker has nothing at hand, and reads back what the one before has written.
          if (batchId % 2 === 0) pipeline.restart();
        }
      }
      expect(larger(db, 450)).toEqual([]);
      expect(await pipeline.end(runId)).toMatchObject({ loaded: 2_000, pending: 0 });
    } finally {
      await db.close();
      await own.drop();
    }
  });
});
