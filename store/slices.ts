/** Rows that one statement carries: its arrays are copied several times on their way, so that memory follows this number. */
const ROWS_PER_STATEMENT = 1_000;

/** The items in runs of a statement's size, in order. */
export function* slicesOf<T>(items: readonly T[], size = ROWS_PER_STATEMENT): Generator<readonly T[], void, undefined> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
