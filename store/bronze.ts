import type { Database, Queryable } from './database.ts';
import { fence } from './fence.ts';
import { quarantine, resolveNotMetAgain, type QuarantineEntry } from './quarantine.ts';
import { removeCallsOf } from './silver.ts';
import { addStageSeconds } from './stage-seconds.ts';

export interface ObjectToRead {
  readonly object_id: number;
  readonly key: string;
  readonly etag: string;
  readonly size_bytes: number;
  readonly last_modified_at: Date;
}

export type ObjectReading =
  | { readonly outcome: 'missing'; readonly objectId: number }
  | {
      readonly outcome: 'read';
      readonly objectId: number;
      /** Empty where the lake refused the object: then it never counts as unchanged. */
      readonly etag: string;
      /** Whole seconds, as the GET answered. */
      readonly lastModifiedAt: Date;
      /** The version a refusal is booked under. */
      readonly listedEtag?: string;
      readonly records: readonly { readonly recordNo: number; readonly text: string }[];
      readonly rejects: readonly Omit<QuarantineEntry, 'objectId' | 'etag'>[];
    };

export interface Versions {
  readonly rulesVersion: string;
  readonly codeVersion: string;
}

/** A stage's write: the versions that judged, and when the Activity began (`performance.now()`). */
export interface StageContext extends Versions {
  readonly startedMs: number;
}

export interface LandedCounts {
  readonly landed: number;
  readonly missing: number;
}

/** The bucket of a batch and its objects that are still to be read. */
export async function objectsToRead(
  db: Queryable,
  batchId: number,
): Promise<{ bucket: string; objects: ObjectToRead[] }> {
  const rows = await db.query<ObjectToRead & { bucket: string }>(
    `select object_id, bucket, key, etag, size_bytes, last_modified_at from call_data.bronze_objects
     where batch_id = $1::bigint and state = 'discovered' order by object_id`,
    [batchId],
  );
  return { bucket: rows[0]?.bucket ?? '', objects: rows };
}

/**
 * Stages what was read and marks what is gone, for the objects the batch still holds.
 * A missing object keeps its calls, unless silver holds some that gold never saw.
 */
export async function landObjects(
  db: Database,
  batchId: number,
  readings: readonly ObjectReading[],
  context: StageContext,
): Promise<LandedCounts> {
  return db.transaction(async (tx) => {
    const held = await fence(tx, batchId, 'discovered');
    const read = readings.filter((reading) => reading.outcome === 'read' && held.has(reading.objectId)) as Extract<
      ObjectReading,
      { outcome: 'read' }
    >[];
    const missing = readings.filter((reading) => reading.outcome === 'missing' && held.has(reading.objectId));
    const objectIds = [...read, ...missing].map((reading) => reading.objectId);
    await tx.query('delete from call_data.bronze_records where object_id = any($1::bigint[])', [objectIds]);

    const staged = read.flatMap((reading) =>
      reading.records.map((record) => ({ ...record, objectId: reading.objectId })),
    );
    await tx.query(
      `insert into call_data.bronze_records (object_id, record_no, payload)
       select * from unnest($1::bigint[], $2::bigint[], $3::text[])`,
      [staged.map((one) => one.objectId), staged.map((one) => one.recordNo), staged.map((one) => one.text)],
    );
    const rejects = read.flatMap((reading) =>
      reading.rejects.map((reject) => ({
        ...reject,
        objectId: reading.objectId,
        etag: reading.listedEtag ?? reading.etag,
      })),
    );
    await quarantine(tx, { batchId, stage: 'bronze', ...context }, rejects);
    await tx.query(
      `update call_data.bronze_objects o
       set state = 'landed', landed_at = now(), read_etag = u.etag, read_last_modified_at = u.last_modified_at,
         record_count = u.records, written_count = 0, superseded_count = 0, quarantined_count = u.rejects
       from unnest($1::bigint[], $2::text[], $3::timestamptz[], $4::bigint[], $5::bigint[])
         as u (object_id, etag, last_modified_at, records, rejects)
       where o.object_id = u.object_id`,
      [
        read.map((reading) => reading.objectId),
        read.map((reading) => reading.etag),
        read.map((reading) => reading.lastModifiedAt),
        read.map((reading) => reading.records.length + reading.rejects.length),
        read.map((reading) => reading.rejects.length),
      ],
    );
    if (missing.length > 0) await markMissing(tx, batchId, missing, held);
    await addStageSeconds(tx, batchId, 'bronze', context.startedMs);
    return { landed: read.length, missing: missing.length };
  });
}

async function markMissing(
  tx: Queryable,
  batchId: number,
  missing: readonly ObjectReading[],
  held: Awaited<ReturnType<typeof fence>>,
): Promise<void> {
  const objectIds = missing.map((reading) => reading.objectId);
  const unseen = objectIds.filter((objectId) => (held.get(objectId)?.landed_at ?? null) !== null);
  if (unseen.length > 0) await removeCallsOf(tx, unseen);
  await tx.query('delete from call_data.silver_superseded_records where object_id = any($1::bigint[])', [objectIds]);
  await resolveNotMetAgain(tx, batchId, objectIds);
  await tx.query(
    `update call_data.bronze_objects
     set state = 'missing', landed_at = null, read_etag = null, read_last_modified_at = null, loaded_at = now(),
       record_count = 0, written_count = 0, superseded_count = 0, quarantined_count = 0
     where object_id = any($1::bigint[])`,
    [objectIds],
  );
  await tx.query('update call_data.ingest_batches set missing = missing + $2::integer where batch_id = $1::bigint', [
    batchId,
    objectIds.length,
  ]);
}
