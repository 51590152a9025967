/** A sample: what was seen, and the class it belongs to. */
export interface Sample {
  readonly features: readonly number[];
  readonly outcome: number;
}

const STEPS = 600;
const STEP = 0.8;
const MOMENTUM = 0.9;

/** Multinomial logistic regression by gradient descent: one row of weights for each class. The first feature, a constant, is not shrunk. */
export function fitLinearModel(samples: readonly Sample[], classes: number, shrinkage: number): number[][] {
  const width = samples[0]?.features.length ?? 0;
  const weights = Array.from({ length: classes }, () => zeros(width));
  const speeds = weights.map((row) => [...row]);
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((row) => row.map((weight, i) => (i === 0 ? 0 : weight * shrinkage)));
    for (const { features, outcome } of samples) {
      const chances = chancesOf(weights, features);
      for (let k = 0; k < classes; k++) {
        const miss = ((chances[k] ?? 0) - (k === outcome ? 1 : 0)) / samples.length;
        const row = slopes[k] ?? [];
        for (let i = 0; i < width; i++) row[i] = (row[i] ?? 0) + miss * (features[i] ?? 0);
      }
    }
    for (let k = 0; k < classes; k++) {
      const speed = speeds[k] ?? [];
      const row = weights[k] ?? [];
      for (let i = 0; i < width; i++) {
        speed[i] = MOMENTUM * (speed[i] ?? 0) - STEP * (1 - MOMENTUM) * (slopes[k]?.[i] ?? 0);
        row[i] = (row[i] ?? 0) + (speed[i] ?? 0);
      }
    }
  }
  return weights;
}

/** The chance of each class. */
export function chancesOf(weights: readonly (readonly number[])[], features: readonly number[]): number[] {
  const sums = weights.map((row) => row.reduce((sum, weight, i) => sum + weight * (features[i] ?? 0), 0));
  const greatest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - greatest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The class of the greatest chance. */
export function likeliest(chances: readonly number[]): number {
  return chances.indexOf(Math.max(...chances));
}

/** F1 of every class that is given, averaged. */
export function macroF1(gold: readonly number[], said: readonly number[], classes: readonly number[]): number {
  const scores = classes.map((k) => {
    const right = gold.filter((one, i) => one === k && said[i] === k).length;
    const named = gold.filter((one) => one === k).length + said.filter((one) => one === k).length;
    return named === 0 ? 0 : (2 * right) / named;
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

/** A shuffled order from a seed, the same on every machine. */
export function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, i) => i);
  let state = seed * 2_654_435_761 + 1;
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = Math.floor((state / 4_294_967_296) * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

/** What a model that has not seen the sample says of each, by cross-validation. */
export function crossValidated(
  samples: readonly Sample[],
  classes: number,
  shrinkage: number,
  seed: number,
  folds = 5,
): number[] {
  const order = shuffled(samples.length, seed);
  const said = zeros(samples.length);
  for (let fold = 0; fold < folds; fold++) {
    const held = order.filter((_, i) => i % folds === fold);
    const kept = order.filter((_, i) => i % folds !== fold);
    const weights = fitLinearModel(pick(samples, kept), classes, shrinkage);
    for (const i of held) said[i] = likeliest(chancesOf(weights, samples[i]?.features ?? []));
  }
  return said;
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}

function pick<T>(items: readonly T[], indexes: readonly number[]): T[] {
  return indexes.flatMap((i) => items[i] ?? []);
}
