import type { AnalyzedCall } from '../../domain/analyze-record.ts';
import { share, type Pair } from './measures.ts';
import type { Judged, Measures } from './score.ts';
import type { Item } from './sets.ts';

/** Letters or digits of a number that may stay: its last four say nothing alone. Nothing of an e-mail's local part may. */
const LAST_DIGITS = 4;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

type Value = Item<'pii'>['label']['spans'][number];

interface Finding {
  readonly found: readonly Value[];
  readonly missed: readonly Value[];
  /** Of the found: values that the redacted text still holds. */
  readonly left: readonly Value[];
  /** Redactions that touch a labelled value. */
  readonly right: number;
  /** What was redacted and touches nothing labelled. */
  readonly extra: readonly string[];
}

/** For people: what was missed and what was redacted for nothing. */
export function piiVerdict(
  item: Item<'pii'>,
  call: AnalyzedCall | null,
): { readonly pair: Pair; readonly fault: string | null } {
  const { missed, extra, left } = findingOf(item, call);
  const faults = [
    ...missed.map(({ type, value }) => `missed ${type} "${value}"`),
    ...extra.map((value) => `redacted "${value}" for nothing`),
    ...left.map(({ type, value }) => `left ${type} "${value}" elsewhere in the text`),
  ];
  const isRight = faults.length === 0;
  return { pair: { expected: 'right', got: isRight ? 'right' : 'wrong' }, fault: isRight ? null : faults.join(', ') };
}

/** Recall over labelled values and precision over redacted stretches. */
export function piiScore(judged: readonly Judged[]): Measures {
  const findings = judged.map(({ item, call }) => findingOf(item as Item<'pii'>, call));
  const right = findings.reduce((sum, one) => sum + one.right, 0);
  const extra = findings.flatMap((one) => one.extra);
  const found = findings.flatMap((one) => one.found);
  const left = findings.flatMap((one) => one.left);
  const values = [...found, ...findings.flatMap((one) => one.missed)];
  const types = [...new Set(values.map(({ type }) => type))].toSorted();
  const recallOf = (type: string): number | null =>
    share(found.filter((one) => one.type === type).length, values.filter((one) => one.type === type).length);
  return {
    recall: share(found.length, values.length),
    precision: share(right, right + extra.length),
    'nothing left in the text': share(found.length - left.length, found.length),
    ...Object.fromEntries(types.map((type) => [`${type} recall`, recallOf(type)])),
  };
}

function findingOf({ record, label }: Item<'pii'>, call: AnalyzedCall | null): Finding {
  const characters = Array.from(record.transcript_text);
  const redactions = call?.redactions ?? [];
  const isRedacted = new Uint8Array(characters.length);
  for (const { start, end } of redactions) isRedacted.fill(1, start, end);
  const isFound = ({ type, start, end }: Value): boolean => {
    const at = type === 'email' ? characters.indexOf('@', start) : -1;
    const until = at > start && at < end ? at : end;
    let all = 0;
    let left = 0;
    for (let index = start; index < until; index++) {
      if (!LETTER_OR_DIGIT.test(characters[index] ?? '')) continue;
      all++;
      if (isRedacted[index] === 0) left++;
    }
    // A part that is no longer than what may stay, as of a number told over several turns, is found when it is gone.
    return left <= (type === 'email' || all <= LAST_DIGITS ? 0 : LAST_DIGITS);
  };
  const found = label.spans.filter(isFound);
  const right = redactions.filter((one) => label.spans.some((value) => touches(one, value)));
  const extra = redactions.filter(
    (one) => !right.includes(one) && !label.ignore_spans.some((value) => touches(one, value)),
  );
  return {
    found,
    missed: label.spans.filter((one) => !found.includes(one)),
    left: found.filter(({ value }) => call?.transcript_text.includes(value) === true),
    right: right.length,
    extra: extra.map(({ start, end }) => characters.slice(start, end).join('')),
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function touches(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
