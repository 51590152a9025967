import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Pattern } from '../../../../domain/categories/pattern-search.ts';

function found(source: string, text: string): string[] {
  return new Pattern(source).find(text).map(({ from, until }) => text.slice(from, until));
}

describe('a pattern', () => {
  it.each([
    [String.raw`order (number )?\d{4,6}`, 'order number 12345 and order 77', ['order number 12345']],
    [String.raw`\bref[:\s-]*\w+`, 'my ref: ab12, preref x', ['ref: ab12']],
    ['Plan [A-C]', 'plan b or plan d', ['plan b']],
    ['^so\\b', 'so it is so', ['so']],
    ['\\bso$', 'so it is so', ['so']],
    ['colou?r|grey', 'the color grey, the colour', ['color', 'grey', 'colour']],
    [String.raw`£\d+\.\d\d`, 'it is £12.50 today', ['£12.50']],
    ['don’t', "i don't", ["don't"]],
    [String.raw`\bcafé\b`, 'the café, the cafés', ['café']],
    ['😀+', 'ha 😀😀!', ['😀😀']],
    [String.raw`\x41\u0042`, 'ab', ['ab']],
    ['[^a-z ]+', 'call 911 now', ['911']],
    ['a{2}', 'aaaaa', ['aa', 'aa']],
    ['(ab|abc)(d|cd)?', 'abcd', ['abcd']],
  ])('%s in %j finds %j', (source, text, matches) => {
    expect(found(source, text)).toEqual(matches);
  });

  it.each([
    ['(a)\\1', 'a back-reference cannot be matched in linear time: leave it out', 3],
    ['(?<n>a)\\k<n>', 'a group is ( ) or (?: )', 0],
    ['a(?=b)', 'lookahead and lookbehind cannot be matched in linear time: leave them out', 1],
    ['(?<!a)b', 'lookahead and lookbehind cannot be matched in linear time: leave them out', 0],
    ['(a', 'a ( without its )', 0],
    ['a)', 'a ) without its (', 1],
    ['[a', 'a [ without its ]', 0],
    ['[]', 'a class without any character', 0],
    ['[z-a]', 'a range whose end is before its start', 1],
    ['[😀]', 'a class holds no 😀: write (?:a|b)', 1],
    ['*a', 'there is nothing to repeat', 0],
    ['a**', 'a repeat of a repeat: put the inner one into ( )', 2],
    ['a{3,2}', 'a repeat whose end is before its start', 1],
    ['a{201}', 'a repeat may count to 200', 1],
    ['a{x}', String.raw`a { that is no repeat: write \{ for the character`, 1],
    ['\\q', String.raw`\q means nothing here`, 0],
    ['a\\', String.raw`a \ at the end`, 1],
    ['a*', 'it matches even where there is nothing', 0],
    ['(a|b?)', 'it matches even where there is nothing', 0],
    ['((a{100}){100}){100}', 'its repeats make it too large: lower their counts', 0],
    [`${'('.repeat(30)}a${')'.repeat(30)}`, 'groups may stand at most 20 deep', 21],
    ['a'.repeat(501), 'a pattern may have at most 500 characters', 0],
  ])('%s is refused: %s', (source, message, at) => {
    expect(() => new Pattern(source)).toThrow(expect.objectContaining({ message, at }));
  });

  it('matches where the regular expression of JavaScript does, whatever both are', () => {
    const unit = fc.constantFrom(
      'a',
      'b',
      'c',
      ' ',
      '.',
      '[ab]',
      '[^a]',
      String.raw`\w`,
      String.raw`\s`,
      String.raw`\b`,
    );
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        unit,
        fc.tuple(tie('node'), tie('node')).map(([a, b]) => a + b),
        fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a}|${b})`),
        fc
          .tuple(tie('node'), fc.constantFrom('*', '+', '?', '{1,2}', '{2}', '*?'))
          .map(([a, repeat]) => `(?:${a})${repeat}`),
        tie('node').map((a) => `^${a}`),
        tie('node').map((a) => `${a}$`),
      ),
    }));
    fc.assert(
      fc.property(node, fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 }), (source, text) => {
        const pattern = compiled(source);
        fc.pre(pattern !== null);
        const [first] = pattern?.find(text) ?? [];
        const expected = new RegExp(source).exec(text);
        // Assertions alone match nothing here, so only where something was read do the two speak of the same.
        expect(first?.from ?? null).toBe(expected === null ? null : expected.index);
      }),
      { numRuns: 3_000 },
    );
  });

  it('tells at most 10 matches of a text, however long', () => {
    expect(new Pattern('a').find('a'.repeat(80))).toHaveLength(10);
    expect(new Pattern('ab+c').find(`a${'b'.repeat(998)}c`)).toEqual([{ from: 0, until: 1000 }]);
  });

  it.each([
    ['(a+)+$', `${'a'.repeat(1_000_000)}!`, 0],
    ['(a|aa)+b', 'a'.repeat(1_000_000), 0],
    [String.raw`(\w+\s?)*x`, 'word '.repeat(200_000), 0],
    ['a.*b.*c.*d', 'abc'.repeat(333_333), 0],
    ['a.*b|a', 'a'.repeat(1_000_000), 10],
    ['a.{20}b', 'acca'.repeat(250_000), 0],
  ])('%s, which takes a backtracking engine years or hours, ends on a megabyte', (source, text, matches) => {
    expect(new Pattern(source).find(text)).toHaveLength(matches);
  });
});

function compiled(source: string): Pattern | null {
  try {
    return new Pattern(source);
  } catch {
    return null;
  }
}
