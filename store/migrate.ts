import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import type { RedactMode } from '../domain/redaction/types.ts';
import { qualify, sqlState, type Database, type Queryable } from './database.ts';
import { redactQuarantine } from './redact-stored.ts';

const MIGRATIONS = new URL('./migrations/', import.meta.url);
const LOCK = 'converza.migrate';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

export interface MigrateOptions {
  /** How far what older versions stored is redacted. */
  readonly redact?: RedactMode;
}

/** What SQL cannot do, in the transaction of its migration. */
const STEPS: ReadonlyMap<number, (tx: Queryable, redact: RedactMode) => Promise<unknown>> = new Map([
  [7, redactQuarantine],
]);

/** The database's schema is not the one this code was written for; the message says what to do. */
export class SchemaMismatchError extends Error {
  override readonly name = 'SchemaMismatch';
}

/** The numbered migrations, in order. */
export async function loadMigrations(): Promise<Migration[]> {
  const names = (await readdir(MIGRATIONS)).filter((name) => /^\d{6}_[a-z0-9_]+\.sql$/.test(name)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, MIGRATIONS), 'utf8');
      return { version: Number(name.slice(0, 6)), name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Brings the schema up to date and returns the names of the migrations applied. Each is one transaction that writes its
 * marker row first, so that two migrators at once cannot both apply it.
 * @throws SchemaMismatchError when the database was migrated by newer code, or a migration was changed after it ran.
 */
export async function migrate(db: Database, { redact = 'standard' }: MigrateOptions = {}): Promise<string[]> {
  const migrations = await loadMigrations();
  await createMarkerTable(db);
  const applied: string[] = [];
  for (const migration of migrations) {
    const ran = await db.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1::text, 0))', [LOCK]);
      const marked = await tx.query(
        `insert into call_data.schema_migrations (version, name, sha256) values ($1::integer, $2::text, $3::text)
         on conflict (version) do nothing returning version`,
        [migration.version, migration.name, migration.sha256],
      );
      if (marked.length === 0) return false;
      await tx.query(migration.sql);
      await STEPS.get(migration.version)?.(tx, redact);
      return true;
    });
    if (ran) applied.push(migration.name);
  }
  await requireCurrentSchema(db);
  return applied;
}

/**
 * Checks that the database has just the migrations of this code.
 * @throws SchemaMismatchError naming the command that mends it.
 */
export async function requireCurrentSchema(db: Database): Promise<void> {
  const migrations = await loadMigrations();
  let applied: { version: number; name: string; sha256: string }[];
  try {
    applied = await db.query('select version, name, sha256 from call_data.schema_migrations order by version');
  } catch (error) {
    if (sqlState(error) !== '42P01') throw error;
    throw new SchemaMismatchError(`Schema "${db.schema}" has no tables of Converza yet. Run: converza migrate`);
  }
  const known = new Map(migrations.map((migration) => [migration.version, migration]));
  for (const row of applied) {
    const migration = known.get(row.version);
    if (migration === undefined) {
      throw new SchemaMismatchError(
        `Schema "${db.schema}" was migrated by a newer Converza (${row.name}). Update this installation.`,
      );
    }
    if (migration.sha256 !== row.sha256) {
      throw new SchemaMismatchError(`Migration ${row.name} was changed after it ran in schema "${db.schema}".`);
    }
  }
  if (applied.length < migrations.length) {
    throw new SchemaMismatchError(
      `Schema "${db.schema}" is ${migrations.length - applied.length} migration(s) behind. Run: converza migrate`,
    );
  }
}

async function createMarkerTable(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    // "if not exists" still collides when two sessions create at once.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1::text, 0))', [LOCK]);
    await tx.query(`create schema if not exists ${pg.escapeIdentifier(db.schema)}`);
    await tx.query(
      qualify(
        `create table if not exists call_data.schema_migrations (
           version integer primary key,
           name text not null,
           sha256 text not null,
           applied_at timestamptz not null default now()
         )`,
        db.schema,
      ),
    );
  });
}

/** Drops the schema with all that is in it. Only for databases that a command owns, as the demo does. */
export async function dropSchema(db: Database): Promise<void> {
  await db.query(`drop schema if exists ${pg.escapeIdentifier(db.schema)} cascade`);
}
