import { EMPTIED } from './forget-traces.ts';
import { countByObject, type StagedRecord } from './bronze.ts';
import type { Database } from './database.ts';
import { fence } from './fence.ts';
import { LANDING_MARK, type LeftOfBatch } from './left.ts';
import { letGo, type HeldObject } from './losers.ts';

export interface StagedObject {
  readonly object_id: number;
  readonly read_etag: string;
  readonly records_done: number;
  readonly more_follows: boolean;
}

// What nothing was read of has nothing to be redacted anew.
const OTHER_VERSION = `silver_version is distinct from $2::text and read_etag <> ''`;

/**
 * What the batch has landed and silver has not taken yet: the objects, and their staged records but for emptied ones; `left` saves
 * reading those of objects that still stand as bronze left them. Objects that were staged by other settings (another Worker's, or
 * those of before a restart) are let go: they are to be redacted anew. Those whose staged records a crash of the database has taken
 * are to be read again.
 */
export async function stagedRecords(
  db: Database,
  batchId: number,
  silverVersion: string,
  left: LeftOfBatch<StagedRecord> = new Map(),
): Promise<{ objects: StagedObject[]; records: StagedRecord[]; emptied: number[] }> {
  const found = await db.query<LandedObject>(
    `select o.object_id, o.read_etag, o.records_done, o.more_follows, o.staged_count, ${LANDING_MARK} as mark,
       (${OTHER_VERSION}) as is_other
     from call_data.bronze_objects o
     where o.batch_id = $1::bigint and o.state = 'landed' and not o.silver_done
     order by o.object_id`,
    [batchId, silverVersion],
  );
  if (found.some((object) => object.is_other)) await letGoOfOtherVersions(db, batchId, silverVersion);
  const landed = found.filter((object) => !object.is_other);
  const objects: StagedObject[] = [];
  const records: StagedRecord[] = [];
  const toRead: LandedObject[] = [];
  for (const object of landed) {
    const kept = left.get(object.object_id);
    if (kept === undefined || kept.mark !== object.mark) toRead.push(object);
    else {
      objects.push(object);
      for (const record of kept.items) records.push(record);
    }
  }
  if (toRead.length > 0) {
    const { staged, lost } = await readStaged(db, toRead);
    if (lost.length > 0) await landAgain(db, batchId, lost);
    const lostIds = new Set(lost.map((object) => object.object_id));
    objects.push(...toRead.filter((object) => !lostIds.has(object.object_id)));
    for (const record of staged) if (!lostIds.has(record.objectId)) records.push(record);
  }
  return {
    objects,
    records: records.filter((record) => record.text !== EMPTIED),
    emptied: records.filter((record) => record.text === EMPTIED).map((record) => record.objectId),
  };
}

interface LandedObject extends StagedObject {
  readonly staged_count: number;
  readonly mark: number;
  readonly is_other: boolean;
}

/** The staged records of the objects, and the objects of which some are gone. */
async function readStaged(
  db: Database,
  objects: readonly LandedObject[],
): Promise<{ staged: StagedRecord[]; lost: LandedObject[] }> {
  const staged = await db.lookUp((tx) =>
    tx.query<StagedRecord>(
      `select object_id as "objectId", record_no as "recordNo", payload as text, redaction_counts as counts
       from call_data.bronze_records where object_id = any($1::bigint[]) order by object_id, record_no`,
      [objects.map((object) => object.object_id)],
    ),
  );
  const counts = countByObject(staged);
  return { staged, lost: objects.filter((object) => (counts.get(object.object_id) ?? 0) !== object.staged_count) };
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
  }, 'by key');
}

async function letGoOfOtherVersions(db: Database, batchId: number, silverVersion: string): Promise<void> {
  const other = `batch_id = $1::bigint and state = 'landed' and not silver_done and ${OTHER_VERSION}`;
  await db.transaction(async (tx) => {
    const held = await tx.query<HeldObject>(
      `select object_id, batch_id from call_data.bronze_objects where ${other} order by object_id for update`,
      [batchId, silverVersion],
    );
    await tx.query('delete from call_data.bronze_records where object_id = any($1::bigint[])', [
      held.map((row) => row.object_id),
    ]);
    await letGo(tx, held);
  }, 'by key');
}
