import { readdirSync, readFileSync } from 'node:fs';
import { defaultCallRules } from '../config/call-rules.ts';
import { enrichCall } from '../domain/enrich-call.ts';
import { redactPayload } from '../domain/redact-payload.ts';
import { generateCalls } from '../generator/generate-calls.ts';
import { readSets } from './eval/sets.ts';
import { interleave, type Timing } from './interleave.ts';

const DIALOGUES = new URL('../../bench/data/dialogues/', import.meta.url);
/** Characters that a transcript reaches before it ends; shorter dialogues are joined, so that they have about a kilobyte. */
const TARGET_LENGTH = 720;
const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];

/** How thoroughly it measures. */
interface Effort {
  readonly lengths: readonly number[];
  readonly hostileLength: number;
  /** Seconds; undefined as long as it takes to measure well. */
  readonly warmUp: number | undefined;
  /** Seconds; the scoring has been at work before. */
  readonly shortWarmUp: number;
  readonly round: number | undefined;
}

const FULL: Effort = {
  lengths: LENGTHS,
  hostileLength: 1_000_000,
  warmUp: undefined,
  shortWarmUp: 0.5,
  round: undefined,
};
/** Everything once and small, for its own sake. */
const SMOKE: Effort = { lengths: LENGTHS.slice(0, 2), hostileLength: 10_000, warmUp: 0, shortWarmUp: 0, round: 0 };
// What expressions that look ahead, look back or count words are slow at.
const HOSTILE = [
  'a',
  ' ',
  '. ',
  '? ',
  '$',
  '1',
  '4 ',
  'no ',
  'yes ',
  'not ',
  'would you like to ',
  'i will i will ',
  'one hundred and ',
  'at dot ',
  'Agent: ',
  'Customer: yes Agent: ',
  '[00:12] ',
  'insurance ',
  "don't want the ",
  '😀',
];

export interface EnrichBench {
  readonly lines: string[];
  readonly document: {
    /** Calls a second by what they are. */
    readonly scoring: Readonly<Record<string, { readonly callsPerSecond: number; readonly meanCharacters: number }>>;
    readonly floorCallsPerSecond: number;
    readonly timesTheFloor: number;
    readonly redactionCallsPerSecond: number;
    readonly microsecondsPerKilobyte: Readonly<Record<string, number>>;
    readonly hostileTimesOrdinary: Readonly<Record<string, number>>;
  };
}

/**
 * Calls a second through the whole scoring on one core, beside a floor that only splits each transcript into words and
 * looks them up, and the cost of a kilobyte as transcripts grow and where they are made to be slow. Scored are the calls that `generate`
 * writes, the project's own dialogues, which were written to be hard, and those of `dataDir`, a folder as for `npm run eval`.
 */
export function benchEnrich(rounds: number, isSmoke = false, dataDir?: string): EnrichBench {
  const effort = isSmoke ? SMOKE : FULL;
  const rules = defaultCallRules();
  const generated = joined(generatedTexts());
  const sets: Record<string, readonly string[]> = { generated, 'own, hard': joined(ownTexts()) };
  if (dataDir !== undefined) sets['the data'] = joined(textsOf(dataDir));
  const payloads = generated.map((text, index) => JSON.stringify({ call_id: `c${index}`, transcript_text: text }));
  const known = new Set(['yes', 'no', 'great', 'sorry', 'order', 'cancel']);
  let heard = 0;
  const names = Object.keys(sets);
  const timings = interleave(
    [
      ...names.map((name) => ({ name, run: () => each(sets[name] ?? [], (text) => void enrichCall(text, rules)) })),
      {
        name: 'floor',
        run: () =>
          each(generated, (text) => {
            // Counted, so that the compiler cannot leave the work out.
            for (const word of text.toLowerCase().split(' ')) if (known.has(word)) heard += 1;
          }),
      },
      { name: 'redaction', run: () => each(payloads, (payload) => void redactPayload(payload, 'standard')) },
    ],
    rounds,
    effort.warmUp,
    effort.round,
  );
  const scoring = timings.slice(0, names.length);
  const [floor, redaction] = timings.slice(names.length) as [Timing, Timing];
  const texts = Object.values(sets).flat();
  const long = effort.lengths.map((length) => ({ length, text: grown(texts, length) }));
  const growth = interleave(
    long.map(({ length, text }) => ({
      name: size(length),
      run: () => kilobytes(text, Math.max(1, Math.round(200_000 / length)), (one) => void enrichCall(one, rules)),
    })),
    Math.min(rounds, 5),
    effort.shortWarmUp,
    effort.round,
  );
  const hostile = interleave(
    [
      {
        name: 'ordinary',
        run: () => kilobytes(grown(texts, effort.hostileLength), 1, (one) => void enrichCall(one, rules)),
      },
      ...HOSTILE.map((part) => {
        const text = part.repeat(Math.ceil(effort.hostileLength / part.length));
        return { name: JSON.stringify(part), run: () => kilobytes(text, 1, (one) => void enrichCall(one, rules)) };
      }),
    ],
    2,
    0,
    effort.round,
  );
  const [ordinary] = hostile;
  if (heard === 0) throw new Error('The floor heard no word.');
  const document = {
    scoring: Object.fromEntries(
      scoring.map(({ name, median }) => [
        name,
        { callsPerSecond: Math.round(1 / median), meanCharacters: meanLength(sets[name] ?? []) },
      ]),
    ),
    floorCallsPerSecond: Math.round(1 / floor.median),
    timesTheFloor: tenths((scoring[0]?.median ?? 0) / floor.median),
    redactionCallsPerSecond: Math.round(1 / redaction.median),
    microsecondsPerKilobyte: Object.fromEntries(growth.map(({ name, median }) => [name, tenths(median * 1e6)])),
    hostileTimesOrdinary: Object.fromEntries(
      hostile.slice(1).map(({ name, median }) => [name, tenths(median / (ordinary?.median ?? median))]),
    ),
  };
  return { document, lines: linesOf(document, scoring) };
}

function linesOf(document: EnrichBench['document'], scoring: readonly Timing[]): string[] {
  return [
    'scoring on one core',
    ...scoring.map(({ name, median, fastest, slowest }) => {
      const spread = `${Math.round(1 / slowest)} to ${Math.round(1 / fastest)}`;
      const { meanCharacters = 0 } = document.scoring[name] ?? {};
      return `  ${name.padEnd(10)} ${Math.round(1 / median)} calls/s (${spread}), ${meanCharacters} characters on average`;
    }),
    `floor      ${document.floorCallsPerSecond} calls/s: words of the generated ones split and looked up; scoring takes ${document.timesTheFloor} times as long`,
    `redaction  ${document.redactionCallsPerSecond} calls/s, JSON read and written anew`,
    'a kilobyte of a transcript of …',
    ...Object.entries(document.microsecondsPerKilobyte).map(([name, value]) => `  ${name.padEnd(10)} ${value} µs`),
    'a hostile megabyte, times an ordinary one',
    ...Object.entries(document.hostileTimesOrdinary).map(([name, value]) => `  ${name.padEnd(26)} ${value}`),
  ];
}

function ownTexts(): string[] {
  return readdirSync(DIALOGUES)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('sentiment'))
    .flatMap((name) => readFileSync(new URL(name, DIALOGUES), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { record: { transcript_text: string } }).record.transcript_text);
}

function generatedTexts(): string[] {
  return [...generateCalls({ count: 600, broken: 0, seed: 'bench' })].map(
    ({ body }) => (JSON.parse(String(body)) as { transcript_text: string }).transcript_text,
  );
}

function textsOf(dataDir: string): string[] {
  return readSets(dataDir).flatMap(({ items }) => items.map(({ record }) => record.transcript_text));
}

/** Transcripts of about a kilobyte, as they come off the wire: each in one piece. */
function joined(texts: readonly string[]): string[] {
  const long: string[] = [];
  let held = '';
  for (const text of texts) {
    held = held === '' ? text : `${held} ${text}`;
    if (held.length < TARGET_LENGTH) continue;
    long.push(Buffer.from(held).toString());
    held = '';
  }
  return long;
}

function meanLength(texts: readonly string[]): number {
  return Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
}

function grown(texts: readonly string[], length: number): string {
  const whole = texts.join(' ');
  return whole.repeat(Math.ceil(length / whole.length)).slice(0, length);
}

function each(texts: readonly string[], work: (text: string) => void): number {
  for (const text of texts) work(text);
  return texts.length;
}

function kilobytes(text: string, times: number, work: (text: string) => void): number {
  for (let time = 0; time < times; time++) work(text);
  return (text.length * times) / 1000;
}

function size(length: number): string {
  return length >= 1_000_000 ? `${length / 1_000_000} MB` : `${length / 1000} kB`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
