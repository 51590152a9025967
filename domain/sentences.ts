import { codePointLength } from './text.ts';
import type { Speaker, Turn } from './transcript.ts';

/** One sentence of a turn, made ready for rules: lower case, straight apostrophes, every character at its original place. */
export interface Sentence {
  readonly turn: number;
  readonly speaker: Speaker;
  readonly text: string;
  readonly isQuestion: boolean;
  /** UTF-16 offset in the text of the turn. */
  readonly offset: number;
}

/** Code points of the transcript, [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of a sentence that a rule points at. */
export interface Passage {
  readonly sentence: Sentence;
  /** UTF-16 offsets in the sentence's text, [from, until). */
  readonly from: number;
  readonly until: number;
}

/** The whole of a sentence as a passage. */
export function wholeOf(sentence: Sentence): Passage {
  return { sentence, from: 0, until: sentence.text.length };
}

/** Splits every turn into sentences: at a stop, question or exclamation mark before white space, and at line ends. Linear time. */
export function splitSentences(turns: readonly Turn[]): Sentence[][] {
  return turns.map(sentencesOf);
}

function sentencesOf(turn: Turn, index: number): Sentence[] {
  const text = plainLower(turn.text);
  const sentences: Sentence[] = [];
  let start = 0;
  STOP.lastIndex = 0;
  while (STOP.test(text)) {
    const end = STOP.lastIndex;
    const isLineEnd = text.charCodeAt(end - 1) === LINE_END;
    // A stop before a letter, or behind an abbreviated title, ends nothing.
    if (!isLineEnd && end < text.length && !isSpace(text.charCodeAt(end))) continue;
    if (text.charCodeAt(end - 1) === FULL_STOP && isTitleBefore(text, end - 1)) continue;
    pushSentence(sentences, turn, index, text, start, end);
    start = end;
  }
  if (start < text.length) pushSentence(sentences, turn, index, text, start, text.length);
  return sentences;
}

/** A run of stops, or the end of a line. */
const STOP = /[.!?…]+|\n/g;

function isTitleBefore(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  // Titles end in r, s or t; most sentences do not, so few are looked up.
  return last >= 114 && last <= 116 && TITLE.test(text.slice(Math.max(0, end - 4), end));
}

function pushSentence(
  sentences: Sentence[],
  turn: Turn,
  index: number,
  text: string,
  from: number,
  until: number,
): void {
  let start = from;
  let end = until;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  let marks = end;
  while (marks > start && isStop(text.charCodeAt(marks - 1))) marks--;
  // Stops alone say nothing.
  if (marks === start) return;
  const isQuestion = text.charCodeAt(end - 1) === QUESTION_MARK || text.startsWith('?!', end - 2);
  sentences.push({ turn: index, speaker: turn.speaker, text: text.slice(start, end), isQuestion, offset: start });
}

const LINE_END = 10;
const EXCLAMATION_MARK = 33;
const FULL_STOP = 46;
const QUESTION_MARK = 63;
const ELLIPSIS = 0x2026;
const TITLE = /\b(?:dr|mrs?|ms|st|vs)$/;

function isStop(unit: number): boolean {
  return unit === FULL_STOP || unit === QUESTION_MARK || unit === EXCLAMATION_MARK || unit === ELLIPSIS;
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x2028;
}

/** Where a part of a sentence stands in the transcript; the whole sentence by default. */
export function spanOf(turn: Turn, sentence: Sentence, from = 0, until = sentence.text.length): Span {
  const start = turn.start + codePointLength(turn.text.slice(0, sentence.offset + from));
  return { start, end: start + codePointLength(originalText(turn, sentence, from, until)) };
}

/** The words of a part of a sentence as they stand in the transcript. */
export function originalText(
  turn: Turn | undefined,
  sentence: Sentence,
  from = 0,
  until = sentence.text.length,
): string {
  return (turn?.text ?? '').slice(sentence.offset + from, sentence.offset + until);
}

function plainLower(text: string): string {
  const lower = text.toLowerCase();
  // A few letters, such as İ, grow when lowered; offsets must keep, so such a text is lowered in ASCII only.
  const kept = lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return CURLY.test(kept) ? kept.replace(/[’‘`´]/g, "'") : kept;
}

const CURLY = /[’‘`´]/;
