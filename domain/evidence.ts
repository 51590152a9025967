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

type Span = Omit<Evidence, 'rule' | 'weight' | 'ordinal'>;

/** Collects the evidence of a call. Linear in the transcript, however many passages a turn has in order. */
export class EvidenceWriter {
  readonly #turns: readonly Turn[];
  readonly #offsets: ((utf16Offset: number) => number)[] = [];
  #evidence: Evidence[] = [];

  constructor(turns: readonly Turn[]) {
    this.#turns = turns;
  }

  /** Puts down what `rule` found in a passage; nothing for a passage that is not there. */
  at(rule: string, passage: Passage | null): void {
    if (passage === null) return;
    const span = this.#spanOf(passage);
    if (span !== null) this.#evidence.push({ rule, ...span });
  }

  /** Puts down what `rule` found in a turn; UTF-16 offsets into its text. */
  inTurn(rule: string, index: number, from: number, until: number): void {
    const span = this.#span(index, from, until);
    if (span !== null) this.#evidence.push({ rule, ...span });
  }

  /** Puts down what `rule` found for one of the call's upsells. */
  ofUpsell(rule: string, passage: Passage | null, ordinal: number): void {
    const span = passage === null ? null : this.#spanOf(passage);
    if (span !== null) this.#evidence.push({ rule, ...span, ordinal });
  }

  /** Puts down words of feeling. */
  ofFeeling(rule: string, passage: Passage, weight: number): void {
    const span = this.#spanOf(passage);
    if (span !== null) this.#evidence.push({ rule, ...span, weight });
  }

  /** Puts down a place that is known in code points of the transcript. */
  ofSpan(rule: string, { turn, speaker, start, end }: Omit<Evidence, 'rule'>): void {
    this.#evidence.push({ rule, turn, speaker, start, end });
  }

  /** What was put down since it was last taken, in that order. */
  take(): readonly Evidence[] {
    const evidence = this.#evidence;
    this.#evidence = [];
    return evidence;
  }

  #spanOf({ sentence, from, until }: Passage): Span | null {
    return this.#span(sentence.turn, sentence.offset + from, sentence.offset + until);
  }

  #span(index: number, from: number, until: number): Span | null {
    const turn = this.#turns[index];
    if (turn === undefined) return null;
    const start = this.#codePoints(turn, index, from);
    const end = this.#codePoints(turn, index, until);
    return { turn: index, speaker: turn.speaker, start, end };
  }

  /** Where a UTF-16 offset of a turn stands in the transcript. */
  #codePoints(turn: Turn, index: number, offset: number): number {
    // As many code points as units: every character is one of each.
    if (turn.end - turn.start === turn.text.length) return turn.start + offset;
    return turn.start + (this.#offsets[index] ??= codePointOffsets(turn.text))(offset);
  }
}
