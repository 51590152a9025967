import pg from 'pg';
import { randomBytes } from 'node:crypto';
import { Database } from '../../store/database.ts';
import { loadMigrations, migrate } from '../../store/migrate.ts';
import { testStack } from './stack.ts';

export interface TestDatabase {
  readonly db: Database;
  readonly url: string;
  /** Closes the pool and drops the database. */
  drop(): Promise<void>;
}

/** A database of the test file's own, cloned from a migrated template that the first file makes. */
export async function createTestDatabase(schema = 'call_data'): Promise<TestDatabase> {
  const template = await migratedTemplate(schema);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin((admin) => admin.query(`create database ${name} template ${template}`));
  const url = databaseUrl(name);
  const db = new Database({ url, schema, poolSize: 10 });
  return {
    db,
    url,
    drop: async () => {
      await db.close();
      await asAdmin((admin) => admin.query(`drop database ${name} with (force)`));
    },
  };
}

async function migratedTemplate(schema: string): Promise<string> {
  const fingerprint = (await loadMigrations()).map((migration) => migration.sha256.slice(0, 8)).join('_');
  const name = `template_${schema}_${fingerprint}`.slice(0, 63);
  await asAdmin(async (admin) => {
    // Jest's workers ask at once; the second waits here and finds it made.
    await admin.query(`select pg_advisory_lock(hashtext('${name}'))`);
    const made = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (made.rowCount !== 0) return;
    const building = `${name.slice(0, 54)}_building`;
    await admin.query(`drop database if exists ${building}`);
    await admin.query(`create database ${building}`);
    const db = new Database({ url: databaseUrl(building), schema, poolSize: 1 });
    await migrate(db);
    await db.close();
    await admin.query(`alter database ${building} rename to ${name}`);
  });
  return name;
}

function databaseUrl(name: string): string {
  const url = new URL(testStack().databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: databaseUrl('postgres') });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
