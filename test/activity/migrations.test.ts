import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { Database } from '../../store/database.ts';
import { migrate, requireCurrentSchema, SchemaMismatchError } from '../../store/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { dumpSchema } from '../support/schema-dump.ts';

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
      ]);
      await requireCurrentSchema(other);
    } finally {
      await other.close();
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
