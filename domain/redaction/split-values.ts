import { isCardNumber } from './checks.ts';
import type { NumberContext } from './context.ts';
import type { CueKind } from './cues.ts';
import { countsSomething, digitsOf, type Run } from './number-runs.ts';
import type { Found, RedactionType } from './types.ts';

/** What is said between two parts: by the other side, or while looking at the card. */
const MAX_ACROSS_TURNS = 160;
const MAX_WITHIN_TURN = 60;
const MAX_TAIL = 30;
const MAX_HEAD = 36;
const MIN_DIGITS = 7;
const MAX_DIGITS = 19;
const MAX_STEPS = 40;

const GO_ON =
  /^[^?]{0,60}(?:rest|next|then|more|remaining|go (?:on|ahead)|carry on|other|half|part|digits?|again|after that|area code|number|last)[^?]{0,24}\?[^?]{0,20}$|^[^\p{L}]*(?:yes|yeah|okay|ok|and|mhm|right|sorry)[^\p{L}]*$/u;

/** What is said while a number is looked up, between two parts of it. */
const HESITATION =
  /(?<![a-z])(?:hang on|hold on|wait|sorry|moment|second|sec|minute|bear with me|let me|let's see|what was it|er|err|erm|uh|um|hmm|oh|no|and then|then|the rest|[a-z]{3,8}ing)(?![a-z])|…|\.\.|--/;

/** Kinds of number that are long enough to be said in parts. */
const WHOLE: ReadonlySet<CueKind> = new Set(['card', 'phone', 'ssn', 'number']);

interface Part {
  readonly run: Run;
  readonly index: number;
}

/** A value said in parts, with the runs that the parts and their echoes are. */
export interface SplitValue {
  readonly type: RedactionType;
  readonly digits: string;
  readonly runs: readonly number[];
  readonly found: readonly Found[];
}

/** Finds values whose parts one speaker says in several turns, or with other words between. Parts are redacted each by itself. */
export function findSplitValues(
  runs: readonly Run[],
  valueOf: (index: number) => RedactionType | null,
  context: NumberContext,
): SplitValue[] {
  const values: SplitValue[] = [];
  const total = runs.reduce((sum, run) => sum + run.reduce((digits, group) => digits + group.digits.length, 0), 0);
  if (runs.length < 2 || total < MIN_DIGITS) return values;
  for (let index = 0; index < runs.length; index++) {
    const value = mayGoOn(runs[index], valueOf(index)) ? valueFrom(runs, index, valueOf, context) : null;
    if (value === null) continue;
    values.push(value);
    index = value.runs.at(-1) ?? index;
  }
  return values;
}

/** What is a value by itself is no part of another, but for one that is short for its kind. */
function mayGoOn(run: Run | undefined, type: RedactionType | null): boolean {
  if (run === undefined || type === null) return true;
  const digits = digitsOf(run);
  if (type === 'card') return digits.length <= 14 && !isCardNumber(digits);
  return type === 'phone' && digits.length <= 9 && (digits.startsWith('0') || /^[1-9]{1,3}7/.test(digits));
}

function valueFrom(
  runs: readonly Run[],
  from: number,
  valueOf: (index: number) => RedactionType | null,
  context: NumberContext,
): SplitValue | null {
  const first = runs[from];
  if (first === undefined) return null;
  let digits = digitsOf(first);
  if (digits.length > 15 || isSmallWord(first) || !hasEnough(runs, from)) return null;
  const parts: Part[] = [{ run: first, index: from }];
  const echoes: Part[] = [];
  let kind: CueKind | null | undefined;
  let previous = first;
  let isAcross = false;
  let best: SplitValue | null = null;
  for (let index = from + 1; index < runs.length && index <= from + MAX_STEPS; index++) {
    const run = runs[index];
    if (run === undefined) break;
    if ((run[0]?.start ?? 0) - (previous.at(-1)?.end ?? 0) > MAX_ACROSS_TURNS) break;
    if (isSmallWord(run)) continue;
    const added = digitsOf(run);
    const step = stepBetween(previous, run, context);
    if (step === 'too far') break;
    if (kind === undefined && step !== 'other speaker') ({ kind } = context.hintBefore(first[0]?.start ?? 0));
    if (kind !== null && kind !== undefined && !WHOLE.has(kind)) break;
    if (step === 'other speaker') {
      if (added.length >= 3 && digits.endsWith(added)) echoes.push({ run, index });
      continue;
    }
    if (digits.length + added.length > MAX_DIGITS) break;
    const type = valueOf(index);
    // What is a value by itself is the rest of none, but a local number behind its area code, or most of a card.
    if (type !== null && !(type === 'phone' && added.length <= 9) && !(type === 'card' && added.length <= 12)) break;
    const own = context.hintBefore(run[0]?.start ?? 0);
    if (!goesOn(own.kind, kind ?? null) || countsSomething(context.text, run.at(-1)?.end ?? 0)) break;
    isAcross ||= step === 'turns';
    const isLong = kind === 'card' || kind === 'ssn' || kind === null;
    if (step === 'words' && !isLong && !HESITATION.test(context.text.slice(previous.at(-1)?.end, run[0]?.start))) break;
    if (step === 'turns' && !isPrompted(previous, run, context) && !(kind === 'card' || kind === 'ssn')) {
      if (!isComplete(digits + added)) break;
    }
    digits += added;
    parts.push({ run, index });
    previous = run;
    const whole = typeOf(digits, kind ?? null, parts, isAcross);
    if (whole === null) continue;
    const all = [...parts, ...echoes, ...echoesBehind(runs, index, digits, added, context)];
    best = {
      type: whole,
      digits,
      runs: all.map((part) => part.index).toSorted((a, b) => a - b),
      found: all.map(({ run: part }) => spanOf(whole, part, context.text)),
    };
    if (whole !== 'phone' || isComplete(digits)) break;
  }
  return best;
}

/** A part with the sign or bracket before it. */
function spanOf(type: RedactionType, run: Run, text: string): Found {
  const start = run[0]?.start ?? 0;
  const lead = type === 'phone' ? (/\+?\(?$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0) : 0;
  return { type, start: start - lead, end: run.at(-1)?.end ?? 0 };
}

/** "One moment", "the last four": no part of a number. */
function isSmallWord(run: Run): boolean {
  return run.length === 1 && run[0]?.isSpoken === true && digitsOf(run).length === 1;
}

/** The words before a part may say what the whole is, or which part comes. */
function goesOn(own: CueKind | null, kind: CueKind | null): boolean {
  return own === null || own === kind || own === 'number' || own === 'last_digits' || kind === 'number';
}

/** A national number as it is in North America, or with its leading zero. */
function isComplete(digits: string): boolean {
  return digits.length === 10 ? !/^0[127]/.test(digits) : digits.length === 11 || digits.length === 12;
}

/** Nothing else was asked in between: "Okay.", "And the rest?" */
function isPrompted(previous: Run, run: Run, context: NumberContext): boolean {
  const turn = context.turnAt(previous.at(-1)?.end ?? 0);
  const until = run[0]?.start ?? 0;
  const nextTurn = context.turnAt(until);
  if (!context.isBare(until, run.at(-1)?.end ?? 0)) return false;
  if (nextTurn - turn < 2) return true;
  const said = context.text.slice(context.wordsFrom(turn + 1), context.turnStart(nextTurn));
  return !said.includes('?') || GO_ON.test(said);
}

function typeOf(
  digits: string,
  kind: CueKind | null,
  parts: readonly Part[],
  isAcrossTurns: boolean,
): RedactionType | null {
  const isEven = parts.every((part) => digitsOf(part.run).length >= 4);
  const isOfFours = isEven && parts.every((part) => digitsOf(part.run).length % 4 === 0);
  const isCard = kind === 'card' || kind === 'number';
  if (digits.length >= 14 && isCardNumber(digits) && (kind === 'card' || (isAcrossTurns ? isEven : isOfFours)))
    return 'card';
  if (isCard && (digits.length === 16 ? isOfFours : digits.length === 15 && isEven && /^3[47]/.test(digits)))
    return 'card';
  if (kind === 'ssn') return isAcrossTurns && digits.length === 9 && followsSsn(parts) ? 'ssn' : null;
  if (kind !== 'phone' && kind !== 'number') return null;
  return digits.length >= 7 && digits.length <= 13 ? 'phone' : null;
}

/** A quick look: digits near enough for a value. */
function hasEnough(runs: readonly Run[], from: number): boolean {
  let length = 0;
  for (let index = from; index < runs.length && index <= from + MAX_STEPS; index++) {
    const gap = (runs[index]?.[0]?.start ?? 0) - (runs[index - 1]?.at(-1)?.end ?? 0);
    if (index > from && gap > MAX_ACROSS_TURNS) return false;
    for (const group of runs[index] ?? []) length += group.digits.length;
    if (length >= MIN_DIGITS && index > from) return true;
  }
  return false;
}

/** Three, two and four digits, or some of these together. */
function followsSsn(parts: readonly Part[]): boolean {
  let length = 0;
  return parts.every((part) => [3, 5, 9].includes((length += digitsOf(part.run).length)));
}

/** The other side repeats the last part, or all of it. */
function echoesBehind(
  runs: readonly Run[],
  from: number,
  digits: string,
  added: string,
  context: NumberContext,
): Part[] {
  const run = runs[from + 1];
  const last = runs[from];
  if (run === undefined || last === undefined) return [];
  const said = digitsOf(run);
  const isEcho =
    (said === added || said === digits) && said.length >= 3 && stepBetween(last, run, context) === 'other speaker';
  return isEcho ? [{ run, index: from + 1 }] : [];
}

function stepBetween(previous: Run, run: Run, context: NumberContext): 'turns' | 'words' | 'other speaker' | 'too far' {
  const from = previous.at(-1)?.end ?? 0;
  const until = run[0]?.start ?? 0;
  if (until - from > MAX_ACROSS_TURNS) return 'too far';
  const turn = context.turnAt(from);
  const nextTurn = context.turnAt(until);
  if (turn === nextTurn) return until - from <= MAX_WITHIN_TURN ? 'words' : 'too far';
  if (nextTurn - turn > 2) return 'too far';
  if (context.speakerOf(turn) !== context.speakerOf(nextTurn)) return 'other speaker';
  if (context.turnStart(turn + 1) - from > MAX_TAIL || until - context.turnStart(nextTurn) > MAX_HEAD) return 'too far';
  return 'turns';
}
