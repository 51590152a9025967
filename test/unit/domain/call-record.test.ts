import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCallRecord, type CallRecord } from '../../../domain/call-record.ts';
import { MAX_EXTRA_DEPTH } from '../../../domain/extra-fields.ts';

const UTC = { timeZone: 'UTC' };
const raw = (changes: object = {}): object => ({
  call_id: 'c-1',
  agent_name: 'Maria Gonzalez',
  timestamp: '2024-03-01T09:30:00',
  transcript_text: 'Agent: Hello. Customer: Hi there, I need help.',
  ...changes,
});

function accepted(value: unknown): CallRecord {
  const parsed = parseCallRecord(value, UTC);
  if (!parsed.ok) throw new Error(`rejected: ${parsed.reason}`);
  return parsed.record;
}

function reasonOf(value: unknown): string {
  const parsed = parseCallRecord(value, UTC);
  return parsed.ok ? 'ok' : parsed.reason;
}

describe('parseCallRecord', () => {
  it('cleans a good record into every column of silver', () => {
    expect(accepted(raw({ queue: 'sales' }))).toEqual({
      callId: 'c-1',
      agentName: 'Maria Gonzalez',
      callTimestamp: '2024-03-01T09:30:00.000000Z',
      callDate: '2024-03-01',
      transcriptText: 'Agent: Hello. Customer: Hi there, I need help.',
      transcriptLength: 46,
      callDurationSeconds: 3,
      customerWordCount: 5,
      agentWordCount: 1,
      extra: { queue: 'sales' },
    });
  });

  it('counts the day of the call in the time zone of the call centre', () => {
    const parsed = parseCallRecord(raw({ timestamp: '2024-03-01T03:00:00Z' }), { timeZone: 'America/New_York' });
    expect(parsed).toMatchObject({
      ok: true,
      record: { callTimestamp: '2024-03-01T03:00:00.000000Z', callDate: '2024-02-29' },
    });
  });

  it.each([
    ['a text', 'a text'],
    ['  padded\t', 'padded'],
    [17, '17'],
    [-0, '0'],
    [12.5, '12.5'],
    [9_007_199_254_740_991, '9007199254740991'],
    ['😀'.repeat(200), '😀'.repeat(200)],
    ['__proto__', '__proto__'],
  ])('takes call_id %j as %j', (callId, expected) => {
    expect(accepted(raw({ call_id: callId })).callId).toBe(expected);
  });

  it.each([
    [undefined, 'missing_call_id'],
    [null, 'missing_call_id'],
    [' \n', 'missing_call_id'],
    [true, 'invalid_call_id'],
    [{}, 'invalid_call_id'],
    [['a'], 'invalid_call_id'],
    ['a\u0000b', 'invalid_call_id'],
    ['a\u0007b', 'invalid_call_id'],
    ['\ud800', 'invalid_call_id'],
    ['x'.repeat(201), 'invalid_call_id'],
    [9_007_199_254_740_992, 'invalid_call_id'],
    [1e300, 'invalid_call_id'],
    [Number.NaN, 'invalid_call_id'],
    [1e-7, 'invalid_call_id'],
  ])('refuses call_id %j as %s and names no call', (callId, reason) => {
    expect(parseCallRecord(raw({ call_id: callId }), UTC)).toMatchObject({ ok: false, reason, callId: null });
  });

  it('gives the first reason that applies, in the order of the catalogue', () => {
    const bad: Record<string, unknown> = { call_id: 1, timestamp: true, transcript_text: 7, agent_name: 7 };
    expect(reasonOf(bad)).toBe('invalid_timestamp');
    expect(reasonOf({ ...bad, timestamp: '' })).toBe('missing_timestamp');
    expect(reasonOf({ ...bad, timestamp: 0 })).toBe('invalid_transcript');
    expect(reasonOf({ ...bad, timestamp: 0, transcript_text: ' ' })).toBe('missing_transcript');
    expect(reasonOf({ ...bad, timestamp: 0, transcript_text: 'x' })).toBe('invalid_agent_name');
    expect(reasonOf({ ...bad, call_id: null })).toBe('missing_call_id');
  });

  it.each([[undefined], [null], [' \n\t '], ['\u0000\u0001'], ['\u200b\ufeff']])(
    'takes transcript %j for missing',
    (transcript) => {
      expect(reasonOf(raw({ transcript_text: transcript }))).toBe('missing_transcript');
    },
  );

  it.each([[7], [false], [['Agent: hi']], [{}]])('takes transcript %j for invalid', (transcript) => {
    expect(reasonOf(raw({ transcript_text: transcript }))).toBe('invalid_transcript');
  });

  it('refuses what is no object', () => {
    expect([null, [], 'x', 4, undefined].map(reasonOf)).toEqual(Array<string>(5).fill('not_an_object'));
  });

  it('cleans the transcript and counts code points', () => {
    const { transcriptText, transcriptLength } = accepted(
      raw({ transcript_text: ' Agent:\u0000 a\u0007b\r\n\n Customer:\t 😀 \ud83d\u0085end ' }),
    );
    expect(transcriptText).toBe('Agent: ab Customer: 😀 \ufffd end');
    expect(transcriptLength).toBe(27);
  });

  it('keeps unknown fields in a form that jsonb can hold', () => {
    const value: unknown = JSON.parse(
      '{"call_id":"1","timestamp":0,"transcript_text":"x","__proto__":{"admin":true},"constructor":"c",' +
        '"a\\u0000b":"n\\u0000l","lone":"\\ud800x","big":1e400,"list":[1,null,{"k":"\\udfff"}]}',
    );
    const { extra } = accepted(value);
    expect(Object.keys(extra)).toEqual(['__proto__', 'constructor', 'ab', 'lone', 'big', 'list']);
    expect(JSON.stringify(extra)).toBe(
      '{"__proto__":{"admin":true},"constructor":"c","ab":"nl","lone":"\ufffdx","big":null,"list":[1,null,{"k":"\ufffd"}]}',
    );
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('reads no field through the prototype', () => {
    const value: unknown = JSON.parse('{"__proto__":{"call_id":"1","timestamp":0,"transcript_text":"x"}}');
    expect(reasonOf(value)).toBe('missing_call_id');
    expect(reasonOf(Object.create(raw()))).toBe('missing_call_id');
  });

  it('cuts unknown fields at a bounded depth', () => {
    const deep: unknown = JSON.parse(`${'{"d":'.repeat(5000)}1${'}'.repeat(5000)}`);
    const { extra } = accepted(raw({ deep }));
    expect(JSON.stringify(extra).match(/"d":/g)).toHaveLength(MAX_EXTRA_DEPTH - 1);
  });

  it('holds no text of the record in a message', () => {
    for (const broken of [{ timestamp: 'secret' }, { agent_name: ['secret'] }, { call_id: 'secret'.repeat(60) }]) {
      const parsed = parseCallRecord(raw(broken), UTC);
      expect(parsed.ok).toBe(false);
      expect(JSON.stringify({ ...parsed, callId: null })).not.toContain('secret');
    }
  });

  it('never throws, and cleans a second time to the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.anything(), (transcript, other) => {
        const parsed = parseCallRecord(raw({ transcript_text: transcript, other }), UTC);
        if (!parsed.ok) return parsed.reason === 'missing_transcript';
        const { transcriptText } = parsed.record;
        return accepted(raw({ transcript_text: transcriptText })).transcriptText === transcriptText;
      }),
    );
  });
});

describe('handle time', () => {
  it.each([
    [1, 1],
    [150, 78],
    [1000, 520],
  ])('of %i words is %i seconds', (words, seconds) => {
    const text = `Customer: ${'word '.repeat(words)}`;
    expect(accepted(raw({ transcript_text: text })).callDurationSeconds).toBe(seconds);
  });

  it('counts spoken words, neither labels nor lone marks', () => {
    const record = accepted(raw({ transcript_text: 'Agent: — one & two Customer: drei !! 4' }));
    expect(record).toMatchObject({ agentWordCount: 2, customerWordCount: 2 });
  });
});
