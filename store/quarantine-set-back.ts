import { single, type Database, type Queryable } from './database.ts';
import type { Selection } from './quarantine-admin.ts';
import { setBackObjects } from './stale.ts';

export interface SetBack {
  /** Objects that the next run of the bucket reads as if for the first time. */
  readonly objects: number;
  /** Objects that a run holds, or that wait for one already. */
  readonly left: number;
  /** Objects of other buckets, which a run of this one never reads. */
  readonly elsewhere: number;
}

const OBJECTS_PER_TRANSACTION = 1_000;

/**
 * Sets the ended objects of the selected rows back to `discovered`, free for the next claim, a thousand in a transaction.
 * Rows that were resolved meanwhile move nothing.
 */
export async function setBack(
  db: Database,
  bucket: string,
  selection: Selection,
  told: (objects: number) => void = () => undefined,
): Promise<SetBack> {
  const sum = { objects: 0, left: 0, elsewhere: 0 };
  for (const part of partsByObject(selection)) {
    const done = await db.transaction((tx) => setBackSome(tx, bucket, part));
    sum.objects += done.objects;
    sum.left += done.left;
    sum.elsewhere += done.elsewhere;
    told(sum.objects);
  }
  return sum;
}

/** The selection in parts of so many objects each; an object's rows stay together. */
function* partsByObject({ ids, objectIds }: Selection): Generator<Selection> {
  let part: Selection = { ids: [], objectIds: [] };
  for (const [index, objectId] of objectIds.entries()) {
    if (part.objectIds.at(-1) !== objectId) {
      if (part.objectIds.length === OBJECTS_PER_TRANSACTION) {
        yield part;
        part = { ids: [], objectIds: [] };
      }
      part.objectIds.push(objectId);
    }
    part.ids.push(ids[index] ?? 0);
  }
  if (part.ids.length > 0) yield part;
}

async function setBackSome(tx: Queryable, bucket: string, part: Selection): Promise<SetBack> {
  const locked = await tx.query<{ object_id: number }>(
    `select o.object_id from call_data.bronze_objects o
     where o.object_id = any($1::bigint[]) and o.bucket = $2::text and o.state in ('loaded', 'rejected', 'missing')
       and exists (select from call_data.quarantined_records q
                   where q.object_id = o.object_id and q.id = any($3::bigint[]) and q.status <> 'resolved')
     order by o.object_id
     for update of o`,
    [part.objectIds, bucket, part.ids],
  );
  await setBackObjects(
    tx,
    locked.map((row) => row.object_id),
  );
  const others = single(
    await tx.query<{ left: number; elsewhere: number }>(
      `select count(*) filter (where bucket = $2::text and state in ('discovered', 'landed')) as left,
         count(*) filter (where bucket <> $2::text) as elsewhere
       from call_data.bronze_objects
       where object_id = any($1::bigint[]) and not object_id = any($3::bigint[])`,
      [part.objectIds, bucket, locked.map((row) => row.object_id)],
    ),
  );
  return { objects: locked.length, ...others };
}
