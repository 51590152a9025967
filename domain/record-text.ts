import type { ReasonCode } from './reason-codes.ts';

/** Why bytes are no record. */
export interface Flaw {
  readonly reason: ReasonCode;
  readonly message: string;
}

export type RecordText = { readonly ok: true; readonly text: string } | ({ readonly ok: false } & Flaw);

/** Characters of raw input kept for a person to look at. */
export const SAMPLE_CHARACTERS = 2_000;
/** Characters taken beyond them: a value that the end cuts through lies among these. */
export const RAW_SAMPLE_MARGIN = 200;
export const RAW_SAMPLE_CHARACTERS = SAMPLE_CHARACTERS + RAW_SAMPLE_MARGIN;
/** Enough for the sample: UTF-8 needs three bytes at most for each UTF-16 unit. */
export const SAMPLE_BYTES = 4 * RAW_SAMPLE_CHARACTERS;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of one record, trimmed, if its bytes are UTF-8 and hold one JSON object. `what` names the bytes in the message. */
export function readRecordText(bytes: Uint8Array, what: string): RecordText {
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return { ok: false, reason: 'unreadable_encoding', message: `${what} is not valid UTF-8` };
  }
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, reason: 'invalid_json', message: `${what} is not JSON` };
  if (!isJsonObject(parsed.value)) {
    return { ok: false, reason: 'not_an_object', message: `${what} holds a JSON ${jsonKind(parsed.value)}` };
  }
  return { ok: true, text: text.trim() };
}

/** The beginning of a text in unknown bytes, for people: at most 2,200 characters, well-formed and without NUL. */
export function sampleOf(bytes: Uint8Array): string {
  const text = lenient.decode(bytes.subarray(0, SAMPLE_BYTES));
  return text.slice(0, RAW_SAMPLE_CHARACTERS).replaceAll('\0', '\uFFFD').toWellFormed();
}

/** JSON.parse that answers instead of throwing: nesting too deep for the stack counts as not JSON. */
export function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false };
  }
}

/** True for a JSON object: no array, no null. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON type of a value, for messages. */
export function jsonKind(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
