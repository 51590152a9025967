/** A code unit from where UTF-16 and UTF-8 may order texts differently. */
const BEYOND = /[\uD800-\uFFFF]/;

/** Orders texts by their bytes in UTF-8, as PostgreSQL's "C" collation does. */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  if (BEYOND.test(a) || BEYOND.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}
