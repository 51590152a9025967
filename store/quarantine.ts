import type { ReasonCode } from '../domain/reason-codes.ts';
import { SAMPLE_CHARACTERS } from '../domain/redact-payload.ts';
import { callIdsIn } from '../domain/sample-call-ids.ts';
import type { Queryable } from './database.ts';
import { forgottenAmong } from './forgotten-calls.ts';

export type Stage = 'bronze' | 'silver' | 'gold';

export interface QuarantineEntry {
  readonly objectId: number;
  readonly etag: string;
  /** 0 stands for the object as a whole. */
  readonly recordNo: number;
  readonly reason: ReasonCode;
  readonly message: string;
  readonly callId: string | null;
  readonly rawSample: string | null;
}

/** Books bad records under the claim that met them; the same finding met again moves its last-seen time. */
export async function quarantine(
  tx: Queryable,
  at: { readonly batchId: number; readonly stage: Stage; readonly rulesVersion: string; readonly codeVersion: string },
  entries: readonly QuarantineEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const samples = entries.map((entry) =>
    entry.rawSample === null ? null : storable(entry.rawSample.slice(0, SAMPLE_CHARACTERS)),
  );
  const unnamed = samples.map((sample, index) =>
    sample === null || entries[index]?.callId !== null ? [] : callIdsIn(sample),
  );
  const forgotten = await forgottenAmong(tx, unnamed.flat());
  await tx.query(
    `insert into call_data.quarantined_records as q
       (object_id, etag, record_no, reason, message, call_id, raw_sample, batch_id, stage, rules_version, code_version)
     select u.object_id, u.etag, u.record_no, u.reason, u.message, u.call_id, u.raw_sample,
       $8::bigint, $9::text, $10::text, $11::text
     from unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[])
       as u (object_id, etag, record_no, reason, message, call_id, raw_sample)
     order by u.object_id, u.record_no
     on conflict (object_id, etag, record_no, reason) do update set
       last_seen_at = now(),
       attempts = q.attempts + case when q.batch_id = excluded.batch_id then 0 else 1 end,
       batch_id = excluded.batch_id,
       status = case when q.status = 'dismissed' then 'dismissed' else 'open' end,
       message = excluded.message,
       raw_sample = excluded.raw_sample,
       rules_version = excluded.rules_version,
       code_version = excluded.code_version`,
    [
      entries.map((entry) => entry.objectId),
      entries.map((entry) => entry.etag),
      entries.map((entry) => entry.recordNo),
      entries.map((entry) => entry.reason),
      entries.map((entry) => storable(entry.message)),
      entries.map((entry) => (entry.callId === null ? null : storable(entry.callId))),
      // A record whose id cannot be trusted is booked, but shows nothing of a forgotten call.
      samples.map((sample, index) =>
        unnamed[index]?.some((callId) => forgotten.has(callId)) === true ? null : sample,
      ),
      at.batchId,
      at.stage,
      at.rulesVersion,
      at.codeVersion,
    ],
  );
}

/** Closes the open rows of objects that ended without meeting them again under this claim. */
export async function resolveNotMetAgain(tx: Queryable, batchId: number, objectIds: readonly number[]): Promise<void> {
  await tx.query(
    `update call_data.quarantined_records set status = 'resolved'
     where object_id = any($1::bigint[]) and status = 'open' and batch_id <> $2::bigint`,
    [objectIds, batchId],
  );
}

/** Closes every open row of objects that are gone. */
export async function resolveEnded(tx: Queryable, objectIds: readonly number[]): Promise<void> {
  await tx.query(
    `update call_data.quarantined_records set status = 'resolved'
     where object_id = any($1::bigint[]) and status = 'open'`,
    [objectIds],
  );
}

/** Text that PostgreSQL stores: without NUL, and with lone surrogates replaced. */
function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
