import type { Queryable } from './database.ts';

interface Taken {
  readonly object_id: number;
  /** The claim that booked the record. */
  readonly batch_id: number | null;
}

/**
 * Moves the records of forgotten calls, whose rows are gone already, to the superseded ones in the counts of their objects,
 * where the object's present claim booked them. The books of batches and runs stay: they tell what happened.
 */
export async function countForgotten(
  tx: Queryable,
  taken: {
    readonly silver: readonly Taken[];
    readonly superseded: readonly Taken[];
    readonly quarantine: readonly Taken[];
  },
): Promise<void> {
  const moved = [...taken.silver, ...taken.quarantine];
  if (moved.length > 0) {
    // A rejected object of which something else is left than bad records is a loaded one. Books that are wrong already must
    // not keep a call from being forgotten: verify names them.
    await tx.query(
      `with moved as (
         select u.object_id, u.batch_id, count(*) filter (where u.was_written) as written,
           count(*) filter (where not u.was_written) as quarantined
         from unnest($1::bigint[], $2::bigint[], $3::boolean[]) as u (object_id, batch_id, was_written)
         group by u.object_id, u.batch_id
       )
       update call_data.bronze_objects o
       set written_count = greatest(o.written_count - m.written, 0),
         quarantined_count = greatest(o.quarantined_count - m.quarantined, 0),
         superseded_count = o.superseded_count + m.written + m.quarantined,
         state = case when o.state = 'rejected' and m.quarantined > 0 then 'loaded' else o.state end
       from moved m
       where o.object_id = m.object_id and o.batch_id = m.batch_id and o.state <> 'missing'`,
      [
        moved.map((row) => row.object_id),
        moved.map((row) => row.batch_id),
        moved.map((_, index) => index < taken.silver.length),
      ],
    );
  }
  if (taken.superseded.length > 0) await settleWritten(tx, [...new Set(taken.superseded.map((row) => row.object_id))]);
}

/** An entry was written once, or lost when it was read: an object never has more written than its rows and entries tell. */
async function settleWritten(tx: Queryable, objectIds: readonly number[]): Promise<void> {
  await tx.query(
    `with told as (
       select o.object_id,
         (select count(*) from call_data.silver_call_records s
          where s.object_id = o.object_id and s.batch_id = o.batch_id)
         + (select count(*) from call_data.silver_superseded_records e
            where e.object_id = o.object_id and (e.batch_id = o.batch_id or o.state = 'loaded')) as calls
       from call_data.bronze_objects o
       where o.object_id = any($1::bigint[]) and (o.state in ('landed', 'loaded') or o.records_done > 0)
         and o.state <> 'missing'
     )
     update call_data.bronze_objects o
     set written_count = t.calls, superseded_count = o.superseded_count + o.written_count - t.calls
     from told t where o.object_id = t.object_id and o.written_count > t.calls`,
    [objectIds],
  );
}
