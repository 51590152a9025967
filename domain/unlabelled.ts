import type { Gap } from './cue-times.ts';

const DASH_OPENING = /^(?:[-–—•]|>{2,3}) ?(?=\S)/;
const DASH_MARK = /(?:(?<=[.!?…"”’)\]。！？]) |[\r\n]\s?)(?:[-–—•]|>{2,3}) ?(?=\S)/g;
const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
];

/**
 * Divides speech without labels into what different people seem to say: at dashes or `>>` where it opens with one, at quotes where
 * it is nothing but quotes, else at line ends. UTF-16 offsets, ascending; the marks themselves are nobody's words.
 */
export function dividedSpeech(text: string, start: number, end: number): Gap[] {
  const speech = text.slice(start, end);
  const parts = splitAtDashes(speech) ?? splitAtQuotes(speech) ?? splitAtLines(speech);
  return parts.map((part) => ({ start: start + part.start, end: start + part.end }));
}

function splitAtDashes(speech: string): Gap[] | null {
  const opening = DASH_OPENING.exec(speech);
  if (!opening) return null;
  const marks = [...speech.matchAll(DASH_MARK)];
  if (marks.length === 0) return null;
  return between(speech, [
    { start: 0, end: opening[0].length },
    ...marks.map((mark) => ({ start: mark.index, end: mark.index + mark[0].length })),
  ]);
}

function splitAtQuotes(speech: string): Gap[] | null {
  const [open, close] = QUOTES.find(([first, last]) => speech.startsWith(first) && speech.endsWith(last)) ?? [];
  if (open === undefined || close === undefined) return null;
  const marks: Gap[] = [{ start: 0, end: 1 }];
  const joint = `${close} ${open}`;
  for (let at = speech.indexOf(joint, 1); at >= 0; at = speech.indexOf(joint, at + joint.length)) {
    marks.push({ start: at, end: at + joint.length });
  }
  if (marks.length === 1) return null;
  return between(speech, [...marks, { start: speech.length - 1, end: speech.length }]);
}

function splitAtLines(speech: string): Gap[] {
  const ends = [...speech.matchAll(/[\r\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  return between(speech, ends);
}

function between(speech: string, marks: readonly Gap[]): Gap[] {
  const parts: Gap[] = [];
  let from = 0;
  for (const { start, end } of [...marks, { start: speech.length, end: speech.length }]) {
    const part = speech.slice(from, start);
    const trimmed = part.trim();
    if (trimmed !== '') {
      const at = from + part.indexOf(trimmed);
      parts.push({ start: at, end: at + trimmed.length });
    }
    from = end;
  }
  return parts;
}
