import { EMPTY_HASH, hashOf, OPENING_LENGTH, WordList, type ReadText } from './word-list.ts';

const MONEY = 1;
const UNUSUAL = 2;

/**
 * Reads the words of one sentence into the list, from `start` on, where it begins, and returns where it ends: behind its stops, at the
 * end of the line, or at `limit`. What else it tells is in `spokenWords`, `mayHoldMoney` and `isPlain` of the list until the next one
 * is read. The text is of lower case with straight apostrophes. Linear time.
 */
export function readSentence(words: WordList, text: string, start: number, limit = text.length): number {
  let marks = 0;
  let spokenWords = 0;
  let isSpoken = false;
  let at = start;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === LETTER || kind === FIGURE) {
      const from = at;
      let hash = EMPTY_HASH;
      let opening = 0;
      let next = unit;
      // Letters alone, as in nearly every word; the space stands for the end.
      while (next >= LETTER_A && next <= LETTER_Z) {
        hash = (Math.imul(hash, 31) + next) | 0;
        if (at - from < OPENING_LENGTH) opening |= next << (7 * (at - from));
        at += 1;
        next = at < limit ? text.charCodeAt(at) : BLANK;
      }
      let until = at;
      if (next === APOSTROPHE || kindOf(next) === FIGURE) {
        for (; at < limit; at++) {
          next = text.charCodeAt(at);
          const nextKind = kindOf(next);
          if (nextKind === QUOTE) {
            if (text.charCodeAt(at - 1) === APOSTROPHE) marks |= UNUSUAL;
            continue;
          }
          if (nextKind === FIGURE) marks |= MONEY;
          else if (nextKind !== LETTER) break;
          hash = (Math.imul(hash, 31) + next) | 0;
          // A quotation mark behind a word is none of it.
          until = at + 1;
          opening = -1;
        }
      }
      words.add(from - start, until - start, hash, opening);
      isSpoken = true;
      continue;
    }
    at += 1;
    if (kind === SPACE) {
      if (unit === LINE_END) break;
      if (isSpoken) spokenWords += 1;
      isSpoken = false;
    } else if (kind === STOP || kind === FACE) {
      const length = kind === FACE || unit === SEMICOLON ? emoticonLength(text, at - 1, limit) : 0;
      if (length > 0) {
        const from = at - 1;
        at = from + length;
        // ":d" is a face with a letter, "<3" one with a figure.
        const last = kindOf(text.charCodeAt(at - 1));
        if (last === FIGURE) marks |= MONEY | UNUSUAL;
        if (last === LETTER) marks |= UNUSUAL;
        if (last === FIGURE || last === LETTER) isSpoken = true;
        words.add(from - start, at - start, hashOf(text, from, at), last === LETTER ? -1 : 0);
        continue;
      }
      if (kind !== STOP) continue;
      words.add(at - 1 - start, at - start, (Math.imul(EMPTY_HASH, 31) + unit) | 0, 0);
      if (unit !== COMMA && unit !== SEMICOLON && endsSentence(text, at, limit)) break;
    } else if (kind === WIDE) {
      marks |= MONEY | UNUSUAL;
      if (unit === RIGHT_QUOTE || unit === LEFT_QUOTE || unit === ACUTE) words.hasCurlyQuotes = true;
      if (unit === ELLIPSIS && endsSentence(text, at, limit)) break;
      isSpoken ||= SPOKEN.test(String.fromCodePoint(text.codePointAt(at - 1) ?? 0));
    } else if (unit === UNDERSCORE) marks |= UNUSUAL;
    else if (unit === DOLLAR) marks |= MONEY;
    else if (unit === GRAVE) words.hasCurlyQuotes = true;
  }
  words.spokenWords = isSpoken ? spokenWords + 1 : spokenWords;
  words.mayHoldMoney = (marks & MONEY) !== 0;
  words.isPlain = (marks & UNUSUAL) === 0;
  return at;
}

/** True behind the last stop of a run, where it ends a sentence: before a letter, or behind an abbreviated title, it does not. */
function endsSentence(text: string, at: number, limit: number): boolean {
  if (at < limit && !isSpace(text.charCodeAt(at))) return false;
  return text.charCodeAt(at - 1) !== FULL_STOP || !isTitleBefore(text, at - 1);
}

function isTitleBefore(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  // Few sentences end in the letters of a title, and few are looked up.
  const mayBeTitle =
    last === LETTER_R
      ? before === LETTER_D || before === LETTER_M
      : (last === LETTER_S && (before === LETTER_R || before === LETTER_M || before === LETTER_V)) ||
        (last === LETTER_T && before === LETTER_S);
  return mayBeTitle && TITLE.test(text.slice(Math.max(0, end - 4), end));
}

const LETTER_D = 100;
const LETTER_M = 109;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;
const TITLE = /\b(?:dr|mrs?|ms|st|vs)$/;

/** White space between sentences. */
export function isSpace(unit: number): boolean {
  return unit === BLANK || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x2028;
}

const APOSTROPHE = 39;
const OTHER = 0;
const LETTER = 1;
const FIGURE = 2;
const QUOTE = 3;
const SPACE = 4;
const STOP = 5;
const FACE = 6;
const WIDE = 7;
const BLANK = 32;
const LINE_END = 10;
const COMMA = 44;
const FULL_STOP = 46;
const SEMICOLON = 59;
const ELLIPSIS = 0x2026;
const LETTER_A = 97;
const LETTER_Z = 122;
const DOLLAR = 36;
const UNDERSCORE = 95;
const GRAVE = 0x60;
const ACUTE = 0xb4;
const LEFT_QUOTE = 0x2018;
const RIGHT_QUOTE = 0x2019;
const SPOKEN = /[\p{L}\p{N}]/u;
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[a-z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return FIGURE;
  if (character === "'") return QUOTE;
  if (/\s/.test(character)) return SPACE;
  if (/[.,;!?]/.test(character)) return STOP;
  return /[():<=]/.test(character) ? FACE : OTHER;
});

function kindOf(unit: number): number {
  return unit < 128 ? (KINDS[unit] ?? OTHER) : WIDE;
}

const EMOTICONS: ReadonlySet<string> = new Set([
  ':)',
  ':-)',
  ';)',
  ';-)',
  '=)',
  ':d',
  ':-d',
  ':(',
  ':-(',
  '(:',
  '):',
  '<3',
  ';(',
]);

/** "1:day" and "(see)" hold no faces: a face ends at white space, a mark or the end. */
function emoticonLength(text: string, at: number, end: number): number {
  for (const length of [3, 2]) {
    const until = at + length;
    if (until > end || !EMOTICONS.has(text.slice(at, until))) continue;
    const behind = until < end ? kindOf(text.charCodeAt(until)) : SPACE;
    if (behind !== LETTER && behind !== FIGURE) return length;
  }
  return 0;
}

/** Reads a text that is one sentence, of lower case with straight apostrophes. */
export function readText(text: string): ReadText {
  const words = new WordList(text.length);
  readSentence(words, text, 0);
  const { count, spokenWords, mayHoldMoney, isPlain } = words;
  return { text, words, firstWord: 0, endWord: count, spokenWords, mayHoldMoney, isPlain };
}
