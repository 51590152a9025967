import { describe, expect, test } from '@jest/globals';
import {
  accuracy,
  balancedAccuracy,
  confusionOf,
  groupBy,
  macroF1,
  rates,
  ratesOf,
  share,
  type Pair,
} from '../../../bench/eval/measures.ts';

/** Pairs from `expected>got` words. */
function pairsOf(words: string): Pair[] {
  return words.split(' ').map((word) => {
    const [expected = '', got = ''] = word.split('>');
    return { expected, got };
  });
}

// Of a: 2 right, 1 found as b. Of b: 1 right, 1 found as a, 2 found as c. Of c: 1 right.
const PAIRS = pairsOf('a>a a>a a>b b>b b>a b>c b>c c>c');

describe('rates', () => {
  test('precision divides by what was found, recall by what is there', () => {
    expect(rates(3, 1, 2)).toEqual({ precision: 0.75, recall: 0.6, f1: 6 / 9 });
  });

  test('nothing found and nothing there has no rate rather than a perfect or an empty one', () => {
    expect(rates(0, 0, 0)).toEqual({ precision: null, recall: null, f1: null });
  });

  test('nothing found of what is there has no precision, and F1 0', () => {
    expect(rates(0, 0, 2)).toEqual({ precision: null, recall: 0, f1: 0 });
  });

  test('one class is judged against all others', () => {
    expect(ratesOf(PAIRS, 'a')).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 4 / 6 });
    expect(ratesOf(PAIRS, 'b')).toEqual({ precision: 1 / 2, recall: 1 / 4, f1: 2 / 6 });
    expect(ratesOf(PAIRS, 'c')).toEqual({ precision: 1 / 3, recall: 1, f1: 2 / 4 });
  });
});

describe('means over classes', () => {
  test('macro F1 gives each class the same weight, however many items it has', () => {
    expect(macroF1(PAIRS, ['a', 'b', 'c'])).toBeCloseTo((4 / 6 + 2 / 6 + 2 / 4) / 3, 12);
  });

  test('a class that no label names is left out of macro F1', () => {
    expect(macroF1(pairsOf('a>a b>c'), ['a', 'b', 'c'])).toBe(0.5);
  });

  test('balanced accuracy is the mean recall: always guessing one of two classes gives a half', () => {
    expect(balancedAccuracy(pairsOf('a>a a>a a>a b>a'))).toBe(0.5);
    expect(balancedAccuracy(PAIRS)).toBeCloseTo((2 / 3 + 1 / 4 + 1) / 3, 12);
  });

  test('accuracy is the share that agrees', () => {
    expect(accuracy(PAIRS)).toBe(0.5);
  });

  test('no items have no figures', () => {
    expect([accuracy([]), balancedAccuracy([]), macroF1([], ['a']), share(0, 0)]).toEqual([null, null, null, null]);
  });
});

describe('counts', () => {
  test('the confusion holds how often each label came out as what', () => {
    expect(confusionOf(PAIRS)).toEqual({ a: { a: 2, b: 1 }, b: { b: 1, a: 1, c: 2 }, c: { c: 1 } });
  });

  test('groups keep the order in which they first come', () => {
    expect([...groupBy(['y1', 'x1', 'y2'], (word) => word.slice(0, 1))]).toEqual([
      ['y', ['y1', 'y2']],
      ['x', ['x1']],
    ]);
  });
});
