/** A part of the text that is not spoken, in UTF-16 offsets, [start, end). */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** Longer than any time of a transcript, and short enough to look at again and again. */
const MAX_TIME_LENGTH = 64;
const BRACKETED_TIME =
  /^ ?(?:\d{4}-\d\d-\d\d[ T])?\d{1,3}(?::\d\d){1,2}(?:[.,:]\d{1,3})?Z?(?: ?[ap]\.?m\.?)?(?: ?(?:-|–|—|-->|to|\/) ?\d{1,3}(?::\d\d){1,2}(?:[.,]\d{1,3})?(?: ?[ap]\.?m\.?)?)? ?$|^ ?\d{1,6}[.,]\d{1,3} ?s?(?: ?(?:-|–|—|-->|to) ?\d{1,6}[.,]\d{1,3} ?s?) ?$|^ ?\d{1,6}(?:[.,]\d{1,3})? ?s(?: ?(?:-|–|—|-->|to) ?\d{1,6}(?:[.,]\d{1,3})? ?s)? ?$|^\d{1,2}m ?\d{1,2}s$/i;
const PLAIN_TIME_END =
  /(?<![\w:.,/-])(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?Z?(?: ?[ap]\.?m)?(?: ?[-–—])?$/i;
const CUE_START =
  /(?:(?:^|\s)WEBVTT(?: [Kk]ind: ?\w{1,20})?(?: [Ll]anguage: ?[\w-]{1,20})?\s{1,2})?(?:(?:^|(?<=\s))\d{1,6}\s{1,2})?(?:\d{1,3}:)?\d\d:\d\d[.,]\d{3}\s?$/;
const CUE_END = /^\s?(?:\d{1,3}:)?\d\d:\d\d[.,]\d{3}(?: (?:align|position|line|size|vertical):[\w%,.-]{1,20}){0,5}/;

const STARTS_WITH_DIGIT = /^ ?\d/;
/** What a time without brackets may end in, so that most texts cost no more than a look at one character. */
const TIME_LAST: ReadonlySet<number> = new Set(Array.from('0123456789mMzZ-–—', (character) => character.charCodeAt(0)));

/** The time in square or round brackets that ends right before `end`; null where there is none. */
export function bracketedTimeBefore(text: string, end: number): Gap | null {
  const close = text.charCodeAt(end - 1);
  const open = close === 93 ? '[' : close === 41 ? '(' : null;
  if (open === null) return null;
  const from = Math.max(0, end - MAX_TIME_LENGTH);
  const at = text.slice(from, end - 1).lastIndexOf(open);
  if (at < 0 || !STARTS_WITH_DIGIT.test(text.slice(from + at + 1, from + at + 3))) return null;
  return BRACKETED_TIME.test(text.slice(from + at + 1, end - 1)) ? { start: from + at, end } : null;
}

/** The start of a time without brackets that ends right before `end`, with the dash behind it if there is one; null if none does. */
export function plainTimeBefore(text: string, end: number): number | null {
  if (!TIME_LAST.has(text.charCodeAt(end - 1))) return null;
  const from = Math.max(0, end - MAX_TIME_LENGTH);
  const found = PLAIN_TIME_END.exec(text.slice(from, end));
  return found ? from + found.index : null;
}

/** The cues of subtitles (SubRip, WebVTT): number, arrow and times, wherever they stand. */
export function subtitleCues(text: string): Gap[] {
  const gaps: Gap[] = [];
  for (let arrow = text.indexOf('-->'); arrow >= 0; arrow = text.indexOf('-->', arrow + 3)) {
    const from = Math.max(gaps.at(-1)?.end ?? 0, arrow - MAX_TIME_LENGTH * 2);
    const start = CUE_START.exec(text.slice(from, arrow));
    const end = CUE_END.exec(text.slice(arrow + 3, arrow + 3 + MAX_TIME_LENGTH * 2));
    if (start && end) gaps.push({ start: from + start.index, end: arrow + 3 + end[0].length });
  }
  return gaps;
}
