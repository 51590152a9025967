import type { Queryable } from './database.ts';

/** SQL for the hash by which a forgotten call is known, of an expression that gives its id. */
export function hashOf(callId: string): string {
  return `sha256(convert_to(${callId}, 'UTF8'))`;
}

const AMONG = `select u.call_id
  from unnest($1::text[]) as u (call_id)
  join call_data.forgotten_calls f on f.call_id_sha256 = ${hashOf('u.call_id')}`;

/** Which of the ids are forgotten. */
export async function forgottenAmong(db: Queryable, callIds: readonly string[]): Promise<Set<string>> {
  return ask(db, AMONG, callIds);
}

/**
 * Which of the ids are forgotten, and keeps it so until the transaction ends: it locks the table in row share mode, and
 * `forget` in exclusive mode. Both do it before they lock anything else, and what has waited sees what it waited for.
 */
export async function holdForgotten(tx: Queryable, callIds: readonly string[]): Promise<Set<string>> {
  return ask(tx, `${AMONG} for key share of f`, callIds);
}

async function ask(db: Queryable, sql: string, callIds: readonly string[]): Promise<Set<string>> {
  if (callIds.length === 0) return new Set();
  const rows = await db.query<{ call_id: string }>(sql, [[...new Set(callIds)]]);
  return new Set(rows.map((row) => row.call_id));
}

/** When the call was forgotten; null where it was not. */
export async function forgottenAt(db: Queryable, callId: string): Promise<Date | null> {
  const rows = await db.query<{ forgotten_at: Date }>(
    `select forgotten_at from call_data.forgotten_calls where call_id_sha256 = ${hashOf('$1::text')}`,
    [callId],
  );
  return rows[0]?.forgotten_at ?? null;
}

/**
 * Puts the ids among the forgotten ones, against every other transaction that asks by `holdForgotten`.
 * @returns those that were there before.
 */
export async function rememberForgotten(tx: Queryable, callIds: readonly string[]): Promise<Set<string>> {
  await tx.query('lock table call_data.forgotten_calls in exclusive mode');
  const before = await forgottenAmong(tx, callIds);
  await tx.query(
    `insert into call_data.forgotten_calls (call_id_sha256)
     select distinct ${hashOf('u.call_id')} from unnest($1::text[]) as u (call_id) on conflict do nothing`,
    [callIds],
  );
  return before;
}
