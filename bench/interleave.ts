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

/** Long enough for the compiler to have done with code that runs all day. */
const WARM_UP_SECONDS = 2;
/** A round does its work again until it has taken this long, so that a pause of the machine is a small part of it. */
const ROUND_SECONDS = 0.2;

/**
 * Runs the subjects in turn, round by round, so that whatever else the machine does meets all of them alike. Each is warmed up
 * first for `warmUpSeconds`, which do not count.
 */
export function interleave(
  subjects: readonly Subject[],
  rounds: number,
  warmUpSeconds = WARM_UP_SECONDS,
  roundSeconds = ROUND_SECONDS,
): Timing[] {
  const seconds = subjects.map((): number[] => []);
  for (const subject of subjects) timeOf(subject, warmUpSeconds);
  for (let round = 0; round < rounds; round++) {
    for (const [index, subject] of subjects.entries()) seconds[index]?.push(timeOf(subject, roundSeconds));
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

/** Seconds for one unit, over as many runs as fill the time. */
function timeOf(subject: Subject, atLeast: number): number {
  const from = performance.now();
  let units = 0;
  let taken = 0;
  do {
    units += subject.run();
    taken = (performance.now() - from) / 1000;
  } while (taken < atLeast);
  return taken / units;
}
