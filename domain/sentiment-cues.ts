import { tokensOf, type Tokens } from './sentiment-tokens.ts';
import { CONTRASTS, FEELING_PHRASES, NEGATIONS, STRENGTHENERS, WEAKENERS, WORD_CLASSES } from './sentiment-phrases.ts';
import { SENTIMENT_MODEL } from './sentiment-model.ts';
import { FEELING_WORDS } from './sentiment-words.ts';

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
  readonly next: Map<string, Branch>;
  /** Behind any one word. */
  any: Branch | null;
  /** Of the phrase that ends here. */
  kind: string | null;
}

/** What a cue of each kind weighs before its sentence turns or strengthens it; 0 for a kind that is no feeling. */
export type Strengths = Readonly<Record<string, number>>;

interface Entry {
  readonly kind: string;
  readonly phrases: Branch | null;
  readonly isNegation: boolean;
  readonly isContrast: boolean;
  readonly factor: number;
}

const NEGATION_REACH = 4;
const NEGATED = -0.6;
const BEFORE_CONTRAST = 0.5;
const STRENGTHENED = 1.3;
const WEAKENED = 0.7;

let lexicon: ReadonlyMap<string, Entry> | null = null;

/** The cues of a lowered sentence, in order of the text. Linear time. */
export function cuesOf(text: string, strengths: Strengths = SENTIMENT_MODEL.strengths): Cue[] {
  lexicon ??= buildLexicon();
  const tokens = tokensOf(text);
  const { words } = tokens;
  const cues: Cue[] = [];
  let negatedUntil = -1;
  let factor = 1;
  let contrastAt = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const entry = lexicon.get(word);
    if (word === '.' || word === '!' || word === '?' || word === ';' || word === 'and' || word === 'because')
      negatedUntil = -1;
    if (!entry) {
      factor = 1;
      continue;
    }
    const phrase = entry.phrases && longestPhrase(entry.phrases, words, i);
    if (phrase) {
      const strength = strengths[phrase.kind] ?? 0;
      // "never" turns "be back", and "rude"; a longer phrase of blame holds its own negation.
      const isTurned = (strength > 0 || phrase.last === i) && i <= negatedUntil;
      if (isTurned) cues.push(cue(tokens, `not ${phrase.kind}`, strength * NEGATED, i, phrase.last));
      else cues.push(cue(tokens, phrase.kind, strength, i, phrase.last));
      i = phrase.last;
      factor = 1;
      continue;
    }
    if (entry.isContrast) {
      contrastAt = cues.length;
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
      if (i <= negatedUntil) cues.push(cue(tokens, `not ${entry.kind}`, strength * NEGATED, i, i));
      else cues.push(cue(tokens, entry.kind, strength, i, i));
    }
    factor = entry.factor;
  }
  // What comes behind "but" is what is meant; "though" may also end a sentence.
  return contrastAt === 0 || contrastAt === cues.length
    ? cues
    : cues.map((one, index) => (index < contrastAt ? { ...one, value: one.value * BEFORE_CONTRAST } : one));
}

function cue(tokens: Tokens, kind: string, value: number, first: number, last: number): Cue {
  return { kind, value, from: tokens.from[first] ?? 0, until: tokens.until[last] ?? 0 };
}

/** The longest phrase whose words go on behind the one at `last`; phrases are a few words long. */
function longestPhrase(branch: Branch, words: readonly string[], last: number): { kind: string; last: number } | null {
  const word = words[last + 1];
  const named = word === undefined ? undefined : branch.next.get(word);
  const byName = named ? longestPhrase(named, words, last + 1) : null;
  const byAny = branch.any && word !== undefined ? longestPhrase(branch.any, words, last + 1) : null;
  const further = byAny && byAny.last > (byName?.last ?? -1) ? byAny : byName;
  return further ?? (branch.kind === null ? null : { kind: branch.kind, last });
}

function buildLexicon(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  function give(word: string, part: Partial<Entry>): void {
    const known = entries.get(word);
    entries.set(word, {
      kind: '',
      phrases: null,
      isNegation: false,
      isContrast: false,
      factor: 1,
      ...known,
      ...part,
    });
  }
  for (const [kind, list] of Object.entries(FEELING_WORDS)) {
    // The first kind that names a word has it.
    for (const word of list.split(/\s+/)) if (!entries.has(word)) give(word, { kind });
  }
  for (const word of NEGATIONS.split(/\s+/)) give(word, { isNegation: true });
  for (const word of CONTRASTS.split(/\s+/)) give(word, { isContrast: true });
  for (const word of STRENGTHENERS.split(/\s+/)) give(word, { factor: STRENGTHENED });
  for (const word of WEAKENERS.split(/\s+/)) give(word, { factor: WEAKENED });
  for (const [kind, list] of Object.entries(FEELING_PHRASES)) {
    for (const phrase of list.split(/\s+/)) {
      const [first = '', ...rest] = phrase.split('_');
      for (const word of wordsOf(first)) {
        const branch = entries.get(word)?.phrases ?? newBranch();
        give(word, { phrases: branch });
        grow(branch, rest, kind);
      }
    }
  }
  return entries;
}

function grow(branch: Branch, rest: readonly string[], kind: string): void {
  const [first, ...others] = rest;
  if (first === undefined) {
    branch.kind ??= kind;
  } else if (first === '*') {
    branch.any ??= newBranch();
    grow(branch.any, others, kind);
  } else {
    for (const word of wordsOf(first)) {
      const next = branch.next.get(word) ?? newBranch();
      branch.next.set(word, next);
      grow(next, others, kind);
    }
  }
}

function wordsOf(part: string): readonly string[] {
  return WORD_CLASSES[part]?.split(/\s+/) ?? [part];
}

function newBranch(): Branch {
  return { next: new Map(), any: null, kind: null };
}
