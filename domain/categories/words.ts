import { EMPTY_HASH, hashOf, type ReadText } from '../word-list.ts';

/** UTF-16 units that are part of words in a text of lower case. Astral letters and emoji stand between words. */
export const WORD_RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x30, 0x39],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfdff],
  [0xfe70, 0xfefe],
  [0xff10, 0xffdc],
];

/** The same as the inside of a class of a regular expression. */
export const WORD_CHARS = WORD_RANGES.map(([from, to]) => `${escaped(from)}-${escaped(to)}`).join('');

function escaped(unit: number): string {
  return String.raw`\u${unit.toString(16).padStart(4, '0')}`;
}

const IS_WORD_UNIT = Uint8Array.from({ length: 0x300 }, (_, unit) => (isInRanges(unit) ? 1 : 0));

/** True for a UTF-16 unit that is part of a word. */
export function isWordUnit(unit: number): boolean {
  return unit < 0x300 ? IS_WORD_UNIT[unit] === 1 : isInRanges(unit);
}

function isInRanges(unit: number): boolean {
  return WORD_RANGES.some(([from, to]) => unit >= from && unit <= to);
}

/** Scripts that put no space between words: there a phrase may stand anywhere. */
export const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;

/** The lower case and straight apostrophes of sentences. */
export function plainWords(text: string): string {
  return text.toLowerCase().replace(/[’‘`´]/g, "'");
}

const APOSTROPHE = 39;
const SPACE = 32;
const FILTER_SIZE = 4096;

interface Slot {
  readonly entries: number[];
  /** The scan that met it last. */
  scan: number;
}

/** Which of a set of words a sentence holds, at the cost of one look at each word. */
export class WordIndex {
  readonly #slots = new Map<number, Slot>();
  readonly #filter = new Uint8Array(FILTER_SIZE);
  #scan = 0;

  /** Has `entriesIn` give this number for every text that holds the word. */
  add(word: string, entry: number): void {
    const hash = hashOf(word);
    const slot = this.#slots.get(hash) ?? { entries: [], scan: 0 };
    if (!slot.entries.includes(entry)) slot.entries.push(entry);
    this.#slots.set(hash, slot);
    this.#filter[hash & (FILTER_SIZE - 1)] = 1;
  }

  /** The entries of the words of a sentence, each once. Hashes may collide: an entry is likely, not certain. */
  entriesIn(sentence: ReadText): readonly number[] {
    const { text, words, firstWord, endWord } = sentence;
    const filter = this.#filter;
    this.#scan += 1;
    if (!sentence.isPlain) return this.#entriesOf(text, 0, text.length, NO_ENTRIES);
    let found: readonly number[] = NO_ENTRIES;
    for (let index = firstWord; index < endWord; index++) {
      // A word with an apostrophe in it is several.
      if (words.opening(index) < 0) {
        found = this.#entriesOf(text, words.from(index), words.until(index), found);
        continue;
      }
      const hash = words.hash(index);
      if (filter[hash & (FILTER_SIZE - 1)] === 1) found = this.#with(found, hash);
    }
    return found;
  }

  #entriesOf(text: string, from: number, until: number, known: readonly number[]): readonly number[] {
    const filter = this.#filter;
    let found = known;
    let hash = EMPTY_HASH;
    let isInWord = false;
    for (let at = from; at <= until; at++) {
      // Behind the end stands a space, so that the last word is looked up too.
      const unit = at < until ? text.charCodeAt(at) : SPACE;
      if (unit < 0x300 ? IS_WORD_UNIT[unit] === 1 : isInRanges(unit)) {
        hash = (Math.imul(hash, 31) + unit) | 0;
        isInWord = true;
      } else if (isInWord) {
        if (filter[hash & (FILTER_SIZE - 1)] === 1) found = this.#with(found, hash);
        // "manager's" is both the manager and the whole word.
        if (unit === APOSTROPHE) continue;
        hash = EMPTY_HASH;
        isInWord = false;
      }
    }
    return found;
  }

  #with(found: readonly number[], hash: number): readonly number[] {
    const slot = this.#slots.get(hash);
    if (!slot || slot.scan === this.#scan) return found;
    slot.scan = this.#scan;
    return found.length === 0 ? slot.entries : [...new Set([...found, ...slot.entries])];
  }
}

const NO_ENTRIES: readonly number[] = [];
