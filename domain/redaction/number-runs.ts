import { isDate } from './checks.ts';
import { isWeakZero, MULTIPLIERS, NUMBER_WORD, WORD_DIGITS, ZEROS_BEHIND } from './number-words.ts';

/** Digits written together or one spoken number. Offsets into the view. */
export interface Group {
  digits: string;
  start: number;
  end: number;
  readonly isSpoken: boolean;
  /** What stands between this group and the one before: nothing much, or a pause that a value seldom crosses. */
  gap: 'none' | 'tight' | 'loose';
}

/** Groups that may be one value or several. */
export type Run = Group[];

const UNIT =
  '(?:dollars?|bucks?|cents?|euros?|pounds?|quid|usd|eur|gbp|rupees?|yen|percent|per cent|%|kg|kilos?|grams?|lbs?|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|inch(?:es)?|minutes?|mins?|hours?|hrs?|seconds?|days?|weeks?|months?|years?|times|people|persons?|tickets?|points?|units?|items?|pieces?|gb|mb|tb|gigs?|mbps|watts?|volts?|degrees?|calories|words?|followers|views|customers|employees|shares|copies|boxes)';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';

// Read from left to right; what stands first wins. Group 1 to 3 are the parts of a date, group 4 digits, group 5 a word.
const NUMERIC = [
  String.raw`\d{4}-\d{2}-\d{2}[t ]\d{2}:?\d{2}(?::?\d{2}(?:\.\d{1,9})?)?`,
  String.raw`(?<!\d[-./]?)(\d{1,4})[-/.](\d{1,2})[-/.](\d{4}|\d{1,2})(?![-./]?\d)`,
  String.raw`(?<![\d:])\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,6})?)?(?![\d:])`,
  String.raw`(?<![\d/])\d{1,2}/\d{2}(?:\d{2})?(?![\d/])`,
  String.raw`(?<![-\d])(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d(?![ -]?\d)`,
  String.raw`[$€£¥₹] ?\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?(?![,\d])`,
  String.raw`[$€£¥₹] ?\d{1,10}(?:\.\d{1,2})?(?![\d-])`,
  String.raw`(?<![\d,.])\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?(?!,?\d)`,
  String.raw`(?<![\d.])\d{1,9}\.\d{1,2}(?![\d.-])`,
  String.raw`(?<![\d.])[1-9]\d?\.\d{3,9}(?![\d.-])`,
  String.raw`(?<=[^\d]-)\d{1,3}\.\d{3,9}(?![\d.-])`,
  String.raw`(?<![\d.-])(?:\d{1,3}\.){3}\d{1,3}(?![\d-]|\.\d)`,
  String.raw`(?<![\d-])\d{1,9} ?${UNIT}(?![a-z])`,
  String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)(?![a-z])(?:,? (?:of )?${MONTH})?(?:,? (?:19|20)\d\d)?`,
  String.raw`(?<!\d)\d{1,2} ${MONTH}(?:,? (?:19|20)\d\d)?(?![a-z\d])`,
  String.raw`(?<!\d)\d{1,2} ?[ap]\.?m(?![a-z])`,
  String.raw`(\d+)`,
];
const WORDED = [
  String.raw`(?:usd|eur|gbp|rs\.?|inr) ?\d{1,3}(?:,\d{3}){0,4}(?:\.\d{1,2})?(?![\d-])`,
  String.raw`(?:usd|eur|gbp) ?\d{1,9}(?:\.\d{1,2})?(?![\d-])`,
  String.raw`(?:speaker|channel|participant)[ _-]?\d{1,2}(?=\s?[:\])])`,
  String.raw`${MONTH} \d{1,2}(?:,? (?:19|20)\d\d)?(?!\d)`,
];
const SOON = String.raw`(?:one|two|a couple) (?:more |quick )?(?:moments?|secs?|seconds?|minutes?|mins?|things?|times?)(?![a-z])`;
const TOKEN = tokenOf([...WORDED, SOON, String.raw`(${NUMBER_WORD})(?![a-z])`]);
const TYPED_TOKEN = tokenOf(WORDED);

function tokenOf(worded: readonly string[]): RegExp {
  return new RegExp(`(?=[\\d$€£¥₹])(?:${NUMERIC.join('|')})|(?<![a-z])(?:${worded.join('|')})`, 'g');
}

const FILLER = '(?:uh|um|uhm|er|erm|hmm|dash|hyphen|space|then|next|comma|period|dot|point|minus|slash|okay|ok)';
const TIGHT_GAP = /^(?:[\s]?[-(.)/*_`~|·•+=][\s]?|[\s]?[)][-\s]{0,2}|[ \t]{1,3}[-(][ \t]{0,2}| {1,3}|\(0\) ?|)$/;
const LOOSE_GAP = new RegExp(
  String.raw`^[\s,.…()*_~|-]{0,6}(?:(?:and then|and|${FILLER})(?![a-z])[\s,.…-]{0,4}){0,3}$`,
);

const MAX_GAP = 30;

/** Finds the runs of digits, typed or spoken, that are no date, time, amount, measure or address of the Internet; those in words on demand. Linear time. */
export function findRuns(text: string, hasWords = true): Run[] {
  const token = hasWords ? TOKEN : TYPED_TOKEN;
  const runs: Run[] = [];
  let run: Run = [];
  let multiplier: { times: number; start: number; end: number } | null = null;

  const endRun = (): void => {
    while (run.at(-1)?.gap === 'loose' && isWeakZero(text.slice(run.at(-1)?.start, run.at(-1)?.end))) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };

  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [whole, first, second, third, typed, word] = match;
    const start = match.index;
    let end = start + whole.length;
    let digits = typed ?? (word === undefined ? undefined : WORD_DIGITS.get(word));
    if (first !== undefined && !isDate(Number(first), Number(second), Number(third))) {
      digits = first;
      end = start + first.length;
      token.lastIndex = end;
    }
    if (word !== undefined && digits === undefined) {
      const times = MULTIPLIERS.get(word);
      if (times !== undefined) multiplier = { times, start, end };
      else addZeros(run, word, start, end, /[ -]/.test(text[start - 1] ?? ''));
      continue;
    }
    if (digits === undefined) {
      endRun();
      multiplier = null;
      continue;
    }
    let from = start;
    if (multiplier !== null) {
      if (digits.length === 1 && start - multiplier.end <= 2) {
        digits = digits.repeat(multiplier.times);
        from = multiplier.start;
      }
      multiplier = null;
    }
    const previous = run.at(-1);
    const gap = previous === undefined ? 'none' : gapBetween(text, previous.end, from, previous.digits.length);
    if (previous !== undefined && word !== undefined && from === start && joinsTens(text, previous, digits, start)) {
      previous.digits = previous.digits.slice(0, -1) + digits;
      previous.end = end;
      continue;
    }
    if (gap === null || (previous !== undefined && breaksSentence(text, previous, from, digits))) endRun();
    // A sigh begins no number.
    if (run.length === 0 && word !== undefined && from === start && isWeakZero(word)) {
      if (!/^[ -]{1,2}(?:[a-z]|\d)/.test(text.slice(end, end + 3))) continue;
    }
    run.push({
      digits,
      start: from,
      end,
      isSpoken: word !== undefined,
      gap: run.length === 0 ? 'none' : (gap ?? 'none'),
    });
  }
  endRun();
  return runs;
}

/** "Forty two" and "forty-two" are one number. */
function joinsTens(text: string, previous: Group, digits: string, start: number): boolean {
  if (!previous.isSpoken || digits.length !== 1 || digits === '0' || start - previous.end !== 1) return false;
  return previous.digits.length === 2 && text.slice(previous.start, previous.end).endsWith('ty');
}

function addZeros(run: Run, word: string, start: number, end: number, isJoined: boolean): void {
  const previous = run.at(-1);
  if (previous === undefined || previous.digits.length > 2 || start - previous.end !== 1 || !isJoined) return;
  previous.digits += ZEROS_BEHIND.get(word) ?? '';
  previous.end = end;
}

function gapBetween(text: string, from: number, until: number, fromDigits: number): 'tight' | 'loose' | null {
  if (until - from > MAX_GAP) return null;
  if (until - from === 1 && text.charCodeAt(from) === 32) return 'tight';
  const gap = text.slice(from, until);
  // A bracket begins a number, behind at most a country code.
  if (TIGHT_GAP.test(gap)) return gap.includes('(') && fromDigits > 3 ? 'loose' : 'tight';
  return LOOSE_GAP.test(gap) ? 'loose' : null;
}

/** A stop or a line's end between long groups ends the value; between short ones it may be a pause. */
function breaksSentence(text: string, previous: Group, until: number, digits: string): boolean {
  if (previous.digits.length <= 4 && digits.length <= 4) return false;
  return /[.]\s|\n|[.]$/.test(text.slice(previous.end, until)) && /\s/.test(text.slice(previous.end, until));
}

/** True when a unit stands right behind: the number counts something. */
export function countsSomething(text: string, end: number): boolean {
  return COUNTED.test(text.slice(end, end + 16));
}
const COUNTED = new RegExp(String.raw`^[\s-]{0,2}${UNIT}(?![a-z])`);

/** The digits of a run, joined. */
export function digitsOf(groups: readonly Group[]): string {
  return groups.length === 1 ? (groups[0]?.digits ?? '') : groups.map((group) => group.digits).join('');
}
