import { countsSomething, type Run } from './number-runs.ts';
import type { KnownValues } from './known-values.ts';
import type { Found } from './types.ts';

const MIN_DIGITS = 7;
const MAX_DIGITS = 19;
/** Finds known numbers among the groups of a run that no rule took. */
export function findRepeats(run: Run, known: KnownValues, text: string): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < run.length; from++) {
    const hit = repeatAt(run, from, known, text);
    if (hit === null) continue;
    found.push(hit.found);
    from = hit.next - 1;
  }
  return found;
}

function repeatAt(run: Run, from: number, known: KnownValues, text: string): { found: Found; next: number } | null {
  const first = run[from];
  if (first === undefined) return null;
  let digits = '';
  let best: { found: Found; next: number } | null = null;
  for (let next = from + 1; next <= run.length && digits.length < MAX_DIGITS; next++) {
    const group = run[next - 1];
    if (group === undefined) break;
    digits += group.digits;
    if (digits.length < MIN_DIGITS && (from > 0 || next < run.length)) continue;
    const type = known.typeOf(digits);
    if (type === undefined || (digits.length < MIN_DIGITS && countsSomething(text, group.end))) continue;
    best = { found: { type, start: first.start, end: group.end }, next };
  }
  if (best === null && first.digits.length > MIN_DIGITS && !first.isSpoken) return insideGroup(run, from, known);
  return best;
}

/** A value glued to other digits. */
function insideGroup(run: Run, from: number, known: KnownValues): { found: Found; next: number } | null {
  const group = run[from];
  if (group === undefined || group.end - group.start !== group.digits.length) return null;
  for (let at = 0; at + MIN_DIGITS <= group.digits.length; at++) {
    for (let length = MIN_DIGITS; length <= MAX_DIGITS && at + length <= group.digits.length; length++) {
      const type = known.typeOf(group.digits.slice(at, at + length));
      if (type !== undefined) return { found: { type, start: group.start, end: group.end }, next: from + 1 };
    }
  }
  return null;
}

/** Finds known addresses in the spellings in which no word near them tells what they are. */
export function findKnownAddresses(text: string, known: KnownValues): Found[] {
  const found: Found[] = [];
  for (const spelling of known.spellingsWithin(text.length)) {
    for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + spelling.length)) {
      const end = at + spelling.length;
      if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[end] ?? ' '))
        found.push({ type: 'email', start: at, end });
    }
  }
  return found;
}
const LETTER = /[\p{L}\p{N}]/u;

/** The address as it is typed: "jane dot doe at example dot com" is "jane.doe@example.com". */
export function plainAddress(text: string): string {
  return text
    .replace(/\s*[[({<]?\s*\bat(?: sign)?\b\s*[\])}>]?\s*/, '@')
    .replace(/\s*[[({<]?\s*\b(?:dot|period|point)\b\s*[\])}>]?\s*/g, '.')
    .replace(/\s*\b(?:underscore|under score)\b\s*/g, '_')
    .replace(/\s*\b(?:dash|hyphen|minus)\b\s*/g, '-')
    .replace(/\s*\bplus\b\s*/g, '+')
    .replace(/[\s,]+/g, '');
}
