import { SAMPLE_CHARACTERS, storableSample } from '../domain/redact-payload.ts';
import type { RedactMode } from '../domain/redaction/types.ts';
import type { Queryable } from './database.ts';
import { rawSampleSteps } from './raw-samples.ts';

/** Redacts the raw samples that the quarantine holds, a thousand in a statement; returns how many rows changed. */
export async function redactQuarantine(
  db: Queryable,
  mode: RedactMode,
  told: () => void = () => undefined,
): Promise<number> {
  let redacted = 0;
  for await (const rows of rawSampleSteps(db)) {
    told();
    const changed = rows
      .map((row) => ({ ...row, sample: storableSample(row.raw_sample, mode, SAMPLE_CHARACTERS) }))
      .filter((row) => row.sample !== row.raw_sample);
    if (changed.length === 0) continue;
    redacted += changed.length;
    await db.query(
      `update call_data.quarantined_records q set raw_sample = u.sample
       from unnest($1::bigint[], $2::text[], $3::text[]) as u (id, sample, was) where q.id = u.id and q.raw_sample = u.was`,
      [changed.map((row) => row.id), changed.map((row) => row.sample), changed.map((row) => row.raw_sample)],
    );
  }
  return redacted;
}
