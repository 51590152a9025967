/** Rounded to four decimals, without a negative zero: the precision of numeric(5,4). */
export function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}

/** Rounded to two decimals, without a negative zero. */
export function round2(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
