export const BROKEN_KINDS = [
  'bad_json',
  'missing_call_id',
  'missing_timestamp',
  'missing_transcript',
  'impossible_date',
  'empty_file',
  'not_an_object',
  'wrong_types',
  'invalid_utf8',
] as const;
export type BrokenKind = (typeof BROKEN_KINDS)[number];

export interface GenerateCallsInput {
  /** Good calls to make. */
  readonly count: number;
  /** Broken objects to make, after the calls; their kinds take turns. */
  readonly broken: number;
  /** With the same seed, call n is the same id and the same bytes, whatever the counts. */
  readonly seed?: number | string;
  /** Needed without a seed: a fresh random text, so that no two runs make the same ids. */
  readonly entropy?: string;
  /** Needed without a seed: call times count back from here (epoch milliseconds). Ignored with one. */
  readonly nowMs?: number;
  /** Index of the first call, to make a long series in pieces; default 0. */
  readonly firstCall?: number;
  /** Index of the first broken object; default 0. */
  readonly firstBroken?: number;
}

export interface GeneratedObject {
  /** Last part of the key, without prefix, date and `.json`. */
  readonly name: string;
  /** Bytes only where they are no valid UTF-8. */
  readonly body: string | Uint8Array;
  /** Null where the object names none. */
  readonly callId: string | null;
  readonly kind: 'call' | BrokenKind;
}

/** Makes synthetic calls, then broken objects, one at a time. */
export function* generateCalls(input: GenerateCallsInput): Generator<GeneratedObject, void, undefined> {
  for (let i = 0; i < input.count; i++) {
    yield { name: `call_${i}`, body: '{}', callId: `call_${i}`, kind: 'call' };
  }
}

/** Key of an object: under the UTC date and hour of writing, or right under the prefix when `atMs` is null. */
export function objectKey(prefix: string, name: string, atMs: number | null): string {
  if (atMs === null) return `${prefix}${name}.json`;
  const iso = new Date(atMs).toISOString();
  return `${prefix}dt=${iso.slice(0, 10)}/hh=${iso.slice(11, 13)}/${name}.json`;
}
