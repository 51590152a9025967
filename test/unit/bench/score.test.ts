import { describe, expect, test } from '@jest/globals';
import { judge, score, type Judged } from '../../../bench/eval/score.ts';
import type { Item, SetName } from '../../../bench/eval/sets.ts';
import type { Pair } from '../../../bench/eval/measures.ts';
import type { AnalyzedCall } from '../../../domain/analyze-record.ts';
import { UTC_RULES } from '../../support/call-rules.ts';

interface Outcome {
  readonly pair?: Pair;
  readonly label?: object;
  readonly call?: object;
  readonly slice?: string;
  readonly proxy?: boolean;
}

function judged({ pair = { expected: '', got: '' }, label = {}, call = {}, slice = 's', proxy }: Outcome): Judged {
  const item = { id: 'x-1', slice, proxy, record: { transcript_text: '' }, label } as unknown as Item;
  const fault = pair.expected === pair.got ? null : 'wrong';
  return { id: 'x-1', slice, pair, fault, confidence: 0, rejected: null, call: call as AnalyzedCall, item };
}

function measuresOf(name: SetName, ...outcomes: readonly Outcome[]): Record<string, number | null> {
  return { ...score(name, outcomes.map(judged)).measures };
}

describe('upsell amounts', () => {
  const pair = { expected: 'accepted', got: 'accepted' };
  const accepted = { upsell_accepted: true, upsell_amount: 12.5, amount_scored: true };
  const amountRight = (label: object, upsell_amount: number | null): number | null =>
    measuresOf('upsell', { pair, label, call: { upsell_amount, upsells: [] } })['priced amount right'] ?? null;

  test('an accepted amount is right to the cent', () => {
    expect([12.5, 12.504, 12.51, 0, null].map((amount) => amountRight(accepted, amount))).toEqual([1, 1, 0, 0, 0]);
  });

  test('where nothing was accepted only no amount is right, none of the prices named', () => {
    const refused = { upsell_accepted: false, upsell_amount: 12.5, amount_scored: true };
    expect([null, 12.5, 0].map((amount) => amountRight(refused, amount))).toEqual([1, 0, 0]);
  });

  test('an amount that is not to be scored is not counted', () => {
    expect(amountRight({ ...accepted, amount_scored: false }, 3)).toBeNull();
  });

  test('the price of a main sale counts for nothing but the main sale', () => {
    const measures = measuresOf(
      'upsell',
      { pair, label: accepted, call: { upsell_amount: 12.5 } },
      { pair: { expected: 'price none', got: 'other' }, label: { upsell_amount: null }, proxy: true },
      { pair: { expected: 'price 40', got: 'other' }, label: { upsell_amount: 40 }, proxy: true },
    );
    expect(measures).toEqual({
      'accepted F1': 1,
      'accepted precision': 1,
      'accepted recall': 1,
      'status macro F1': 1,
      'refused F1': null,
      'priced amount right': 1,
      'main sale left alone': 0,
    });
  });
});

test('sentences and whole calls have figures of their own', () => {
  const three = { scheme: '3class' };
  const calls = { scheme: 'negative_vs_rest' };
  const measures = measuresOf(
    'sentiment',
    { pair: { expected: 'positive', got: 'positive' }, label: three },
    { pair: { expected: 'negative', got: 'neutral' }, label: three },
    { pair: { expected: 'neutral', got: 'positive' }, label: three },
    { pair: { expected: 'annoyed', got: 'annoyed' }, label: calls },
    { pair: { expected: 'not annoyed', got: 'annoyed' }, label: calls },
  );
  expect(measures).toEqual({
    'macro F1': 2 / 9,
    accuracy: 1 / 3,
    'negative F1': 0,
    'neutral F1': 0,
    'positive F1': 2 / 3,
    'annoyed F1': 2 / 3,
    'annoyed precision': 0.5,
    'annoyed recall': 1,
  });
});

test('the worst source is the group of slices with the lowest accuracy', () => {
  const right = { expected: 'sale', got: 'sale' };
  const wrong = { expected: 'no sale', got: 'sale' };
  const measures = measuresOf(
    'conversion',
    { pair: right, slice: 'shop_sale' },
    { pair: wrong, slice: 'shop_other' },
    { pair: right, slice: 'shop_other' },
    { pair: right, slice: 'bank_sale' },
  );
  expect(measures['worst source, accuracy']).toBe(2 / 3);
});

test('a phrase is the customer’s when its evidence stands in a turn of the customer’s', () => {
  const pair = { expected: 'sale', got: 'sale' };
  const spoken = (speaker: string): Outcome => ({
    pair,
    call: { is_conversion: true, evidence: [{ rule: 'conversion.phrase', speaker }] },
  });
  const measures = measuresOf('conversion', spoken('customer'), spoken('agent'), spoken('customer'));
  expect(measures['phrase is the customer’s']).toBe(2 / 3);
});

test('slices count their items and those without a fault', () => {
  const { slices } = score('conversion', [
    judged({ slice: 'b', pair: { expected: 'sale', got: 'no sale' } }),
    judged({ slice: 'b', pair: { expected: 'sale', got: 'sale' } }),
    judged({ slice: 'a', pair: { expected: 'sale', got: 'sale' } }),
  ]);
  expect(Object.entries(slices)).toEqual([
    ['a', { items: 1, right: 1 }],
    ['b', { items: 2, right: 1 }],
  ]);
});

describe('judging', () => {
  const record = {
    agent_name: 'Maya',
    timestamp: '2025-03-01T10:00:00',
    transcript_text: 'Agent: Hello.\nCustomer: Hi.',
  };

  function judgeOne(name: SetName, label: object, more: object = {}): Judged | undefined {
    const item = { id: 'x-1', slice: 's', record: { call_id: 'x-1', ...record, ...more }, label } as unknown as Item;
    return judge({ name, items: [item], sha256: 'aaa' }, UTC_RULES)[0];
  }

  test('a record that the pipeline rejects finds nothing and keeps the reason', () => {
    expect(judgeOne('conversion', { is_conversion: true }, { timestamp: 'some day' })).toMatchObject({
      pair: { expected: 'sale', got: 'no sale' },
      fault: 'labelled sale, found no sale',
      rejected: 'invalid_timestamp',
      call: null,
      confidence: 0,
    });
  });

  test('a call without an upsell is right when none is labelled, by a word or by none', () => {
    for (const upsell_status of ['none', null]) {
      expect(judgeOne('upsell', { upsell_status })).toMatchObject({
        pair: { expected: 'none', got: 'none' },
        fault: null,
      });
    }
  });

  test('an amount that was not found is a fault of its own', () => {
    const label = { upsell_status: 'none', upsell_accepted: true, upsell_amount: 12, amount_scored: true };
    expect(judgeOne('upsell', label)?.fault).toBe('labelled amount 12, found none');
  });
});
