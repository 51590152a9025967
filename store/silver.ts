import type { RedactionCounts } from '../domain/redaction/types.ts';
import { countByObject, databaseRejected, type StageContext } from './bronze.ts';
import type { Database, Queryable } from './database.ts';
import { fence, type FencedObject } from './fence.ts';
import { EMPTIED } from './forget-traces.ts';
import { holdForgotten } from './forgotten-calls.ts';
import { letGo, returnLosers, type HeldObject } from './losers.ts';
import { asLoser, contest, rank, type Loser, type Ranked, type SilverCandidate } from './silver-contest.ts';
import { quarantine, type QuarantineEntry } from './quarantine.ts';
import { withoutRefused } from './refused.ts';
import { noteRemovedCalls } from './removed-calls.ts';
import { isMuchLeaving, removeCalls, removeEntriesOf, thinOut, type Leaving } from './silver-removal.ts';
import { upsertSilver } from './silver-upsert.ts';
import { addStageSeconds } from './stage-seconds.ts';

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

/** What of the batch a silver transaction is to write. */
export interface StagedBatch {
  readonly objects: readonly StagedObject[];
  readonly candidates: readonly SilverCandidate[];
  readonly rejects: readonly QuarantineEntry[];
  /** The objects of records that `forget` has emptied, once for each record. */
  readonly emptied: readonly number[];
}

export interface SilverCounts {
  readonly written: number;
  readonly superseded: number;
  readonly quarantined: number;
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

/**
 * Writes the batch's calls to silver, for the objects it still holds. What was read now replaces whatever those objects
 * gave before; between objects the greatest (last-modified, key, record number) wins, and losers are booked as superseded.
 * Every record of a forgotten call counts as superseded, good or bad, and leaves no trace.
 */
export async function writeSilver(
  db: Database,
  batchId: number,
  staged: StagedBatch,
  context: StageContext,
): Promise<SilverCounts> {
  const cursors = new Map(staged.objects.map((object) => [object.object_id, object.records_done]));
  const etags = new Map(staged.objects.map((object) => [object.object_id, object.read_etag]));
  const fenced = (tx: Queryable): ReturnType<typeof fence> => fence(tx, batchId, 'silver', cursors);
  await thinOutBefore(db, batchId, staged, fenced);
  const callIds = [
    ...staged.candidates.map((one) => one.call.callId),
    ...staged.rejects.map((one) => one.callId).filter((callId) => callId !== null),
  ];
  return withoutRefused(
    db,
    staged.candidates,
    (accepted, refused) =>
      db.transaction(async (tx) => {
        const forgotten = await holdForgotten(tx, callIds);
        const held = await fenced(tx);
        const refusals = refused.map(({ item, sqlState }) =>
          databaseRejected(
            {
              objectId: item.objectId,
              etag: etags.get(item.objectId) ?? '',
              recordNo: item.recordNo,
              callId: item.call.callId,
              rawSample: item.payload,
            },
            sqlState,
          ),
        );
        const isForgotten = (callId: string | null): boolean => callId !== null && forgotten.has(callId);
        const bad = [...staged.rejects, ...refusals];
        const rejects = bad.filter((one) => held.has(one.objectId) && !isForgotten(one.callId));
        const candidates = accepted.filter((one) => !isForgotten(one.call.callId));
        const dropped = [
          ...staged.emptied,
          ...accepted.filter((one) => isForgotten(one.call.callId)).map((one) => one.objectId),
          ...bad.filter((one) => isForgotten(one.callId)).map((one) => one.objectId),
        ].filter((objectId) => held.has(objectId));
        await quarantine(tx, { batchId, stage: 'silver', ...context }, rejects);
        const counts = await writeCalls(tx, batchId, held, { candidates, rejects, dropped }, context.silverVersion);
        await addStageSeconds(tx, batchId, 'silver', context.startedMs);
        return counts;
      }),
    async (tx, some) => {
      const held = await fenced(tx);
      const { winners } = contest(some.flatMap((candidate) => rank(candidate, held)));
      await upsertSilver(tx, batchId, held, winners, context.silverVersion);
    },
  );
}

/** What leaves silver with these objects: all of one that was never read, else what other claims have read. */
function leavingOf(
  batchId: number,
  objects: readonly Pick<FencedObject, 'object_id' | 'read_etag' | 'more_follows'>[],
): Leaving {
  const ending = objects.filter((object) => !object.more_follows);
  const idsOf = (some: typeof ending): number[] => some.map((object) => object.object_id);
  return {
    wholly: idsOf(ending.filter((object) => object.read_etag === '')),
    stale: idsOf(ending.filter((object) => object.read_etag !== '')),
    batchId,
  };
}

/** A version with far fewer calls than the one before it: most of them go before the transaction that writes the new ones. */
async function thinOutBefore(
  db: Database,
  batchId: number,
  staged: StagedBatch,
  fenced: (tx: Queryable) => ReturnType<typeof fence>,
): Promise<void> {
  if (!(await isMuchLeaving(db, leavingOf(batchId, staged.objects)))) return;
  const kept = staged.candidates.map((candidate) => candidate.call.callId);
  await thinOut(
    db,
    async (tx) => ({ ...leavingOf(batchId, [...(await fenced(tx)).values()]), kept }),
    (tx, removed) => noteRemovedCalls(tx, batchId, removed),
  );
}

async function writeCalls(
  tx: Queryable,
  batchId: number,
  held: ReadonlyMap<number, FencedObject>,
  judged: Pick<StagedBatch, 'candidates' | 'rejects'> & {
    /** The objects of forgotten calls' records, once for each record. */
    readonly dropped: readonly number[];
  },
  silverVersion: string,
): Promise<SilverCounts> {
  const { candidates, rejects, dropped } = judged;
  const ranked = candidates.flatMap((candidate) => rank(candidate, held));
  const { winners, losers } = contest(ranked);
  const result = await upsertSilver(tx, batchId, held, winners, silverVersion);
  const lost = new Set(result.losingCallIds);
  for (const winner of winners) if (lost.has(winner.call.callId)) losers.push(asLoser(winner));
  const written = winners.filter((winner) => !lost.has(winner.call.callId));

  // With an object's last chunk goes what its earlier claims left; before it, some of that may still be read again.
  const leaving = leavingOf(batchId, [...held.values()]);
  const removed = await removeCalls(tx, leaving);
  const removedEntries = [
    ...(await removeEntriesOf(tx, leaving.wholly)),
    ...(await removeEntriesOf(tx, leaving.stale, batchId)),
  ];
  await removeEntriesOfWinners(tx, written);
  await writeSuperseded(tx, batchId, [...losers, ...result.displaced], written);
  const usable = [...ranked, ...dropped.map((objectId) => ({ objectId }))];
  await countPerObject(tx, [...held.keys()], { written, usable, rejects, again: result.again });
  await noteRemovedCalls(tx, batchId, removed);
  const gone = removed.map((one) => one.callId);
  const touched = [...ranked.map((one) => one.call.callId), ...gone, ...removedEntries];
  await returnLosers(tx, [...new Set(touched)]);
  return { written: written.length, superseded: usable.length - written.length, quarantined: rejects.length };
}

async function writeSuperseded(
  tx: Queryable,
  batchId: number,
  losers: readonly Loser[],
  winners: readonly Ranked[],
): Promise<void> {
  const winning = new Set(winners.map((one) => `${one.objectId}\0${one.call.callId}`));
  const entries = losers.filter((one) => !winning.has(`${one.objectId}\0${one.callId}`));
  if (entries.length === 0) return;
  await tx.query(
    `insert into call_data.silver_superseded_records (call_id, object_id, last_modified_at, record_no, batch_id)
     select distinct on (u.call_id, u.object_id) u.*
     from unnest($1::text[], $2::bigint[], $3::timestamptz[], $4::bigint[], $5::bigint[])
       as u (call_id, object_id, last_modified_at, record_no, batch_id)
     order by u.call_id, u.object_id, u.record_no desc
     on conflict (call_id, object_id) do update
       set last_modified_at = excluded.last_modified_at, record_no = excluded.record_no, batch_id = excluded.batch_id`,
    [
      entries.map((one) => one.callId),
      entries.map((one) => one.objectId),
      entries.map((one) => one.lastModifiedAt),
      entries.map((one) => one.recordNo),
      entries.map((one) => one.batchId ?? batchId),
    ],
  );
}

/** Takes the entries of objects that hold their call again. */
async function removeEntriesOfWinners(tx: Queryable, written: readonly Ranked[]): Promise<void> {
  if (written.length === 0) return;
  await tx.query(
    `delete from call_data.silver_superseded_records e
     using unnest($1::text[], $2::bigint[]) as u (call_id, object_id)
     where e.call_id = u.call_id and e.object_id = u.object_id`,
    [written.map((one) => one.call.callId), written.map((one) => one.objectId)],
  );
}

async function countPerObject(
  tx: Queryable,
  objectIds: readonly number[],
  counted: {
    readonly written: readonly Ranked[];
    readonly usable: readonly { readonly objectId: number }[];
    readonly rejects: readonly QuarantineEntry[];
    readonly again: readonly number[];
  },
): Promise<void> {
  const written = countByObject(counted.written);
  const usable = countByObject(counted.usable);
  const rejected = countByObject(counted.rejects);
  const again = countByObject(counted.again.map((objectId) => ({ objectId })));
  await tx.query(
    `update call_data.bronze_objects o
     set written_count = o.written_count + u.written, superseded_count = o.superseded_count + u.superseded,
       quarantined_count = o.quarantined_count + u.rejected, silver_done = true
     from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[]) as u (object_id, written, superseded, rejected)
     where o.object_id = u.object_id`,
    [
      objectIds,
      // A later record of the same object supersedes the earlier chunk's.
      objectIds.map((objectId) => countIn(written, objectId) - countIn(again, objectId)),
      objectIds.map((objectId) => countIn(usable, objectId) - countIn(written, objectId) + countIn(again, objectId)),
      objectIds.map((objectId) => countIn(rejected, objectId)),
    ],
  );
}

function countIn(counts: ReadonlyMap<number, number>, objectId: number): number {
  return counts.get(objectId) ?? 0;
}
