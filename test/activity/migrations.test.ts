import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { Database } from '../../store/database.ts';
import { loadMigrations, migrate, requireCurrentSchema, SchemaMismatchError } from '../../store/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { dumpSchema } from '../support/schema-dump.ts';

/** The schema as the release left it whose newest migration that was. */
async function migrateThrough(db: Database, version: number): Promise<void> {
  await db.query(`create schema ${db.schema}`);
  await db.query(
    `create table call_data.schema_migrations (version integer primary key, name text not null, sha256 text not null,
       applied_at timestamptz not null default now())`,
  );
  for (const migration of (await loadMigrations()).filter((one) => one.version <= version)) {
    await db.query(migration.sql);
    await db.query('insert into call_data.schema_migrations (version, name, sha256) values ($1, $2, $3)', [
      migration.version,
      migration.name,
      migration.sha256,
    ]);
  }
}

const SCHEMA = new URL('../../store/schema.sql', import.meta.url);
// With UPDATE_SCHEMA=1 the dump is written anew: read its diff before it is committed.
const UPDATE = process.env['UPDATE_SCHEMA'] === '1';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('migrations', () => {
  it('make the schema that store/schema.sql shows', async () => {
    const dump = await dumpSchema(database.db);
    if (UPDATE) await writeFile(SCHEMA, dump);
    expect(dump).toBe(await readFile(SCHEMA, 'utf8'));
  });

  it('run once, and find nothing to do after that', async () => {
    expect(await migrate(database.db)).toEqual([]);
  });

  it('go into the schema that is configured, whatever its name', async () => {
    const other = new Database({ url: database.url, schema: 'Sales "EU"', poolSize: 3 });
    try {
      await expect(requireCurrentSchema(other)).rejects.toThrow('Run: converza migrate');
      const both = await Promise.all([migrate(other), migrate(other)]);
      expect(both.flat().toSorted()).toEqual([
        '000001_call_data.sql',
        '000002_steering.sql',
        '000003_quarantine_life.sql',
        '000004_analytics.sql',
        '000005_forgotten_calls.sql',
        '000006_reprocess_runs.sql',
        '000007_redact_quarantine.sql',
        '000008_unlogged_staging.sql',
        '000009_keyed_writes.sql',
      ]);
      await requireCurrentSchema(other);
    } finally {
      await other.close();
    }
  });

  it('redact what older versions stored, and let go of what they had staged', async () => {
    const old = new Database({ url: database.url, schema: 'old_release', poolSize: 2 });
    try {
      await migrateThrough(old, 3);
      const [run] = ['run-1'];
      await old.query(
        `insert into call_data.ingest_runs (run_id, workflow_id, mode, bucket, prefix) values ($1, 'w', 'full', 'b', '')`,
        [run],
      );
      await old.query(
        `insert into call_data.ingest_batches (run_id, partition, page, ordinal, objects) values ($1, '', 1, 1, 2)`,
        [run],
      );
      await old.query(
        `insert into call_data.bronze_objects (bucket, key, etag, size_bytes, last_modified_at, state, batch_id, landed_at,
           read_etag, silver_done)
         values ('b', 'staged', 'e', 1, now(), 'landed', 1, now(), 'e', false),
           ('b', 'in silver', 'e', 1, now(), 'landed', 1, now(), 'e', true)`,
      );
      await old.query(
        `insert into call_data.bronze_records (object_id, record_no, payload) values (1, 1, '{"a":"ann@example.com"}')`,
      );
      const samples = ['mail ann@example.com', `${'x'.repeat(1_992)}4111 1111`.slice(0, 2_000)];
      await old.query(
        `insert into call_data.quarantined_records (object_id, etag, record_no, batch_id, reason, stage, message, raw_sample)
         select 1, 'e', ordinality, 1, 'invalid_json', 'bronze', 'm', sample
         from unnest($1::text[]) with ordinality as t (sample, ordinality)`,
        [samples],
      );
      await migrate(old);
      expect(await old.query('select key, state, batch_id from call_data.bronze_objects order by object_id')).toEqual([
        { key: 'staged', state: 'discovered', batch_id: null },
        { key: 'in silver', state: 'landed', batch_id: 1 },
      ]);
      expect(await old.query('select pending from call_data.ingest_batches')).toEqual([{ pending: 1 }]);
      expect(await old.query('select payload from call_data.bronze_records')).toEqual([]);
      expect(await old.query('select raw_sample from call_data.quarantined_records order by record_no')).toEqual([
        { raw_sample: 'mail [EMAIL]' },
        { raw_sample: 'x'.repeat(1_800) },
      ]);
    } finally {
      await old.close();
    }
  });

  it('refuse a database that newer code has migrated', async () => {
    const newer = new Database({ url: database.url, schema: 'newer', poolSize: 1 });
    try {
      await migrate(newer);
      await newer.query(
        `insert into call_data.schema_migrations (version, name, sha256) values (999999, 'later.sql', '')`,
      );
      await expect(migrate(newer)).rejects.toThrow(SchemaMismatchError);
    } finally {
      await newer.close();
    }
  });
});
