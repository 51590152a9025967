import { SMALL_NUMBERS } from '../number-words.ts';

/** Digits that each number word stands for; a multiplier repeats what follows. */
export const WORD_DIGITS: ReadonlyMap<string, string> = new Map([
  ['zero', '0'] as const,
  ...Object.entries(SMALL_NUMBERS).map(([word, value]) => [word, String(value)] as const),
  ['oh', '0'] as const,
  ['o', '0'] as const,
  ['nought', '0'] as const,
  ['naught', '0'] as const,
  ['nil', '0'] as const,
  ['niner', '9'] as const,
  ['fourty', '40'] as const,
]);

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);

export const ZEROS_BEHIND: ReadonlyMap<string, string> = new Map([
  ['hundred', '00'],
  ['thousand', '000'],
]);

/** Every word above, longest first, so that "seventeen" is not read as "seven". */
export const NUMBER_WORD = [...WORD_DIGITS.keys(), ...MULTIPLIERS.keys(), ...ZEROS_BEHIND.keys()]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** "Oh" and "o" are digits only among others. */
export function isWeakZero(word: string): boolean {
  return word === 'oh' || word === 'o';
}
