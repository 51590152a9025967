import { isLetter, OPENING_LENGTH, openingOf } from '../word-list.ts';
import { BOUNDARY, type Expression } from './expression.ts';

/** Words of which a text holds at least one where an expression matches, by their openings. */
export interface RequiredWords {
  readonly openings: ReadonlySet<number>;
  /** Of how many sentences in a hundred they let pass, roughly. */
  readonly cost: number;
}

/** The opening of figures, signs of money and characters beyond ASCII; no word has it. */
export const FIGURE_OPENING = 1;

/** What stands around a part: BOUNDARY where a word must begin or end there, else UNKNOWN. */
interface Around {
  readonly before: string;
  readonly behind: string;
}

interface Asked {
  /** Everything that the part may match, as far as it can be told. */
  readonly texts: readonly string[];
  /** What a match must hold, whatever stands around the part; null for nothing. */
  readonly required: RequiredWords | null;
}

const MAX_TEXTS = 300;
/** Texts of a repeated part that are followed further. */
const MAX_REPEATED = 20;
/** Stands for what cannot be told. */
const UNKNOWN = '\u0002';
const ANYTHING: readonly string[] = [UNKNOWN];
const UNKNOWN_AROUND: Around = { before: UNKNOWN, behind: UNKNOWN };

/** The words that an expression requires; null where none can be named. */
export function requiredWords(expression: Expression): RequiredWords | null {
  return requirementOf(ask(expression, UNKNOWN_AROUND), UNKNOWN_AROUND);
}

function requirementOf({ texts, required }: Asked, { before, behind }: Around): RequiredWords | null {
  return better(required, ofTexts(texts.map((text) => before + text + behind)));
}

function ask(expression: Expression, around: Around): Asked {
  switch (expression.kind) {
    case 'texts':
      return { texts: expression.texts, required: null };
    case 'open':
      return { texts: ANYTHING, required: null };
    case 'sequence':
      return askSequence(expression.parts, around);
    case 'choice':
      return askChoice(expression.parts, around);
    case 'repeat':
      return askRepeat(expression, around);
  }
}

function askRepeat({ part, min, max }: Extract<Expression, { kind: 'repeat' }>, around: Around): Asked {
  if (max === 1) {
    const inner = ask(part, around);
    return min === 1 ? inner : { texts: [...new Set([...inner.texts, ''])], required: null };
  }
  const inner = ask(part, UNKNOWN_AROUND);
  const opens = inner.texts.every((text) => isOutside(text[0])) ? BOUNDARY : '';
  const closes = inner.texts.every((text) => isOutside(text.at(-1))) ? BOUNDARY : '';
  const several = opens + UNKNOWN + closes;
  if (min === 0) return { texts: ['', several], required: null };
  return {
    texts: inner.texts.length > MAX_REPEATED ? [several] : inner.texts.flatMap((text) => [text, text + several]),
    required: requirementOf(inner, UNKNOWN_AROUND),
  };
}

function askChoice(parts: readonly Expression[], around: Around): Asked {
  const asked = parts.map((part) => ask(part, around));
  const texts = new Set(asked.flatMap((part) => part.texts));
  if (texts.size <= MAX_TEXTS && asked.every((part) => part.required === null)) {
    return { texts: [...texts], required: null };
  }
  let required: RequiredWords | null = { openings: new Set(), cost: 0 };
  for (const part of asked) required = union(required, requirementOf(part, around));
  return { texts: ANYTHING, required };
}

function askSequence(parts: readonly Expression[], { before, behind }: Around): Asked {
  let texts: readonly string[] = [''];
  let required: RequiredWords | null = null;
  for (const [index, part] of parts.entries()) {
    const around = {
      before: texts.every((text) => isOutside((before + text).at(-1))) ? BOUNDARY : UNKNOWN,
      behind: opensOutside(parts.slice(index + 1), behind) ? BOUNDARY : UNKNOWN,
    };
    const asked = ask(part, around);
    required = better(required, asked.required);
    let known = texts;
    if (known.length * asked.texts.length > MAX_TEXTS) {
      const next = asked.texts.every((text) => isOutside(text[0])) ? BOUNDARY : UNKNOWN;
      required = better(required, ofTexts(texts.map((text) => before + text + next)));
      // What was read counts so far; of it stays where a word may begin.
      known = [around.before];
    }
    texts = [...new Set(known.flatMap((text) => asked.texts.map((more) => text + more)))];
  }
  return { texts, required };
}

/** True for a character that is of no word. */
function isOutside(character: string | undefined): boolean {
  return character !== undefined && character !== UNKNOWN && !isLetter(character.charCodeAt(0));
}

/** True where whatever matches the parts, and stands behind them, begins outside of a word. */
function opensOutside(parts: readonly Expression[], behind: string): boolean {
  for (const part of parts) {
    const first = firstCharacters(part);
    if (first.some((character) => character !== '' && !isOutside(character))) return false;
    if (!first.includes('')) return true;
  }
  return behind === BOUNDARY;
}

/** The first characters of what a part may match; '' where it may match nothing. */
function firstCharacters(part: Expression): readonly string[] {
  switch (part.kind) {
    case 'texts':
      return part.texts.map((text) => text.charAt(0));
    case 'open':
      return ANYTHING;
    case 'choice':
      return part.parts.flatMap(firstCharacters);
    case 'repeat':
      return part.min === 0 ? [...firstCharacters(part.part), ''] : firstCharacters(part.part);
    case 'sequence': {
      const found: string[] = [];
      for (const one of part.parts) {
        const first = firstCharacters(one);
        found.push(...first.filter((character) => character !== ''));
        if (!first.includes('')) return found;
      }
      return [...found, ''];
    }
  }
}

function ofTexts(texts: readonly string[]): RequiredWords | null {
  let required: RequiredWords | null = { openings: new Set(), cost: 0 };
  for (const text of texts) required = union(required, rarestOf(text));
  return required;
}

/** The rarest word of a text; null where none is known from its beginning. */
function rarestOf(text: string): RequiredWords | null {
  let best: RequiredWords | null = null;
  for (const { 0: word, index } of text.matchAll(/[a-z]+|[\d$]|[^\0-\x7f]/g)) {
    if (!isLetter(word.charCodeAt(0))) {
      best = better(best, FIGURES);
      continue;
    }
    const isKnown =
      isOutside(text[index - 1]) && (word.length >= OPENING_LENGTH || isOutside(text[index + word.length]));
    if (isKnown) best = better(best, { openings: new Set([openingOf(word)]), cost: costOf(word) });
  }
  return best;
}

const FIGURES: RequiredWords = { openings: new Set([FIGURE_OPENING]), cost: 14 };

function better(one: RequiredWords | null, other: RequiredWords | null): RequiredWords | null {
  if (one === null || other === null) return one ?? other;
  return other.cost < one.cost ? other : one;
}

function union(one: RequiredWords | null, other: RequiredWords | null): RequiredWords | null {
  if (one === null || other === null) return null;
  let { cost } = one;
  const openings = new Set(one.openings);
  for (const opening of other.openings) {
    if (openings.has(opening)) continue;
    openings.add(opening);
    cost += other.cost / other.openings.size;
  }
  return { openings, cost };
}

/** Of a hundred sentences of calls, about how many hold a word, where they are many. */
const COMMON: ReadonlyMap<string, number> = new Map(
  `i 32 you 26 it 19 the 20 to 15 a 14 and 12 is 18 s 14 that 11 for 13 of 6 in 6 my 7 have 8 can 9 your 11 on 5 me 5 do 6 we 6 with 7 this 7 be 6
  are 4 no 5 not 3 woul 7 so 4 but 3 what 4 just 3 like 4 all 4 get 3 at 4 if 3 yes 4 okay 3 how 4 was 4 one 3 ll 5 re 4 ve 3 d 3 t 6 m 6 will 4
  don 3 good 5 our 4 am 4 ther 5 help 4 time 3 day 3 go 3 take 3 than 6 thin 2 want 2 need 2 plea 3 up 2 orde 3 call 2 an 2 us 2 here 2 sure 3 book 2
  numb 2 know 2 does 2 did 2 has 2 from 2 any 2 some 2 when 2 had 2 they 3 he 2 she 2 or 3 as 2 out 2 let 2 now 2 see 2 make 2 come 2 back 2 too 2`
    .split(/\s+(?=[a-z])/)
    .map((entry) => entry.split(' '))
    .map(([word = '', percent = '']) => [word, Number(percent)]),
);
const RARE = 0.4;

function costOf(word: string): number {
  return COMMON.get(word.slice(0, OPENING_LENGTH)) ?? RARE;
}
