import { valueOfWords } from './number-words.ts';

/** A figure as it was said: in digits or in words. */
export interface Figure {
  readonly digits: string | undefined;
  readonly words: string | undefined;
}

/** What a figure is worth; null when it is none. */
export function figureCents({ digits, words }: Figure, isThousands: boolean, currency: string | null): number | null {
  if (words !== undefined) return words === 'a' || words === 'an' ? 100 : (valueOfWords(words)?.cents ?? null);
  if (digits === undefined || digits.length > MAX_DIGITS) return null;
  const cents = digitCents(digits, currency);
  return !isThousands || cents === null ? cents : cents * 1000;
}

const MAX_DIGITS = 18;

/** "1,299.99" and "1.299,99" alike: a last group of one or two digits is cents, a group of three thousands. */
function digitCents(digits: string, currency: string | null): number | null {
  const separator = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (separator < 0) return Number(digits) * 100;
  const fraction = digits.slice(separator + 1);
  const isDecimal = fraction.length <= 2 || (fraction.length !== 3 && digits[separator] === '.');
  const isThousands = digits[separator] === ',' || currency === 'EUR' || /[.,].*[.,]/.test(digits);
  if (!isDecimal && !(fraction.length === 3 && isThousands))
    return fraction.length === 3 ? Math.round(Number(digits) * 100) : null;
  const wholeDigits = (isDecimal ? digits.slice(0, separator) : digits).replace(/[.,]/g, '');
  const cents = isDecimal ? Number(fraction.slice(0, 2).padEnd(2, '0')) : 0;
  return Number(wholeDigits) * 100 + cents;
}

/** True when a figure counts cents as well. */
export function hasCents({ digits }: Figure, cents: number): boolean {
  return digits === undefined ? cents % 100 !== 0 : endsInCents(digits);
}

/** True for digits that end as prices do: "12.50". */
export function endsInCents(digits: string): boolean {
  const mark = digits.charCodeAt(digits.length - 3);
  return mark === 44 || mark === 46;
}
