import { single, type Database, type Queryable } from './database.ts';

export interface DataVersions {
  readonly silverVersion: string;
  readonly rulesVersion: string;
}

/** Rows made by other versions than today's. */
export interface StaleCounts {
  /** Silver rows: `etl --stale` reads their objects again. */
  readonly silver: number;
  /** Gold rows: `reprocess` scores them again. */
  readonly gold: number;
  /** Ended objects, those included that gave no row. */
  readonly objects: number;
}

/**
 * An ended object whose rows other versions made: by the ledger, by a row of silver (a Worker of an older release leaves the
 * ledger's version as it was), or by a call that other rules could not score. Where no version was read nothing is stale.
 */
const STALE_OBJECT = `state in ('loaded', 'rejected') and read_etag <> '' and (
  silver_version is distinct from $1::text
  or exists (select from call_data.silver_call_records s
             where s.object_id = o.object_id and s.silver_version <> $1::text)
  or exists (select from call_data.quarantined_records q
             where q.object_id = o.object_id and q.status = 'open' and q.reason = 'enrichment_failed'
               and q.rules_version is distinct from $2::text))`;

/** Counts what is stale; a scan of each table. */
export async function countStale(db: Queryable, versions: DataVersions): Promise<StaleCounts> {
  return single(
    await db.query<StaleCounts>(
      `select
         (select count(*) from call_data.silver_call_records where silver_version <> $1::text) as silver,
         (select count(*) from call_data.gold_call_analytics where rules_version <> $2::text) as gold,
         (select count(*) from call_data.bronze_objects o where ${STALE_OBJECT}) as objects`,
      [versions.silverVersion, versions.rulesVersion],
    ),
  );
}

const OBJECTS_PER_TRANSACTION = 1_000;

/**
 * Sets the bucket's ended objects whose rows other versions made back to `discovered`, free for the next claim, a
 * thousand in a transaction. Again, it takes those that are left. `told` hears the sum after each.
 */
export async function setBackStale(
  db: Database,
  bucket: string,
  versions: DataVersions,
  told: (objects: number) => void = () => undefined,
): Promise<number> {
  let objects = 0;
  for (let after = 0; ;) {
    const rows = await db.transaction((tx) => setBackSome(tx, bucket, versions, after));
    const last = rows.at(-1);
    if (last === undefined) return objects;
    after = last.object_id;
    objects += rows.length;
    told(objects);
  }
}

async function setBackSome(
  tx: Queryable,
  bucket: string,
  { silverVersion, rulesVersion }: DataVersions,
  after: number,
): Promise<{ readonly object_id: number }[]> {
  const locked = await tx.query<{ object_id: number }>(
    `select o.object_id from call_data.bronze_objects o
     where o.bucket = $3::text and o.object_id > $4::bigint and ${STALE_OBJECT}
     order by o.object_id limit ${OBJECTS_PER_TRANSACTION}
     for update`,
    [silverVersion, rulesVersion, bucket, after],
  );
  await setBackObjects(
    tx,
    locked.map((row) => row.object_id),
  );
  return locked;
}

/** Sets ended objects, whose rows the caller has locked, back to `discovered`: a run reads them as if for the first time. */
export async function setBackObjects(tx: Queryable, objectIds: readonly number[]): Promise<void> {
  if (objectIds.length === 0) return;
  await tx.query(
    `update call_data.bronze_objects
     set state = 'discovered', batch_id = null, records_done = 0, attempts = 0, changes = 0, chunk_end = 0,
       more_follows = false, silver_done = false
     where object_id = any($1::bigint[])`,
    [objectIds],
  );
}
