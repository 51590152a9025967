import { describe, expect, it } from '@jest/globals';
import { NumberSet } from '../../../client/number-set.ts';
import { printable } from '../../../client/printable.ts';
import { nearest } from '../../../domain/nearest.ts';
import { REASON_CODES } from '../../../domain/reason-codes.ts';

describe('printable', () => {
  it.each([
    ['plain ünïcode 日本 🎉', 'plain ünïcode 日本 🎉'],
    ['\u001b[31mred\u0007', String.raw`\x1b[31mred\x07`],
    ['a\tb\r\nc\u0000', String.raw`a\tb\r\nc\x00`],
    ['\u009b2J', String.raw`\x9b2J`],
    ['safe\u202etxt.exe\u2028', String.raw`safe\u{202e}txt.exe\u{2028}`],
    ['half \ud83c', String.raw`half \u{d83c}`],
  ])('gives %j without anything that a terminal acts on', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

describe('nearest', () => {
  it.each([
    ['invalid_jsno', 'invalid_json'],
    ['INVALID_JSON', 'invalid_json'],
    ['missing_callid', 'missing_call_id'],
    ['too_big', null],
    ['to_large', 'too_large'],
    ['zzz', null],
    ['', null],
  ])('takes %j for %j', (text, reason) => {
    expect(nearest(text, REASON_CODES)).toBe(reason);
  });
});

describe('NumberSet', () => {
  it('holds what was added and nothing else, however far apart', () => {
    const set = new NumberSet();
    const values = [0, 1, 63, 64, 65, 1_000_003];
    for (const value of values) set.add(value);
    const found = Array.from({ length: 1_000_100 }, (_, value) => value).filter((value) => set.has(value));
    expect(found).toEqual(values);
    expect(set.has(50_000_000)).toBe(false);
  });
});
