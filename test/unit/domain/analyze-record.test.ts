import { describe, expect, it } from '@jest/globals';
import { analyzeRecord } from '../../../domain/analyze-record.ts';
import { RULES_VERSION } from '../../../domain/rules-version.ts';

const UTC = { timeZone: 'UTC' };

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
      UTC,
    );
    expect(answer).toEqual({
      call_id: '7',
      agent_name: 'Maria Rossi',
      call_timestamp: '2024-03-01T09:00:00.123Z',
      call_duration_seconds: 4,
      transcript_text: text,
      is_conversion: true,
      conversion_phrase: "Yes, I'll take it.",
      upsells: [{ product: 'insurance', amount: 24.99, status: 'accepted' }],
      upsell_amount: 24.99,
      upsell_product: 'insurance',
      sentiment_score: 0,
      sentiment_label: 'neutral',
      sentiment_confidence: 0.5,
      evidence: [
        { rule: 'conversion.commitment', turn: 1, speaker: 'customer', start: 43, end: 61 },
        { rule: 'conversion.phrase', turn: 1, speaker: 'customer', start: 43, end: 61 },
        { rule: 'upsell.offered', turn: 0, speaker: 'agent', start: 7, end: 32 },
        { rule: 'upsell.accepted', turn: 1, speaker: 'customer', start: 43, end: 61 },
      ],
      rules_version: RULES_VERSION,
    });
  });

  it('keeps what was only offered when nothing was accepted', () => {
    const answer = analyzeRecord(
      { call_id: 1, timestamp: 0, transcript_text: 'Agent: Would you like insurance for $12? Customer: No, thanks.' },
      UTC,
    );
    expect(answer).toMatchObject({
      upsells: [{ product: 'insurance', amount: 12, status: 'refused' }],
      upsell_amount: null,
      upsell_product: null,
    });
  });

  it('answers a bad record with its id, where it has one, and the reason', () => {
    expect(analyzeRecord({ call_id: ' x ', timestamp: 'soon', transcript_text: 'hi' }, UTC)).toEqual({
      call_id: 'x',
      rejected: 'invalid_timestamp',
    });
    expect(analyzeRecord({}, UTC)).toEqual({ call_id: null, rejected: 'missing_call_id' });
    expect(analyzeRecord([], UTC)).toEqual({ call_id: null, rejected: 'not_an_object' });
  });
});
