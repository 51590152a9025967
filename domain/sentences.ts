import { codePointLength } from './text.ts';
import type { Speaker, Turn } from './transcript.ts';
import { isSpace, readSentence } from './read-sentence.ts';
import { WordList, type WordRange } from './word-list.ts';

/** One sentence of a turn, made ready for rules: lower case, straight apostrophes, every character at its original place. */
export interface Sentence extends WordRange {
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
  const words = new WordList(turns.reduce((sum, { text }) => sum + text.length, 0));
  return turns.map((turn, index) => sentencesOf(turn, index, words));
}

function sentencesOf(turn: Turn, index: number, words: WordList): Sentence[] {
  const lower = lowered(turn.text);
  const firstWord = words.count;
  const sentences = readSentences(lower, turn, index, words);
  if (!words.hasCurlyQuotes) return sentences;
  words.hasCurlyQuotes = false;
  words.count = firstWord;
  return readSentences(lower.replace(/[’‘`´]/g, "'"), turn, index, words);
}

function readSentences(whole: string, { speaker }: Turn, turn: number, words: WordList): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  while (next < whole.length) {
    if (isSpace(whole.charCodeAt(next))) {
      next++;
      continue;
    }
    const offset = next;
    const firstWord = words.count;
    next = readSentence(words, whole, offset);
    let end = next;
    while (end > offset && isSpace(whole.charCodeAt(end - 1))) end--;
    // Stops alone say nothing.
    if (isStops(whole, offset, end)) continue;
    const isQuestion = whole.charCodeAt(end - 1) === QUESTION_MARK || whole.startsWith('?!', end - 2);
    const { count: endWord, spokenWords, mayHoldMoney, isPlain } = words;
    const text = whole.slice(offset, end);
    sentences.push({
      turn,
      speaker,
      text,
      isQuestion,
      offset,
      words,
      firstWord,
      endWord,
      spokenWords,
      mayHoldMoney,
      isPlain,
    });
  }
  return sentences;
}

function isStops(text: string, from: number, until: number): boolean {
  let at = from;
  while (at < until && isStop(text.charCodeAt(at))) at++;
  return at === until;
}

const EXCLAMATION_MARK = 33;
const FULL_STOP = 46;
const QUESTION_MARK = 63;
const ELLIPSIS = 0x2026;

function isStop(unit: number): boolean {
  return unit === FULL_STOP || unit === QUESTION_MARK || unit === EXCLAMATION_MARK || unit === ELLIPSIS;
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

function lowered(text: string): string {
  const lower = text.toLowerCase();
  // A few letters, such as İ, grow when lowered; offsets must keep, so such a text is lowered in ASCII only.
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
