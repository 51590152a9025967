import { isLetter, openingOf, type ReadText } from '../word-list.ts';
import { readExpression } from './expression.ts';
import { FIGURE_OPENING, requiredWords } from './required-words.ts';

/** A sentence whose gates have been looked at. */
export interface MarkedText {
  readonly text: string;
  /** What `marksOf` gives. */
  readonly marks: readonly number[];
}

/** Every expression that has a gate; each has a bit of the marks. */
const registered: Gated[] = [];

/**
 * An expression that is tried only where a word stands that it cannot do without. Which words these are, its source tells:
 * most sentences hold none of them, and a long expression costs more than all the rest.
 */
export class Gated {
  readonly pattern: RegExp;
  readonly column: number;
  readonly index: number;
  readonly #bit: number;

  constructor(pattern: RegExp) {
    if (/[^gi]/.test(pattern.flags)) throw new Error(`${pattern.source} has flags that a gate cannot keep`);
    if (table !== null) throw new Error(`${pattern.source} came when sentences had been read`);
    this.pattern = pattern;
    this.column = LIST_COLUMNS + (registered.length >>> 5);
    this.index = registered.length & 31;
    this.#bit = 1 << this.index;
    if (this.column >= WIDTH) throw new Error('There is no bit left for another expression');
    registered.push(this);
  }

  /** True where the sentence matches. */
  in(sentence: MarkedText): boolean {
    if (!this.mayBeIn(sentence)) return false;
    this.pattern.lastIndex = 0;
    return this.pattern.test(sentence.text);
  }

  /** Where the sentence matches first; null where it does not. */
  find(sentence: MarkedText): RegExpExecArray | null {
    if (!this.mayBeIn(sentence)) return null;
    this.pattern.lastIndex = 0;
    return this.pattern.exec(sentence.text);
  }

  /** False where the sentence, and so any part of it that is cut between words, cannot match. */
  mayBeIn({ marks }: MarkedText): boolean {
    return ((marks[this.column] ?? 0) & this.#bit) !== 0;
  }
}

/** Every expression that has a gate, for tests of all of them. */
export function gatedExpressions(): readonly Gated[] {
  return registered;
}

/** Gives an expression its gate. */
export function gated(pattern: RegExp): Gated {
  return new Gated(pattern);
}

/** Word lists that stand for groups of expressions, a column of 32 bits for each call of `openedBy`. */
const columns: (readonly string[])[] = [];
/** Columns of lists, and behind them those of expressions. */
const LIST_COLUMNS = 2;
const WIDTH = 6;

/**
 * Gives each list of words a bit of its own in the next column of the marks: set where a sentence holds one of the words. Words count
 * by their first four letters; a list may hold too many, never too few.
 */
export function openedBy<Name extends string>(lists: Readonly<Record<Name, string>>): Readonly<Record<Name, number>> {
  const names = Object.keys(lists) as Name[];
  if (names.length > 32 || columns.length === LIST_COLUMNS) throw new Error('There is no bit left for a list of words');
  columns.push(names.map((name) => lists[name]));
  return Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<Name, number>;
}

/** The gates by words: a hash table with open addressing. */
interface GateTable {
  readonly openings: Int32Array;
  /** For each slot, where the masks of its word begin; 0 for a word that opens no gate. */
  readonly rows: Int32Array;
  /** WIDTH masks for each word; the first row stands for no word. */
  readonly masks: Int32Array;
  /** Of gates that no word is required for. */
  readonly always: readonly number[];
}

let table: GateTable | null = null;

/** The marks of a sentence: a column for each call of `openedBy`, then those of expressions. Linear time. */
export function marksOf({ text, words, firstWord, endWord, mayHoldMoney }: ReadText): readonly number[] {
  const { openings, rows, masks, always } = (table ??= buildTable());
  let [m0 = 0, m1 = 0, m2 = 0, m3 = 0, m4 = 0, m5 = 0] = always;
  function mark(opening: number): void {
    const row = rows[slotOf(openings, opening)] ?? 0;
    if (row === 0) return;
    m0 |= masks[row] ?? 0;
    m1 |= masks[row + 1] ?? 0;
    m2 |= masks[row + 2] ?? 0;
    m3 |= masks[row + 3] ?? 0;
    m4 |= masks[row + 4] ?? 0;
    m5 |= masks[row + 5] ?? 0;
  }
  if (mayHoldMoney) mark(FIGURE_OPENING);
  for (let index = firstWord; index < endWord; index++) {
    const opening = words.opening(index);
    if (opening > 0) {
      mark(opening);
      continue;
    }
    if (opening === 0) continue;
    // "don't" is "don" and "t".
    const until = words.until(index);
    for (let at = words.from(index); at < until; at++) {
      const part = openingOf(text, at, until);
      if (part === 0) continue;
      mark(part);
      while (at < until && isLetter(text.charCodeAt(at))) at++;
    }
  }
  return [m0, m1, m2, m3, m4, m5];
}

function slotOf(openings: Int32Array, opening: number): number {
  const mask = openings.length - 1;
  let slot = (Math.imul(opening, 0x9e3779b1) >>> 18) & mask;
  while (openings[slot] !== 0 && openings[slot] !== opening) slot = (slot + 1) & mask;
  return slot;
}

function buildTable(): GateTable {
  const byOpening = new Map<number, number[]>();
  const always = emptyRow();
  function rowOf(opening: number): number[] {
    const row = byOpening.get(opening) ?? emptyRow();
    byOpening.set(opening, row);
    return row;
  }
  for (const [column, lists] of columns.entries()) {
    for (const [index, list] of lists.entries()) {
      for (const word of list.split(/[ ']/)) open(rowOf(openingOf(word)), column, index);
    }
  }
  for (const { pattern, column, index } of registered) {
    const required = requiredWords(readExpression(pattern.source));
    const rows = required === null ? [always] : Array.from(required.openings, rowOf);
    for (const row of rows) open(row, column, index);
  }
  const openings = new Int32Array(SLOTS);
  const rows = new Int32Array(SLOTS);
  const masks = emptyRow();
  for (const [opening, row] of byOpening) {
    const slot = slotOf(openings, opening);
    openings[slot] = opening;
    rows[slot] = masks.length;
    masks.push(...row);
  }
  return { openings, rows, masks: Int32Array.from(masks), always };
}

function open(row: number[], column: number, index: number): void {
  row[column] = (row[column] ?? 0) | (1 << index);
}

function emptyRow(): number[] {
  return Array.from({ length: WIDTH }, () => 0);
}

/** Several times as many as there are words. */
const SLOTS = 8192;
