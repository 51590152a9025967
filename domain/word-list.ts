/**
 * The words, stops and emoticons of a call's sentences, read in one pass that all the rules share. Numbers stand for the words,
 * since a call has hundreds of them and few tell anything: a word is looked up by its hash, and made a string only where it counts.
 */
export class WordList {
  /** Words read so far. */
  count = 0;
  /** Of the sentence read last; see WordRange. */
  spokenWords = 0;
  mayHoldMoney = false;
  isPlain = true;
  /** A text has held a quotation mark that may be an apostrophe; stays until it is set back. */
  hasCurlyQuotes = false;
  /** FIELDS numbers for each word. */
  #numbers: Int32Array;

  /** `length`: characters of the text to come, for a first guess at the number of words. */
  constructor(length: number) {
    this.#numbers = new Int32Array(FIELDS * (Math.ceil(length / 4) + 8));
  }

  /** UTF-16 offset in the sentence where the word begins. */
  from(index: number): number {
    return this.#numbers[index * FIELDS] ?? 0;
  }

  /** UTF-16 offset in the sentence behind the word. */
  until(index: number): number {
    return this.#numbers[index * FIELDS + 1] ?? 0;
  }

  /** What `hashOf` gives for the word; different words may share it. */
  hash(index: number): number {
    return this.#numbers[index * FIELDS + 2] ?? 0;
  }

  /** What `openingOf` gives for a word of letters alone; 0 for a stop, -1 for a word with a figure or an apostrophe. */
  opening(index: number): number {
    return this.#numbers[index * FIELDS + 3] ?? 0;
  }

  /** True for one of the marks . , ; ! ? */
  isStop(index: number): boolean {
    return this.opening(index) === 0 && this.until(index) - this.from(index) === 1;
  }

  add(from: number, until: number, hash: number, opening: number): void {
    const at = this.count * FIELDS;
    if (at === this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    numbers[at] = from;
    numbers[at + 1] = until;
    numbers[at + 2] = hash;
    numbers[at + 3] = opening;
    this.count += 1;
  }

  #grow(): void {
    const grown = new Int32Array(this.#numbers.length * 2);
    grown.set(this.#numbers);
    this.#numbers = grown;
  }
}

const FIELDS = 4;

/** Where a sentence's words stand in the list of its call, and what its characters tell. */
export interface WordRange {
  readonly words: WordList;
  /** Indexes of the list, [firstWord, endWord). */
  readonly firstWord: number;
  readonly endWord: number;
  /** Words as people count them: runs without white space that hold a letter or a digit. */
  readonly spokenWords: number;
  /** Holds a figure, a dollar sign or a character beyond ASCII. */
  readonly mayHoldMoney: boolean;
  /** ASCII without underscores, doubled apostrophes and faces of letters or figures: the categories find its words among these. */
  readonly isPlain: boolean;
}

/** A text whose words have been read; offsets of the words are in it. */
export interface ReadText extends WordRange {
  readonly text: string;
}

/** The hash of no letters. */
export const EMPTY_HASH = 17;
/** Letters by which the gates of the rules know a word. */
export const OPENING_LENGTH = 4;

/** The hash of a piece of text; apostrophes do not count, as many transcripts leave them out. */
export function hashOf(text: string, from = 0, until = text.length): number {
  let hash = EMPTY_HASH;
  for (let at = from; at < until; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== APOSTROPHE) hash = (Math.imul(hash, 31) + unit) | 0;
  }
  return hash;
}

/** The first four letters of the word at `from` as a number; 0 where no letter stands. */
export function openingOf(text: string, from = 0, until = text.length): number {
  let opening = 0;
  for (let length = 0; length < OPENING_LENGTH && from + length < until; length++) {
    const unit = text.charCodeAt(from + length);
    if (!isLetter(unit)) break;
    opening |= unit << (7 * length);
  }
  return opening;
}

/** True for a to z. */
export function isLetter(unit: number): boolean {
  return unit >= LETTER_A && unit <= LETTER_Z;
}

/** A word of the sentence without its apostrophes. */
export function wordAt(text: string, words: WordList, index: number): string {
  return text.slice(words.from(index), words.until(index)).replaceAll("'", '');
}

const APOSTROPHE = 39;
const LETTER_A = 97;
const LETTER_Z = 122;
