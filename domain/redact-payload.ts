import { parseJson } from './decode-object.ts';
import { redactRecord } from './redaction/redact-record.ts';
import { redactSample } from './redaction/redact-sample.ts';
import type { RedactionCounts, RedactMode } from './redaction/types.ts';
import { isJsonObject, RAW_SAMPLE_CHARACTERS, RAW_SAMPLE_MARGIN, SAMPLE_CHARACTERS } from './record-text.ts';

export { SAMPLE_CHARACTERS } from './record-text.ts';

export interface RedactedPayload {
  /** One JSON object, written anew: what a name given twice hid is gone as well. */
  readonly text: string;
  readonly counts: RedactionCounts;
}

/** Redacts the text of one JSON object, as bronze stages it. Unless redaction is off, the text is written anew. */
export function redactPayload(text: string, mode: RedactMode): RedactedPayload {
  if (mode === 'off') return { text, counts: {} };
  const parsed = parseJson(text);
  if (!parsed.ok || !isJsonObject(parsed.value)) throw new Error('A staged record is one JSON object');
  const { record, counts } = redactRecord(parsed.value, mode);
  return { text: JSON.stringify(record), counts };
}

/**
 * A raw sample fit for storing: redacted, and cut to 2,000 characters. Where the sample itself was cut, at `cutAt` characters,
 * its end goes too: a value that the cut goes through is not known for one.
 */
export function storableSample(sample: string, mode: RedactMode, cutAt = RAW_SAMPLE_CHARACTERS): string {
  if (mode === 'off') return sample.slice(0, SAMPLE_CHARACTERS);
  const redacted = redactSample(sample, mode);
  const kept = sample.length < cutAt ? redacted.length : Math.max(0, redacted.length - RAW_SAMPLE_MARGIN);
  return redacted.slice(0, Math.min(kept, SAMPLE_CHARACTERS));
}
