import { describe, expect, it } from '@jest/globals';
import { decodeObject } from '../../../domain/decode-object.ts';
import { REASON_CODES, REASON_MEANINGS } from '../../../domain/reason-codes.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const reasonOf = (input: Uint8Array): string => {
  const decoded = decodeObject(input);
  return decoded.ok ? 'ok' : decoded.reason;
};

describe('decodeObject', () => {
  it('gives one JSON object as record 1 with its text unchanged', () => {
    const text = '{"call_id": "a\\u0000b", "x": "\\ud800"}';
    expect(decodeObject(bytes(`  ${text}\n`))).toEqual({ ok: true, records: [{ recordNo: 1, text }] });
  });

  it('tolerates a byte order mark', () => {
    expect(decodeObject(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes('{}')))).toEqual({
      ok: true,
      records: [{ recordNo: 1, text: '{}' }],
    });
  });

  it('takes no bytes, white space and a lone byte order mark as an empty object', () => {
    expect([bytes(''), bytes(' \r\n\t'), Uint8Array.of(0xef, 0xbb, 0xbf)].map(reasonOf)).toEqual([
      'empty_object',
      'empty_object',
      'empty_object',
    ]);
  });

  it('refuses bytes that are no UTF-8, and UTF-16 with a mark', () => {
    expect(reasonOf(Uint8Array.of(0x7b, 0xff, 0x7d))).toBe('unreadable_encoding');
    expect(reasonOf(Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00))).toBe('unreadable_encoding');
    expect(reasonOf(Uint8Array.of(0x22, 0xc3))).toBe('unreadable_encoding');
  });

  it('tells text that is not JSON from JSON that is no object', () => {
    const inputs = ['{"a":1', '{}{}', '{"a":01}', 'NaN', '[1]', '[{"call_id":"1"}]', '"text"', '42', 'true', 'null'];
    expect(inputs.map((input) => reasonOf(bytes(input)))).toEqual([
      ...Array<string>(4).fill('invalid_json'),
      ...Array<string>(6).fill('not_an_object'),
    ]);
  });

  it('survives nesting of a million levels', () => {
    const deep = 1_000_000;
    expect(reasonOf(bytes('['.repeat(deep)))).toBe('invalid_json');
    expect(['not_an_object', 'invalid_json']).toContain(reasonOf(bytes('['.repeat(deep) + ']'.repeat(deep))));
  });

  it('never repeats the content of the object in its message', () => {
    const decoded = decodeObject(bytes('secret words'));
    expect(decoded).toEqual({ ok: false, reason: 'invalid_json', message: 'the object is not JSON' });
  });
});

describe('REASON_CODES', () => {
  it('stand in the order in which they are tried', () => {
    expect(REASON_CODES.join(' ')).toBe(
      'empty_object unreadable_encoding corrupt_compression too_large invalid_json not_an_object missing_call_id ' +
        'invalid_call_id missing_timestamp invalid_timestamp missing_transcript invalid_transcript invalid_agent_name ' +
        'object_unreadable database_rejected enrichment_failed attempts_exhausted',
    );
  });

  it('have one meaning each', () => {
    expect(Object.keys(REASON_MEANINGS)).toEqual([...REASON_CODES]);
    expect(new Set(Object.values(REASON_MEANINGS)).size).toBe(REASON_CODES.length);
  });
});
