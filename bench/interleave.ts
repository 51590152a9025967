/** A thing to measure: does its work once and returns how many units it did. */
export interface Subject {
  readonly name: string;
  readonly run: () => number;
}

/** Seconds for one unit: the median over the rounds, and the fastest and slowest round. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/**
 * Runs the subjects in turn, round by round, so that whatever else the machine does meets all of them alike. The first
 * round warms up and does not count.
 */
export function interleave(subjects: readonly Subject[], rounds: number): Timing[] {
  const seconds = subjects.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const from = performance.now();
      const units = subject.run();
      const each = (performance.now() - from) / 1000 / units;
      if (round > 0) seconds[index]?.push(each);
    }
  }
  return subjects.map(({ name }, index) => {
    const sorted = (seconds[index] ?? []).toSorted((a, b) => a - b);
    return {
      name,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      fastest: sorted[0] ?? 0,
      slowest: sorted.at(-1) ?? 0,
    };
  });
}
