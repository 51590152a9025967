export const LABEL_THRESHOLD = 0.1;
/** The least score beyond the threshold, at the precision that is stored. */
export const JUST_BEYOND = 0.1001;

/** What a model says of a side. */
export interface Judged {
  readonly score: number;
  readonly confidence: number;
}

/** The chance of each class of a linear model; `extra` is added to the sums of the classes. */
export function chancesOf(
  model: readonly (readonly number[])[],
  features: readonly number[],
  extra: readonly number[] = [],
): number[] {
  const sums = model.map((row, k) => row.reduce((sum, weight, i) => sum + weight * (features[i] ?? 0), extra[k] ?? 0));
  const greatest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - greatest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
