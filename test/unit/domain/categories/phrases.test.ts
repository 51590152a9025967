import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compilePhrase } from '../../../../domain/categories/phrases.ts';
import { readText } from '../../../../domain/read-sentence.ts';

/** What the expression for any sentence finds; the search for plain ones has to find the same. */
function found(phrase: string, text: string): string[] {
  const { expression, search } = compilePhrase(phrase);
  const matches = [...text.matchAll(expression)].map((match) => match[0]);
  const sentence = readText(text);
  const byWords = search.find(sentence).map(({ from, until }) => text.slice(from, until));
  expect(sentence.isPlain ? byWords : matches).toEqual(matches);
  return matches;
}

describe('a phrase', () => {
  it.each([
    ['hold', 'the household can hold on', ['hold']],
    ['Manager', "your manager's name, managers", ["manager's"]],
    ['can', "i can't, i can", ['can']],
    ["don't", "i don't and dont", ["don't", 'dont']],
    ['don’t', "i don't", ["don't"]],
    ['call   back', 'call back, call-back, call,  back, callback', ['call back', 'call-back', 'call,  back']],
    ['call-back', 'a call back', ['call back']],
    [
      '(speak|talk) to (a|the|) manager',
      'speak to manager, talk to a manager, talk to my manager',
      ['speak to manager', 'talk to a manager'],
    ],
    ['(please|) hold', 'please hold; hold', ['please hold', 'hold']],
    ['cancel (it|the whole thing)', 'cancel the whole thing', ['cancel the whole thing']],
    ['cancel * account', 'cancel my old bank account, cancel my very very old account', ['cancel my old bank account']],
    ['cancel {1,2} account', "cancel account, cancel bob's account", ["cancel bob's account"]],
    ['a * b', 'a b b', ['a b']],
    ['put {0,2} on hold', 'put you on hold', ['put you on hold']],
    ['café', 'the café, cafés', ['café']],
    ['cancel', 'cancel😀 «cancel» 日cancel', ['cancel', 'cancel']],
    ['取消', '我想取消订单', ['取消']],
    ['911', 'call 911 or 9110', ['911']],
  ])('%j in %j finds %j', (phrase, text, matches) => {
    expect(found(phrase, text)).toEqual(matches);
  });

  it.each([
    ['speak to a manager', ['manager']],
    ['(speak|talk) to (a|your) supervisor', ['supervisor']],
    ['i want to (cancel|leave)', ['cancel', 'leave']],
    ['(please|) hold on', ['hold']],
    ['取消', null],
  ])('%j is looked for where %j stands', (phrase, triggers) => {
    expect(compilePhrase(phrase).triggers).toEqual(triggers);
  });

  it.each([
    ['!!', 'a phrase needs a word that is no choice to leave out', 0],
    ['(a|)', 'a phrase needs a word that is no choice to leave out', 0],
    ['* hold', 'a gap must stand between words', 0],
    ['hold {1,2}', 'a gap must stand between words', 0],
    ['hold {2,1} on', 'a gap is {m,n} with m at most n and n at most 10', 5],
    ['hold {0,11} on', 'a gap is {m,n} with m at most n and n at most 10', 5],
    ['hold (|) on', 'a choice without any word', 5],
    ['hold (a * b) on', 'a gap does not belong into a choice', 5],
    ['hold (a on', '"(" does not belong here', 5],
    ['a (b (c|d)) e', '"(" does not belong here', 2],
    ['a {0,10} b {0,10} c', 'it has too many gaps and words to leave out', 0],
    [`${'(a|a b) '.repeat(8)}c`, 'it has too many gaps and words to leave out', 0],
    ['a'.repeat(501), 'a phrase may have at most 500 characters', 0],
  ])('%j is refused: %s', (phrase, message, at) => {
    expect(() => compilePhrase(phrase)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message), at }),
    );
  });

  it.each([
    ['a * b * c', 'a '.repeat(500_000)],
    ['a * b * c', 'a b '.repeat(250_000)],
    ["don't {0,9} b", "don't ".repeat(166_666)],
    ['a {0,3} b', `a ${'x'.repeat(1_000_000)}`],
    ['a {0,3} b', `a ${"'".repeat(1_000_000)}`],
    ['a {0,3} b', `a ${"x'".repeat(500_000)}`],
    ['a b', `a${' '.repeat(1_000_000)}c`],
    ['a b', `${'a'.repeat(1_000_000)} c`],
  ])('%j ends on a megabyte made to trip it', (phrase, text) => {
    expect(found(phrase, text)).toEqual([]);
  });
});

it('finds the same by words as by its expression, in any plain sentence', () => {
  const phrases = fc.constantFrom(
    'a',
    "don't",
    '(a|b a|) b',
    'a * b',
    '(a|) * b c',
    'a {1,2} (b|c|) a',
    '(a b|a) (c|b|) c',
    'b {0,3} (a|b) * c',
    '(|c) a {0,1} a',
  );
  const words = fc.constantFrom(
    'a',
    'b',
    'c',
    "a's",
    "don't",
    'dont',
    "c'",
    "'b",
    '-',
    ',',
    '.',
    '          ',
    'd'.repeat(41),
    '7',
  );
  fc.assert(
    fc.property(phrases, fc.array(words, { maxLength: 14 }), fc.constantFrom(' ', ', ', ''), (phrase, parts, joint) => {
      const text = parts.join(joint);
      // Marks end sentences; a sentence is read as one.
      const sentence = readText(text.replaceAll('.', ';'));
      fc.pre(sentence.isPlain);
      const { expression, search } = compilePhrase(phrase);
      const expected = [...sentence.text.matchAll(expression)].map((match) => [
        match.index,
        match.index + match[0].length,
      ]);
      expect(search.find(sentence).map(({ from, until }) => [from, until])).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});
