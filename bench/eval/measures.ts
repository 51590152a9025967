/** Rates that a set of judged items gives; null where nothing could be counted. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Precision, recall and F1 of one class against the rest. */
export function rates(truePositives: number, falsePositives: number, falseNegatives: number): Rates {
  const precision = share(truePositives, truePositives + falsePositives);
  const recall = share(truePositives, truePositives + falseNegatives);
  const either = 2 * truePositives + falsePositives + falseNegatives;
  return { precision, recall, f1: share(2 * truePositives, either) };
}

/** part / whole, null for an empty whole. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The items by their group, in the order of their first. */
export function groupBy<T>(items: readonly T[], groupOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(groupOf(item));
    if (group === undefined) groups.set(groupOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** A judged item: what the label says and what the analytics say. */
export interface Pair {
  readonly expected: string;
  readonly got: string;
}

/** How often each pair of expected and got came: `confusion[expected][got]`. */
export type Confusion = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function confusionOf(pairs: readonly Pair[]): Confusion {
  const counts: Record<string, Record<string, number>> = {};
  for (const { expected, got } of pairs) {
    const row = (counts[expected] ??= {});
    row[got] = (row[got] ?? 0) + 1;
  }
  return counts;
}

/** Precision, recall and F1 of one class. */
export function ratesOf(pairs: readonly Pair[], name: string): Rates {
  const count = (test: (pair: Pair) => boolean): number => pairs.filter(test).length;
  return rates(
    count(({ expected, got }) => expected === name && got === name),
    count(({ expected, got }) => expected !== name && got === name),
    count(({ expected, got }) => expected === name && got !== name),
  );
}

/** Mean F1 over the classes that occur among the labels; a class that is never found right counts 0. */
export function macroF1(pairs: readonly Pair[], classes: readonly string[]): number | null {
  const present = classes.filter((name) => pairs.some(({ expected }) => expected === name));
  return mean(present.map((name) => ratesOf(pairs, name).f1 ?? 0));
}

/** Mean recall over the classes that occur among the labels. */
export function balancedAccuracy(pairs: readonly Pair[]): number | null {
  const classes = [...new Set(pairs.map(({ expected }) => expected))];
  return mean(classes.map((name) => ratesOf(pairs, name).recall ?? 0));
}

/** Share of pairs that agree. */
export function accuracy(pairs: readonly Pair[]): number | null {
  return share(pairs.filter(({ expected, got }) => expected === got).length, pairs.length);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
