import { setImmediate as nextTurn } from 'node:timers/promises';

/** Calls between two turns: some 20 ms of parsing or scoring, so that Heartbeats and other batches get theirs. */
const CALLS_A_TURN = 200;
/** Characters between two turns: as many as in so many calls. */
const CHARACTERS_A_TURN = 200_000;

/** Lets everything else have its turn now and then. */
export class Turns {
  #calls = 0;
  #characters = 0;

  /** To be awaited before each call, with the length of its text. */
  async take(characters: number): Promise<void> {
    this.#calls += 1;
    this.#characters += characters;
    if (this.#calls < CALLS_A_TURN && this.#characters < CHARACTERS_A_TURN) return;
    this.#calls = 0;
    this.#characters = 0;
    await nextTurn();
  }
}
