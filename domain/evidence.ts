import type { Passage } from './sentences.ts';
import { codePointOffsets } from './text.ts';
import type { Speaker, Turn } from './transcript.ts';

/** Where a rule found what it says: code points of the stored transcript text, [start, end). */
export interface Evidence {
  readonly rule: string;
  /** Index of the turn, from 0. */
  readonly turn: number;
  readonly speaker: Speaker;
  readonly start: number;
  readonly end: number;
  /** For words of feeling: what they moved the score by, with its sign; only to be compared with each other. */
  readonly weight?: number;
  /** For upsells: which of the call's, from 1. */
  readonly ordinal?: number;
}

/** Turns passages of sentences into evidence. Linear in the transcript, however many passages a turn has in order. */
export class EvidenceWriter {
  readonly #turns: readonly Turn[];
  readonly #offsets = new Map<number, (utf16Offset: number) => number>();

  constructor(turns: readonly Turn[]) {
    this.#turns = turns;
  }

  /** The evidence that `rule` found in a passage; none for a passage that is not there. */
  at(rule: string, passage: Passage | null, more: Pick<Evidence, 'weight' | 'ordinal'> = {}): Evidence[] {
    if (passage === null) return [];
    const { sentence, from, until } = passage;
    return this.inTurn(rule, sentence.turn, sentence.offset + from, sentence.offset + until, more);
  }

  /** The evidence that `rule` found in a turn; UTF-16 offsets into its text. */
  inTurn(
    rule: string,
    index: number,
    from: number,
    until: number,
    more: Pick<Evidence, 'weight' | 'ordinal'> = {},
  ): Evidence[] {
    const turn = this.#turns[index];
    if (turn === undefined) return [];
    const toCodePoints = this.#offsetsOf(index, turn);
    const start = turn.start + toCodePoints(from);
    return [{ rule, turn: index, speaker: turn.speaker, start, end: turn.start + toCodePoints(until), ...more }];
  }

  #offsetsOf(index: number, turn: Turn): (utf16Offset: number) => number {
    const known = this.#offsets.get(index);
    if (known !== undefined) return known;
    const offsets = codePointOffsets(turn.text, turn.end - turn.start);
    this.#offsets.set(index, offsets);
    return offsets;
  }
}
