import { describe, expect, it } from '@jest/globals';
import { redactRecord } from '../../../../domain/redaction/redact-record.ts';

const redacted = (fields: Record<string, unknown>): unknown => redactRecord(fields, 'standard').record;

describe('a value that several strings of a record hold together', () => {
  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{ card_number: ['4539', '1488', '0343', '6467'] }, { card_number: ['[CARD]', '[CARD]', '[CARD]', '[CARD]'] }],
    [
      { turns: [{ text: 'it is 4539 1488' }, { text: '0343 6467, yes' }] },
      { turns: [{ text: 'it is [CARD]' }, { text: '[CARD], yes' }] },
    ],
    [
      { words: 'four one five five five five oh one three two'.split(' ').map((w) => ({ w })), at: ['phone'] },
      { words: Array.from({ length: 10 }, () => ({ w: '[PHONE]' })), at: ['phone'] },
    ],
    [
      {
        mails: [
          { at: 'jane', n: 1 },
          { at: '@example.com', n: 2 },
        ],
      },
      {
        mails: [
          { at: '[EMAIL]', n: 1 },
          { at: '[EMAIL]', n: 2 },
        ],
      },
    ],
    [
      { sizes: ['12', '15', '19'], zip: ['94107', '10001'] },
      { sizes: ['12', '15', '19'], zip: ['94107', '10001'] },
    ],
    [{ one: ['4539148803436467', 'x'] }, { one: ['[CARD]', 'x'] }],
  ])('%j becomes %j', (raw, expected) => {
    expect(redacted(raw)).toEqual(expected);
  });

  it('leaves the prototype alone where a field is named like it', () => {
    const raw = JSON.parse('{"l":[{"__proto__":"4539 1488"},{"__proto__":"0343 6467"}]}') as Record<string, unknown>;
    expect(JSON.stringify(redacted(raw))).toBe('{"l":[{"__proto__":"[CARD]"},{"__proto__":"[CARD]"}]}');
    expect('4539 1488' in {}).toBe(false);
  });
});

describe('what stands where an id or a time should', () => {
  it('is redacted when it is none, and is none afterwards', () => {
    expect(redacted({ call_id: { card: '4539148803436467' } })).toEqual({ call_id: { card: '[CARD]' } });
    expect(redacted({ call_id: `${'x'.repeat(190)} 4539148803436467` })).toEqual({
      call_id: [`${'x'.repeat(190)} [CARD]`],
    });
    expect(redacted({ timestamp: 'call (415) 555-0132' })).toEqual({ timestamp: 'call [PHONE]' });
  });

  it('stays as it is when it is one', () => {
    const raw = { call_id: '4539148803436467', timestamp: '20240305' };
    expect(redacted(raw)).toEqual(raw);
    expect(redacted({ call_id: 4155550132, timestamp: 1709647380 })).toEqual({
      call_id: 4155550132,
      timestamp: 1709647380,
    });
  });

  it('ends at the depth that is read, however deep it is', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 50_000; level++) deep = [deep];
    const text = JSON.stringify(redacted({ call_id: deep, timestamp: deep, other: deep }));
    expect(text.length).toBeLessThan(1_000);
  });
});

it('many values in many strings cost no more each than a few', () => {
  const phones = (count: number): string[] =>
    Array.from({ length: count }, (_, n) => `(415) 555-${String(n).padStart(4, '0')}`);
  const cost = (count: number): number => {
    const from = process.cpuUsage();
    redacted({ phones: phones(count) });
    const { user, system } = process.cpuUsage(from);
    return (user + system) / count;
  };
  cost(5_000);
  expect(cost(40_000)).toBeLessThan(4 * cost(5_000));
});
