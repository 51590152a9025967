import { codePointOffsets, countWords } from './text.ts';

export const SPEAKERS = ['agent', 'customer', 'unknown'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** What one side says before the other speaks. */
export interface Turn {
  readonly speaker: Speaker;
  /** The words, without the label and the white space around them. */
  readonly text: string;
  /** Code points of the transcript, [start, end): where `text` stands. */
  readonly start: number;
  readonly end: number;
}

// A label stands at the beginning, after white space, or right behind the end of a sentence.
const LABEL = /(?<![^\s.!?"')\]。！？])(agent|customer)[ \t]?[:：](?![:/])/gi;
const LARGE_LABEL = /\b(?:Agent|AGENT|Customer|CUSTOMER)[ \t]?[:：]/;
/** "I told the agent: no" is speech. */
const ARTICLE_BEFORE = /(?:^|\s)(?:the|an|a|your|my|our|their|every|another|per) $/i;
const SENTENCE_START = /(?:^|[\r\n.!?…"')\]])\s*$/;
/** Characters before a label that tell whether it is one. */
const CONTEXT = 20;

/**
 * Splits a transcript into turns by its `Agent:` and `Customer:` labels, on lines or all in one line, in any case. Text before the
 * first label, or a text without labels, is one turn of an unknown speaker. Linear time.
 */
export function splitTurns(text: string): Turn[] {
  const toCodePoints = codePointOffsets(text);
  const turns: Turn[] = [];
  let speaker: Speaker = 'unknown';
  let from = 0;

  function endTurn(until: number): void {
    const spoken = text.slice(from, until);
    const trimmed = spoken.trim();
    if (trimmed === '') return;
    const start = from + spoken.indexOf(trimmed);
    turns.push({ speaker, text: trimmed, start: toCodePoints(start), end: toCodePoints(start + trimmed.length) });
  }

  const isWrittenLarge = LARGE_LABEL.test(text);
  for (const label of text.matchAll(LABEL)) {
    if (!isLabel(text, label, isWrittenLarge)) continue;
    endTurn(label.index);
    speaker = label[1]?.toLowerCase() === 'agent' ? 'agent' : 'customer';
    from = label.index + label[0].length;
  }
  endTurn(text.length);
  return turns;
}

/** Words of each speaker. */
export function countWordsBySpeaker(turns: readonly Turn[]): Record<Speaker, number> {
  const words: Record<Speaker, number> = { agent: 0, customer: 0, unknown: 0 };
  for (const turn of turns) words[turn.speaker] += countWords(turn.text);
  return words;
}

function isLabel(text: string, label: RegExpExecArray, isWrittenLarge: boolean): boolean {
  const before = text.slice(Math.max(0, label.index - CONTEXT), label.index);
  if (ARTICLE_BEFORE.test(before)) return false;
  // Where labels are written large, a small one inside a sentence is speech; speakers often end without a stop.
  const isLarge = /^[A-Z]/.test(label[0]);
  return isLarge || !isWrittenLarge || SENTENCE_START.test(before);
}
