import { CONTRASTS, FEELING_PHRASES, NEGATIONS, STRENGTHENERS, WEAKENERS, WORD_CLASSES } from './sentiment-phrases.ts';
import { SENTIMENT_MODEL } from './sentiment-model.ts';
import { FEELING_WORDS } from './sentiment-words.ts';
import { BitFilter } from './bit-filter.ts';
import { WordTable } from './word-table.ts';
import { hashOf, type ReadText, type WordList } from './word-list.ts';

/** A word or turn of phrase that tells a mood, or that helps to tell one. */
export interface Cue {
  readonly kind: string;
  /** Strength with its sign, after negation, strengthening and contrast. */
  readonly value: number;
  /** UTF-16 offsets in the sentence, [from, until). */
  readonly from: number;
  readonly until: number;
}

/** What may stand behind a word: phrases as a tree of words. */
interface Branch {
  /** By the symbols of words. */
  readonly next: Map<number, Branch>;
  /** Behind any one word. */
  any: Branch | null;
  /** Of the phrase that ends here. */
  kind: string | null;
}

/** What a cue of each kind weighs before its sentence turns or strengthens it; 0 for a kind that is no feeling. */
export type Strengths = Readonly<Record<string, number>>;

/** What is known of a word; words that only stand within phrases have a symbol alone. */
interface Entry {
  readonly symbol: number;
  kind: string;
  phrases: Branch | null;
  /** A phrase of this word alone, or one that goes on with any word, begins with it. */
  isOpen: boolean;
  isNegation: boolean;
  isContrast: boolean;
  /** No negation reaches beyond it. */
  endsNegation: boolean;
  factor: number;
}

const NEGATION_REACH = 4;
const NEGATED = -0.6;
const BEFORE_CONTRAST = 0.5;
const STRENGTHENED = 1.3;
const WEAKENED = 0.7;

let lexicon: WordTable<Entry> | null = null;

/** The cues of a sentence, in order of the text. Linear time. */
export function cuesOf(sentence: ReadText, strengths: Strengths = SENTIMENT_MODEL.strengths): readonly Cue[] {
  lexicon ??= buildLexicon();
  const { text, words, firstWord, endWord } = sentence;
  // Made with the first cue, as most sentences have none.
  let cues: Cue[] | null = null;
  let negatedUntil = -1;
  let factor = 1;
  let contrastAt = 0;
  for (let i = firstWord; i < endWord; i++) {
    if (words.isStop(i)) {
      // A comma ends no negation.
      if (text.charCodeAt(words.from(i)) !== COMMA) negatedUntil = -1;
      factor = 1;
      continue;
    }
    const hash = words.hash(i);
    const second = i + 1 < endWord ? words.hash(i + 1) : 0;
    const third = i + 2 < endWord ? words.hash(i + 2) : 0;
    const mayBegin = mayGoOn(hash, second, third) || mayGoOn(hash, ANY, third);
    const entry = mayBegin || telling.has(hash) ? lexicon.get(text, words, i) : undefined;
    if (!entry) {
      factor = 1;
      continue;
    }
    if (entry.endsNegation) negatedUntil = -1;
    const phrase =
      entry.phrases && (mayBegin || entry.isOpen) ? longestPhrase(lexicon, entry.phrases, sentence, i) : null;
    if (phrase) {
      const strength = strengths[phrase.kind] ?? 0;
      // "never" turns "be back", and "rude"; a longer phrase of blame holds its own negation.
      const isTurned = (strength > 0 || phrase.last === i) && i <= negatedUntil;
      cues ??= [];
      if (isTurned) cues.push(cue(words, `not ${phrase.kind}`, strength * NEGATED, i, phrase.last));
      else cues.push(cue(words, phrase.kind, strength, i, phrase.last));
      i = phrase.last;
      factor = 1;
      continue;
    }
    if (entry.isContrast) {
      contrastAt = cues?.length ?? 0;
      negatedUntil = -1;
      factor = 1;
      continue;
    }
    if (entry.isNegation) {
      negatedUntil = i + NEGATION_REACH;
      continue;
    }
    if (entry.kind !== '') {
      const strength = (strengths[entry.kind] ?? 0) * factor;
      cues ??= [];
      if (i <= negatedUntil) cues.push(cue(words, `not ${entry.kind}`, strength * NEGATED, i, i));
      else cues.push(cue(words, entry.kind, strength, i, i));
    }
    factor = entry.factor;
  }
  if (cues === null) return NO_CUES;
  // What comes behind "but" is what is meant; "though" may also end a sentence.
  return contrastAt === 0 || contrastAt === cues.length
    ? cues
    : cues.map((one, index) => (index < contrastAt ? { ...one, value: one.value * BEFORE_CONTRAST } : one));
}

const NO_CUES: readonly Cue[] = [];

// One bit for each word that tells something by itself, and for each beginning of a phrase: its first two words, and its first three.
// Most words do neither, though they stand within phrases, and are not looked up.
const telling = new BitFilter(17);
const pairs = new BitFilter(16);
const triples = new BitFilter(18);
/** Stands for any word, and for none. */
const ANY = 0;
const COMMA = 44;

/** False where no phrase begins with these words; `second` may be ANY. */
function mayGoOn(first: number, second: number, third: number): boolean {
  const begun = mixed(first, second === ANY ? third : second);
  return pairs.has(begun) && ((second !== ANY && triples.has(mixed(begun, ANY))) || triples.has(mixed(begun, third)));
}

function mixed(one: number, other: number): number {
  const product = Math.imul(one, 0x9e3779b1) ^ other;
  return product ^ (product >>> 15);
}

/** Marks every way in which a phrase may begin behind its first word. */
function markBeginnings(word: string, [second = '*', third = '*']: readonly string[]): void {
  for (const one of hashesOf(second)) {
    for (const other of hashesOf(third)) {
      const begun = mixed(hashOf(word), one === ANY ? other : one);
      pairs.add(begun);
      triples.add(mixed(begun, other));
    }
  }
}

function hashesOf(part: string): number[] {
  return part === '*' ? [ANY] : wordsOf(part).map((word) => hashOf(word));
}

function cue(words: WordList, kind: string, value: number, first: number, last: number): Cue {
  return { kind, value, from: words.from(first), until: words.until(last) };
}

/** The longest phrase whose words go on behind the one at `last`; phrases are a few words long. */
function longestPhrase(
  known: WordTable<Entry>,
  branch: Branch,
  sentence: ReadText,
  last: number,
): { kind: string; last: number } | null {
  const hasNext = last + 1 < sentence.endWord;
  const word = hasNext && branch.next.size > 0 ? known.get(sentence.text, sentence.words, last + 1) : undefined;
  const named = word && branch.next.get(word.symbol);
  const byName = named ? longestPhrase(known, named, sentence, last + 1) : null;
  const byAny = branch.any && hasNext ? longestPhrase(known, branch.any, sentence, last + 1) : null;
  const further = byAny && byAny.last > (byName?.last ?? -1) ? byAny : byName;
  return further ?? (branch.kind === null ? null : { kind: branch.kind, last });
}

function buildLexicon(): WordTable<Entry> {
  const entries = new Map<string, Entry>();
  function entryOf(word: string): Entry {
    let entry = entries.get(word);
    if (!entry) {
      entry = {
        symbol: entries.size,
        kind: '',
        phrases: null,
        isOpen: false,
        isNegation: false,
        isContrast: false,
        endsNegation: false,
        factor: 1,
      };
      entries.set(word, entry);
    }
    return entry;
  }
  for (const [kind, list] of Object.entries(FEELING_WORDS)) {
    // The first kind that names a word has it.
    for (const word of list.split(/\s+/)) if (!entries.has(word)) entryOf(word).kind = kind;
  }
  for (const word of NEGATIONS.split(/\s+/)) entryOf(word).isNegation = true;
  for (const word of CONTRASTS.split(/\s+/)) entryOf(word).isContrast = true;
  for (const word of STRENGTHENERS.split(/\s+/)) entryOf(word).factor = STRENGTHENED;
  for (const word of WEAKENERS.split(/\s+/)) entryOf(word).factor = WEAKENED;
  for (const word of ['and', 'because']) entryOf(word).endsNegation = true;
  for (const [kind, list] of Object.entries(FEELING_PHRASES)) {
    for (const phrase of list.split(/\s+/)) {
      const [first = '', ...rest] = phrase.split('_');
      for (const word of wordsOf(first)) {
        const entry = entryOf(word);
        entry.phrases ??= newBranch();
        grow(entry.phrases, rest, kind, (part) => entryOf(part).symbol);
        markBeginnings(word, rest);
        if ((rest[0] ?? '*') === '*' && (rest[1] ?? '*') === '*') entry.isOpen = true;
      }
    }
  }
  for (const [word, entry] of entries) {
    const { kind, isOpen, isNegation, isContrast, endsNegation, factor } = entry;
    if (kind === '' && !isOpen && !isNegation && !isContrast && !endsNegation && factor === 1) continue;
    telling.add(hashOf(word));
  }
  return new WordTable(entries);
}

function grow(branch: Branch, rest: readonly string[], kind: string, symbolOf: (word: string) => number): void {
  const [first, ...others] = rest;
  if (first === undefined) {
    branch.kind ??= kind;
  } else if (first === '*') {
    branch.any ??= newBranch();
    grow(branch.any, others, kind, symbolOf);
  } else {
    for (const word of wordsOf(first)) {
      const symbol = symbolOf(word);
      const next = branch.next.get(symbol) ?? newBranch();
      branch.next.set(symbol, next);
      grow(next, others, kind, symbolOf);
    }
  }
}

function wordsOf(part: string): readonly string[] {
  return WORD_CLASSES[part]?.split(/\s+/) ?? [part];
}

function newBranch(): Branch {
  return { next: new Map(), any: null, kind: null };
}
