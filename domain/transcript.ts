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

// A label stands at the beginning, after white space, or right behind the end of a sentence; inside speech it would follow a word.
const LABEL = /(?<![^\s.!?"')\]])(agent|customer)[ \t]?:(?=\s|$|[^\s/:\d])/gi;
const BOUNDARY_BEFORE = /(?:^|[.!?…"')\]:;,–—-]|\p{Extended_Pictographic})\s*$/u;

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

  for (const label of text.matchAll(LABEL)) {
    if (!isLabel(text, label)) continue;
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

// "the customer: she…" in lower case within a sentence is speech; a label written large is always one, since many speakers end without a stop.
function isLabel(text: string, label: RegExpExecArray): boolean {
  const first = label[1]?.charAt(0) ?? '';
  if (first !== first.toLowerCase()) return true;
  const lineStart = /[\r\n][ \t]*$/.test(text.slice(Math.max(0, label.index - 20), label.index));
  return lineStart || BOUNDARY_BEFORE.test(text.slice(Math.max(0, label.index - 20), label.index));
}
