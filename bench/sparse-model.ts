/** A sample as the features that are not 0, the class it belongs to, and how much it counts. */
export interface SparseSample {
  readonly indexes: readonly number[];
  readonly values: readonly number[];
  readonly outcome: number;
  readonly weight: number;
}

const STEPS = 150;
const MOMENTUM = 0.9;

/**
 * Multinomial logistic regression with an L2 penalty over few features of many: one row of weights for each class. Every feature has
 * its own step, as long as its curvature allows, so that rare and frequent ones arrive together. The first feature, a constant, is not shrunk.
 */
export function fitSparseModel(
  samples: readonly SparseSample[],
  classes: number,
  width: number,
  penalty: number,
): Float64Array[] {
  const curvature = new Float64Array(width).fill(penalty);
  for (const { indexes, values, weight } of samples) {
    const sum = values.reduce((total, value) => total + Math.abs(value), 0);
    for (const [k, index] of indexes.entries())
      curvature[index] = (curvature[index] ?? 0) + (weight * Math.abs(values[k] ?? 0) * sum) / 2;
  }
  const weights = Array.from({ length: classes }, () => new Float64Array(width));
  const speeds = weights.map(() => new Float64Array(width));
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((row) => row.map((weight, i) => (i === 0 ? 0 : weight * penalty)));
    for (const { indexes, values, outcome, weight } of samples) {
      const chances = sparseChances(weights, indexes, values);
      for (const [k, slope] of slopes.entries()) {
        const miss = weight * ((chances[k] ?? 0) - (k === outcome ? 1 : 0));
        for (let j = 0; j < indexes.length; j++) {
          const index = indexes[j] ?? 0;
          slope[index] = (slope[index] ?? 0) + miss * (values[j] ?? 0);
        }
      }
    }
    for (const [k, row] of weights.entries()) {
      const speed = speeds[k] ?? row;
      const slope = slopes[k] ?? row;
      for (let i = 0; i < width; i++) {
        speed[i] = MOMENTUM * (speed[i] ?? 0) - (slope[i] ?? 0) / (curvature[i] ?? 1);
        row[i] = (row[i] ?? 0) + (speed[i] ?? 0);
      }
    }
  }
  return weights;
}

/** The sum of each class before it is made a chance. */
export function sparseSums(
  weights: readonly Float64Array[],
  indexes: readonly number[],
  values: readonly number[],
): number[] {
  return weights.map((row) => {
    let sum = 0;
    for (let j = 0; j < indexes.length; j++) sum += (row[indexes[j] ?? 0] ?? 0) * (values[j] ?? 0);
    return sum;
  });
}

/** The chance of each class. */
export function sparseChances(
  weights: readonly Float64Array[],
  indexes: readonly number[],
  values: readonly number[],
): number[] {
  const sums = sparseSums(weights, indexes, values);
  const greatest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - greatest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Weights that make every class count as much as the others, and the samples `share` each on average. */
export function balancedWeights(outcomes: readonly number[], classes: number, share: number): number[] {
  const counts = Array.from({ length: classes }, (_, k) => outcomes.filter((one) => one === k).length);
  const present = counts.filter((count) => count > 0).length;
  return outcomes.map((one) => (share * outcomes.length) / present / Math.max(1, counts[one] ?? 1));
}
