import type { RedactionCounts } from '../domain/redaction/types.ts';
import type { Database, Queryable } from './database.ts';
import { fence } from './fence.ts';
import { leftOf, LANDING_MARK, type LeftOfBatch } from './left.ts';
import { letGo } from './losers.ts';
import { markMissing, thinOutMissing } from './missing.ts';
import { quarantine, type QuarantineEntry } from './quarantine.ts';
import { withoutRefused, type Refused } from './refused.ts';
import { slicesOf } from './slices.ts';
import { addStageSeconds } from './stage-seconds.ts';

export interface ObjectToRead {
  readonly object_id: number;
  readonly key: string;
  readonly etag: string;
  readonly size_bytes: number;
  readonly last_modified_at: Date;
  /** Above 0, the object is half way: the reading goes on behind this record number, on the version read alone. */
  readonly records_done: number;
  readonly read_etag: string | null;
  readonly read_last_modified_at: Date | null;
}

interface ReadingOf<Outcome extends string> {
  readonly outcome: Outcome;
  readonly objectId: number;
  /** `records_done` as it was when the reading began. */
  readonly from: number;
}

export interface ReadObject extends ReadingOf<'read'> {
  /** Empty where the lake refused the object: then it never counts as unchanged. */
  readonly etag: string;
  /** Whole seconds, as the GET answered. */
  readonly lastModifiedAt: Date;
  /** The version a refusal is booked under. */
  readonly listedEtag?: string;
  /** Redacted. */
  readonly records: readonly { readonly recordNo: number; readonly text: string; readonly counts: RedactionCounts }[];
  readonly rejects: readonly Omit<QuarantineEntry, 'objectId' | 'etag'>[];
  /** The last record number that this chunk covers. */
  readonly through: number;
  /** True where more chunks follow. */
  readonly more: boolean;
}

/** `changed`: the version that earlier chunks came from is gone. */
export type ObjectReading = ReadObject | ReadingOf<'missing'> | ReadingOf<'changed'>;

export interface Versions {
  readonly silverVersion: string;
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

/** What a bronze transaction has written. */
export interface Landing {
  readonly counts: LandedCounts;
  readonly left: LeftOfBatch<StagedRecord>;
}

/** A record as bronze stages it. */
export interface StagedRecord {
  readonly objectId: number;
  readonly recordNo: number;
  /** Redacted. */
  readonly text: string;
  readonly counts: RedactionCounts;
}

/**
 * The bucket of a batch and its objects that are still to be read; none while it holds landed ones, which go on to gold
 * first, so that a batch never stages more than a chunk at a time.
 */
export async function objectsToRead(
  db: Queryable,
  batchId: number,
): Promise<{ bucket: string; objects: ObjectToRead[] }> {
  const rows = await db.query<ObjectToRead & { bucket: string; state: string }>(
    `select object_id, bucket, key, etag, size_bytes, last_modified_at, records_done, read_etag,
       read_last_modified_at, state
     from call_data.bronze_objects
     where batch_id = $1::bigint and state in ('discovered', 'landed') order by object_id`,
    [batchId],
  );
  const isLanded = rows.some((row) => row.state === 'landed');
  return { bucket: rows[0]?.bucket ?? '', objects: isLanded ? [] : rows };
}

/**
 * Stages what was read, marks what is gone and lets go of what changed half way, for the objects the batch still holds.
 * A missing object keeps its calls, unless silver holds some that gold never saw.
 */
export async function landObjects(
  db: Database,
  batchId: number,
  readings: readonly ObjectReading[],
  context: StageContext,
): Promise<Landing> {
  const read = readings.filter((reading): reading is ReadObject => reading.outcome === 'read');
  const texts = read.flatMap((reading) =>
    reading.records.map((record): StagedRecord => ({ ...record, objectId: reading.objectId })),
  );
  const cursors = new Map(readings.map((reading) => [reading.objectId, reading.from]));
  const fenced = (tx: Queryable): ReturnType<typeof fence> => fence(tx, batchId, 'bronze', cursors);
  const missingIds = readings.filter((one) => one.outcome === 'missing').map((one) => one.objectId);
  await thinOutMissing(db, batchId, missingIds, fenced);
  return withoutRefused(
    db,
    texts,
    (accepted, refused) =>
      db.transaction(async (tx) => {
        const held = await fenced(tx);
        const landing = read.filter((reading) => held.has(reading.objectId));
        const idsOf = (outcome: ObjectReading['outcome']): number[] =>
          readings
            .filter((reading) => reading.outcome === outcome && held.has(reading.objectId))
            .map((reading) => reading.objectId);
        const missing = missingIds.filter((objectId) => held.has(objectId));
        const landed = landing.map((reading) => reading.objectId);
        await unstage(tx, [...landed, ...missing]);
        const staged = accepted.filter((one) => held.has(one.objectId));
        await stage(tx, staged);
        const rejects = [...landing.flatMap(rejectsOf), ...refusedRejects(landing, refused)];
        await quarantine(tx, { batchId, stage: 'bronze', ...context }, rejects);
        const mark = await markLanded(tx, landing, countByObject(accepted), rejects, context.silverVersion);
        const changed = idsOf('changed').map((objectId) => ({ object_id: objectId, batch_id: batchId }));
        if (missing.length > 0) await markMissing(tx, batchId, missing, held);
        await letGo(tx, changed);
        await countChanges(tx, idsOf('changed'));
        await addStageSeconds(tx, batchId, 'bronze', context.startedMs);
        return {
          counts: { landed: landed.length, missing: missing.length },
          left: leftOf(
            landed.map((objectId) => ({ objectId, mark })),
            staged,
          ),
        };
      }, 'by key'),
    async (tx, some) => {
      const held = await fenced(tx);
      const trying = some.filter((one) => held.has(one.objectId));
      // What an earlier claim staged would refuse every record that comes again.
      await unstage(tx, [...new Set(trying.map((one) => one.objectId))]);
      await stage(tx, trying);
    },
  );
}

async function unstage(tx: Queryable, objectIds: readonly number[]): Promise<void> {
  await tx.query('delete from call_data.bronze_records where object_id = any($1::bigint[])', [objectIds]);
}

async function stage(tx: Queryable, texts: readonly StagedRecord[]): Promise<void> {
  for (const some of slicesOf(texts)) {
    await tx.query(
      `insert into call_data.bronze_records (object_id, record_no, payload, redaction_counts)
       select * from unnest($1::bigint[], $2::bigint[], $3::text[], $4::jsonb[])`,
      [
        some.map((one) => one.objectId),
        some.map((one) => one.recordNo),
        some.map((one) => one.text),
        some.map((one) => JSON.stringify(one.counts)),
      ],
    );
  }
}

function rejectsOf(reading: ReadObject): QuarantineEntry[] {
  const etag = reading.listedEtag ?? reading.etag;
  return reading.rejects.map((reject) => ({ ...reject, objectId: reading.objectId, etag }));
}

function refusedRejects(landing: readonly ReadObject[], refused: readonly Refused<StagedRecord>[]): QuarantineEntry[] {
  const etags = new Map(landing.map((reading) => [reading.objectId, reading.etag]));
  return refused.flatMap(({ item, sqlState }) => {
    const etag = etags.get(item.objectId);
    if (etag === undefined) return [];
    const { objectId, recordNo, text } = item;
    return [databaseRejected({ objectId, etag, recordNo, callId: null, rawSample: text }, sqlState)];
  });
}

/** The quarantine row of a record that PostgreSQL refuses as data. Its own words may quote the record. */
export function databaseRejected(
  record: Omit<QuarantineEntry, 'reason' | 'message'>,
  refusedWith: string,
): QuarantineEntry {
  return {
    ...record,
    reason: 'database_rejected',
    message: `PostgreSQL refused the record (SQLSTATE ${refusedWith})`,
  };
}

async function markLanded(
  tx: Queryable,
  landing: readonly ReadObject[],
  staged: ReadonlyMap<number, number>,
  rejects: readonly QuarantineEntry[],
  silverVersion: string,
): Promise<number> {
  const rejected = countByObject(rejects);
  // The first chunk begins the counts of its claim, the others add to them.
  const [row] = await tx.query<{ mark: number }>(
    `with landed as (update call_data.bronze_objects o
     set state = 'landed', landed_at = now(), read_etag = u.etag, read_last_modified_at = u.last_modified_at,
       chunk_end = u.through, more_follows = u.more, silver_done = false, staged_count = u.staged,
       silver_version = case when o.records_done = 0 or o.silver_version = $8::text then $8::text end,
       record_count = u.records + case when o.records_done = 0 then 0 else o.record_count end,
       written_count = case when o.records_done = 0 then 0 else o.written_count end,
       superseded_count = case when o.records_done = 0 then 0 else o.superseded_count end,
       quarantined_count = u.rejects + case when o.records_done = 0 then 0 else o.quarantined_count end
     from unnest($1::bigint[], $2::text[], $3::timestamptz[], $4::bigint[], $5::bigint[], $6::bigint[], $7::boolean[], $9::bigint[])
       as u (object_id, etag, last_modified_at, records, rejects, through, more, staged)
     where o.object_id = u.object_id
     returning ${LANDING_MARK} as mark)
     select max(mark) as mark from landed`,
    [
      landing.map((reading) => reading.objectId),
      landing.map((reading) => reading.etag),
      landing.map((reading) => reading.lastModifiedAt),
      landing.map((reading) => reading.records.length + reading.rejects.length),
      landing.map((reading) => rejected.get(reading.objectId) ?? 0),
      landing.map((reading) => reading.through),
      landing.map((reading) => reading.more),
      silverVersion,
      landing.map((reading) => staged.get(reading.objectId) ?? 0),
    ],
  );
  return row?.mark ?? 0;
}

/** How many of the items each object has. */
export function countByObject(items: readonly { readonly objectId: number }[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { objectId } of items) counts.set(objectId, (counts.get(objectId) ?? 0) + 1);
  return counts;
}

/** How often in a row the version was gone when the reading went on: a run does not wait for the writer to rest. */
async function countChanges(tx: Queryable, objectIds: readonly number[]): Promise<void> {
  if (objectIds.length === 0) return;
  await tx.query('update call_data.bronze_objects set changes = changes + 1 where object_id = any($1::bigint[])', [
    objectIds,
  ]);
}
