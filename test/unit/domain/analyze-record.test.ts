import { describe, expect, it } from '@jest/globals';
import { analyzeRecord } from '../../../domain/analyze-record.ts';
import { callRules } from '../../../config/call-rules.ts';
import { UTC_RULES } from '../../support/call-rules.ts';

describe('analyzeRecord', () => {
  it('answers a good record with exactly the fields of the contract', () => {
    const text = "Agent: Add insurance for $24.99? Customer: Yes, I'll take it.";
    const answer = analyzeRecord(
      {
        call_id: 7,
        agent_name: 'MARIA ROSSI',
        timestamp: '2024-03-01T10:00:00.123456+01:00',
        transcript_text: text,
        other: 1,
      },
      UTC_RULES,
    );
    if ('rejected' in answer) throw new Error(answer.rejected);
    expect(Object.keys(answer)).toEqual([
      'call_id',
      'agent_name',
      'call_timestamp',
      'call_duration_seconds',
      'transcript_text',
      'speaker_labels',
      'is_conversion',
      'conversion_phrase',
      'conversion_confidence',
      'upsells',
      'upsell_amount',
      'upsell_product',
      'sentiment_score',
      'sentiment_label',
      'sentiment_confidence',
      'positive_keywords_count',
      'negative_keywords_count',
      'agent_sentiment_score',
      'agent_sentiment_label',
      'sentiment_quarters',
      'sentiment_change',
      'turn_sentiment_scores',
      'turn_count',
      'agent_turn_count',
      'customer_turn_count',
      'talk_ratio',
      'agent_words_per_turn',
      'customer_words_per_turn',
      'agent_question_count',
      'customer_question_count',
      'longest_monologue_words',
      'categories',
      'evidence',
      'redactions',
      'rules_version',
      'silver_version',
    ]);
    expect(answer).toMatchObject({
      call_id: '7',
      agent_name: 'Maria Rossi',
      call_timestamp: '2024-03-01T09:00:00.123Z',
      call_duration_seconds: 4,
      transcript_text: text,
      speaker_labels: 'named',
      is_conversion: true,
      conversion_phrase: "Yes, I'll take it.",
      upsells: [{ product: 'insurance', amount: 24.99, status: 'accepted', currency: 'USD', billing_period: null }],
      upsell_amount: 24.99,
      upsell_product: 'insurance',
      turn_count: 2,
      talk_ratio: 0.5,
      agent_question_count: 1,
      longest_monologue_words: 4,
      redactions: [],
      rules_version: UTC_RULES.rulesVersion,
      silver_version: UTC_RULES.silverVersion,
    });
    expect(answer.evidence.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual(
      expect.arrayContaining([
        ['conversion.phrase', "Yes, I'll take it."],
        ['upsell.product', 'insurance'],
        ['upsell.amount', '$24.99'],
        ['upsell.accepted', 'Yes'],
        ['signal.question', 'Add insurance for $24.99?'],
      ]),
    );
  });

  it('redacts as bronze does, and tells where it stood in the raw text, of which it counts code points', () => {
    const raw = {
      call_id: 'jane@example.com',
      timestamp: 0,
      agent_name: 'jane@example.com',
      transcript_text: 'Customer:\n\n😀 card 4111 1111 1111 1111',
    };
    expect(analyzeRecord(raw, UTC_RULES)).toMatchObject({
      call_id: 'jane@example.com',
      agent_name: '[EMAIL]',
      transcript_text: 'Customer: 😀 card [CARD]',
      redactions: [{ type: 'card', start: 18, end: 37 }],
    });
    const off = callRules({ callTimeZone: 'UTC', redact: 'off', categoriesFile: null });
    expect(analyzeRecord(raw, off)).toMatchObject({ agent_name: 'jane@example.com', redactions: [] });
  });

  it('keeps what was only offered when nothing was accepted', () => {
    const answer = analyzeRecord(
      { call_id: 1, timestamp: 0, transcript_text: 'Agent: Would you like insurance for $12? Customer: No, thanks.' },
      UTC_RULES,
    );
    expect(answer).toMatchObject({
      upsells: [{ product: 'insurance', amount: 12, status: 'refused' }],
      upsell_amount: null,
      upsell_product: null,
    });
  });

  it('answers a bad record with its id, where it has one, and the reason', () => {
    expect(analyzeRecord({ call_id: ' x ', timestamp: 'soon', transcript_text: 'hi' }, UTC_RULES)).toEqual({
      call_id: 'x',
      rejected: 'invalid_timestamp',
      message: 'timestamp is no known form, no real date, or outside the years 1970 to 2199',
    });
    expect(analyzeRecord({}, UTC_RULES)).toMatchObject({
      call_id: null,
      rejected: 'missing_call_id',
      message: 'call_id is absent, null or blank',
    });
    expect(analyzeRecord([], UTC_RULES)).toMatchObject({ call_id: null, rejected: 'not_an_object' });
  });
});
