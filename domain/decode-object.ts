import { skipSpace } from './json-scan.ts';
import type { ReasonCode } from './reason-codes.ts';
import { readRecordText } from './record-text.ts';

export { isJsonObject, jsonKind, parseJson } from './record-text.ts';

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

/**
 * Reads the bytes of an object of the lake that holds one JSON object in UTF-8, with or without BOM. A problem here concerns the
 * whole object. Never throws. Other formats are `splitRecords`' and the record reader's.
 */
export function decodeObject(bytes: Uint8Array): DecodedObject {
  const content = withoutBom(bytes);
  if (skipSpace(content, 0) === content.length) {
    return { ok: false, reason: 'empty_object', message: 'the object is empty' };
  }
  const read = readRecordText(content, 'the object');
  return read.ok ? { ok: true, records: [{ recordNo: 1, text: read.text }] } : read;
}

/** The bytes behind a UTF-8 byte order mark, if there is one. */
export function withoutBom(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
