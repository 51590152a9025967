import { BitFilter } from '../bit-filter.ts';
import { hashOf, type ReadText } from '../word-list.ts';
import type { TextRange } from './pattern-search.ts';

/** A part of a phrase. A choice without words is one to leave out. */
export type PhrasePart =
  | { readonly kind: 'words'; readonly choices: readonly (readonly string[])[] }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number };

interface Word {
  readonly text: string;
  readonly hash: number;
}

type Step =
  | { readonly kind: 'words'; readonly choices: readonly (readonly Word[])[]; readonly isOptional: boolean }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number };

/** Characters that may stand between two words of a phrase, and those of a word that a gap passes over. */
const MAX_BETWEEN = 8;
const MAX_GAP_WORD = 40;
const NONE = -1;

/**
 * Finds a phrase in the words of a sentence whose `isPlain` is true. It tries the choices in their order and gaps from short to long, as the
 * expression for other sentences does, and finds the same.
 */
export class PhraseSearch {
  readonly #steps: readonly Step[];
  /** The hashes that a first word may have; null where it may be any. */
  readonly #firsts: BitFilter | null;

  constructor(parts: readonly PhrasePart[]) {
    this.#steps = parts.map((part) => {
      if (part.kind === 'gap') return part;
      const choices = part.choices.filter((words) => words.length > 0);
      return {
        kind: 'words',
        choices: choices.map((words) => words.map((text) => ({ text, hash: hashOf(text) }))),
        isOptional: choices.length < part.choices.length,
      };
    });
    this.#firsts = firstsOf(this.#steps);
  }

  /** Every place, from left to right, without overlaps. */
  find(sentence: ReadText): TextRange[] {
    const { words, firstWord, endWord } = sentence;
    let found: TextRange[] = NOTHING;
    for (let first = firstWord; first < endWord; first++) {
      const hash = words.hash(first);
      // A stop or a face.
      if (words.opening(first) === 0) continue;
      // A word with an apostrophe may be the possessive of another.
      if (words.opening(first) > 0 && this.#firsts?.has(hash) === false) continue;
      const last = this.#match(sentence, 0, first, NONE);
      if (last === NONE) continue;
      if (found === NOTHING) found = [];
      found.push({ from: words.from(first), until: words.until(last) });
      first = last;
    }
    return found;
  }

  /** The last word of what matches from this step on, beginning with the word `next`; `before` is the word matched last. */
  #match(sentence: ReadText, step: number, next: number, before: number): number {
    const part = this.#steps[step];
    if (part === undefined) return before;
    if (part.kind === 'gap') return this.#matchGap(sentence, step, next, before, part.min, part.max);
    for (const choice of part.choices) {
      const last = follow(sentence, choice, next, before);
      if (last === NONE) continue;
      const end = this.#match(sentence, step + 1, nextWord(sentence, last + 1), last);
      if (end !== NONE) return end;
    }
    return part.isOptional ? this.#match(sentence, step + 1, next, before) : NONE;
  }

  #matchGap(sentence: ReadText, step: number, next: number, before: number, min: number, max: number): number {
    let at = next;
    let last = before;
    for (let passed = 0; passed <= max; passed++) {
      if (passed >= min) {
        const end = this.#match(sentence, step + 1, at, last);
        if (end !== NONE) return end;
      }
      if (at >= sentence.endWord || !isBeside(sentence, last, at)) return NONE;
      if (sentence.words.until(at) - sentence.words.from(at) > MAX_GAP_WORD) return NONE;
      last = at;
      at = nextWord(sentence, at + 1);
    }
    return NONE;
  }
}

const NOTHING: TextRange[] = [];
/** A phrase begins with words; those to leave out may begin it or not. */
function firstsOf(steps: readonly Step[]): BitFilter | null {
  const firsts = new BitFilter(9);
  for (const step of steps) {
    if (step.kind === 'gap') return null;
    for (const [first] of step.choices) if (first) firsts.add(first.hash);
    if (!step.isOptional) break;
  }
  return firsts;
}

/** The last word of the sentence's words from `next` on that are those of the choice; NONE where they are others. */
function follow(sentence: ReadText, choice: readonly Word[], next: number, before: number): number {
  let at = next;
  let last = before;
  for (const word of choice) {
    if (at >= sentence.endWord || !isBeside(sentence, last, at) || !isWord(sentence, at, word)) return NONE;
    last = at;
    at = nextWord(sentence, at + 1);
  }
  return last;
}

/** The next that is a word, no stop or face. */
function nextWord({ words, endWord }: ReadText, index: number): number {
  let at = index;
  while (at < endWord && words.opening(at) === 0) at++;
  return at;
}

function isBeside({ words }: ReadText, before: number, at: number): boolean {
  return before === NONE || words.from(at) - words.until(before) <= MAX_BETWEEN;
}

/** True where the word stands, an apostrophe of it left out or a possessive put behind it. */
function isWord({ text, words }: ReadText, index: number, word: Word): boolean {
  const isMixed = words.opening(index) < 0;
  if (!isMixed && words.hash(index) !== word.hash) return false;
  const until = words.until(index);
  let at = words.from(index);
  for (let read = 0; read < word.text.length; read++) {
    const unit = word.text.charCodeAt(read);
    if (at < until && text.charCodeAt(at) === unit) at++;
    else if (unit !== APOSTROPHE) return false;
  }
  return (
    at === until || (until - at === 2 && text.charCodeAt(at) === APOSTROPHE && text.charCodeAt(at + 1) === LETTER_S)
  );
}

const APOSTROPHE = 39;
const LETTER_S = 115;
