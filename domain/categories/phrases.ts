import { PhraseSearch, type PhrasePart } from './phrase-search.ts';
import { plainWords, UNSPACED, WORD_CHARS } from './words.ts';

/** A phrase ready for searching in sentences. */
export interface CompiledPhrase {
  /** For sentences of plain words. */
  readonly search: PhraseSearch;
  /** For all others. Global; the phrase itself is group 0. */
  readonly expression: RegExp;
  /** A sentence without one of these words cannot hold the phrase; null where no such word can be named. */
  readonly triggers: readonly string[] | null;
}

/** What is wrong with a phrase or a pattern; `at` is a UTF-16 offset in it. */
export class RuleTextError extends Error {
  override readonly name = 'RuleTextError';
  readonly at: number;

  constructor(message: string, at = 0) {
    super(message);
    this.at = at;
  }
}

export const MAX_PHRASE_LENGTH = 500;
/** Ways in which one place of a text may begin a phrase: what a hostile text can cost is bounded by this. */
const MAX_WAYS = 100;
const MAX_GAP = 10;
const STAR_GAP = 3;

const IN_WORD_APOSTROPHE = `(?<=[${WORD_CHARS}])'(?=[${WORD_CHARS}])`;
// Each character is either of a word or between words, never both, and runs are bounded: matching cannot branch in them.
const BETWEEN = `(?:[^${WORD_CHARS}']|'(?![${WORD_CHARS}])|(?<![${WORD_CHARS}])'){1,8}`;
const ANY_WORD = `(?:[${WORD_CHARS}]|${IN_WORD_APOSTROPHE}){1,40}`;
const WORD_START = `(?<![${WORD_CHARS}]|[${WORD_CHARS}]')`;
// A possessive still is the word; "can't" is not "can".
const WORD_END = `(?:'s)?(?![${WORD_CHARS}]|'[${WORD_CHARS}])`;

/**
 * Compiles a phrase: words, `(one|two words|)` for a choice with nothing as one of them, `*` for up to 3 words and `{m,n}` for m to
 * n words of any kind. @throws RuleTextError
 */
export function compilePhrase(phrase: string): CompiledPhrase {
  if (phrase.length > MAX_PHRASE_LENGTH) {
    throw new RuleTextError(`a phrase may have at most ${MAX_PHRASE_LENGTH} characters`);
  }
  const parts = parsePhrase(plainWords(phrase));
  if (!parts.some(isCertain)) throw new RuleTextError('a phrase needs a word that is no choice to leave out');
  for (const edge of [parts[0], parts.at(-1)]) {
    if (edge?.kind === 'gap') throw new RuleTextError('a gap must stand between words');
  }
  if (countWays(parts) > MAX_WAYS) {
    throw new RuleTextError('it has too many gaps and words to leave out: write several phrases');
  }
  return {
    search: new PhraseSearch(parts),
    expression: new RegExp(sourceOf(parts), 'g'),
    triggers: triggersOf(parts),
  };
}

const TOKEN = /\s+|\(([^()]*)\)|\{(\d{1,3}),(\d{1,3})\}|\*|[(){}|]|[^\s(){}|*]+/g;

function parsePhrase(phrase: string): PhrasePart[] {
  const parts: PhrasePart[] = [];
  for (const token of phrase.matchAll(TOKEN)) {
    const [text, choices, min, max] = token;
    if (text.trim() === '') continue;
    if (choices !== undefined) parts.push(choicePart(choices, token.index));
    else if (text === '*') parts.push({ kind: 'gap', min: 0, max: STAR_GAP });
    else if (min !== undefined && max !== undefined) parts.push(gapPart(Number(min), Number(max), token.index));
    else if (/^[(){}|]$/.test(text)) throw new RuleTextError(`"${text}" does not belong here: ${SYNTAX}`, token.index);
    else for (const word of wordsOf(text)) parts.push({ kind: 'words', choices: [[word]] });
  }
  return parts;
}

const SYNTAX = 'choices are (one|two words), gaps are * or {0,3}, and neither stands inside the other';

function choicePart(text: string, at: number): PhrasePart {
  if (/[*{}]/.test(text)) throw new RuleTextError(`a gap does not belong into a choice: ${SYNTAX}`, at);
  const choices = text.split('|').map(wordsOf);
  if (choices.every((words) => words.length === 0)) throw new RuleTextError('a choice without any word', at);
  return { kind: 'words', choices };
}

function gapPart(min: number, max: number, at: number): PhrasePart {
  if (min > max || max > MAX_GAP)
    throw new RuleTextError(`a gap is {m,n} with m at most n and n at most ${MAX_GAP}`, at);
  return { kind: 'gap', min, max };
}

/** The words of a piece without white space: "call-back" is two. */
function wordsOf(text: string): string[] {
  return text.match(new RegExp(`[${WORD_CHARS}](?:[${WORD_CHARS}']*[${WORD_CHARS}])?`, 'g')) ?? [];
}

function isCertain(part: PhrasePart): boolean {
  return part.kind === 'words' && part.choices.every((words) => words.length > 0);
}

function countWays(parts: readonly PhrasePart[]): number {
  return parts.reduce((ways, part) => ways * waysOf(part), 1);
}

/** Choices with different first words exclude each other. */
function waysOf(part: PhrasePart): number {
  if (part.kind === 'gap') return part.max - part.min + 1;
  const sharing = new Map<string, number>();
  for (const [first = ''] of part.choices) {
    const key = UNSPACED.test(first) ? '*' : first.replaceAll("'", '');
    sharing.set(key, (sharing.get(key) ?? 0) + 1);
  }
  const isOptional = sharing.delete('');
  return Math.max(1, ...sharing.values()) + (isOptional ? 1 : 0);
}

/** Every part but the first certain one brings the space before it, or behind it where it stands before that one. */
function sourceOf(parts: readonly PhrasePart[]): string {
  const anchor = parts.findIndex(isCertain);
  const source = parts.map((part, index) => {
    if (part.kind === 'gap') {
      const repeat = `{${part.min},${part.max}}?`;
      return index < anchor ? `(?:${WORD_START}${ANY_WORD}${BETWEEN})${repeat}` : `(?:${BETWEEN}${ANY_WORD})${repeat}`;
    }
    const isOptional = !isCertain(part);
    const choices = part.choices.filter((words) => words.length > 0).map(choiceSource);
    const choice = choices.length === 1 ? (choices[0] ?? '') : `(?:${choices.join('|')})`;
    if (index === anchor) return choice;
    const spaced = index < anchor ? `${choice}${BETWEEN}` : `${BETWEEN}${choice}`;
    return isOptional ? `(?:${spaced})?` : spaced;
  });
  return source.join('');
}

function choiceSource(words: readonly string[]): string {
  return words.map(wordSource).join(BETWEEN);
}

function wordSource(word: string): string {
  const letters = word.replaceAll("'", "'?");
  const before = UNSPACED.test(word[0] ?? '') ? '' : WORD_START;
  const behind = UNSPACED.test(word.at(-1) ?? '') ? '' : WORD_END;
  return before + letters + behind;
}

/** Words that nearly every sentence holds, and so tell little. */
const COMMON = new Set(
  `a about all am an and any are as at be been but by can could did do does for from get go going got had has have he her here him how i
  i'd i'll i'm i've if in is it it's its just know like let me my no not now of ok okay on one or our out please put she so some take that
  that's the their them then there these they this to up us want was we we'll we're well were what when where which who why will with would
  yes you you'll you're your`.split(/\s+/),
);

function triggersOf(parts: readonly PhrasePart[]): readonly string[] | null {
  let best: { words: readonly string[]; rarity: number } | null = null;
  for (const part of parts) {
    if (part.kind === 'gap' || !isCertain(part)) continue;
    const words = part.choices.map((choice) => choice.toSorted((a, b) => rarityOf(b) - rarityOf(a))[0] ?? '');
    const rarity = Math.min(...words.map(rarityOf));
    if (best === null || rarity > best.rarity) best = { words, rarity };
  }
  if (best === null || best.words.some((word) => UNSPACED.test(word))) return null;
  return best.words;
}

function rarityOf(word: string): number {
  return COMMON.has(word) ? 0 : word.length;
}
