import { countByObject, databaseRejected, type StageContext } from './bronze.ts';
import type { Database, Queryable } from './database.ts';
import { fence, type FencedObject } from './fence.ts';
import { holdForgotten } from './forgotten-calls.ts';
import type { SilverCall } from './gold-rows.ts';
import { leftOf, type LeftOfBatch } from './left.ts';
import { returnLosers } from './losers.ts';
import { asLoser, contest, rank, type Loser, type Ranked, type SilverCandidate } from './silver-contest.ts';
import { quarantine, type QuarantineEntry } from './quarantine.ts';
import { withoutRefused } from './refused.ts';
import { noteRemovedCalls } from './removed-calls.ts';
import { isMuchLeaving, removeCalls, removeEntriesOf, thinOut, type Leaving } from './silver-removal.ts';
import { upsertSilver } from './silver-upsert.ts';
import { addStageSeconds } from './stage-seconds.ts';
import type { StagedObject } from './staged.ts';

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

/** What a silver transaction has written. */
export interface SilverWrite {
  readonly counts: SilverCounts;
  readonly left: LeftOfBatch<SilverCall>;
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
): Promise<SilverWrite> {
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
        const written = await writeCalls(tx, batchId, held, { candidates, rejects, dropped }, context.silverVersion);
        await addStageSeconds(tx, batchId, 'silver', context.startedMs);
        return written;
      }, 'by key'),
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
): Promise<SilverWrite> {
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
  const calls = written.map(({ call, objectId, recordNo }): SilverCall => {
    const { callId, transcriptText } = call;
    return { callId, objectId, recordNo, transcriptText };
  });
  const objects = [...held.values()].map(({ object_id: objectId, mark }) => ({ objectId, mark }));
  return {
    counts: { written: written.length, superseded: usable.length - written.length, quarantined: rejects.length },
    left: leftOf(objects, calls),
  };
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
