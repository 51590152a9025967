import type { Versions } from './bronze.ts';
import type { Database, Queryable } from './database.ts';
import { letGo } from './losers.ts';
import { quarantine, type Stage } from './quarantine.ts';

/** Deaths after which an object leaves its batch, to be taken with fewer beside it. */
export const FRAGILE_ATTEMPTS = 2;
/** Deaths after which an object is given up as `attempts_exhausted`. */
export const EXHAUSTED_ATTEMPTS = 6;

/** Objects that travel together after so many deaths. */
export function fragileBatchSize(attempts: number): number {
  if (attempts <= FRAGILE_ATTEMPTS) return 64;
  return attempts === FRAGILE_ATTEMPTS + 1 ? 8 : 1;
}

export interface StageMark {
  readonly batchId: number;
  readonly stage: Stage;
  /** Names this process for as long as it lives. */
  readonly processId: string;
}

/** Objects above this many bytes may hold many records, and packed ones hold more than their bytes say. */
const PACKED_BYTES = 65_536;

/** Bytes of text that a stage of the batch may come to hold, at most a chunk. */
export async function batchBytes(db: Queryable, batchId: number, chunkBytes: number): Promise<number> {
  const [batch] = await db.query<{ bytes: number; objects: number }>(
    'select bytes, objects from call_data.ingest_batches where batch_id = $1::bigint',
    [batchId],
  );
  if (batch === undefined) return 0;
  const isPacked = batch.bytes > PACKED_BYTES * batch.objects;
  return isPacked ? chunkBytes : Math.min(batch.bytes, chunkBytes);
}

/**
 * Marks that a stage is at work. A mark of another process that still stands tells that it died there: each object that
 * the batch holds is then one death further, and leaves it when that is its second, or is given up at its sixth.
 */
export async function beginStage(db: Database, mark: StageMark, versions: Versions): Promise<void> {
  const { batchId, stage, processId } = mark;
  const marked = await db.query(
    `update call_data.ingest_batches set stage_started = $2::text, stage_process = $3::text
     where batch_id = $1::bigint and (stage_process is null or stage_process = $3::text) returning batch_id`,
    [batchId, stage, processId],
  );
  if (marked.length > 0) return;
  await db.transaction(async (tx) => {
    const held = await tx.query<{ object_id: number; batch_id: number; etag: string; attempts: number }>(
      `select object_id, batch_id, coalesce(nullif(read_etag, ''), etag) as etag, attempts + 1 as attempts
       from call_data.bronze_objects
       where batch_id = $1::bigint and state in ('discovered', 'landed') order by object_id for update`,
      [batchId],
    );
    const [batch] = await tx.query<{ stage_process: string | null }>(
      'select stage_process from call_data.ingest_batches where batch_id = $1::bigint for update',
      [batchId],
    );
    // Another attempt has counted this death meanwhile.
    if (batch?.stage_process !== null && batch?.stage_process !== processId) {
      await tx.query(
        `update call_data.bronze_objects set attempts = attempts + 1 where object_id = any($1::bigint[])`,
        [held.map((row) => row.object_id)],
      );
      await giveUp(
        tx,
        batchId,
        held.filter((row) => row.attempts >= EXHAUSTED_ATTEMPTS),
        versions,
      );
      const fragile = (row: { attempts: number }): boolean =>
        row.attempts >= FRAGILE_ATTEMPTS && row.attempts < EXHAUSTED_ATTEMPTS;
      await letGo(tx, held.filter(fragile));
    }
    await tx.query(
      `update call_data.ingest_batches set stage_started = $2::text, stage_process = $3::text
       where batch_id = $1::bigint`,
      [batchId, stage, processId],
    );
  }, 'by key');
}

/** Takes the mark back: the stage ended, or failed in an orderly way. */
export async function endStage(db: Pick<Database, 'query'>, mark: StageMark): Promise<void> {
  await db.query(
    `update call_data.ingest_batches set stage_started = null, stage_process = null
     where batch_id = $1::bigint and stage_started = $2::text and stage_process = $3::text`,
    [mark.batchId, mark.stage, mark.processId],
  );
}

/**
 * Lands the objects as one unusable record each, in whatever stage they were: silver then takes their calls away, and gold
 * ends them as rejected.
 */
async function giveUp(
  tx: Queryable,
  batchId: number,
  objects: readonly { readonly object_id: number; readonly etag: string }[],
  versions: Versions,
): Promise<void> {
  if (objects.length === 0) return;
  const objectIds = objects.map((row) => row.object_id);
  await tx.query('delete from call_data.bronze_records where object_id = any($1::bigint[])', [objectIds]);
  await quarantine(
    tx,
    { batchId, stage: 'bronze', ...versions },
    objects.map((row) => ({
      objectId: row.object_id,
      etag: row.etag,
      recordNo: 0,
      reason: 'attempts_exhausted' as const,
      message: `the worker ended ${EXHAUSTED_ATTEMPTS} times while it worked on this object`,
      callId: null,
      rawSample: null,
    })),
  );
  // What this claim found before it died stays booked beside it.
  await tx.query(
    `update call_data.bronze_objects o
     set state = 'landed', landed_at = now(), read_etag = '', read_last_modified_at = last_modified_at,
       records_done = 0, chunk_end = 0, more_follows = false, silver_done = false, staged_count = 0,
       record_count = q.rows, quarantined_count = q.rows, written_count = 0, superseded_count = 0
     from (select object_id, count(*) as rows from call_data.quarantined_records
           where object_id = any($1::bigint[]) and batch_id = $2::bigint group by object_id) q
     where o.object_id = q.object_id`,
    [objectIds, batchId],
  );
}
