import { expect, test } from '@jest/globals';
import { goalNote, median, percentile, round2, spread } from '../../../bench/statistics.ts';

const HUNDRED = Array.from({ length: 100 }, (_, index) => 100 - index);

test('the median is the middle value, of an even number the greater of the two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(3);
  expect(median([])).toBe(0);
});

test('a percentile is the least value with the share below it, and the whole share is the greatest', () => {
  expect(percentile(HUNDRED, 0.95)).toBe(96);
  expect(percentile(HUNDRED, 1)).toBe(100);
  expect(percentile([7], 0.95)).toBe(7);
});

test('figures are told shortly', () => {
  expect(spread([2, 1, 3])).toBe('1 to 3');
  expect(round2(1.005001)).toBe(1.01);
  expect(goalNote(1.3, { atMost: 1.3 })).toBe('goal at most 1.3: met');
  expect(goalNote(5_999, { atLeast: 6_000 })).toBe('goal at least 6000: missed');
});
