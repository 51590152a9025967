import type { Sentence } from '../sentences.ts';
import type { Speaker, Turn } from '../transcript.ts';
import type { CategorySentiment, ConditionSpeaker, Within } from './types.ts';

/** A call as conditions look at it: who speaks where. */
export class CallView {
  readonly turns: readonly Turn[];
  readonly sentences: readonly (readonly Sentence[])[];
  readonly sentiment: CategorySentiment;
  /** False where no turn has a speaker. */
  readonly isLabelled: boolean;
  /** For each turn, how many turns of its speaker come before it; made when a condition asks. */
  #rank: number[] | null = null;
  readonly #turnsOf: Record<Speaker, number> = { agent: 0, customer: 0, unknown: 0 };

  constructor(turns: readonly Turn[], sentences: readonly (readonly Sentence[])[], sentiment: CategorySentiment) {
    this.turns = turns;
    this.sentences = sentences;
    this.sentiment = sentiment;
    this.isLabelled = turns.some((turn) => turn.speaker !== 'unknown');
  }

  /**
   * True where a turn's words count for a condition on this speaker. Where nobody is labelled, the words count as the customer's; what
   * excludes a category counts whoever may have said it.
   */
  hears(wanted: ConditionSpeaker, speaker: Speaker, excludes = false): boolean {
    if (wanted === 'any' || wanted === speaker) return true;
    return !this.isLabelled && (wanted === 'customer' || excludes);
  }

  /** True where the sentence lies in the part of the call that a condition is limited to. */
  isInside(within: Within | null, wanted: ConditionSpeaker, sentence: Sentence): boolean {
    if (within === null) return true;
    const { position, amount } = within;
    switch (position) {
      case 'first_turns':
        return this.#rankOf(wanted, sentence.turn) < amount;
      case 'last_turns':
        return this.#rankOf(wanted, sentence.turn) >= this.#countOf(wanted, sentence.turn) - amount;
      case 'first_percent':
        return this.#middleOf(sentence) * 100 <= amount;
      case 'last_percent':
        return this.#middleOf(sentence) * 100 >= 100 - amount;
    }
  }

  /** The quarter of the call, from 1, in which the middle of a turn lies. */
  quarterOf(turn: Turn): number {
    return Math.min(4, 1 + Math.floor((2 * (turn.start + turn.end)) / this.#length));
  }

  #rankOf(wanted: ConditionSpeaker, turn: number): number {
    return wanted === 'any' ? turn : (this.#ranks()[turn] ?? 0);
  }

  #ranks(): readonly number[] {
    this.#rank ??= this.turns.map((turn) => this.#turnsOf[turn.speaker]++);
    return this.#rank;
  }

  get #length(): number {
    return Math.max(1, this.turns.at(-1)?.end ?? 0);
  }

  #countOf(wanted: ConditionSpeaker, turn: number): number {
    this.#ranks();
    return wanted === 'any' ? this.turns.length : this.#turnsOf[this.turns[turn]?.speaker ?? 'unknown'];
  }

  /** Where the middle of a sentence lies, as a fraction of the transcript. */
  #middleOf(sentence: Sentence): number {
    const turn = this.turns[sentence.turn];
    if (!turn) return 0;
    const share = (sentence.offset + sentence.text.length / 2) / Math.max(1, turn.text.length);
    return (turn.start + (turn.end - turn.start) * share) / this.#length;
  }
}
