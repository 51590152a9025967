import type { Queryable } from './database.ts';

/**
 * Sends back the object of each call's greatest superseded entry where silver has no row of the call, or a lesser one:
 * it is read again and contests anew. Every transaction that changes silver rows or entries ends with it, in a statement
 * of its own, which then sees what the ones before it waited for.
 */
export async function returnLosers(tx: Queryable, callIds: readonly string[]): Promise<void> {
  if (callIds.length === 0) return;
  const due = await tx.query<{ object_id: number }>(
    // The entries first: they are few, whatever the statistics say of the ledger.
    `with entries as materialized (
       select call_id, object_id, last_modified_at, record_no from call_data.silver_superseded_records
       where call_id = any($1::text[])
     ), greatest_entries as (
       select distinct on (e.call_id) e.call_id, e.object_id, e.last_modified_at, o.key, e.record_no
       from entries e join call_data.bronze_objects o on o.object_id = e.object_id
       order by e.call_id, e.last_modified_at desc, o.key desc, e.record_no desc
     )
     select distinct g.object_id
     from greatest_entries g
     left join call_data.silver_call_records s on s.call_id = g.call_id
     left join call_data.bronze_objects w on w.object_id = s.object_id
     where s.call_id is null
       or (g.last_modified_at, g.key, g.record_no) > (s.source_last_modified_at, w.key, s.record_no)`,
    [callIds],
  );
  if (due.length === 0) return;
  // One that is to be read from its start already is left as it is.
  await letGo(
    tx,
    await tx.query<HeldObject>(
      `select object_id, case when state in ('discovered', 'landed') then batch_id end as batch_id
       from call_data.bronze_objects
       where object_id = any($1::bigint[]) and not (state = 'discovered' and records_done = 0)
       order by object_id
       for update`,
      [due.map((row) => row.object_id)],
    ),
  );
}

export interface HeldObject {
  readonly object_id: number;
  /** The claim that loses it, and counts it as pending; null for an object that no claim is at work on. */
  readonly batch_id: number | null;
}

/** Frees objects, whose rows the caller has locked, for the next claim, which reads them from the start. */
export async function letGo(tx: Queryable, objects: readonly HeldObject[]): Promise<void> {
  if (objects.length === 0) return;
  await tx.query(
    `update call_data.bronze_objects
     set state = 'discovered', batch_id = null, records_done = 0, chunk_end = 0, more_follows = false,
       silver_done = false
     where object_id = any($1::bigint[])`,
    [objects.map((row) => row.object_id)],
  );
  const claims = objects.map((row) => row.batch_id).filter((batchId) => batchId !== null);
  if (claims.length === 0) return;
  await tx.query(
    `update call_data.ingest_batches b set pending = b.pending + u.objects
     from (select batch_id, count(*)::integer as objects from unnest($1::bigint[]) as t (batch_id)
           group by batch_id order by batch_id) u
     where b.batch_id = u.batch_id`,
    [claims],
  );
}
