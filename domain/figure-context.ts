/** White space, and what is no ASCII. */
export function isSpace(unit: number): boolean {
  return unit <= 32 || unit > 127;
}

/** A small ASCII letter. */
export function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** The bit of a letter in a set of first letters. */
function letterBit(unit: number): number {
  if (isLetter(unit)) return 1 << (unit - 97);
  return isSpace(unit) ? -1 : 0;
}

/** The letter that what stands behind a figure begins with, as a bit; every bit where that is not plain. */
export function firstLetter(after: string): number {
  if (after === '') return 0;
  const unit = after.charCodeAt(0);
  if (unit !== 32 && unit !== 45) return letterBit(unit);
  return after.length > 1 ? letterBit(after.charCodeAt(1)) : 0;
}

/** A set of first letters as bits. */
export function lettersOf(letters: string): number {
  let bits = 0;
  for (const letter of letters) bits |= letterBit(letter.charCodeAt(0));
  return bits;
}

/** What the word in front of a figure may be the end of. */
export const LEAD = { noPrice: 1, period: 2, bare: 4, for: 8 } as const;
const LEADS = new Map<string, number>();
for (const [kind, words] of [
  [LEAD.noPrice, 'save saves saving off of was normally usually you to'],
  [LEAD.period, 'of is at for be just only'],
  [LEAD.bare, 'extra additional another only just do go take it about'],
  [LEAD.for, 'for'],
] as const)
  for (const word of words.split(' ')) LEADS.set(word, (LEADS.get(word) ?? 0) | kind);

/** The kinds (of `LEAD`) that the last word of a text belongs to. Linear time. */
export function leadsOf(before: string): number {
  const end = before.length - 1;
  if (end < 1 || !isSpace(before.charCodeAt(end))) return 0;
  let start = end;
  while (start > 0 && letterBit(before.charCodeAt(start - 1)) > 0) start--;
  return LEADS.get(before.slice(start, end)) ?? 0;
}
