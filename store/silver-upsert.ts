import { compareBytes } from './byte-order.ts';
import type { Queryable } from './database.ts';
import type { FencedObject } from './fence.ts';
import type { Loser, Ranked } from './silver-contest.ts';
import { slicesOf } from './slices.ts';

const COLUMNS = `call_id, agent_name, call_timestamp, transcript_text, transcript_length, call_duration_seconds, object_id,
  record_no, source_last_modified_at, call_date, customer_word_count, agent_word_count, extra, redaction_counts`;
const INCOMING = `unnest($1::text[], $2::text[], $3::timestamptz[], $4::text[], $5::integer[], $6::integer[], $7::bigint[],
  $8::bigint[], $9::timestamptz[], $10::date[], $11::integer[], $12::integer[], $13::jsonb[], $14::jsonb[]) as u (${COLUMNS})`;
// Greater than the row in place. What an object gave before is replaced whatever its order, and so is what another object
// of the batch gave under an earlier claim.
const BEATS = `(s.object_id = u.object_id or (s.object_id = any($17::bigint[]) and s.batch_id <> $15::bigint)
  or (u.source_last_modified_at, (select key from call_data.bronze_objects where object_id = u.object_id), u.record_no)
   > (s.source_last_modified_at, (select key from call_data.bronze_objects where object_id = s.object_id), s.record_no))`;

interface InPlace {
  readonly call_id: string;
  readonly object_id: number;
  readonly source_last_modified_at: Date;
  readonly record_no: number;
  readonly batch_id: number;
}

export interface Upserted {
  readonly losingCallIds: string[];
  /** Rows of objects outside the batch that were taken over. */
  readonly displaced: Loser[];
  /** Objects whose own row of an earlier chunk was replaced, once for each such row. */
  readonly again: number[];
}

/** Puts the winners in the place of lesser rows. */
export async function upsertSilver(
  tx: Queryable,
  batchId: number,
  held: ReadonlyMap<number, FencedObject>,
  winners: readonly Ranked[],
  silverVersion: string,
): Promise<Upserted> {
  const result: Upserted = { losingCallIds: [], displaced: [], again: [] };
  // In the order of call ids, so that two batches lock alike.
  const ordered = winners.toSorted((a, b) => compareBytes(a.call.callId, b.call.callId));
  for (const some of slicesOf(ordered)) await upsertSome(tx, batchId, held, some, silverVersion, result);
  return result;
}

/**
 * New calls are inserted first; what conflicts is locked by a second statement and compared by a third, which then sees
 * every row that the first ones waited for.
 */
async function upsertSome(
  tx: Queryable,
  batchId: number,
  held: ReadonlyMap<number, FencedObject>,
  winners: readonly Ranked[],
  silverVersion: string,
  result: Upserted,
): Promise<void> {
  const inserted = new Set<string>();
  let left = [...winners];
  const inPlace = new Map<string, InPlace>();
  // A row that conflicts can be deleted before it is locked: then it is inserted in the next round.
  while (left.length > 0) {
    const fresh = await tx.query<{ call_id: string }>(
      `insert into call_data.silver_call_records (${COLUMNS}, batch_id, silver_version)
       select u.*, $15::bigint, $16::text from ${INCOMING} order by u.call_id collate "C"
       on conflict (call_id) do nothing returning call_id`,
      [...incoming(left), batchId, silverVersion],
    );
    for (const row of fresh) inserted.add(row.call_id);
    const rest = left.filter((one) => !inserted.has(one.call.callId));
    if (rest.length === 0) break;
    const locked = await tx.query<InPlace>(
      `select call_id, object_id, source_last_modified_at, record_no, batch_id from call_data.silver_call_records
       where call_id = any($1::text[]) order by call_id for update`,
      [rest.map((one) => one.call.callId)],
    );
    for (const row of locked) inPlace.set(row.call_id, row);
    left = rest.filter((one) => !inPlace.has(one.call.callId));
  }
  const conflicting = winners.filter((one) => !inserted.has(one.call.callId));
  if (conflicting.length === 0) return;

  const updated = await tx.query<{ call_id: string; object_id: number }>(
    `update call_data.silver_call_records s
     set (agent_name, call_timestamp, transcript_text, transcript_length, call_duration_seconds, object_id, record_no,
          source_last_modified_at, call_date, customer_word_count, agent_word_count, extra, redaction_counts, batch_id,
          silver_version, updated_at)
       = (u.agent_name, u.call_timestamp, u.transcript_text, u.transcript_length, u.call_duration_seconds, u.object_id,
          u.record_no, u.source_last_modified_at, u.call_date, u.customer_word_count, u.agent_word_count, u.extra,
          u.redaction_counts, $15::bigint, $16::text, now())
     from ${INCOMING}
     where s.call_id = u.call_id and ${BEATS}
     returning s.call_id, s.object_id`,
    [...incoming(conflicting), batchId, silverVersion, [...held.keys()]],
  );
  const won = new Set(updated.map((row) => row.call_id));
  for (const { call_id, object_id } of updated) {
    const row = inPlace.get(call_id);
    if (row === undefined) continue;
    if (row.object_id === object_id) {
      if (row.batch_id === batchId) result.again.push(object_id);
      continue;
    }
    // A row of an earlier claim of this batch's own objects tells nothing that still holds.
    if (held.has(row.object_id) && row.batch_id !== batchId) continue;
    const { source_last_modified_at: lastModifiedAt, record_no: recordNo } = row;
    result.displaced.push({
      callId: call_id,
      objectId: row.object_id,
      lastModifiedAt,
      recordNo,
      batchId: row.batch_id,
    });
  }
  result.losingCallIds.push(...conflicting.map((one) => one.call.callId).filter((callId) => !won.has(callId)));
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
    calls.map((one) => JSON.stringify(one.redactionCounts)),
  ];
}
