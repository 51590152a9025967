import { REDACTION_TYPES, type Found, type RedactionType } from './types.ts';

/** A text made ready for rules, with the way back to the original. Offsets are UTF-16. */
export interface View {
  readonly raw: string;
  /** Lower case, ASCII digits, dashes and spaces; invisible characters dropped; escapes decoded; marks blanked. */
  readonly text: string;
  /** The marks that the original holds, where they stand in the view. */
  readonly marks: readonly Found[];
  /** Where the characters [start, end) of the view stand in the original. */
  toRaw(start: number, end: number): readonly [start: number, end: number];
}

const NEEDS_FOLDING =
  /[^\n -~\u00c0-\u012f\u0131-\u024f‘’“”…]|\\|&(?:#|nbsp|commat|period)|%(?:40|20|2b|2d|2e)|<\/?[a-z]{1,8}\d?\s?\/?>/i;
const SPECIAL = new RegExp(
  [
    String.raw`\\{1,8}u([\da-f]{4})`,
    String.raw`\\{1,8}x([\da-f]{2})`,
    String.raw`\\{1,8}([nrtbf])(?![a-z]{3})`,
    String.raw`\\{1,8}(?=["'\/])`,
    String.raw`&#(\d{1,6});?`,
    String.raw`&#x([\da-f]{1,6});?`,
    '&(nbsp|commat|period);',
    '%(40|20|2b|2d|2e)',
    String.raw`<\/?(td|th|tr|p|br|div|li)\s?\/?>`,
    String.raw`<\/?[a-z]{1,8}\d?\s?\/?>`,
    String.raw`[^\n -~]`,
  ].join('|'),
  'giu',
);
const MARK = new RegExp(String.raw`\[(?:${REDACTION_TYPES.join('|')})\]`, 'g');
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', commat: '@', period: '.' };
/** Stands where a mark is: no rule takes it for text, and no value goes across it. */
export const BARRIER = '\u0001';

export function viewOf(raw: string): View {
  if (!NEEDS_FOLDING.test(raw)) {
    return { raw, ...withoutMarks(raw.toLowerCase()), toRaw: (start, end) => [start, end] };
  }
  const starts = new Int32Array(raw.length + 1);
  const ends = new Int32Array(raw.length + 1);
  const parts: string[] = [];
  let length = 0;
  const add = (part: string, from: number, width: number): void => {
    parts.push(part);
    for (let index = 0; index < part.length; index++, length++) {
      starts[length] = width === 0 ? from + index : from;
      ends[length] = width === 0 ? from + index + 1 : from + width;
    }
  };
  let at = 0;
  for (const match of raw.matchAll(SPECIAL)) {
    if (match.index > at) add(raw.slice(at, match.index).toLowerCase(), at, 0);
    add(foldSpecial(match), match.index, match[0].length);
    at = match.index + match[0].length;
  }
  add(raw.slice(at).toLowerCase(), at, 0);
  starts[length] = raw.length;
  return {
    raw,
    ...withoutMarks(parts.join('')),
    toRaw: (start, end) =>
      end > start ? [starts[start] ?? 0, ends[end - 1] ?? 0] : [starts[start] ?? 0, starts[start] ?? 0],
  };
}

function withoutMarks(text: string): { text: string; marks: readonly Found[] } {
  if (!text.includes(']')) return { text, marks: [] };
  const marks: Found[] = [];
  const blanked = text.replace(MARK, (mark, start: number) => {
    marks.push({ type: mark.slice(1, -1) as RedactionType, start, end: start + mark.length });
    return BARRIER.repeat(mark.length);
  });
  return { text: blanked, marks };
}

function foldSpecial(match: RegExpExecArray): string {
  const [whole, unicode, byte, control, decimal, hex, entity, percent, blockTag] = match;
  const code = unicode ?? byte ?? hex ?? percent;
  if (code !== undefined) return foldCodePoint(Number.parseInt(code, 16));
  if (decimal !== undefined) return foldCodePoint(Number(decimal));
  if (control !== undefined || blockTag !== undefined) return ' ';
  if (entity !== undefined) return ENTITIES[entity.toLowerCase()] ?? ' ';
  if (whole.startsWith('\\') || whole.startsWith('<')) return '';
  return foldCodePoint(whole.codePointAt(0) ?? 0);
}

const folded = new Map<number, string>();

function foldCodePoint(code: number): string {
  let fold = folded.get(code);
  if (fold === undefined) {
    fold = code > 0x10ffff ? '' : computeFold(String.fromCodePoint(code), code);
    if (folded.size < 4096) folded.set(code, fold);
  }
  return fold;
}

// NEL and the other white space are read as a space; a soft hyphen, a keycap and a zero-width joiner are nothing.
function computeFold(char: string, code: number): string {
  if (char === '\n') return char;
  if (/[\s\u0085\p{Z}]/u.test(char)) return ' ';
  if (/[\p{Cf}\p{Cc}\p{Cs}\p{M}\ufffd\uffff\ufffe]/u.test(char)) return '';
  if (/\p{Nd}/u.test(char)) return String(digitValue(char, code));
  if (/[\p{Pd}\u2212\u2043\u02d7]/u.test(char)) return '-';
  const plain = char.normalize('NFKC').toLowerCase();
  if (plain.length === 1) return plain;
  return char.length === 1 ? char : '\ufffc';
}

/** Digits of a script stand in a row that begins at a code point ending in 0 or 6, but for those NFKC knows. */
function digitValue(char: string, code: number): number {
  const plain = char.normalize('NFKC');
  if (plain >= '0' && plain <= '9') return Number(plain);
  const nibble = code & 15;
  return /\p{Nd}/u.test(String.fromCodePoint(code - nibble)) ? nibble : nibble - 6;
}
