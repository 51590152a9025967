import { describe, expect, it } from '@jest/globals';
import { findMoney } from '../../../domain/money.ts';

const cents = (text: string): number[] => findMoney(text.toLowerCase()).map((money) => money.cents);

describe('findMoney', () => {
  it.each([
    ['$5', [500]],
    ['it costs $1,299.99.', [129_999]],
    ['€30 or £ 36.75', [3000, 3675]],
    ['29 dollars', [2900]],
    ['12.5 euros', [1250]],
    ['fifty dollars', [5000]],
    ['two hundred and fifty bucks', [25_000]],
    ['one thousand two hundred dollars', [120_000]],
    ['49.99 a month', [4999]],
    ['an extra 20', [2000]],
    ['for just $.50', [50]],
    ['$12k', [1_200_000]],
    ['usd 40', [4000]],
  ])('reads %j as %j', (text, expected) => {
    expect(cents(text)).toEqual(expected);
  });

  it.each([
    ['save $20 today'],
    ['$20 off'],
    ['a discount of $5'],
    ['an extra 20 minutes'],
    ['only 2 tickets'],
    ['room 214 at 10:30'],
    ['call 555 0199'],
    ['$0'],
    ['just 10%'],
    ['$999999999999'],
  ])('finds no price in %j', (text) => {
    expect(cents(text)).toEqual([]);
  });

  it('gives offsets that cut the amount out', () => {
    const text = 'add it for $4.99 a month';
    expect(findMoney(text).map(({ start, end }) => text.slice(start, end))).toEqual(['$4.99']);
  });

  it('takes linear time on hostile texts', () => {
    const hostile = [
      '1,111'.repeat(100_000),
      'one '.repeat(100_000),
      '$'.repeat(300_000),
      `${'9'.repeat(300_000)} dollars`,
    ];
    const startedAt = performance.now();
    for (const text of hostile) findMoney(text);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});
