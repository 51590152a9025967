import type { Database } from '../../store/database.ts';

/** Every row of every table of the schema, as PostgreSQL prints it, with the table's name before it. */
export async function everyRow(db: Database): Promise<string[]> {
  const tables = await db.query<{ name: string }>(
    `select tablename as name from pg_catalog.pg_tables where schemaname = $1::text order by tablename`,
    [db.schema],
  );
  const rows: string[] = [];
  for (const { name } of tables) {
    const found = await db.query<{ line: string }>(`select t::text as line from call_data.${name} t`);
    rows.push(...found.map(({ line }) => `${name}: ${line}`));
  }
  return rows;
}
