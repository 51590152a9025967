import { createHash, type Hash } from 'node:crypto';
import type { Queryable } from './database.ts';

/** The tables of the hash, in the order of DESIGN §4's data model. */
export const HASHED_TABLES = [
  'silver_call_records',
  'gold_call_analytics',
  'gold_upsells',
  'gold_call_categories',
  'gold_agent_daily',
  'gold_agent_performance',
  'gold_daily_metrics',
] as const;

// Ids of the books and clock readings: they differ between two databases fed from the same bucket.
const LEFT_OUT = ['object_id', 'batch_id', 'created_at', 'updated_at', 'last_updated'];
const ROWS_PER_FETCH = 5_000;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly key_position: number | null;
}

/**
 * SHA-256 in hex over silver and gold, as DESIGN §4 defines it: equal data gives an equal hash in any database.
 * Call it in a transaction: it reads through cursors, and only one snapshot makes the tables belong together.
 */
export async function hashTables(tx: Queryable): Promise<string> {
  const hash = createHash('sha256');
  for (const table of HASHED_TABLES) await hashTable(tx, table, hash);
  return hash.digest('hex');
}

async function hashTable(tx: Queryable, table: (typeof HASHED_TABLES)[number], hash: Hash): Promise<void> {
  const columns = await columnsOf(tx, table);
  const values = columns.filter((column) => !LEFT_OUT.includes(column.name)).map(printed);
  const key = columns
    .filter((column) => column.key_position !== null)
    .toSorted((a, b) => (a.key_position ?? 0) - (b.key_position ?? 0))
    .map((column) => (column.type === 'text' ? `"${column.name}" collate "C"` : `"${column.name}"`));
  await tx.query(
    `declare converza_hash no scroll cursor for
     select ${values.join(` || e'\\x1f' || `)} as line from call_data.${table} order by ${key.join(', ')}`,
  );
  for (;;) {
    const rows = await tx.query<{ line: string }>(`fetch ${ROWS_PER_FETCH} from converza_hash`);
    for (const row of rows) hash.update(row.line).update('\n');
    if (rows.length < ROWS_PER_FETCH) break;
  }
  await tx.query('close converza_hash');
}

async function columnsOf(tx: Queryable, table: (typeof HASHED_TABLES)[number]): Promise<Column[]> {
  return tx.query<Column>(
    `select a.attname as name, a.atttypid::regtype::text as type, array_position(i.indkey::int2[], a.attnum) as key_position
     from pg_catalog.pg_attribute a
     join pg_catalog.pg_index i on i.indrelid = a.attrelid and i.indisprimary
     where a.attrelid = 'call_data.${table}'::regclass and a.attnum > 0 and not a.attisdropped
     order by a.attnum`,
  );
}

/** A column as the hash reads it, whatever DateStyle or TimeZone the session has. */
function printed(column: Column): string {
  const name = `"${column.name}"`;
  let text = `${name}::text`;
  if (column.type === 'timestamp with time zone') text = `(extract(epoch from ${name}) * 1000000)::bigint::text`;
  if (column.type === 'date') text = `to_char(${name}, 'YYYY-MM-DD')`;
  return `coalesce(${text}, e'\\\\N')`;
}
