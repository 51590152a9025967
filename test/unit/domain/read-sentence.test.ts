import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSentence, readText } from '../../../domain/read-sentence.ts';
import { splitSentences } from '../../../domain/sentences.ts';
import { countWords } from '../../../domain/text.ts';
import { hashOf, wordAt, WordList } from '../../../domain/word-list.ts';
import { WordTable } from '../../../domain/word-table.ts';

/** The words of a text as the rules know them. */
function wordsIn(text: string): string[] {
  const { words, endWord } = readText(text);
  return Array.from({ length: endWord }, (_, index) => wordAt(text, words, index));
}

describe('the words of a sentence', () => {
  it.each([
    ["i don't, really!", ['i', 'dont', ',', 'really', '!']],
    ["the 'managers' of o''neill's", ['the', 'managers', 'of', 'oneills']],
    ['4g and wi-fi_2', ['4g', 'and', 'wi', 'fi', '2']],
    ['fine :) <3 ;-) a:day (see)', ['fine', ':)', '<3', ';-)', 'a', 'day', 'see']],
    ['café 😀 ok', ['caf', 'ok']],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('stand where they were read', () => {
    const text = "well, it's 5 o'clock";
    const { words, endWord } = readText(text);
    const pieces = Array.from({ length: endWord }, (_, index) => text.slice(words.from(index), words.until(index)));
    expect(pieces).toEqual(['well', ',', "it's", '5', "o'clock"]);
  });

  it.each([
    ['plain words', { isPlain: true, mayHoldMoney: false }],
    ['it is $5', { isPlain: true, mayHoldMoney: true }],
    ['room 12', { isPlain: true, mayHoldMoney: true }],
    ['café', { isPlain: false, mayHoldMoney: true }],
    ['a_b', { isPlain: false, mayHoldMoney: false }],
    ["rock''n roll", { isPlain: false, mayHoldMoney: false }],
    ['fine :d', { isPlain: false, mayHoldMoney: false }],
    ['love <3', { isPlain: false, mayHoldMoney: true }],
  ])('%j tells what kind of characters it holds', (text, kind) => {
    expect(readText(text)).toMatchObject(kind);
  });

  it('are many without end', () => {
    const words = new WordList(1);
    const text = 'a b '.repeat(5000);
    readSentence(words, text, 0);
    expect(words.count).toBe(10_000);
    expect(text.slice(words.from(9999), words.until(9999))).toBe('b');
  });

  it('end where the sentence does', () => {
    const text = 'see dr. who… ok? yes.no 3.5\nbye';
    const ends: number[] = [];
    for (let at = 0; at < text.length;) ends.push((at = readSentence(new WordList(9), text, at)));
    expect(ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))).toEqual([
      'see dr. who…',
      ' ok?',
      ' yes.no 3.5\n',
      'bye',
    ]);
  });
});

it('sentences count the words that their turn holds', () => {
  const parts = fc.constantFrom(
    'yes.',
    'no?',
    ' ',
    'Dr. Who',
    '…',
    '!?',
    '😀',
    'café',
    '陈伟',
    "'it's'",
    ':d',
    '<3',
    '- 5%',
    'a\nb',
    '𝒜',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), fc.constantFrom(' ', ''), (chosen, joint) => {
      const text = chosen.join(joint);
      const [sentences = []] = splitSentences([{ speaker: 'agent', text, start: 0, end: text.length }]);
      expect(sentences.reduce((sum, { spokenWords }) => sum + spokenWords, 0)).toBe(countWords(text));
    }),
  );
});

describe('a table of words', () => {
  const table = new WordTable(
    new Map([
      ['dont', 1],
      ['cancel', 2],
      ['!', 3],
    ]),
  );

  it('finds a word with and without its apostrophes', () => {
    const text = "don't dont canceled cancel!";
    const { words, endWord } = readText(text);
    expect(Array.from({ length: endWord }, (_, index) => table.get(text, words, index))).toEqual([
      1,
      1,
      undefined,
      2,
      3,
    ]);
  });

  it('tells words of one hash apart', () => {
    const [known, other] = ['ao', 'c1'];
    expect(hashOf(known)).toBe(hashOf(other));
    const found = (text: string): number | undefined =>
      new WordTable(new Map([[known, 1]])).get(text, readText(text).words, 0);
    expect([found(known), found(other)]).toEqual([1, undefined]);
  });
});
