import type { Found } from './types.ts';

const VANITY =
  /(?<![\da-z])(?:\+?1[-. ]{1,2})?\(?8(?:00|88|77|66|55|44|33|22)\)?[-. ]{1,2}(?=[a-z\d-]{0,12}[a-z]{3})[a-z\d]{1,9}(?:-[a-z\d]{1,7}){0,2}(?![a-z\d])/g;

const TOLL_FREE = /8(?:00|88|77|66|55|44|33|22)\)?[-. ]{1,2}[a-z\d]/;

/** Finds toll-free numbers written in letters: 1-800-FLOWERS. The letters are capitals, or joined by a dash. */
export function findVanity(text: string, original: (start: number, end: number) => string): Found[] {
  const found: Found[] = [];
  if (!TOLL_FREE.test(text)) return found;
  for (const match of text.matchAll(VANITY)) {
    const end = match.index + match[0].length;
    const letters = original(match.index, end).replace(/[^a-z]/gi, '');
    const isWritten = letters === letters.toUpperCase() || /8\d\d\)?-[a-z]/.test(match[0]);
    if (isWritten && letters.length <= 10) found.push({ type: 'phone', start: match.index, end });
  }
  return found;
}
