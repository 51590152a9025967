import type { ReasonCode } from '../domain/reason-codes.ts';
import type { Queryable } from './database.ts';
import type { EndedObject } from './deep-verify.ts';

/** The quarantine rows of a stretch of an object's records, under the claim that loaded it. */
export interface QuarantinedRecord {
  readonly object_id: number;
  readonly record_no: number;
  readonly reason: ReasonCode;
  readonly isResolved: boolean;
}

export interface Stretch {
  readonly object: EndedObject;
  /** Record numbers from, and to, itself included. */
  readonly from: number;
  readonly to: number;
}

export async function quarantinedWithin(tx: Queryable, stretches: readonly Stretch[]): Promise<QuarantinedRecord[]> {
  return tx.query<QuarantinedRecord>(
    `select q.object_id, q.record_no, q.reason, q.status = 'resolved' as "isResolved"
     from unnest($1::bigint[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[])
       as u (object_id, etag, batch_id, first_no, last_no)
     join call_data.quarantined_records q on q.object_id = u.object_id and q.etag = u.etag
       and q.record_no between u.first_no and u.last_no and q.batch_id = u.batch_id`,
    [
      stretches.map(({ object }) => object.object_id),
      stretches.map(({ object }) => object.loaded_etag),
      stretches.map(({ object }) => object.batch_id),
      stretches.map(({ from }) => from),
      stretches.map(({ to }) => to),
    ],
  );
}

export interface OwnedRow {
  readonly object_id: number;
  readonly call_id: string;
  readonly record_no: number;
}

const ROWS_PER_FETCH = 5_000;
const OWNED = {
  silver: 'call_data.silver_call_records',
  superseded: 'call_data.silver_superseded_records',
} as const;

/** Every row that a table holds of the objects, in portions: one object may have a million. */
export async function* rowsOf(
  tx: Queryable,
  table: keyof typeof OWNED,
  objectIds: readonly number[],
): AsyncGenerator<OwnedRow[], void, undefined> {
  await tx.query(
    `declare converza_owned no scroll cursor for
     select object_id, call_id, record_no from ${OWNED[table]} where object_id = any($1::bigint[])`,
    [objectIds],
  );
  for (;;) {
    const rows = await tx.query<OwnedRow>(`fetch ${ROWS_PER_FETCH} from converza_owned`);
    yield rows;
    if (rows.length < ROWS_PER_FETCH) break;
  }
  await tx.query('close converza_owned');
}

/** Quarantine rows of each object under the claim that loaded it, whatever version they are booked under. */
export async function countQuarantined(tx: Queryable, objects: readonly EndedObject[]): Promise<Map<number, number>> {
  const rows = await tx.query<{ object_id: number; rows: number }>(
    `select q.object_id, count(*) as rows
     from unnest($1::bigint[], $2::bigint[]) as u (object_id, batch_id)
     join call_data.quarantined_records q on q.object_id = u.object_id and q.batch_id = u.batch_id
     group by q.object_id`,
    [objects.map((object) => object.object_id), objects.map((object) => object.batch_id)],
  );
  return new Map(rows.map((row) => [row.object_id, row.rows]));
}
