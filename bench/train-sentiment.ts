// Trains the sentiment models: npm run train:sentiment -- DEV PUBLIC, two folders (docs/sentiment-model-card.md says what they hold).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SentimentModel } from '../domain/sentiment-features.ts';
import { SENTIMENT_MODEL } from '../domain/sentiment-model.ts';
import { writeVocabulary } from '../domain/sentiment-vocabulary.ts';
import { chancesOf, crossValidated, fitLinearModel, likeliest, macroF1, shuffled } from './linear-model.ts';
import {
  fitRemarkModel,
  outcomeOf,
  schoolOf,
  type RemarkLibrary,
  type RemarkModel,
  type Schooling,
} from './remark-model.ts';
import {
  libraryOf,
  readTable,
  samplesOf,
  type LabelledItem,
  type LabelledText,
  type TrainedCall,
  type TrainedRemark,
} from './sentiment-samples.ts';

/** Scores of one recipe: what each sample is held for, by a model of some samples. */
interface Task<T extends TrainedRemark | TrainedCall> {
  readonly name: string;
  readonly samples: readonly T[];
  /** The classes whose F1 are averaged. */
  readonly scored: readonly number[];
  /** Learns from some samples and says what it holds others for. */
  readonly learn: (from: readonly T[]) => (about: T) => number;
  readonly crossValidate: (seed: number) => number[];
}

const CALL_SHRINKAGE = 0.003;
const SEEDS = [1, 2, 3];
const FOLDS = 5;

/** The two modules that the training writes. */
export interface TrainedModules {
  readonly model: string;
  readonly vocabulary: string;
}

/** The models of these items and this library; the same for the same data, on any machine. */
export function trainSentiment(items: readonly LabelledItem[], library: RemarkLibrary): TrainedModules {
  const { remarks, calls } = samplesOf(items);
  const { rows, vocabulary } = fitRemarkModel(schoolOf(library, remarks), remarks);
  return {
    model: modelModule({
      strengths: SENTIMENT_MODEL.strengths,
      remark: rounded(rows),
      call: rounded(fitLinearModel(calls, 2, CALL_SHRINKAGE)),
    }),
    vocabulary: vocabularyModule(writeVocabulary(vocabulary)),
  };
}

/** The text of domain/sentiment-model.ts. */
export function modelModule({ strengths, remark, call }: SentimentModel): string {
  return `// Written by \`npm run train:sentiment\`; docs/sentiment-model-card.md says from what, and how well it does.

import type { SentimentModel } from './sentiment-features.ts';

export const SENTIMENT_MODEL: SentimentModel = {
  strengths: {
${Object.entries(strengths)
  .map(([kind, strength]) => `    ${kind}: ${strength},\n`)
  .join('')}  },
  remark: [
${rowLines(remark)}  ],
  call: [
${rowLines(call)}  ],
};
`;
}

/** The text of domain/sentiment-vocabulary-terms.ts. */
export function vocabularyModule(terms: string): string {
  return `// Written by \`npm run train:sentiment\`; docs/sentiment-model-card.md says from what.

/** Term, tab, weights of negative and of positive against neutral, in hundredths. */
export const VOCABULARY = \`
${terms}\`;
`;
}

function rowLines(model: readonly (readonly number[])[]): string {
  return model.map((row) => `    [${row.join(', ')}],\n`).join('');
}

function rounded(weights: readonly (readonly number[])[]): number[][] {
  return weights.map((row) => row.map((weight) => Math.round(weight * 1000) / 1000 + 0));
}

/** Lines that tell how the recipe does on what it has seen and on what it has not. */
export function reportOn(items: readonly LabelledItem[], library: RemarkLibrary): string[] {
  const { remarks, calls } = samplesOf(items);
  const schooling = schoolOf(library, remarks);
  return [
    ...reportOnTask(remarkTask(remarks, schooling)),
    ...reportOnTask<TrainedCall>({
      name: 'calls, F1 of annoyed',
      samples: calls,
      scored: [1],
      learn: (from) => {
        const weights = fitLinearModel(from, 2, CALL_SHRINKAGE);
        return ({ features }) => likeliest(chancesOf(weights, features));
      },
      crossValidate: (seed) => crossValidated(calls, 2, CALL_SHRINKAGE, seed, FOLDS),
    }),
  ];
}

function remarkTask(remarks: readonly TrainedRemark[], schooling: Schooling): Task<TrainedRemark> {
  const learn = (from: readonly TrainedRemark[]): ((about: TrainedRemark) => number) => {
    const model: RemarkModel = fitRemarkModel(schooling, from);
    return (about) => outcomeOf(model, about);
  };
  const crossValidate = (seed: number): number[] => {
    const order = shuffled(remarks.length, seed);
    const said = remarks.map(() => 0);
    for (let fold = 0; fold < FOLDS; fold++) {
      const tell = learn(order.flatMap((at, i) => (i % FOLDS === fold ? [] : (remarks[at] ?? []))));
      for (const [i, at] of order.entries()) {
        const remark = remarks[at];
        if (i % FOLDS === fold && remark) said[at] = tell(remark);
      }
    }
    return said;
  };
  return { name: 'remarks, macro-F1', samples: remarks, scored: [0, 1, 2], learn, crossValidate };
}

function reportOnTask<T extends TrainedRemark | TrainedCall>(task: Task<T>): string[] {
  const { name, samples, scored, learn, crossValidate } = task;
  const gold = (some: readonly T[]): number[] => some.map((sample) => sample.outcome);
  const figure = (some: readonly T[], tell: (about: T) => number): string =>
    macroF1(gold(some), some.map(tell), scored).toFixed(3);
  const kept = samples.filter((sample) => !sample.isHeldOut);
  const held = samples.filter((sample) => sample.isHeldOut);
  const [part, whole] = [learn(kept), learn(samples)];
  const folds = SEEDS.map((seed) => macroF1(gold(samples), crossValidate(seed), scored));
  const mean = folds.reduce((sum, fold) => sum + fold, 0) / folds.length;
  const spread = Math.sqrt(folds.reduce((sum, fold) => sum + (fold - mean) ** 2, 0) / folds.length);
  return [
    `${name}: trained on all ${figure(samples, whole)}; trained on two thirds: there ${figure(kept, part)}, on the other third ${figure(held, part)}`,
    `  5-fold cross-validation ${mean.toFixed(3)} ± ${spread.toFixed(3)}`,
    ...[...new Set(samples.map((sample) => sample.slice))].map(
      (slice) =>
        `  ${slice}: other third ${figure(ofSlice(held, slice), part)}, all ${figure(ofSlice(samples, slice), whole)}`,
    ),
  ];
}

function ofSlice<T extends TrainedRemark | TrainedCall>(samples: readonly T[], slice: string): T[] {
  return samples.filter((sample) => sample.slice === slice);
}

function linesOf<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

function main(development: string | undefined, others: string | undefined): void {
  if (development === undefined || others === undefined)
    throw new Error('usage: npm run train:sentiment -- DEV PUBLIC');
  // The compiled script stands in dist/bench, the sources two folders up.
  const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
  const items = linesOf<LabelledItem>(path.join(development, 'sentiment.jsonl'));
  const tables = readdirSync(others).filter((file) => file.endsWith('.tsv'));
  const library = libraryOf(
    linesOf<LabelledText>(path.join(root, 'bench', 'data', 'training', 'sentiment.jsonl')),
    new Map(
      tables
        .toSorted()
        .map((file) => [path.basename(file, '.tsv'), readTable(readFileSync(path.join(others, file), 'utf8'))]),
    ),
  );
  const { model, vocabulary } = trainSentiment(items, library);
  writeFileSync(path.join(root, 'domain', 'sentiment-model.ts'), model);
  writeFileSync(path.join(root, 'domain', 'sentiment-vocabulary-terms.ts'), vocabulary);
  process.stdout.write(`${reportOn(items, library).join('\n')}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv[2], process.argv[3]);
