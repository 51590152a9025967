import { EMPTIED } from './forget-traces.ts';
import type { RedactionCounts } from '../domain/redaction/types.ts';
import { countByObject } from './bronze.ts';
import type { Database } from './database.ts';
import { fence } from './fence.ts';
import { letGo, type HeldObject } from './losers.ts';

export interface StagedRecord {
  readonly object_id: number;
  readonly record_no: number;
  /** Redacted. */
  readonly payload: string;
  readonly redaction_counts: RedactionCounts;
}

export interface StagedObject {
  readonly object_id: number;
  readonly read_etag: string;
  readonly records_done: number;
  readonly more_follows: boolean;
}

// What nothing was read of has nothing to be redacted anew.
const OTHER_VERSION = `silver_version is distinct from $2::text and read_etag <> ''`;

/**
 * What the batch has landed and silver has not taken yet: the objects, and their staged records but for
 * emptied ones. Objects that were staged
 * by other settings (another Worker's, or those of before a restart) are let go: they are to be redacted anew. Those whose staged
 * records a crash of the database has taken are to be read again.
 */
export async function stagedRecords(
  db: Database,
  batchId: number,
  silverVersion: string,
): Promise<{ objects: StagedObject[]; records: StagedRecord[]; emptied: number[] }> {
  await letGoOfOtherVersions(db, batchId, silverVersion);
  const landed = await db.query<StagedObject & { readonly staged_count: number }>(
    `select object_id, read_etag, records_done, more_follows, staged_count from call_data.bronze_objects
     where batch_id = $1::bigint and state = 'landed' and not silver_done and not (${OTHER_VERSION})
     order by object_id`,
    [batchId, silverVersion],
  );
  const found = await db.query<StagedRecord>(
    `select object_id, record_no, payload, redaction_counts from call_data.bronze_records
     where object_id = any($1::bigint[]) order by object_id, record_no`,
    [landed.map((object) => object.object_id)],
  );
  const counts = countByObject(found.map((record) => ({ objectId: record.object_id })));
  const lost = landed.filter((object) => (counts.get(object.object_id) ?? 0) !== object.staged_count);
  if (lost.length > 0) await landAgain(db, batchId, lost);
  const lostIds = new Set(lost.map((object) => object.object_id));
  const objects = landed.filter((object) => !lostIds.has(object.object_id));
  const records = found.filter((record) => !lostIds.has(record.object_id));
  return {
    objects,
    records: records.filter((record) => record.payload !== EMPTIED),
    emptied: records.filter((record) => record.payload === EMPTIED).map((record) => record.object_id),
  };
}

/**
 * Has objects read again of which the staging lost records with a crash of the database: by this batch those of one chunk, and
 * by the next claim those half way, whose books already hold what was lost.
 */
async function landAgain(db: Database, batchId: number, lost: readonly StagedObject[]): Promise<void> {
  await db.transaction(async (tx) => {
    const held = await fence(
      tx,
      batchId,
      'silver',
      new Map(lost.map((object) => [object.object_id, object.records_done])),
    );
    const objects = [...held.values()];
    await tx.query('delete from call_data.bronze_records where object_id = any($1::bigint[])', [
      objects.map((object) => object.object_id),
    ]);
    const halfWay = objects.filter((object) => object.records_done > 0);
    await letGo(
      tx,
      halfWay.map((object) => ({ object_id: object.object_id, batch_id: batchId })),
    );
    await tx.query(
      `update call_data.bronze_objects set state = 'discovered'
       where object_id = any($1::bigint[])`,
      [objects.filter((object) => object.records_done === 0).map((object) => object.object_id)],
    );
  });
}

async function letGoOfOtherVersions(db: Database, batchId: number, silverVersion: string): Promise<void> {
  const other = `batch_id = $1::bigint and state = 'landed' and not silver_done and ${OTHER_VERSION}`;
  const found = await db.query(`select 1 as found from call_data.bronze_objects where ${other} limit 1`, [
    batchId,
    silverVersion,
  ]);
  if (found.length === 0) return;
  await db.transaction(async (tx) => {
    const held = await tx.query<HeldObject>(
      `select object_id, batch_id from call_data.bronze_objects where ${other} order by object_id for update`,
      [batchId, silverVersion],
    );
    await tx.query('delete from call_data.bronze_records where object_id = any($1::bigint[])', [
      held.map((row) => row.object_id),
    ]);
    await letGo(tx, held);
  });
}
