import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fitLinearModel, chancesOf, likeliest, macroF1, shuffled } from '../../../bench/linear-model.ts';
import { fitRemarkModel, outcomeOf, schoolOf } from '../../../bench/remark-model.ts';
import {
  libraryOf,
  readTable,
  samplesOf,
  type LabelledItem,
  type LabelledText,
} from '../../../bench/sentiment-samples.ts';
import { balancedWeights, fitSparseModel, sparseChances } from '../../../bench/sparse-model.ts';
import { modelModule, reportOn, trainSentiment, vocabularyModule } from '../../../bench/train-sentiment.ts';
import { CALL_FEATURES, REMARK_FEATURES } from '../../../domain/sentiment-features.ts';
import { SENTIMENT_MODEL } from '../../../domain/sentiment-model.ts';
import { FEELING_PHRASES } from '../../../domain/sentiment-phrases.ts';
import { readVocabulary, shippedVocabulary, writeVocabulary } from '../../../domain/sentiment-vocabulary.ts';
import { FEELING_WORDS } from '../../../domain/sentiment-words.ts';

const remark = (id: string, sentiment: string, text: string): LabelledItem => ({
  id,
  slice: 'remarks',
  record: { transcript_text: `Customer: ${text}` },
  label: { sentiment },
});
const call = (id: string, sentiment: string, text: string): LabelledItem => ({
  id,
  slice: 'calls',
  record: { transcript_text: `Agent: Hello. Customer: ${text} Agent: Bye.` },
  label: { sentiment, scheme: 'negative_vs_rest' },
});

const ITEMS = [
  remark('a-1', 'positive', 'The staff were lovely.'),
  remark('a-2', 'negative', 'The staff were awful.'),
  remark('a-3', 'neutral', 'We went on Friday.'),
  remark('a-4', 'positive', 'It is worth it.'),
  remark('a-5', 'negative', 'A waste of money.'),
  call('b-1', 'negative', 'I already told you, this is ridiculous!'),
  call('b-2', 'non_negative', 'A room for two, please.'),
  call('b-3', 'negative', 'Forget it, you are useless.'),
];

/** As many items as a model needs that doubts them. */
const MANY = Array.from({ length: 20 }, () => ITEMS).flat();
/** Neither "blue" nor "green" is a cue. */
const LIBRARY = libraryOf(
  Array.from({ length: 40 }, (_, i) => `n${i}`).flatMap((word): LabelledText[] => [
    { text: `${word} blue`, label: 'positive' },
    { text: `${word} green`, label: 'negative' },
    { text: `${word} grey`, label: 'neutral' },
  ]),
  new Map([['others', [{ text: 'blue', label: 'positive' }]]]),
);

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

describe('the committed model', () => {
  it('is what the training writes', () => {
    expect(modelModule(SENTIMENT_MODEL)).toBe(read('domain/sentiment-model.ts'));
  });

  it('has a vocabulary as the training writes it, of less than 400 KB', () => {
    const committed = read('domain/sentiment-vocabulary-terms.ts');
    expect(vocabularyModule(writeVocabulary(shippedVocabulary()))).toBe(committed);
    expect(shippedVocabulary().size).toBeGreaterThan(10_000);
    expect(committed.length).toBeLessThan(400_000);
  });

  it('has a finite weight for every feature of every class, and a strength for every kind', () => {
    expect(SENTIMENT_MODEL.remark.map((row) => row.length)).toEqual([13, 13, 13]);
    expect(REMARK_FEATURES).toHaveLength(13);
    expect(SENTIMENT_MODEL.call.map((row) => row.length)).toEqual([8, 8]);
    expect(CALL_FEATURES).toHaveLength(8);
    for (const weight of [...SENTIMENT_MODEL.remark, ...SENTIMENT_MODEL.call].flat())
      expect(Number.isFinite(weight)).toBe(true);
    expect(new Set([...Object.keys(FEELING_WORDS), ...Object.keys(FEELING_PHRASES)])).toEqual(
      new Set(Object.keys(SENTIMENT_MODEL.strengths)),
    );
  });
});

describe('training', () => {
  it('parts remarks from calls, and every third item from the rest', () => {
    const { remarks, calls } = samplesOf(ITEMS);
    expect(remarks.map((sample) => sample.outcome)).toEqual([2, 0, 1, 2, 0]);
    expect(calls.map((sample) => sample.outcome)).toEqual([1, 0, 1]);
    expect([...remarks, ...calls].map((sample) => sample.isHeldOut)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('gives the same modules for the same data, in the shape of the committed ones', () => {
    const { model, vocabulary } = trainSentiment(ITEMS, LIBRARY);
    expect(trainSentiment(ITEMS, LIBRARY)).toEqual({ model, vocabulary });
    expect(model.split('\n')).toHaveLength(modelModule(SENTIMENT_MODEL).split('\n').length);
    expect(vocabulary.startsWith(vocabularyModule('').slice(0, -3))).toBe(true);
  });

  it('learns what its items say', () => {
    const { remarks } = samplesOf(MANY);
    const model = fitRemarkModel(schoolOf(LIBRARY, remarks), remarks);
    expect(remarks.map((one) => outcomeOf(model, one)).slice(0, 5)).toEqual([2, 0, 1, 2, 0]);
  });

  it('learns words from the library that no item holds', () => {
    const { remarks } = samplesOf(MANY);
    const { vocabulary } = fitRemarkModel(schoolOf(LIBRARY, remarks), remarks);
    const lean = (term: string): number =>
      (vocabulary.get(term)?.positive ?? 0) - (vocabulary.get(term)?.negative ?? 0);
    expect([lean('blue') > 0.025, lean('green') < -0.025]).toEqual([true, true]);
    expect(vocabulary.has('n1')).toBe(false);
  });

  it('refuses a label it does not know', () => {
    expect(() => trainSentiment([remark('a-1', 'mixed', 'Hm.')], LIBRARY)).toThrow('a-1: mixed is no sentiment');
  });

  it('reports each set on what was kept and on what was held out', () => {
    expect(reportOn(MANY, LIBRARY).map((line) => line.split(':')[0])).toEqual([
      'remarks, macro-F1',
      '  5-fold cross-validation 1.000 ± 0.000',
      '  remarks',
      'calls, F1 of annoyed',
      '  5-fold cross-validation 1.000 ± 0.000',
      '  calls',
    ]);
  });
});

describe('the linear model', () => {
  it('parts two classes by their feature', () => {
    const samples = [-2, -1, 1, 2].map((x) => ({ features: [1, x], outcome: x > 0 ? 1 : 0 }));
    const weights = fitLinearModel(samples, 2, 0.01);
    expect(samples.map((sample) => likeliest(chancesOf(weights, sample.features)))).toEqual([0, 0, 1, 1]);
  });

  it('is measured by the F1 of its classes', () => {
    expect(macroF1([0, 0, 1, 1], [0, 1, 1, 1], [1])).toBeCloseTo(0.8, 10);
    expect(macroF1([0, 0, 1, 1], [0, 1, 1, 1], [0, 1])).toBeCloseTo((2 / 3 + 0.8) / 2, 10);
  });

  it('shuffles by seed, every item once', () => {
    expect(shuffled(6, 1)).toEqual(shuffled(6, 1));
    expect(shuffled(6, 1).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(shuffled(20, 1)).not.toEqual(shuffled(20, 2));
  });
});

describe('the sparse model', () => {
  const samples = [
    { indexes: [0, 1], values: [1, 1], outcome: 0, weight: 1 },
    { indexes: [0, 2], values: [1, 1], outcome: 1, weight: 1 },
    { indexes: [0], values: [1], outcome: 1, weight: 1 },
  ];

  it('gives each feature its class, and one that is never seen nothing', () => {
    const weights = fitSparseModel(samples, 2, 4, 0.1);
    expect(samples.map(({ indexes, values }) => likeliest(sparseChances(weights, indexes, values)))).toEqual([0, 1, 1]);
    expect(weights.map((row) => row[3])).toEqual([0, 0]);
  });

  it('balances classes, whatever their number', () => {
    expect(balancedWeights([0, 0, 0, 2], 3, 1)).toEqual([2 / 3, 2 / 3, 2 / 3, 2]);
  });
});

describe('training data', () => {
  it('is read from a table, without marks for names', () => {
    expect(readTable('I like [NAME] a lot\tpositive\n\nno label\n')).toEqual([
      { text: 'I like a lot', label: 'positive' },
    ]);
  });

  it('of the project’s own has every label, and no text twice', () => {
    const own = read('bench/data/training/sentiment.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LabelledText & { id: string; slice: string });
    expect(own.length).toBeGreaterThan(1000);
    expect(new Set(own.map(({ text }) => text.toLowerCase())).size).toBe(own.length);
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    for (const label of ['negative', 'neutral', 'positive'])
      expect(own.filter((one) => one.label === label).length).toBeGreaterThan(300);
  });
});

describe('a vocabulary', () => {
  it('is read as it was written, by hundredths', () => {
    const written = writeVocabulary(
      new Map([
        ['was good', { negative: -0.5, positive: 0.256 }],
        ['a', { negative: 0.004, positive: -0.004 }],
        ['~good', { negative: 1, positive: 0 }],
      ]),
    );
    expect(written).toBe('was good\t-50 26\n~good\t100 0\n');
    expect([...readVocabulary(written)]).toEqual([
      ['was good', { negative: -0.5, positive: 0.26 }],
      ['~good', { negative: 1, positive: 0 }],
    ]);
  });
});
