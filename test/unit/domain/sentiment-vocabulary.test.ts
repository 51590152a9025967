import { describe, expect, it } from '@jest/globals';
import { readText } from '../../../domain/read-sentence.ts';
import { leaningOf, readVocabulary, termsOf } from '../../../domain/sentiment-vocabulary.ts';

describe('terms of a sentence', () => {
  it.each([
    ['it was good.', ['it', '^ it', 'was', 'it was', 'good', 'was good']],
    ['not good, so bad', ['not', '^ not', '~good', 'not good', '~so', ', so', '~bad', 'so bad']],
    ['no; fine!', ['no', '^ no', 'fine', '; fine', '!']],
    ['', []],
  ])('%j are words, negated words and pairs', (text, terms) => {
    expect(termsOf(readText(text))).toEqual(terms);
  });

  it('reach no further than four words behind a negation', () => {
    expect(termsOf(readText("don't a b c d e")).filter((term) => !term.includes(' '))).toEqual([
      'dont',
      '~a',
      '~b',
      '~c',
      '~d',
      'e',
    ]);
  });
});

describe('the lean of a sentence', () => {
  const known = readVocabulary('good\t-50 100\nwas good\t0 30\nwaited\t80 0\n^ waited\t20 0\n');

  it('is that of its terms, and each word has its own share', () => {
    expect(leaningOf(readText('it was good'), new Set(), known)).toEqual({
      negative: -0.5,
      positive: 1.3,
      words: [{ from: 7, until: 11, lean: 1.65 }],
    });
    expect(leaningOf(readText('waited'), new Set(), known).words).toEqual([{ from: 0, until: 6, lean: -1 }]);
  });

  it('counts a term once', () => {
    const seen = new Set<string>();
    expect(leaningOf(readText('good good'), seen, known)).toMatchObject({ negative: -0.5, positive: 1 });
    expect(leaningOf(readText('good'), seen, known)).toEqual({ negative: 0, positive: 0, words: [] });
  });

  it('points at no word that only joins others', () => {
    expect(leaningOf(readText('was and'), new Set(), readVocabulary('was\t0 90\nand\t0 90\n'))).toEqual({
      negative: 0,
      positive: 1.8,
      words: [],
    });
  });
});
