import { NEGATIONS } from './sentiment-phrases.ts';
import { VOCABULARY } from './sentiment-vocabulary-terms.ts';
import { wordAt, type ReadText } from './word-list.ts';

/** What a term adds to the log-odds of negative and of positive against neutral. */
export interface TermWeights {
  readonly negative: number;
  readonly positive: number;
}

/** Terms are words, words behind a negation ("~good"), and pairs of neighbours ("was good"). */
export type Vocabulary = ReadonlyMap<string, TermWeights>;

/** A word that the vocabulary holds to be a sign of a mood. */
export interface LeaningWord {
  /** UTF-16 offsets in the sentence, [from, until). */
  readonly from: number;
  readonly until: number;
  /** Above 0 towards positive, below towards negative; what its term gives and half of each pair it stands in. */
  readonly lean: number;
}

export interface Leaning extends TermWeights {
  /** In order of the text, without those that lean nowhere or are nothing to point at. */
  readonly words: readonly LeaningWord[];
}

/** Called with a term, and the tokens it stands on: one, or two that are neighbours. */
type TermVisit = (name: string, first: number, last: number) => void;

const REACH = 4;
/** Shorter words, and these, move a sum, but are nothing to point at. */
const SHORTEST_SIGN = 3;
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `and the for with from into onto out off over under through about between behind upon than then that this these those there here was were
  are been being has have had having did does doing will would could should can may might must she her hers his him they them
  their theirs you your yours our ours its who whom whose which what when where while how why because since until again also both
  each every any some all more most such own same too very just only even still yet one two three`.split(/\s+/),
);
const START = '^';
/** Weights are written in hundredths. */
const UNIT = 100;
const STOPS: ReadonlySet<string> = new Set(['.', ',', '!', '?', ';']);
const NEGATION_WORDS: ReadonlySet<string> = new Set(NEGATIONS.split(/\s+/));

let vocabulary: Vocabulary | null = null;

/** The shipped vocabulary, read when first asked for. */
export function shippedVocabulary(): Vocabulary {
  vocabulary ??= readVocabulary(VOCABULARY);
  return vocabulary;
}

/** Reads lines of "term, tab, weight of negative, blank, weight of positive". */
export function readVocabulary(text: string): Vocabulary {
  const terms = new Map<string, TermWeights>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const [negative, positive] = line.slice(tab + 1).split(' ');
    terms.set(line.slice(0, tab), { negative: Number(negative) / UNIT, positive: Number(positive) / UNIT });
  }
  return terms;
}

/** The text that `readVocabulary` reads, ordered by term, without terms that round to nothing. */
export function writeVocabulary(terms: Vocabulary): string {
  return [...terms]
    .map(([name, { negative, positive }]) => ({
      name,
      negative: Math.round(negative * UNIT) + 0,
      positive: Math.round(positive * UNIT) + 0,
    }))
    .filter(({ negative, positive }) => negative !== 0 || positive !== 0)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, negative, positive }) => `${name}\t${negative} ${positive}\n`)
    .join('');
}

/** The names of a sentence's terms, repeats included. Linear time. */
export function termsOf(sentence: ReadText): string[] {
  const names: string[] = [];
  visitTerms(namesOf(sentence), (name) => names.push(name));
  return names;
}

function namesOf({ text, words, firstWord, endWord }: ReadText): string[] {
  return Array.from({ length: endWord - firstWord }, (_, index) => wordAt(text, words, firstWord + index));
}

/** How a sentence leans; a term in `seen` counts no more, and new ones are added to it. Linear time. */
export function leaningOf(sentence: ReadText, seen: Set<string>, known: Vocabulary = shippedVocabulary()): Leaning {
  const words = namesOf(sentence);
  const leans = words.map(() => 0);
  let negative = 0;
  let positive = 0;
  visitTerms(words, (name, first, last) => {
    const weights = known.get(name);
    if (!weights || seen.has(name)) return;
    seen.add(name);
    negative += weights.negative;
    positive += weights.positive;
    const lean = weights.positive - weights.negative;
    if (first === last) {
      leans[first] = (leans[first] ?? 0) + lean;
    } else {
      // A pair at the start of a sentence has its first word alone.
      const start = Math.max(0, first);
      leans[start] = (leans[start] ?? 0) + lean / 2;
      leans[last] = (leans[last] ?? 0) + lean / 2;
    }
  });
  return {
    negative,
    positive,
    words: leans.flatMap((lean, i) => {
      const word = words[i] ?? '';
      const isSign = lean !== 0 && word.length >= SHORTEST_SIGN && !FUNCTION_WORDS.has(word);
      if (!isSign) return [];
      const index = sentence.firstWord + i;
      return { from: sentence.words.from(index), until: sentence.words.until(index), lean };
    }),
  };
}

function visitTerms(words: readonly string[], visit: TermVisit): void {
  let before = START;
  let negatedFor = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (STOPS.has(word)) {
      if (word !== ',') negatedFor = 0;
      if (word === '!' || word === '?') visit(word, i, i);
      before = word;
      continue;
    }
    visit(negatedFor > 0 ? `~${word}` : word, i, i);
    visit(`${before} ${word}`, i - 1, i);
    before = word;
    if (NEGATION_WORDS.has(word)) negatedFor = REACH;
    else if (negatedFor > 0) negatedFor--;
  }
}
