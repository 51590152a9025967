import { readdirSync, readFileSync } from 'node:fs';
import { defaultCallRules } from '../config/call-rules.ts';
import { enrichCall } from '../domain/enrich-call.ts';
import { redactPayload } from '../domain/redact-payload.ts';
import { generateCalls } from '../generator/generate-calls.ts';
import { interleave, type Timing } from './interleave.ts';

const DIALOGUES = new URL('../../bench/data/dialogues/', import.meta.url);
/** Characters of a transcript in the mix; shorter dialogues are joined. */
const TARGET_LENGTH = 780;
const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];
const HOSTILE_LENGTH = 1_000_000;
/** Seconds; the scoring has been at work before. */
const SHORT_WARM_UP = 0.5;
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
    readonly meanCharacters: number;
    readonly callsPerSecond: number;
    readonly floorCallsPerSecond: number;
    readonly timesTheFloor: number;
    readonly redactionCallsPerSecond: number;
    readonly microsecondsPerKilobyte: Readonly<Record<string, number>>;
    readonly hostileTimesOrdinary: Readonly<Record<string, number>>;
  };
}

/**
 * Calls a second through the whole scoring on one core, beside a floor that only splits each transcript into words and
 * looks them up, and the cost of a kilobyte as transcripts grow and where they are made to be slow.
 */
export function benchEnrich(rounds: number): EnrichBench {
  const rules = defaultCallRules();
  const texts = transcripts();
  const payloads = texts.map((text, index) => JSON.stringify({ call_id: `c${index}`, transcript_text: text }));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const known = new Set(['yes', 'no', 'great', 'sorry', 'order', 'cancel']);
  let heard = 0;
  const [scoring, floor, redaction] = interleave(
    [
      { name: 'scoring', run: () => each(texts, (text) => void enrichCall(text, rules)) },
      {
        name: 'floor',
        run: () =>
          each(texts, (text) => {
            // Counted, so that the compiler cannot leave the work out.
            for (const word of text.toLowerCase().split(' ')) if (known.has(word)) heard += 1;
          }),
      },
      { name: 'redaction', run: () => each(payloads, (payload) => void redactPayload(payload, 'standard')) },
    ],
    rounds,
  ) as [Timing, Timing, Timing];
  const long = LENGTHS.map((length) => ({ length, text: grown(texts, length) }));
  const growth = interleave(
    long.map(({ length, text }) => ({
      name: size(length),
      run: () => kilobytes(text, Math.max(1, Math.round(200_000 / length)), (one) => void enrichCall(one, rules)),
    })),
    Math.min(rounds, 5),
    SHORT_WARM_UP,
  );
  const hostile = interleave(
    [
      { name: 'ordinary', run: () => kilobytes(grown(texts, HOSTILE_LENGTH), 1, (one) => void enrichCall(one, rules)) },
      ...HOSTILE.map((part) => {
        const text = part.repeat(Math.ceil(HOSTILE_LENGTH / part.length));
        return { name: JSON.stringify(part), run: () => kilobytes(text, 1, (one) => void enrichCall(one, rules)) };
      }),
    ],
    2,
    0,
  );
  const [ordinary] = hostile;
  if (heard === 0) throw new Error('The floor heard no word.');
  const document = {
    meanCharacters: Math.round(characters / texts.length),
    callsPerSecond: Math.round(1 / scoring.median),
    floorCallsPerSecond: Math.round(1 / floor.median),
    timesTheFloor: tenths(scoring.median / floor.median),
    redactionCallsPerSecond: Math.round(1 / redaction.median),
    microsecondsPerKilobyte: Object.fromEntries(growth.map(({ name, median }) => [name, tenths(median * 1e6)])),
    hostileTimesOrdinary: Object.fromEntries(
      hostile.slice(1).map(({ name, median }) => [name, tenths(median / (ordinary?.median ?? median))]),
    ),
  };
  return { document, lines: linesOf(document, scoring) };
}

function linesOf(document: EnrichBench['document'], scoring: Timing): string[] {
  const spread = `${Math.round(1 / scoring.slowest)} to ${Math.round(1 / scoring.fastest)}`;
  return [
    `transcripts of ${document.meanCharacters} characters on average; one core`,
    `scoring    ${document.callsPerSecond} calls/s (${spread})`,
    `floor      ${document.floorCallsPerSecond} calls/s: words split and looked up; scoring takes ${document.timesTheFloor} times as long`,
    `redaction  ${document.redactionCallsPerSecond} calls/s, JSON read and written anew`,
    'a kilobyte of a transcript of …',
    ...Object.entries(document.microsecondsPerKilobyte).map(([name, value]) => `  ${name.padEnd(10)} ${value} µs`),
    'a hostile megabyte, times an ordinary one',
    ...Object.entries(document.hostileTimesOrdinary).map(([name, value]) => `  ${name.padEnd(26)} ${value}`),
  ];
}

/** The project's own dialogues and generated calls, joined where they are short of a kilobyte. */
function transcripts(): string[] {
  const own = readdirSync(DIALOGUES)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('sentiment'))
    .flatMap((name) => readFileSync(new URL(name, DIALOGUES), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { record: { transcript_text: string } }).record.transcript_text);
  const generated = [...generateCalls({ count: 300, broken: 0, seed: 'bench' })].map(
    ({ body }) => (JSON.parse(String(body)) as { transcript_text: string }).transcript_text,
  );
  const joined: string[] = [];
  let held = '';
  for (const text of [...own, ...generated]) {
    held = held === '' ? text : `${held} ${text}`;
    if (held.length < TARGET_LENGTH) continue;
    joined.push(held);
    held = '';
  }
  return joined;
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
