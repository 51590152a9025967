import { BitFilter } from './bit-filter.ts';
import { hashOf, type WordList } from './word-list.ts';

/** What is known of each of a set of words, found without making a string of the word that is looked up. */
export class WordTable<Entry> {
  readonly #words: readonly string[];
  readonly #entries: readonly Entry[];
  readonly #filter = new BitFilter(16);
  /** A hash table with open addressing: 1 + an index of the words; 0 where a slot is free. */
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;

  /** Words of lower case without apostrophes. */
  constructor(known: ReadonlyMap<string, Entry>) {
    this.#words = [...known.keys()];
    this.#entries = [...known.values()];
    let size = 16;
    while (size < this.#words.length * 2) size *= 2;
    this.#slots = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    for (const [index, word] of this.#words.entries()) this.#put(hashOf(word), index);
  }

  /** What is known of a word of a sentence's list. */
  get(text: string, words: WordList, index: number): Entry | undefined {
    const hash = words.hash(index);
    if (!this.#filter.has(hash)) return undefined;
    const mask = this.#slots.length - 1;
    for (let slot = placeOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] ?? 0;
      if (entry === 0) return undefined;
      // Hashes may collide: the letters decide.
      if (this.#hashes[slot] !== hash) continue;
      if (isWord(text, words.from(index), words.until(index), this.#words[entry - 1] ?? '')) {
        return this.#entries[entry - 1];
      }
    }
  }

  #put(hash: number, index: number): void {
    const mask = this.#slots.length - 1;
    let slot = placeOf(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = index + 1;
    this.#hashes[slot] = hash;
    this.#filter.add(hash);
  }
}

function placeOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 12;
}

/** True where the text holds the word, apostrophes passed over. */
function isWord(text: string, from: number, until: number, word: string): boolean {
  let read = 0;
  for (let at = from; at < until; at++) {
    const unit = text.charCodeAt(at);
    if (unit === APOSTROPHE) continue;
    if (unit !== word.charCodeAt(read)) return false;
    read++;
  }
  return read === word.length;
}

const APOSTROPHE = 39;
