// The package's own entry would load every language that it knows, some 20 MB.
import { faker } from '@faker-js/faker/locale/en';
import { breakRecord, BROKEN_KINDS, type BrokenKind, type RawCall } from './broken.ts';
import { AGENTS } from './catalogue.ts';
import { writeDialogue } from './dialogue.ts';
import { hashText, hex, mix } from './seeds.ts';

export { BROKEN_KINDS, type BrokenKind } from './broken.ts';

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

const SEEDED_BASE_MS = Date.UTC(2026, 0, 1);
const CALL_EVERY_MS = 240_000;
/** Long series go round within two years, so that no call falls before 1970. */
const SPAN_MS = 730 * 86_400_000;

/**
 * Makes synthetic calls, then broken objects, one at a time: a series of any length takes no memory. Each object depends on the seed
 * and its own index only. Throws TypeError when neither a seed nor entropy and a time are given.
 */
export function* generateCalls(input: GenerateCallsInput): Generator<GeneratedObject, void, undefined> {
  const { text, baseMs } = sourceOf(input);
  const [high, low] = hashText(text);
  const firstCall = input.firstCall ?? 0;
  for (let index = firstCall; index < firstCall + input.count; index++) {
    const name = `call_${idOf(high, low, index)}`;
    faker.seed([high, low, index, 0]);
    yield { name, body: JSON.stringify(writeRecord(name, index, baseMs)), callId: name, kind: 'call' };
  }
  const firstBroken = input.firstBroken ?? 0;
  for (let index = firstBroken; index < firstBroken + input.broken; index++) {
    const name = `broken_${idOf(high, low, index)}`;
    faker.seed([high, low, index, 1]);
    const kind = BROKEN_KINDS[index % BROKEN_KINDS.length] ?? 'bad_json';
    yield {
      name,
      kind,
      ...breakRecord(writeRecord(name, index, baseMs), kind, Math.floor(index / BROKEN_KINDS.length)),
    };
  }
}

/** Last part of the key of an object that holds a whole series, without its ending: one name a seed or entropy. */
export function seriesName(input: GenerateCallsInput): string {
  const [high, low] = hashText(sourceOf(input).text);
  return `calls_${hex(high)}${hex(low)}`;
}

/** Key of an object: under the UTC date and hour of writing, or right under the prefix when `atMs` is null. */
export function objectKey(prefix: string, name: string, atMs: number | null, ending = '.json'): string {
  if (atMs === null) return `${prefix}${name}${ending}`;
  const iso = new Date(atMs).toISOString();
  return `${prefix}dt=${iso.slice(0, 10)}/hh=${iso.slice(11, 13)}/${name}${ending}`;
}

function sourceOf({ seed, entropy, nowMs }: GenerateCallsInput): { readonly text: string; readonly baseMs: number } {
  if (seed !== undefined) return { text: `seed:${seed}`, baseMs: SEEDED_BASE_MS };
  if (entropy === undefined || nowMs === undefined) {
    throw new TypeError('generateCalls needs a seed, or entropy and nowMs');
  }
  return { text: `run:${entropy}`, baseMs: nowMs };
}

function idOf(high: number, low: number, index: number): string {
  return `${hex(high)}${hex(low).slice(0, 4)}${hex(mix(index ^ low))}`;
}

function writeRecord(callId: string, index: number, baseMs: number): RawCall {
  const agentName = faker.helpers.arrayElement(AGENTS);
  const backMs = ((index + 1) * CALL_EVERY_MS) % SPAN_MS;
  const atMs = baseMs - backMs - faker.number.int(CALL_EVERY_MS - 1);
  return {
    call_id: callId,
    agent_name: agentName,
    timestamp: writeTimestamp(atMs),
    transcript_text: writeDialogue(faker, agentName).text,
  };
}

function writeTimestamp(atMs: number): string {
  const naive = new Date(atMs).toISOString().slice(0, 19);
  const form = faker.number.int(9);
  if (form === 0) return `${naive}Z`;
  if (form === 1) return `${naive}.${faker.string.numeric({ length: 6, allowLeadingZeros: true })}`;
  if (form === 2) return `${new Date(atMs - 5 * 3_600_000).toISOString().slice(0, 19)}-05:00`;
  return naive;
}
