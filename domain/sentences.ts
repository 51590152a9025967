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

// A stop behind an abbreviated title or before a letter ends nothing.
const SENTENCE = /[^.!?\n…]+(?:(?:[.!?…](?=\S)|(?<=\b(?:dr|mr|mrs|ms|st|vs))\.)[^.!?\n…]*)*[.!?…]*/g;

/** Splits every turn into sentences: at a stop, question or exclamation mark before white space, and at line ends. Linear time. */
export function splitSentences(turns: readonly Turn[]): Sentence[][] {
  return turns.map((turn, index) => {
    const text = plainLower(turn.text);
    const sentences: Sentence[] = [];
    for (const match of text.matchAll(SENTENCE)) {
      const sentence = match[0].trim();
      if (sentence === '') continue;
      const offset = match.index + match[0].indexOf(sentence);
      const isQuestion = sentence.endsWith('?') || sentence.endsWith('?!');
      sentences.push({ turn: index, speaker: turn.speaker, text: sentence, isQuestion, offset });
    }
    return sentences;
  });
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
  return kept.replace(/[’‘`´]/g, "'");
}
