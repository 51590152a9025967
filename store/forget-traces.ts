import { callIdOf } from '../domain/call-record.ts';
import type { Queryable } from './database.ts';
import { NamedIds } from './named-ids.ts';
import { rawSampleSteps } from './raw-samples.ts';

/** The payload of a staged record whose call was forgotten; no JSON text is empty. */
export const EMPTIED = '';

/** Staged text that is held at once. */
const CHARACTERS_PER_READ = 8_000_000;

interface StagedKey {
  readonly object_id: number;
  readonly record_no: number;
}

/**
 * Empties the staged records of the calls. The rows stay, so that the record numbers and counts of their objects close; gold
 * deletes them. Staging is small and of no index by call, so all of it is read.
 * @returns the calls, once for each record.
 */
export async function emptyStaged(db: Queryable, callIds: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const record of stagedPayloads(db)) {
    const callId = callIdOfPayload(record.payload);
    if (callId === null || !callIds.has(callId)) continue;
    // The row may hold another record by now: an object can be landed again meanwhile.
    const emptied = await db.query(
      `update call_data.bronze_records set payload = '${EMPTIED}'
       where object_id = $1::bigint and record_no = $2::bigint and payload = $3::text returning record_no`,
      [record.object_id, record.record_no, record.payload],
    );
    if (emptied.length > 0) found.push(callId);
  }
  return found;
}

async function* stagedPayloads(db: Queryable): AsyncGenerator<StagedKey & { payload: string }, void, undefined> {
  const keys = await db.query<StagedKey & { characters: number }>(
    `select object_id, record_no, length(payload) as characters from call_data.bronze_records
     where payload <> '${EMPTIED}' order by object_id, record_no`,
  );
  for (let start = 0; start < keys.length;) {
    let end = start;
    for (let characters = 0; end < keys.length && (end === start || characters < CHARACTERS_PER_READ); end += 1) {
      characters += keys[end]?.characters ?? 0;
    }
    const some = keys.slice(start, end);
    yield* await db.query<StagedKey & { payload: string }>(
      `select r.object_id, r.record_no, r.payload
       from unnest($1::bigint[], $2::bigint[]) as u (object_id, record_no)
       join call_data.bronze_records r on r.object_id = u.object_id and r.record_no = u.record_no`,
      [some.map((key) => key.object_id), some.map((key) => key.record_no)],
    );
    start = end;
  }
}

function callIdOfPayload(payload: string): string | null {
  try {
    const record: unknown = JSON.parse(payload);
    if (typeof record !== 'object' || record === null || !Object.hasOwn(record, 'call_id')) return null;
    return callIdOf((record as { readonly call_id: unknown }).call_id);
  } catch {
    return null;
  }
}

/**
 * Takes the raw samples that name one of the ids: what could not be read may hold the call all the same, or another one
 * speaks of it. Reads the samples once, however many ids there are.
 * @returns the samples taken.
 */
export async function scrubSamples(db: Queryable, callIds: readonly string[]): Promise<number> {
  const wanted = new NamedIds(callIds);
  let taken = 0;
  for await (const rows of rawSampleSteps(db)) {
    const naming = rows.filter((row) => wanted.areIn(row.raw_sample)).map((row) => row.id);
    if (naming.length === 0) continue;
    await db.query('update call_data.quarantined_records set raw_sample = null where id = any($1::bigint[])', [naming]);
    taken += naming.length;
  }
  return taken;
}
