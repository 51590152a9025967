import type { Database } from '../../store/database.ts';

/** The schema as PostgreSQL's catalogue tells it, in a text that reads the same on every supported major version. */
export async function dumpSchema(db: Database): Promise<string> {
  const columns = await db.query<{ table_name: string; line: string }>(
    `select c.relname as table_name,
       a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
         || coalesce(' collate ' || quote_ident(l.collname), '')
         || case when a.attnotnull then ' not null' else '' end
         || case when a.attidentity <> '' then ' generated as identity'
                 else coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') end as line
     from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     left join pg_type t on t.oid = a.atttypid
     left join pg_collation l on l.oid = a.attcollation and a.attcollation <> t.typcollation
     where c.relnamespace = 'call_data'::regnamespace and c.relkind = 'r'
     order by c.relname, a.attnum`,
  );
  const constraints = await db.query<{ table_name: string; line: string }>(
    `select c.relname as table_name, pg_get_constraintdef(k.oid) as line
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where k.connamespace = 'call_data'::regnamespace and k.contype in ('c', 'f', 'p', 'u')
     order by c.relname, k.contype, line`,
  );
  const indexes = await db.query<{ table_name: string; line: string }>(
    `select tablename as table_name, indexdef as line from pg_indexes where schemaname = 'call_data'
     order by tablename, indexname`,
  );
  const tables = [...new Set(columns.map((row) => row.table_name))];
  const of = (rows: readonly { table_name: string; line: string }[], table: string): string[] =>
    rows.filter((row) => row.table_name === table).map((row) => `  ${row.line}`);
  return tables
    .map((table) =>
      [`table ${table}`, ...of(columns, table), ...of(constraints, table), ...of(indexes, table), ''].join('\n'),
    )
    .join('\n');
}
