import type { Run } from './number-runs.ts';

/** An expiry date as month and year, both of two digits: "0428"; a month's name is its first three letters. */
export interface Expiry {
  readonly date: string;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const YEAR = String.raw`(?:20)?(1[5-9]|[2-4]\d)`;
const TYPED = new RegExp(
  String.raw`(?<![\d/.-])(0?[1-9]|1[0-2]) ?[/-] ?${YEAR}(?![\d/-]|\.\d)|(?<![a-z])(${MONTH})[a-z]{0,6}\.?,? (?:of )?['’]?${YEAR}(?![\d/-])`,
  'g',
);
const MONTH_BEFORE = new RegExp(String.raw`(?<![a-z])(${MONTH})[a-z]{0,6}[\s,.]{1,2}(?:of |the year )?$`);
const DIGITS = /^(0[1-9]|1[0-2])(?:20(?:00)?)?(1[5-9]|[2-4]\d)$/;
const SHORT_MONTH = /^([1-9])(?:20(?:00)?)?(1[5-9]|[2-4]\d)$/;
const YEAR_DIGITS = /^(?:20(?:00)?)?(1[5-9]|[2-4]\d)$/;
const MAX_GROUPS = 8;

/** Words for the date on a card. */
export const EXPIRY_WORD =
  /(?<![a-z])(?:exp|expir(?:y|es|ed|e|ing|ation)|valid|good (?:thru|through|until|till)|dates?|until|thru|through)(?![a-z])/;
/** What else has a date, or a number of its own. */
const OTHER_DATE =
  /(?<![a-z])(?:orders?|ordered|deliver\w{0,5}|arriv\w{0,4}|charge[ds]?|bought|purchase[ds]?|paid|payments?|due|appointment|flight|since|born|birth\w{0,4}|birthday|started|ship\w{0,5}|return\w{0,3}|called|room|booking|reservation|stay\w{0,3}|page|size|chapter)(?![a-z])/;
const SMALL_TALK =
  /^(?:[\s,.;:…?!'"’()|/-]|(?:and|then|the|my|its?|is|s|that|this|are|would|be|on|of|uh|um|er|ok|okay|yes|yeah|sure|right|great|perfect|thanks|thank|you|mhm|got|go|ahead|next|so|well|please|with|a|to|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|agent|customer|caller|representative|operator|speaker|advisor|client)(?![a-z])){0,60}$/;
const MAX_TALK = 160;

/** The last expiry date typed as such in words between numbers: "04/28", "April 28". */
export function typedExpiryIn(words: string): (Expiry & { readonly start: number; readonly end: number }) | null {
  const match = Array.from(words.matchAll(TYPED)).at(-1);
  if (match === undefined) return null;
  const [whole, month, year, name, yearBehind] = match;
  const date = name === undefined ? `${month?.padStart(2, '0')}${year}` : `${name}${yearBehind}`;
  return { date, start: match.index, end: match.index + whole.length };
}

/** The expiry date that a run of numbers begins with, and the group behind it; the longest that leaves a code or nothing. */
export function readExpiry(run: Run, before: string): (Expiry & { readonly next: number }) | null {
  const month = MONTH_BEFORE.exec(before)?.[1];
  const total = run.reduce((sum, group) => sum + group.digits.length, 0);
  let digits = '';
  let best: (Expiry & { readonly next: number }) | null = null;
  let isBestWhole = false;
  for (const [index, group] of run.slice(0, MAX_GROUPS).entries()) {
    digits += group.digits;
    const date = month === undefined ? dateOf(digits, index > 0 || EXPIRY_WORD.test(before)) : yearOf(month, digits);
    if (date === null) continue;
    const isWhole = [0, 3, 4].includes(total - digits.length);
    if (isWhole || !isBestWhole) best = { date, next: index + 1 };
    isBestWhole ||= isWhole;
  }
  return best;
}

function dateOf(digits: string, mayBeShort: boolean): string | null {
  const match = DIGITS.exec(digits) ?? (mayBeShort ? SHORT_MONTH.exec(digits) : null);
  return match === null ? null : `${match[1]?.padStart(2, '0')}${match[2]}`;
}

function yearOf(month: string, digits: string): string | null {
  const year = YEAR_DIGITS.exec(digits)?.[1];
  return year === undefined ? null : month + year;
}

/** True when the words before a date leave it to be an expiry; digits that are not written as a date need a word for it or none at all. */
export function isExpiryTalk(words: string, isPlain = false): boolean {
  const near = words.slice(-MAX_TALK);
  if (EXPIRY_WORD.test(near)) return !OTHER_DATE.test(near);
  return isPlain ? near === words && SMALL_TALK.test(near) : !OTHER_DATE.test(near);
}
