import type { TermWeights } from '../domain/sentiment-vocabulary.ts';
import { balancedWeights, fitSparseModel, sparseSums, type SparseSample } from './sparse-model.ts';

/** A labelled remark: its features as REMARK_FEATURES, and its terms, each once. */
export interface RemarkSample {
  readonly features: readonly number[];
  readonly terms: readonly string[];
  readonly outcome: number;
}

/** Remarks that are always learned from, whatever is held out. */
export interface RemarkLibrary {
  /** The project's own. */
  readonly own: readonly RemarkSample[];
  /** By the name of their set. */
  readonly others: ReadonlyMap<string, readonly RemarkSample[]>;
}

/** What the library teaches: sums of each class for a remark by its terms alone. */
export interface Schooling {
  readonly library: RemarkLibrary;
  readonly names: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly weights: readonly Float64Array[];
  /** For each remark of the library's own, from a half that does not hold it. */
  readonly ownSums: readonly (readonly number[])[];
}

export interface RemarkModel {
  /** Rows for negative, neutral, positive; columns as REMARK_FEATURES. */
  readonly rows: readonly (readonly number[])[];
  readonly vocabulary: ReadonlyMap<string, TermWeights>;
}

const CLASSES = 3;
/** A term that fewer remarks hold is left out. */
const LEAST_COUNT = 4;
const PENALTY = 10;
const OWN_SHARE = 3;
/** Short comments are many and of another kind. */
const SHARES: Readonly<Record<string, number>> = { goemotions: 0.3 };
const OTHER_SHARE = 1;
/** How much the own remarks count beside the development set, once the terms are weighed. */
const OWN_BESIDE = 0.1;
/** Terms speak softly where they are learned from few remarks. */
export const SOFTNESS = 0.3;
/** A term of less weight than this, both ways, is left out. */
const LEAST_WEIGHT = 0.025;

/** Learns the weights of terms from the library; `beside` only helps to choose the terms. */
export function schoolOf(library: RemarkLibrary, beside: readonly RemarkSample[]): Schooling {
  const others = [...library.others];
  const counts = new Map<string, number>();
  for (const { terms } of [...others.flatMap(([, some]) => some), ...library.own, ...beside])
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= LEAST_COUNT ? [name] : [])).toSorted();
  const index = new Map(names.map((name, i) => [name, i + 1]));
  const base = others.flatMap(([set, some]) => weighed(some, SHARES[set] ?? OTHER_SHARE, index));
  const learn = (own: readonly RemarkSample[]): Float64Array[] =>
    fitSparseModel([...base, ...weighed(own, OWN_SHARE, index)], CLASSES, names.length + 1, PENALTY);
  const halves = [0, 1].map((half) => learn(library.own.filter((_, i) => i % 2 !== half)));
  return {
    library,
    names,
    index,
    weights: learn(library.own),
    ownSums: library.own.map((remark, i) => sumsOf(halves[i % 2] ?? [], termVector(remark, index))),
  };
}

/** The model of the remarks on top of what the library taught. */
export function fitRemarkModel(schooling: Schooling, remarks: readonly RemarkSample[]): RemarkModel {
  const { library, names, index, weights } = schooling;
  const width = remarks[0]?.features.length ?? 0;
  const sample = (remark: RemarkSample, sums: readonly number[], weight: number): SparseSample => {
    const dense = [...remark.features, ...sums];
    const terms = termVector(remark, index).indexes.slice(1);
    return {
      indexes: [...dense.keys(), ...terms.map((term) => dense.length + term - 1)],
      values: [...dense, ...terms.map(() => SOFTNESS)],
      outcome: remark.outcome,
      weight,
    };
  };
  const samples = [
    ...remarks.map((remark) => sample(remark, sumsOf(weights, termVector(remark, index)), 1)),
    ...library.own.map((remark, i) => sample(remark, schooling.ownSums[i] ?? [], OWN_BESIDE)),
  ];
  const fitted = fitSparseModel(samples, CLASSES, width + CLASSES + names.length, PENALTY);
  // What stands on the sums is spread over the terms, so that one table of terms is left.
  const spread = (row: Float64Array, term: number): number =>
    weights.reduce((sum, school, k) => sum + (row[width + k] ?? 0) * (school[term] ?? 0), 0);
  const rows = fitted.map((row) =>
    Array.from({ length: width }, (_, i) => (row[i] ?? 0) + (i === 0 ? spread(row, 0) : 0)),
  );
  const vocabulary = new Map<string, TermWeights>();
  for (const [i, name] of names.entries()) {
    const [bad = 0, none = 0, good = 0] = fitted.map(
      (row) => spread(row, i + 1) + SOFTNESS * (row[width + CLASSES + i] ?? 0),
    );
    const negative = bad - none;
    const positive = good - none;
    if (Math.max(Math.abs(negative), Math.abs(positive)) >= LEAST_WEIGHT) vocabulary.set(name, { negative, positive });
  }
  return { rows, vocabulary };
}

/** The class that the model gives a remark. */
export function outcomeOf({ rows, vocabulary }: RemarkModel, { features, terms }: RemarkSample): number {
  const sums = rows.map((row) => row.reduce((sum, weight, i) => sum + weight * (features[i] ?? 0), 0));
  for (const term of terms) {
    const weights = vocabulary.get(term);
    sums[0] = (sums[0] ?? 0) + (weights?.negative ?? 0);
    sums[2] = (sums[2] ?? 0) + (weights?.positive ?? 0);
  }
  return sums.indexOf(Math.max(...sums));
}

interface Vector {
  readonly indexes: number[];
  readonly values: number[];
}

function termVector({ terms }: RemarkSample, index: ReadonlyMap<string, number>): Vector {
  const indexes = [0, ...terms.flatMap((term) => index.get(term) ?? [])];
  return { indexes, values: indexes.map(() => 1) };
}

function sumsOf(weights: readonly Float64Array[], { indexes, values }: Vector): number[] {
  return sparseSums(weights, indexes, values);
}

function weighed(remarks: readonly RemarkSample[], share: number, index: ReadonlyMap<string, number>): SparseSample[] {
  const outcomes = remarks.map((remark) => remark.outcome);
  const weights = balancedWeights(outcomes, CLASSES, share);
  return remarks.map((remark, i) => ({
    ...termVector(remark, index),
    outcome: remark.outcome,
    weight: weights[i] ?? 0,
  }));
}
