import { describe, expect, it } from '@jest/globals';
import { judgeDisposition } from '../../../domain/disposition.ts';
import { splitSentences } from '../../../domain/sentences.ts';
import { splitTurns } from '../../../domain/transcript.ts';
import type { UpsellOffer } from '../../../domain/upsells.ts';

const offersIn = (text: string): readonly UpsellOffer[] => {
  const turns = splitTurns(text);
  return judgeDisposition(turns, splitSentences(turns)).upsells;
};
const brief = (text: string): unknown[] =>
  offersIn(text).map(({ product, amountCents, status }) => [product, amountCents, status]);

describe('an add-on with its price', () => {
  it.each([
    ['$1,299.99', [129_999, 'USD', null]],
    ['fifty dollars', [5000, 'USD', null]],
    ['$49.99 a month', [4999, 'USD', 'month']],
    ['49.99 a month', [4999, null, 'month']],
    ['€30', [3000, 'EUR', null]],
    ['30 €', [3000, 'EUR', null]],
    ['£12', [1200, 'GBP', null]],
    ['12 quid', [1200, 'GBP', null]],
    ['an extra 20', [2000, null, null]],
    ['twenty-five bucks', [2500, 'USD', null]],
    ['1.299,99 €', [129_999, 'EUR', null]],
    ['USD 40', [4000, 'USD', null]],
    ['ten ninety-nine', [1099, null, null]],
    ['a hundred and twenty dollars', [12_000, 'USD', null]],
    ['nineteen ninety-five', [1995, null, null]],
    ['$5/mo', [500, 'USD', 'month']],
    ['$60 billed annually', [6000, 'USD', 'year']],
    ['a one-time fee of $20', [2000, 'USD', 'one_off']],
    ['20 dollars a week', [2000, 'USD', 'week']],
    ['£3 a night', [300, 'GBP', 'day']],
    ['CHF 15', [1500, 'CHF', null]],
    ['nineteen dollars and ninety-five cents', [1995, 'USD', null]],
    ['99 cents', [99, null, null]],
  ])('of %s', (price, expected) => {
    const text = `Agent: Would you like to add travel insurance for ${price}? Customer: Yes, please.`;
    expect(offersIn(text).map((u) => [u.product, u.status, u.amountCents, u.currency, u.billingPeriod])).toEqual([
      ['travel insurance', 'accepted', ...expected],
    ]);
  });
});

describe('the price is found wherever it stands in the offer', () => {
  it.each([
    ['Would you like to add insurance to the car for $12?', 'insurance', 1200],
    ['Would you like $24 trip protection?', 'trip protection', 2400],
    ['Do you want insurance on your rental for an extra $9?', 'insurance', 900],
    ['Do you want to add car insurance (it is $10)?', 'car insurance', 1000],
    ['For £8, would you like insurance for the flight?', 'insurance', 800],
    ['Would you like insurance for your ticket at 15 euros?', 'insurance', 1500],
    ['Shall I add insurance to your rental? It costs $14.', 'insurance', 1400],
    ['Would you like to include insurance, which is an extra 20?', 'insurance', 2000],
    ['Do you need insurance with the car? That would be $11 more.', 'insurance', 1100],
    ['Insurance is $13, would you like it?', 'Insurance', 1300],
    ['Would you like to pay $16 for insurance?', 'insurance', 1600],
    ['Would you like insurance on your rental car just $21?', 'insurance', 2100],
    ['Do you want insurance to cover it for $22?', 'insurance', 2200],
    ['And insurance, $17?', 'insurance', 1700],
    ['Do you want insurance? $18.', 'insurance', 1800],
    ['Do you want insurance for 19 dollars on this trip?', 'insurance', 1900],
    ['Should I include insurance (29 dollars) in the booking?', 'insurance', 2900],
    ['Would you like insurance for $12? Also, when would you like to pick up the car?', 'insurance', 1200],
  ])('%s', (offer, product, cents) => {
    expect(brief(`Customer: Rent me a car. Agent: The car is $45 a day. ${offer} Customer: Yes, please.`)).toEqual([
      [product, cents, 'accepted'],
    ]);
  });
});

describe('a figure that is not its price', () => {
  it.each([
    [
      'the daily rate',
      'Agent: The car is $45 a day. Would you like to add insurance for $12? Customer: Yes.',
      [['insurance', 1200, 'accepted']],
    ],
    [
      'the total',
      'Agent: Would you like to add insurance? Your total is $240. Customer: Yes.',
      [['insurance', null, 'accepted']],
    ],
    [
      'the total told when asked for the price',
      "Agent: Would you like to add insurance? Customer: How much is it? Agent: That's $240 in total. Customer: Okay, add it.",
      [['insurance', null, 'accepted']],
    ],
    [
      'the price of the next product',
      'Agent: Can I add for $20 the phone case and for $15 the car charger? Customer: Both.',
      [
        ['phone case', 2000, 'accepted'],
        ['car charger', 1500, 'accepted'],
      ],
    ],
    [
      'the room beside it',
      'Agent: The room is $120 and you can add breakfast for $15, shall I? Customer: Yes.',
      [['breakfast', 1500, 'accepted']],
    ],
    [
      'the booking it is added to',
      'Agent: Would you like to add insurance to your $240 booking for $12? Customer: Yes.',
      [['insurance', 1200, 'accepted']],
    ],
    [
      'an order number',
      'Agent: Would you like to add a warranty to order number 48213? Customer: Yes.',
      [['warranty', null, 'accepted']],
    ],
    [
      'years',
      'Agent: Would you like to add the 3 year warranty? Customer: Sure.',
      [['3 year warranty', null, 'accepted']],
    ],
    ['a percentage', 'Agent: Add the insurance for just 10% more? Customer: Sure.', [['insurance', null, 'accepted']]],
    ['a count', 'Agent: Would you like 2 extra bags? Customer: Sure.', [['extra bags', null, 'accepted']]],
    [
      'what is covered',
      'Agent: Would you like insurance that covers up to $5,000 for $9? Customer: Yes.',
      [['insurance', 900, 'accepted']],
    ],
    [
      'a saving',
      'Agent: Add the bundle and save $20, would you like that? It is $35. Customer: Yes.',
      [['bundle', 3500, 'accepted']],
    ],
    [
      'the old price',
      'Agent: Would you like to add the warranty, normally $50, now $40? Customer: Yes.',
      [['warranty', 4000, 'accepted']],
    ],
    [
      'a date',
      'Agent: Would you like to add insurance until 05/12/2024? Customer: Yes.',
      [['insurance', null, 'accepted']],
    ],
    [
      'the rate told after the yes',
      'Agent: Would you like to add insurance? Customer: Yes. Agent: Great, it is $42 per day for the car. Customer: Fine.',
      [['insurance', null, 'accepted']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});
