import { readExpiry } from './card-expiry.ts';
import { isCardNumber } from './checks.ts';
import type { Hint, NumberContext } from './context.ts';
import { judge, type Candidate } from './judge-number.ts';
import { countsSomething, digitsOf, type Group, type Run } from './number-runs.ts';
import { BARRIER } from './view.ts';
import type { Found, RedactionType } from './types.ts';

const MAX_DIGITS = 19;
const MIN_DIGITS = 5;
const MAX_IBAN_DIGITS = 32;
// Preferred lengths: a card of sixteen before one of nineteen, a phone with its country code before one without.
const LENGTHS = [16, 15, 14, 19, 18, 17, 13, 12, 11, 10, 9, 8, 7, 6, 5];
const EXTENSION = /^[\s,.-]{0,2}(?:x|ext\.?|extension|#)[\s.:]{0,2}\d{1,6}(?![\d])/;
const CODE_BEHIND = new RegExp(`^[\\s,.;-]{0,3}(?:and )?${BARRIER}{5}(?!${BARRIER})`);
const ZIP_DIGITS = 5;

/** What one run holds. */
export interface RunValues {
  readonly found: readonly Found[];
  readonly values: readonly { readonly type: RedactionType; readonly digits: string }[];
  /** Groups that belong to no value. */
  readonly rest: readonly Run[];
}

/** Finds card numbers, security codes, phones, SSNs and bank accounts in one run. */
export function findInRun(run: Run, context: NumberContext): RunValues {
  const total = run.reduce((sum, group) => sum + group.digits.length, 0);
  if (total < 3) return { found: [], values: [], rest: [run] };
  if (total > MAX_DIGITS && total <= MAX_IBAN_DIGITS && context.hintBefore(run[0]?.start ?? 0).kind === 'iban') {
    const whole: Found = { type: 'iban', start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
    return { found: [whole], values: [{ type: 'iban', digits: digitsOf(run) }], rest: [] };
  }
  const found: Found[] = [];
  const values: { type: RedactionType; digits: string }[] = [];
  const rest: Run[] = [];
  let leftOver: Run = [];
  let at = 0;
  while (at < run.length) {
    const hit = longestAt(run, at, total, context);
    const type = hit?.found[0]?.type;
    if (hit === null || type === undefined) {
      leftOver.push(...run.slice(at, at + 1));
      at++;
      continue;
    }
    if (leftOver.length > 0) rest.push(leftOver);
    leftOver = [];
    for (const span of hit.found) found.push(span);
    values.push({ type, digits: digitsOf(run.slice(at, hit.next)) });
    at = hit.next;
  }
  if (leftOver.length > 0) rest.push(leftOver);
  return { found, values, rest };
}

function longestAt(
  run: Run,
  from: number,
  total: number,
  context: NumberContext,
): { found: Found[]; next: number } | null {
  const first = run[from];
  if (first === undefined) return null;
  const ends = new Map<number, number>();
  let length = 0;
  for (let until = from; until < run.length && length <= MAX_DIGITS; until++) {
    length += run[until]?.digits.length ?? 0;
    ends.set(length, until + 1);
  }
  if (length < 3 || (length <= 4 && !context.mayHoldCode())) return null;
  const before = context.hintBefore(first.start);
  if (length <= 4) {
    const short = shortValue(run, from, total, context, before.kind);
    return short === null ? null : { found: [short], next: run.length };
  }
  const hasPlus = /\+[ (]{0,2}$|\bplus $/.test(context.text.slice(Math.max(0, first.start - 5), first.start));
  for (const wanted of LENGTHS) {
    const next = ends.get(wanted);
    if (next === undefined || wanted < MIN_DIGITS) continue;
    // Without a word for it, nothing short of nine digits is a value, but a phone with its plus.
    if (wanted < 9 && (before.kind === null || before.kind === 'number') && next < run.length && !hasPlus) continue;
    const groups = run.slice(from, next);
    if (isZipBefore(run, from, groups) && !isCardNumber(digitsOf(groups))) continue;
    const behind = before.isTight || next < run.length ? null : context.kindBehind(groups.at(-1)?.end ?? 0);
    const candidate = candidateOf(groups, run, from, next, context, {
      kind: behind ?? before.kind,
      isTight: before.isTight,
      hasPlus,
    });
    const type = judge(candidate);
    if (type === null) continue;
    return { found: spansOf(type, groups, context.text), next };
  }
  const cvv = from === 0 || run[from]?.gap === 'loose' ? leadingCode(run, from, before.kind) : null;
  return cvv === null ? null : { found: [cvv], next: from + 1 };
}

function shortValue(
  run: Run,
  from: number,
  total: number,
  context: NumberContext,
  kind: Candidate['kind'],
): Found | null {
  const last = run.at(-1);
  const first = run[from];
  if (last === undefined || first === undefined || (from > 0 && total > 8)) return null;
  const digits = digitsOf(run.slice(from));
  if (digits.length < 3 || digits.length > 4 || countsSomething(context.text, last.end)) return null;
  // "11 26 and [CVV]": the expiry is no second code.
  if (CODE_BEHIND.test(context.text.slice(last.end, last.end + 16)) && readExpiry(run.slice(from), '') !== null)
    return null;
  const isCode = kind === 'cvv' || context.kindBehind(last.end) === 'cvv';
  return isCode ? { type: 'cvv', start: first.start, end: last.end } : null;
}

/** "CVV 123 4111…": the code stands before another value. */
function leadingCode(run: Run, from: number, kind: Candidate['kind']): Found | null {
  const group = run[from];
  if (kind !== 'cvv' || group === undefined || (group.digits.length !== 3 && group.digits.length !== 4)) return null;
  return { type: 'cvv', start: group.start, end: group.end };
}

/** The zip code of an address stands before a phone without a comma. */
function isZipBefore(run: Run, from: number, groups: readonly Group[]): boolean {
  const first = groups[0];
  if (first === undefined || first.digits.length !== ZIP_DIGITS || first.digits.startsWith('0') || groups.length < 3)
    return false;
  if (from > 0 || first.isSpoken) return false;
  const rest = digitsOf(groups.slice(1));
  return rest.length >= 7 && rest.length <= 12 && groups.length === run.length;
}

function candidateOf(
  groups: readonly Group[],
  run: Run,
  from: number,
  next: number,
  context: NumberContext,
  hint: Hint & { readonly hasPlus: boolean },
): Candidate {
  const { text } = context;
  const digits = digitsOf(groups);
  const start = groups[0]?.start ?? 0;
  const end = groups.at(-1)?.end ?? 0;
  const lead = text.slice(Math.max(0, start - 3), start);
  const between = text.slice(start, end);
  return {
    groups,
    digits,
    shape: groups.map((group) => group.digits.length).join('-'),
    kind: hint.kind,
    isTight: hint.isTight,
    isWholeRun: from === 0 && next === run.length,
    isRunStart: from === 0 || run[from]?.gap === 'loose',
    isRunEnd: next === run.length || run[next]?.gap === 'loose',
    hasPlus: hint.hasPlus,
    hasParenthesis: (lead.endsWith('(') && between.includes(')')) || /\(\d{2,5}\)/.test(between),
    touchesLetter: /[a-z_#]$/.test(lead) || /^[a-wyz]/.test(text.slice(end, end + 1)),
    isGlued: from > 0 && /[-./_]$/.test(lead),
    isCardTalk: digits.length >= 15 && context.mentionsCardBefore(start),
    hasMarks: /[-.)/–]/.test(between),
    isBare: from === 0 && next === run.length && context.isBare(start, end),
  };
}

/** The value with the sign or bracket before it and the extension behind it. */
function spansOf(type: Found['type'], groups: readonly Group[], text: string): Found[] {
  let start = groups[0]?.start ?? 0;
  let end = groups.at(-1)?.end ?? 0;
  if (type === 'phone') {
    const lead = /(?:\bplus |(?:\+ ?)?\(?(?:\+ ?)?)$/.exec(text.slice(Math.max(0, start - 5), start));
    start -= lead?.[0].length ?? 0;
    end += EXTENSION.exec(text.slice(end, end + 24))?.[0].length ?? 0;
    return [{ type, start, end }];
  }
  return [{ type, start, end }];
}
