import { SILVER_VERSION } from '../domain/rules-version.ts';
import type { StageContext } from './bronze.ts';
import type { Database, Queryable } from './database.ts';
import { fence } from './fence.ts';
import { removeFromGold } from './gold-removal.ts';
import { asLoser, contest, rank, type Loser, type Ranked, type SilverCandidate } from './silver-contest.ts';
import { quarantine, type QuarantineEntry } from './quarantine.ts';
import { addStageSeconds } from './stage-seconds.ts';

export interface StagedRecord {
  readonly object_id: number;
  readonly record_no: number;
  readonly payload: string;
  readonly read_etag: string;
}

export interface SilverCounts {
  readonly written: number;
  readonly superseded: number;
  readonly quarantined: number;
}

/** The staged records of what the batch has landed. */
export async function stagedRecords(db: Queryable, batchId: number): Promise<StagedRecord[]> {
  return db.query<StagedRecord>(
    `select r.object_id, r.record_no, r.payload, o.read_etag
     from call_data.bronze_objects o join call_data.bronze_records r on r.object_id = o.object_id
     where o.batch_id = $1::bigint and o.state = 'landed'
     order by r.object_id, r.record_no`,
    [batchId],
  );
}

/**
 * Writes the batch's calls to silver, for the objects it still holds. What was read now replaces whatever those objects
 * gave before; between objects the greatest (last-modified, key, record number) wins, and losers are booked as superseded.
 */
export async function writeSilver(
  db: Database,
  batchId: number,
  candidates: readonly SilverCandidate[],
  rejects: readonly QuarantineEntry[],
  context: StageContext,
): Promise<SilverCounts> {
  return db.transaction(async (tx) => {
    const held = await fence(tx, batchId, 'landed');
    const objectIds = [...held.keys()];
    const ranked = candidates.flatMap((candidate) => rank(candidate, held));
    const { winners, losers } = contest(ranked);
    await quarantine(
      tx,
      { batchId, stage: 'silver', ...context },
      rejects.filter((one) => held.has(one.objectId)),
    );

    const displaced = await upsert(tx, batchId, objectIds, winners);
    const lost = new Set(displaced.losingCallIds);
    for (const winner of winners) if (lost.has(winner.call.callId)) losers.push(asLoser(winner));
    const written = winners.filter((winner) => !lost.has(winner.call.callId));

    await tx.query('delete from call_data.silver_superseded_records where object_id = any($1::bigint[])', [objectIds]);
    await writeSuperseded(tx, [...losers, ...displaced.others], written);
    await countPerObject(tx, objectIds, written, ranked);
    await addStageSeconds(tx, batchId, 'silver', context.startedMs);
    return {
      written: written.length,
      superseded: ranked.length - written.length,
      quarantined: rejects.length,
    };
  });
}

/** Takes every call of the objects from silver and then from gold, marking the cells it leaves. */
export async function removeCallsOf(tx: Queryable, objectIds: readonly number[]): Promise<void> {
  const gone = await tx.query<{ call_id: string }>(
    `with doomed as (
       select call_id from call_data.silver_call_records where object_id = any($1::bigint[]) order by call_id for update
     )
     delete from call_data.silver_call_records s using doomed d where s.call_id = d.call_id returning s.call_id`,
    [objectIds],
  );
  await removeFromGold(
    tx,
    gone.map((row) => row.call_id),
  );
}

const COLUMNS = `call_id, agent_name, call_timestamp, transcript_text, transcript_length, call_duration_seconds, object_id,
  record_no, source_last_modified_at, call_date, customer_word_count, agent_word_count, extra`;
const INCOMING = `unnest($1::text[], $2::text[], $3::timestamptz[], $4::text[], $5::integer[], $6::integer[], $7::bigint[],
  $8::bigint[], $9::timestamptz[], $10::date[], $11::integer[], $12::integer[], $13::jsonb[]) as u (${COLUMNS})`;
// Greater than the row in place. What the batch's own objects gave before is replaced whatever its order.
const BEATS = `(s.object_id = any($16::bigint[])
  or (u.source_last_modified_at, (select key from call_data.bronze_objects where object_id = u.object_id), u.record_no)
   > (s.source_last_modified_at, (select key from call_data.bronze_objects where object_id = s.object_id), s.record_no))`;

/**
 * New calls are inserted first; what conflicts is locked by a second statement and compared by a third, which then sees
 * every row that the first ones waited for.
 */
async function upsert(
  tx: Queryable,
  batchId: number,
  objectIds: readonly number[],
  winners: readonly Ranked[],
): Promise<{ losingCallIds: string[]; others: Loser[] }> {
  const inserted = new Set<string>();
  let left = [...winners];
  const inPlace = new Map<string, { object_id: number; source_last_modified_at: Date; record_no: number }>();
  // A row that conflicts can be deleted before it is locked: then it is inserted in the next round.
  for (;;) {
    const fresh = await tx.query<{ call_id: string }>(
      `insert into call_data.silver_call_records (${COLUMNS}, batch_id, silver_version)
       select u.*, $14::bigint, $15::text from ${INCOMING} order by u.call_id collate "C"
       on conflict (call_id) do nothing returning call_id`,
      [...incoming(left), batchId, SILVER_VERSION],
    );
    for (const row of fresh) inserted.add(row.call_id);
    const rest = left.filter((one) => !inserted.has(one.call.callId));
    const locked = await tx.query<{
      call_id: string;
      object_id: number;
      source_last_modified_at: Date;
      record_no: number;
    }>(
      `select call_id, object_id, source_last_modified_at, record_no from call_data.silver_call_records
       where call_id = any($1::text[]) or (object_id = any($2::bigint[]) and batch_id <> $3::bigint)
       order by call_id for update`,
      [rest.map((one) => one.call.callId), objectIds, batchId],
    );
    for (const row of locked) inPlace.set(row.call_id, row);
    left = rest.filter((one) => !inPlace.has(one.call.callId));
    if (left.length === 0) break;
  }
  const conflicting = winners.filter((one) => !inserted.has(one.call.callId));
  const own = new Set(objectIds);
  const kept = new Set(winners.map((one) => one.call.callId));
  await removeCalls(
    tx,
    [...inPlace].filter(([id, row]) => own.has(row.object_id) && !kept.has(id)).map(([id]) => id),
  );
  if (conflicting.length === 0) return { losingCallIds: [], others: [] };

  const updated = await tx.query<{ call_id: string }>(
    `update call_data.silver_call_records s
     set (agent_name, call_timestamp, transcript_text, transcript_length, call_duration_seconds, object_id, record_no,
          source_last_modified_at, call_date, customer_word_count, agent_word_count, extra, batch_id, silver_version,
          updated_at)
       = (u.agent_name, u.call_timestamp, u.transcript_text, u.transcript_length, u.call_duration_seconds, u.object_id,
          u.record_no, u.source_last_modified_at, u.call_date, u.customer_word_count, u.agent_word_count, u.extra,
          $14::bigint, $15::text, now())
     from ${INCOMING}
     where s.call_id = u.call_id and ${BEATS}
     returning s.call_id`,
    [...incoming(conflicting), batchId, SILVER_VERSION, objectIds],
  );
  const won = new Set(updated.map((row) => row.call_id));
  const others = [...inPlace]
    .filter(([callId, row]) => won.has(callId) && !own.has(row.object_id))
    .map(([callId, row]) => ({
      callId,
      objectId: row.object_id,
      lastModifiedAt: row.source_last_modified_at,
      recordNo: row.record_no,
    }));
  return { losingCallIds: conflicting.map((one) => one.call.callId).filter((callId) => !won.has(callId)), others };
}

async function removeCalls(tx: Queryable, callIds: readonly string[]): Promise<void> {
  if (callIds.length === 0) return;
  await tx.query('delete from call_data.silver_call_records where call_id = any($1::text[])', [callIds]);
  await removeFromGold(tx, callIds);
}

function incoming(calls: readonly Ranked[]): unknown[] {
  return [
    calls.map((one) => one.call.callId),
    calls.map((one) => one.call.agentName),
    calls.map((one) => one.call.callTimestamp),
    calls.map((one) => one.call.transcriptText),
    calls.map((one) => one.call.transcriptLength),
    calls.map((one) => one.call.callDurationSeconds),
    calls.map((one) => one.objectId),
    calls.map((one) => one.recordNo),
    calls.map((one) => one.lastModifiedAt),
    calls.map((one) => one.call.callDate),
    calls.map((one) => one.call.customerWordCount),
    calls.map((one) => one.call.agentWordCount),
    calls.map((one) => JSON.stringify(one.call.extra)),
  ];
}

async function writeSuperseded(tx: Queryable, losers: readonly Loser[], winners: readonly Ranked[]): Promise<void> {
  const winning = new Set(winners.map((one) => `${one.objectId}\0${one.call.callId}`));
  const entries = losers.filter((one) => !winning.has(`${one.objectId}\0${one.callId}`));
  if (entries.length === 0) return;
  await tx.query(
    `insert into call_data.silver_superseded_records (call_id, object_id, last_modified_at, record_no)
     select distinct on (u.call_id, u.object_id) u.*
     from unnest($1::text[], $2::bigint[], $3::timestamptz[], $4::bigint[])
       as u (call_id, object_id, last_modified_at, record_no)
     order by u.call_id, u.object_id, u.record_no desc
     on conflict (call_id, object_id) do update
       set last_modified_at = excluded.last_modified_at, record_no = excluded.record_no`,
    [
      entries.map((one) => one.callId),
      entries.map((one) => one.objectId),
      entries.map((one) => one.lastModifiedAt),
      entries.map((one) => one.recordNo),
    ],
  );
}

async function countPerObject(
  tx: Queryable,
  objectIds: readonly number[],
  written: readonly Ranked[],
  usable: readonly Ranked[],
): Promise<void> {
  const writtenOf = countByObject(written);
  const usableOf = countByObject(usable);
  await tx.query(
    `update call_data.bronze_objects o
     set written_count = u.written, superseded_count = u.superseded,
       quarantined_count = (select count(*) from call_data.quarantined_records q
         where q.object_id = o.object_id and q.batch_id = o.batch_id)
     from unnest($1::bigint[], $2::bigint[], $3::bigint[]) as u (object_id, written, superseded)
     where o.object_id = u.object_id`,
    [
      objectIds,
      objectIds.map((objectId) => writtenOf.get(objectId) ?? 0),
      objectIds.map((objectId) => (usableOf.get(objectId) ?? 0) - (writtenOf.get(objectId) ?? 0)),
    ],
  );
}

function countByObject(ranked: readonly Ranked[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const one of ranked) counts.set(one.objectId, (counts.get(one.objectId) ?? 0) + 1);
  return counts;
}
