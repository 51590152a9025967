import type { LeftOfBatch } from '../store/left.ts';

interface Kept<Item> {
  readonly objects: LeftOfBatch<Item>;
  readonly characters: number;
}

/**
 * Hands what one stage of a batch has just written to the next one, where the same Worker runs both: it need not be read back. It is
 * a copy, never the truth: whoever takes it asks the ledger whether the object still stands as it was left, and reads from the
 * database what does not, or was not kept.
 */
export class Handoff<Item> {
  readonly #most: number;
  readonly #sizeOf: (item: Item) => number;
  readonly #kept = new Map<number, Kept<Item>>();
  #characters = 0;

  /** `most`: characters kept in all; beyond them the oldest batches are forgotten. */
  constructor(most: number, sizeOf: (item: Item) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  /** Keeps what the batch's stage left, in place of what it left before. */
  leave(batchId: number, objects: LeftOfBatch<Item>): void {
    this.#forget(batchId);
    let characters = 0;
    for (const { items } of objects.values()) for (const item of items) characters += this.#sizeOf(item);
    this.#kept.set(batchId, { objects, characters });
    this.#characters += characters;
    for (const oldest of this.#kept.keys()) {
      if (this.#characters <= this.#most) return;
      this.#forget(oldest);
    }
  }

  /** What was left of the batch, once; empty where nothing was kept. */
  take(batchId: number): LeftOfBatch<Item> {
    const kept = this.#kept.get(batchId);
    this.#forget(batchId);
    return kept?.objects ?? new Map();
  }

  #forget(batchId: number): void {
    this.#characters -= this.#kept.get(batchId)?.characters ?? 0;
    this.#kept.delete(batchId);
  }
}
