/** The middle value; of an even number of them, the greater of the two. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which the share of the values lies: 0.95 for p95, 1 for the greatest. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** "3 to 5": the least and the greatest value. */
export function spread(values: readonly number[]): string {
  return `${Math.min(...values)} to ${Math.max(...values)}`;
}

export function round2(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What a goal says of a figure: "goal at most 1.3: met". */
export function goalNote(figure: number, goal: { readonly atMost: number } | { readonly atLeast: number }): string {
  if ('atMost' in goal) return `goal at most ${goal.atMost}: ${figure <= goal.atMost ? 'met' : 'missed'}`;
  return `goal at least ${goal.atLeast}: ${figure >= goal.atLeast ? 'met' : 'missed'}`;
}
