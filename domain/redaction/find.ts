import { findCardCodes } from './card-codes.ts';
import { LABEL, NumberContext } from './context.ts';
import type { CueKind } from './cues.ts';
import { findEmails } from './emails.ts';
import { findIbans } from './ibans.ts';
import { NUMBER_WORD } from './number-words.ts';
import { findRuns, type Run } from './number-runs.ts';
import { findInRun } from './numbers.ts';
import { findKnownAddresses, findRepeats, plainAddress } from './repeats.ts';
import { findSplitValues } from './split-values.ts';
import { findSplitEmails } from './split-emails.ts';
import { findStrictly } from './strict.ts';
import type { KnownValues } from './known-values.ts';
import type { Found, RedactMode } from './types.ts';
import { findVanity } from './vanity.ts';
import { BARRIER, type View } from './view.ts';

const TWO_NUMBER_WORDS = new RegExp(
  String.raw`\b(?:${NUMBER_WORD})\b[^a-z\d]{1,4}(?:(?:and|uh|um|er|then|dash) )?(?:(?:${NUMBER_WORD})\b|\d)|\d[\s,.…-]{1,4}(?:${NUMBER_WORD})\b`,
);
const DIGIT = /\d/;
// Times and the like are no value, and most transcripts have no other numbers.
const THREE_DIGITS = /\d[\s().,/+*_·•|~-]{0,4}\d[\s().,/+*_·•|~-]{0,4}\d/;
/** A value said digit by digit, a turn for each. */
const MANY_DIGITS = 9;
const SPOKEN_AT = / at (?:g ?mail|yahoo|hot ?mail|outlook|i ?cloud|proton|[\p{L}\d-]{1,60}\.\p{L})/u;
const BRACKETS = ['[', '(', '{', '<'];
const BRACKETED_AT = /[[({<]\s?at\s?[\])}>]/;

/**
 * Finds the personal data of a text, and what stands in `known`, to which the values are added. Offsets are UTF-16 in the original of
 * the view; ascending, not overlapping.
 */
export function findPersonalData(view: View, mode: RedactMode, kind: CueKind | null, known: KnownValues): Found[] {
  const { text } = view;
  const hasWords = TWO_NUMBER_WORDS.test(text);
  const hasNumbers = hasWords || THREE_DIGITS.test(text) || (DIGIT.test(text) && hasManyDigits(text));
  const hasAddress =
    text.includes('@') ||
    text.includes('dot') ||
    (text.includes(' at ') && SPOKEN_AT.test(text)) ||
    hasBracketedAt(text);
  if (mode !== 'strict' && !hasNumbers && !hasAddress && known.isEmpty) return [];
  // Words of an address or a name never go into the next turn.
  const unlabelled = hasAddress || mode === 'strict' ? withoutLabels(text) : text;
  const taken: Found[] = hasAddress ? findEmails(unlabelled, kind === 'email') : [];
  for (const { start, end } of taken) known.note('email', plainAddress(text.slice(start, end)));
  if (hasAddress && unlabelled !== text) append(taken, findSplitEmails(unlabelled, taken));
  if (!known.isEmpty) append(taken, findKnownAddresses(without(text, taken), known));
  if (hasNumbers) {
    append(taken, findIbans(without(text, taken), kind));
    append(
      taken,
      findVanity(without(text, taken), (start, end) => view.raw.slice(...view.toRaw(start, end))),
    );
    append(taken, findNumbers(without(text, taken), hasWords, kind, known));
    append(taken, findCodes(view, taken, hasWords, known));
  }
  if (mode === 'strict') append(taken, findStrictly(without(unlabelled, taken)));
  const found: Found[] = [];
  let at = 0;
  for (const span of taken.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    // An extension may reach into what comes next: the rest of that is a value still.
    const [start, end] = view.toRaw(Math.max(at, span.start), Math.max(at, span.end));
    if (span.end > at && end > start) found.push({ type: span.type, start, end });
    at = Math.max(at, span.end);
  }
  return found;
}

function hasBracketedAt(text: string): boolean {
  return BRACKETS.some((bracket) => text.includes(bracket)) && BRACKETED_AT.test(text);
}

function withoutLabels(text: string): string {
  return text.includes(':') ? text.replace(LABEL, (label) => BARRIER.repeat(label.length)) : text;
}

function hasManyDigits(text: string): boolean {
  let count = 0;
  for (let index = 0; index < text.length && count < MANY_DIGITS; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 48 && unit <= 57) count++;
  }
  return count >= MANY_DIGITS;
}

function findNumbers(text: string, hasWords: boolean, kind: CueKind | null, known: KnownValues): Found[] {
  const runs = findRuns(text, hasWords);
  const context = new NumberContext(text, runs, kind);
  const results = runs.map((run) => findInRun(run, context));
  const rest: Run[] = [];
  const used = new Set<number>();
  const found: Found[] = [];
  for (const value of findSplitValues(runs, (index) => results[index]?.found[0]?.type ?? null, context)) {
    append(found, value.found);
    known.note(value.type, value.digits);
    for (const index of value.runs) used.add(index);
  }
  for (const [index, result] of results.entries()) {
    if (used.has(index)) continue;
    append(found, result.found);
    append(rest, result.rest);
    for (const { type, digits } of result.values) known.note(type, digits);
  }
  if (!known.isEmpty) for (const groups of rest) append(found, findRepeats(groups, known, text));
  return found;
}

/** Codes behind the cards found, now or before. */
function findCodes(view: View, taken: readonly Found[], hasWords: boolean, known: KnownValues): Found[] {
  if (!taken.some(isCard) && !view.marks.some(isCard)) return [];
  const marks = [...view.marks, ...taken].toSorted((a, b) => a.start - b.start);
  const codes = findCardCodes(without(view.text, taken), marks, hasWords);
  for (const { type, digits } of codes) known.note(type, digits);
  return codes;
}

function isCard({ type }: Found): boolean {
  return type === 'card';
}

/** The text with the spans blanked; every other character keeps its place. */
function without(text: string, spans: readonly Found[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), BARRIER.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** A spread would put every item on the stack. */
function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
