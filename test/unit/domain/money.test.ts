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
    ['your reference is XHMW1P.'],
    ['room 214 at 10:30'],
    ['call 555 0199'],
    ['$0'],
    ['just 10%'],
    ['$999999999999'],
  ])('finds no price in %j', (text) => {
    expect(cents(text)).toEqual([]);
  });

  it.each([
    ['1.299,99 €', [129_999]],
    ['29,90 €', [2990]],
    ['€1.299', [129_900]],
    ['$1.299', [130]],
    ['$1,299.99 or $12', [129_999, 1200]],
    ['12 quid', [1200]],
    ['twenty-five bucks', [2500]],
    ['for ten ninety-nine a month', [1099]],
    ['it is nineteen ninety-five', [1995]],
    ['it was made in nineteen ninety-five', []],
    ['a hundred and twenty dollars', [12_000]],
    ['twelve hundred dollars', [120_000]],
    ['two fifty dollars', [25_000]],
    ['nineteen dollars and ninety-five cents', [1995]],
    ['99 cents', [99]],
    ['a dollar a day', [100]],
    ['warranty for 5 more', [500]],
    ['at 19.99', [1999]],
    ['at 10.30', []],
    ['three a day', []],
    ['the 3 year plan of 2024 on 05/12/2024', []],
    ['a table for four people', []],
    ['order 48213', []],
  ])('reads %j as %j', (text, expected) => {
    expect(cents(text)).toEqual(expected);
  });

  it.each([
    ['$5', 'USD', null],
    ['us$5', 'USD', null],
    ['c$5', 'CAD', null],
    ['5 australian dollars', 'AUD', null],
    ['5 pounds', 'GBP', null],
    ['chf 5', 'CHF', null],
    ['an extra 5', null, null],
    ['$5/mo', 'USD', 'month'],
    ['5 euros monthly', 'EUR', 'month'],
    ['$60 billed annually', 'USD', 'year'],
    ['$60 per night', 'USD', 'day'],
    ['$60 every week', 'USD', 'week'],
    ['a one-time fee of $20', 'USD', 'one_off'],
    ['$20 upfront', 'USD', 'one_off'],
  ])('hears the currency and the billing period of %j', (text, currency, billingPeriod) => {
    expect(findMoney(text).map((money) => [money.currency, money.billingPeriod])).toEqual([[currency, billingPeriod]]);
  });

  it('gives offsets that cut the amount out', () => {
    const text = 'add it for $4.99 a month';
    expect(findMoney(text).map(({ start, end }) => text.slice(start, end))).toEqual(['$4.99']);
  });
});
