/** The middle value; of an even number of them, the greater of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** "3 to 5": the least and the greatest value. */
export function spread(values: readonly number[]): string {
  return `${Math.min(...values)} to ${Math.max(...values)}`;
}
