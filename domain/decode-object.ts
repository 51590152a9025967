import type { ReasonCode } from './reason-codes.ts';

/** One record as it stands in an object. */
export interface RawRecord {
  /** From 1; for JSON Lines the line. 0 stands for the object as a whole. */
  readonly recordNo: number;
  /** The record's JSON text, unchanged: escapes such as \u0000 are still escapes. */
  readonly text: string;
}

export type DecodedObject =
  | { readonly ok: true; readonly records: readonly RawRecord[] }
  | { readonly ok: false; readonly reason: ReasonCode; readonly message: string };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/**
 * Splits the bytes of one object of the lake into raw records: one JSON object a key, in UTF-8, with or without BOM.
 * A problem here concerns the whole object, so it is quarantined as record 0. Never throws.
 */
export function decodeObject(bytes: Uint8Array): DecodedObject {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { ok: false, reason: 'unreadable_encoding', message: 'the object is not valid UTF-8' };
  }
  if (text.trim() === '') return { ok: false, reason: 'empty_object', message: 'the object is empty' };
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, reason: 'invalid_json', message: 'the object is not JSON' };
  if (!isJsonObject(parsed.value)) {
    return { ok: false, reason: 'not_an_object', message: `the object holds a JSON ${jsonKind(parsed.value)}` };
  }
  return { ok: true, records: [{ recordNo: 1, text: text.trim() }] };
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
