import { describe, expect, it } from '@jest/globals';
import { enrichCall } from '../../../domain/enrich-call.ts';
import { addTallies, figuresOf, flipsOf, NO_FLIPS, tallyOf, type CallFigures } from '../../../domain/flips.ts';
import { UTC_RULES } from '../../support/call-rules.ts';

const PLAIN: CallFigures = {
  isConversion: false,
  upsellAmountCents: null,
  acceptedUpsells: 0,
  sentimentLabel: 'neutral',
  sentimentTenThousandths: 0,
  categories: [],
};

describe('the flips of a call', () => {
  it('are none where its figures are equal, or only a score moves within its label', () => {
    expect(flipsOf(PLAIN, PLAIN)).toEqual([]);
    expect(flipsOf(PLAIN, { ...PLAIN, sentimentTenThousandths: 999 })).toEqual([]);
  });

  it('name each figure that differs, as people read it', () => {
    const after: CallFigures = {
      isConversion: true,
      upsellAmountCents: 129_900,
      acceptedUpsells: 2,
      sentimentLabel: 'negative',
      sentimentTenThousandths: -5_000,
      categories: ['complaint', 'hold'],
    };
    expect(flipsOf(PLAIN, after)).toEqual([
      { field: 'conversion', before: 'no', after: 'yes' },
      { field: 'upsell_amount', before: 'none', after: '1299.00' },
      { field: 'accepted_upsells', before: '0', after: '2' },
      { field: 'sentiment', before: 'neutral', after: 'negative' },
      { field: 'categories', before: 'none', after: 'complaint, hold' },
    ]);
  });

  it('tell an amount of nothing from no amount', () => {
    expect(flipsOf(PLAIN, { ...PLAIN, upsellAmountCents: 0 })).toEqual([
      { field: 'upsell_amount', before: 'none', after: '0.00' },
    ]);
  });
});

describe('a tally', () => {
  const sold: CallFigures = { ...PLAIN, isConversion: true, upsellAmountCents: 500, acceptedUpsells: 1 };
  const angry: CallFigures = { ...PLAIN, sentimentLabel: 'negative', sentimentTenThousandths: -4_000 };

  it('sums gains and losses apart, whatever the order', () => {
    const tallies = [tallyOf(PLAIN, sold), tallyOf(sold, PLAIN), tallyOf(sold, sold), tallyOf(PLAIN, angry)];
    const sum = tallies.reduce(addTallies, NO_FLIPS);
    expect(sum).toEqual({
      conversions: { before: 2, after: 2, gained: 1, lost: 1 },
      upsellAmountCents: { before: 1_000, after: 1_000, flips: 2 },
      acceptedUpsells: { before: 2, after: 2, flips: 2 },
      sentimentTenThousandths: { before: 0, after: -4_000, flips: 1 },
      sentimentLabels: { neutral_to_negative: 1 },
      categories: {},
    });
    expect(tallies.toReversed().reduce(addTallies, NO_FLIPS)).toEqual(sum);
  });

  it('counts each category, also one named like what every object has', () => {
    const before: CallFigures = { ...PLAIN, categories: ['constructor', 'hold'] };
    const after: CallFigures = { ...PLAIN, categories: ['constructor', 'toString'] };
    const once = tallyOf(before, after);
    expect(once.categories).toEqual({ hold: { gained: 0, lost: 1 }, toString: { gained: 1, lost: 0 } });
    expect(addTallies(once, tallyOf(after, before)).categories).toEqual({
      hold: { gained: 1, lost: 1 },
      toString: { gained: 1, lost: 1 },
    });
  });
});

it('the figures of a call are those of its gold row', () => {
  const enrichment = {
    ...enrichCall('Agent: Hello.', UTC_RULES),
    upsells: [
      { product: 'a', amountCents: 100, status: 'accepted', currency: null, billingPeriod: null },
      { product: 'b', amountCents: null, status: 'accepted', currency: null, billingPeriod: null },
      { product: 'c', amountCents: 300, status: 'refused', currency: null, billingPeriod: null },
    ] as const,
    upsellAmountCents: 100,
    sentimentScore: -0.3333,
    sentimentLabel: 'negative' as const,
  };
  expect(figuresOf(enrichment)).toMatchObject({
    isConversion: false,
    upsellAmountCents: 100,
    acceptedUpsells: 2,
    sentimentLabel: 'negative',
    sentimentTenThousandths: -3_333,
  });
});
