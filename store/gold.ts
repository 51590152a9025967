import type { ReasonCode } from '../domain/reason-codes.ts';
import { compareBytes } from './byte-order.ts';
import { databaseRejected, type StageContext, type Versions } from './bronze.ts';
import { single, type Database, type Queryable } from './database.ts';
import { fence, type Cursors, type FencedObject } from './fence.ts';
import { removeFromGold } from './gold-removal.ts';
import { markOldAndNewCells, writeGoldRows, type Enriched, type SilverCall } from './gold-rows.ts';
import { LANDING_MARK, type LeftOfBatch } from './left.ts';
import { returnLosers } from './losers.ts';
import { quarantine, resolveNotMetAgain } from './quarantine.ts';
import { withoutRefused, type Refused } from './refused.ts';
import { slicesOf } from './slices.ts';
import { addStageSeconds } from './stage-seconds.ts';

export interface FailedEnrichment {
  readonly callId: string;
  readonly objectId: number;
  readonly recordNo: number;
  readonly reason: ReasonCode;
  readonly message: string;
}

export interface GoldCounts {
  readonly loaded: number;
  readonly rejected: number;
  readonly calls: number;
}

/** What the batch has come to so far: the same however often it is asked. */
export interface BatchStanding {
  /** Objects that still have work before them: later chunks, or a stage that has not come to them. */
  readonly left: number;
  /** Objects loaded, rejected, missing, or let go. */
  readonly ended: number;
  /** Records of ended objects, and of the chunks behind those that have not ended. */
  readonly records: number;
  readonly quarantined: number;
}

/**
 * What silver has taken of the batch and gold has not: the objects with their cursors, and the calls they own there; `left` saves
 * reading those of objects that still stand as silver left them.
 */
export async function silverCallsOf(
  db: Database,
  batchId: number,
  left: LeftOfBatch<SilverCall> = new Map(),
): Promise<{ cursors: Map<number, number>; calls: SilverCall[] }> {
  const objects = await db.query<{ object_id: number; records_done: number; mark: number }>(
    `select o.object_id, o.records_done, ${LANDING_MARK} as mark from call_data.bronze_objects o
     where o.batch_id = $1::bigint and o.state = 'landed' and o.silver_done order by o.object_id`,
    [batchId],
  );
  const isLeft = (object: { object_id: number; mark: number }): boolean =>
    left.get(object.object_id)?.mark === object.mark;
  const calls = objects.filter(isLeft).flatMap((object) => left.get(object.object_id)?.items ?? []);
  const toRead = objects.filter((object) => !isLeft(object));
  if (toRead.length > 0) calls.push(...(await readSilverCalls(db, batchId, toRead)));
  // In the order of call ids, so that two batches lock alike.
  calls.sort((a, b) => compareBytes(a.callId, b.callId));
  return { cursors: new Map(objects.map((row) => [row.object_id, row.records_done])), calls };
}

async function readSilverCalls(
  db: Database,
  batchId: number,
  objects: readonly { readonly object_id: number; readonly records_done: number }[],
): Promise<SilverCall[]> {
  return db.lookUp((tx) =>
    tx.query<SilverCall>(
      `select s.call_id as "callId", s.object_id as "objectId", s.record_no as "recordNo", s.transcript_text as "transcriptText"
       from unnest($2::bigint[], $3::bigint[]) as u (object_id, records_done)
       cross join lateral (
         select call_id, object_id, record_no, transcript_text, batch_id from call_data.silver_call_records
         where object_id = u.object_id and record_no > u.records_done offset 0
       ) s
       where s.batch_id = $1::bigint`,
      [batchId, objects.map((row) => row.object_id), objects.map((row) => row.records_done)],
    ),
  );
}

/**
 * Writes the batch's calls to gold and ends its objects, for those it still holds: `loaded`, or `rejected` where no record
 * could be used; one of which more chunks follow is to be read on. A call is written only where silver still has this
 * batch's row, so older work never overwrites newer.
 */
export async function writeGold(
  db: Database,
  batchId: number,
  scored: {
    readonly cursors: Cursors;
    readonly enriched: readonly Enriched[];
    readonly failed: readonly FailedEnrichment[];
  },
  context: StageContext,
): Promise<GoldCounts> {
  return withoutRefused(
    db,
    scored.enriched,
    (accepted, refused) =>
      db.transaction(async (tx) => {
        const held = await fence(tx, batchId, 'gold', scored.cursors);
        const objectIds = [...held.keys()];
        let calls = 0;
        for (const some of slicesOf(accepted)) calls += await writeOwned(tx, batchId, objectIds, some);
        const failed = [...scored.failed, ...refused.map(asFailed)].filter((one) => held.has(one.objectId));
        const removed = await quarantineFailed(tx, batchId, failed, held, context);
        const counts = await endObjects(tx, batchId, objectIds);
        await returnLosers(tx, removed);
        await addStageSeconds(tx, batchId, 'gold', context.startedMs);
        return { ...counts, calls };
      }, 'by key'),
    writeGoldRows,
  );
}

/** Writes the calls of which silver still has the batch's row; returns how many those were. */
async function writeOwned(
  tx: Queryable,
  batchId: number,
  objectIds: readonly number[],
  enriched: readonly Enriched[],
): Promise<number> {
  const owned = await tx.query<{ call_id: string; agent_name: string; call_date: string }>(
    `select call_id, agent_name, call_date from call_data.silver_call_records
     where call_id = any($1::text[]) and batch_id = $2::bigint and object_id = any($3::bigint[])
     order by call_id for share`,
    [enriched.map((one) => one.call.callId), batchId, objectIds],
  );
  const ownedIds = new Set(owned.map((row) => row.call_id));
  await markOldAndNewCells(tx, owned);
  await writeGoldRows(
    tx,
    enriched.filter((one) => ownedIds.has(one.call.callId)),
  );
  return owned.length;
}

/** The batch's books, with the chunks behind of objects that have not ended. */
export async function batchStanding(db: Queryable, batchId: number): Promise<BatchStanding> {
  return single(
    await db.query<BatchStanding>(
      `select o.left, b.loaded + b.rejected + b.missing + b.pending as ended, b.records + o.records as records,
         b.quarantined + o.quarantined as quarantined
       from call_data.ingest_batches b,
         (select count(*) as left,
            coalesce(sum(record_count) filter (where landed_at is not null and records_done > 0), 0)::bigint as records,
            coalesce(sum(quarantined_count) filter (where landed_at is not null and records_done > 0), 0)::bigint
              as quarantined
          from call_data.bronze_objects where batch_id = $1::bigint and state in ('discovered', 'landed')) o
       where b.batch_id = $1::bigint`,
      [batchId],
    ),
  );
}

function asFailed({ item, sqlState }: Refused<Enriched>): FailedEnrichment {
  const { callId, objectId, recordNo } = item.call;
  const { reason, message } = databaseRejected({ objectId, recordNo, callId, etag: '', rawSample: null }, sqlState);
  return { callId, objectId, recordNo, reason, message };
}

/** Books calls that cannot be in gold and takes them from silver; those that another object took meanwhile are its own. */
async function quarantineFailed(
  tx: Queryable,
  batchId: number,
  failed: readonly FailedEnrichment[],
  held: ReadonlyMap<number, FencedObject>,
  versions: Versions,
): Promise<string[]> {
  if (failed.length === 0) return [];
  const removed = await tx.query<{ call_id: string; transcript_text: string }>(
    `with doomed as (
       select call_id from call_data.silver_call_records
       where call_id = any($1::text[]) and batch_id = $2::bigint and object_id = any($3::bigint[])
       order by call_id for update
     )
     delete from call_data.silver_call_records s using doomed d where s.call_id = d.call_id
     returning s.call_id, s.transcript_text`,
    [failed.map((one) => one.callId), batchId, [...held.keys()]],
  );
  const samples = new Map(removed.map((row) => [row.call_id, row.transcript_text]));
  const booked = failed.filter((one) => samples.has(one.callId));
  const callIds = booked.map((one) => one.callId);
  await removeFromGold(tx, callIds);
  await quarantine(
    tx,
    { batchId, stage: 'gold', ...versions },
    booked.map((one) => ({
      ...one,
      etag: held.get(one.objectId)?.read_etag ?? '',
      rawSample: samples.get(one.callId) ?? null,
    })),
  );
  await tx.query(
    `update call_data.bronze_objects o
     set written_count = o.written_count - u.failed, quarantined_count = o.quarantined_count + u.failed
     from (select object_id, count(*) as failed from unnest($1::bigint[]) as t (object_id) group by object_id) u
     where o.object_id = u.object_id`,
    [booked.map((one) => one.objectId)],
  );
  return callIds;
}

async function endObjects(
  tx: Queryable,
  batchId: number,
  objectIds: readonly number[],
): Promise<{ loaded: number; rejected: number }> {
  await tx.query('delete from call_data.bronze_records where object_id = any($1::bigint[])', [objectIds]);
  const goingOn = await tx.query<{ object_id: number }>(
    `update call_data.bronze_objects
     set state = 'discovered', records_done = chunk_end, silver_done = false, attempts = 0
     where object_id = any($1::bigint[]) and more_follows returning object_id`,
    [objectIds],
  );
  const between = new Set(goingOn.map((row) => row.object_id));
  const ending = objectIds.filter((objectId) => !between.has(objectId));
  await resolveNotMetAgain(tx, batchId, ending);
  // What the lake refused, or what ended its worker, keeps its deaths: its bytes were never read.
  const counts = single(
    await tx.query<Record<'loaded' | 'rejected' | 'records' | 'written' | 'superseded' | 'quarantined', number>>(
      `with ended as (
         update call_data.bronze_objects
         set state = case when quarantined_count = record_count then 'rejected' else 'loaded' end,
           loaded_etag = read_etag, loaded_last_modified_at = read_last_modified_at, landed_at = null, loaded_at = now(),
           records_done = chunk_end, silver_done = false, changes = 0,
           attempts = case when read_etag = '' then attempts else 0 end
         where object_id = any($1::bigint[])
         returning state, record_count, written_count, superseded_count, quarantined_count
       )
       select count(*) filter (where state = 'loaded') as loaded, count(*) filter (where state = 'rejected') as rejected,
         coalesce(sum(record_count), 0)::bigint as records, coalesce(sum(written_count), 0)::bigint as written,
         coalesce(sum(superseded_count), 0)::bigint as superseded,
         coalesce(sum(quarantined_count), 0)::bigint as quarantined
       from ended`,
      [ending],
    ),
  );
  await tx.query(
    `update call_data.ingest_batches
     set loaded = loaded + $2::integer, rejected = rejected + $3::integer, records = records + $4::bigint,
       written = written + $5::bigint, superseded = superseded + $6::bigint, quarantined = quarantined + $7::bigint
     where batch_id = $1::bigint`,
    [batchId, counts.loaded, counts.rejected, counts.records, counts.written, counts.superseded, counts.quarantined],
  );
  return { loaded: counts.loaded, rejected: counts.rejected };
}
