import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { enrichCall as enrich, type Enrichment } from '../../../domain/enrich-call.ts';
import { UTC_RULES } from '../../support/call-rules.ts';
import { cleanText, codePointLength } from '../../../domain/text.ts';

const enrichCall = (text: string): ReturnType<typeof enrich> => enrich(text, UTC_RULES);

const moodOf = (text: string): string => enrichCall(text).sentimentLabel;

describe('sentiment', () => {
  it.each([
    ['Customer: The service was excellent and I love it.', 'positive'],
    ['Customer: This is terrible, I am very angry.', 'negative'],
    ['Customer: I would like a room for Friday.', 'neutral'],
    ['Customer: It is not good at all.', 'negative'],
    ["Customer: I don't hate it.", 'positive'],
    ['Customer: The staff was nice but the food was horrible.', 'negative'],
  ])('of %j is %s', (text, label) => {
    expect(moodOf(text)).toBe(label);
  });

  it('hears the customer, not the agent', () => {
    const enrichment = enrichCall('Agent: Wonderful, fantastic, I am so happy! Customer: This is awful.');
    expect(enrichment.sentimentLabel).toBe('negative');
    expect(enrichment.agentSentimentScore).toBeGreaterThan(0.5);
  });

  it('takes polite words in an exchange for no mood', () => {
    expect(
      moodOf(
        'Agent: Which city? Customer: Great, Berlin. Agent: When? Customer: Okay, Friday. Agent: Fine. Customer: Thanks.',
      ),
    ).toBe('neutral');
  });

  it('is scored by quarter, null where the customer is silent', () => {
    const { sentimentQuarters } = enrichCall(
      `Customer: I am so angry, this is awful. Agent: ${'I see. '.repeat(30)}Customer: Thank you, that was wonderful, I love it!`,
    );
    expect(sentimentQuarters.map((score) => score && Math.sign(score))).toEqual([-1, null, null, 1]);
  });

  it('counts words of feeling and shows where they stand', () => {
    const text = 'Customer: I love it. It is bad. It is awful. Agent: Oh.';
    const enrichment = enrichCall(text);
    expect([enrichment.positiveKeywordsCount, enrichment.negativeKeywordsCount]).toEqual([1, 2]);
    const felt = enrichment.evidence.filter(({ rule }) => rule.startsWith('sentiment.'));
    expect(felt.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([
      ['sentiment.positive', 'love it'],
      ['sentiment.negative', 'is bad'],
      ['sentiment.negative', 'awful'],
    ]);
  });

  it('scores a text without labels with lower confidence', () => {
    const unlabelled = enrichCall('This is terrible.');
    const labelled = enrichCall('Customer: This is terrible.');
    expect(unlabelled.sentimentScore).toBe(labelled.sentimentScore);
    expect(unlabelled.sentimentConfidence).toBeLessThan(labelled.sentimentConfidence);
    expect(unlabelled.agentSentimentScore).toBeNull();
  });
});

describe('talk ratio', () => {
  it.each([
    ['Agent: one two three Customer: four', 0.75],
    ['Agent: one Customer: two three', 0.3333],
    ['Customer: hello', 0],
    ['...', null],
  ])('of %j is %d', (text, ratio) => {
    expect(enrichCall(text).talkRatio).toBe(ratio);
  });
});

describe('enrichCall', () => {
  it('answers an empty transcript with nothing found', () => {
    expect(enrichCall('')).toMatchObject({
      isConversion: false,
      upsells: [],
      upsellAmountCents: null,
      upsellProduct: null,
      sentimentScore: 0,
      sentimentLabel: 'neutral',
      sentimentQuarters: [null, null, null, null],
      evidence: [],
    });
  });

  it('keeps every number in its column and every span in the text, for any transcript', () => {
    const parts = fc.constantFrom(
      'Agent:',
      'Customer:',
      'would you like insurance for $5?',
      'yes',
      'no, thanks.',
      '😀',
      'İ',
      "i'll take it!",
      'your order has been placed.',
      'terrible',
      'love it',
      '$99999999.99',
      'would you take $7?',
      'cancel it',
      'add a case',
      '\u0000',
      '…',
      'five hundred dollars',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (words) => {
        const text = cleanText(words.join(' '));
        const enrichment = enrichCall(text);
        expect(enrichCall(text)).toEqual(enrichment);
        expectInRange(enrichment, codePointLength(text));
      }),
      { numRuns: 500 },
    );
  });

  it('takes linear time on hostile transcripts', () => {
    const length = 300_000;
    const hostile = [
      'Agent: would you like insurance for $5? Customer: yes ',
      'Customer: would you take $5 or $6, $7 ',
      'a? ',
      '. ',
      'your order ',
      'no ',
      'one ',
      'insurance ',
      'i will ',
      'oh, ',
      'please confirm ',
      'donate. ',
      "i'll ",
      '😀 Customer: yes Agent: ',
      'a-',
      '$1,111',
    ];
    const startedAt = performance.now();
    for (const part of hostile) enrichCall(part.repeat(length / part.length));
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });
});

function expectInRange(enrichment: Enrichment, length: number): void {
  const scores = [enrichment.sentimentScore, enrichment.agentSentimentScore, ...enrichment.sentimentQuarters];
  for (const score of scores) {
    if (score === null) continue;
    expect(Math.abs(score)).toBeLessThanOrEqual(1);
    expect(Object.is(score, -0)).toBe(false);
    expect(score).toBe(Number(score.toFixed(4)));
  }
  expect(enrichment.sentimentConfidence).toBeGreaterThanOrEqual(0);
  expect(enrichment.sentimentConfidence).toBeLessThanOrEqual(1);
  for (const { amountCents } of enrichment.upsells)
    expect(amountCents === null || Number.isSafeInteger(amountCents)).toBe(true);
  for (const { start, end } of enrichment.evidence) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(length);
  }
}
