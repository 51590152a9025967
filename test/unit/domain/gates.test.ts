import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { judgeDisposition } from '../../../domain/disposition.ts';
import { readExpression } from '../../../domain/gates/expression.ts';
import { gatedExpressions, marksOf } from '../../../domain/gates/gated.ts';
import { FIGURE_OPENING, requiredWords } from '../../../domain/gates/required-words.ts';
import { readText } from '../../../domain/read-sentence.ts';
import { splitSentences } from '../../../domain/sentences.ts';
import { splitTurns } from '../../../domain/transcript.ts';
import { openingOf } from '../../../domain/word-list.ts';
import { generateCalls } from '../../../generator/generate-calls.ts';

/** The words that an expression requires, in their order. */
function wordsOf(pattern: RegExp): string[] | null {
  const required = requiredWords(readExpression(pattern.source));
  return required && Array.from(required.openings, nameOf).toSorted();
}

function nameOf(opening: number): string {
  if (opening === FIGURE_OPENING) return '#';
  const units = [0, 7, 14, 21].map((shift) => (opening >>> shift) & 127).filter((unit) => unit > 0);
  return String.fromCharCode(...units);
}

describe('the words that an expression requires', () => {
  it.each([
    [/\bcancel(?:led)? it\b/, ['canc']],
    [/\b(?:cancel|refund)\b/, ['canc', 'refu']],
    [/\b(?:i|we) (?:cancel|refund)(?:ed)?\b/, ['canc', 'refu']],
    [/\bno (?:thanks|worries)\b/, ['no', 'worr']],
    [/\bfinali[sz]e\b/, ['fina']],
    [/\bdon't bother/, ['both']],
    [/^(?:well,? )*(?:yes|yess+)\b/, ['yes', 'yess']],
    [/(?:very )*slow\b/, null],
    [/\b(?:very )*slow\b/, ['slow']],
    [/\bit is (?!not)(?<=is )broken\b/, ['brok']],
    [/\b\w+ broken\b/, ['brok']],
    [/broken/, null],
    [/\bbro/, null],
    [/\bbrok/, ['brok']],
    [/\b(?:broken|\w+ing)\b/, null],
    [/\broom \d+\b/, ['room']],
    [/\b\d{2} a\b/, ['#']],
    [/[$£]\d/, ['#']],
    [/\b(?:broken){0,2} it\b/, ['it']],
    [/\b(?:broken ){1,2}it\b/, ['brok']],
    [/\b(?:|the )lift\b/, ['lift']],
    [/\ba.{1,9}lift\b/, null],
    [/\ba .{1,9} lift\b/, ['lift']],
    [/[.,]|\blift\b/, null],
  ])('%s', (pattern, words) => {
    expect(wordsOf(pattern)).toEqual(words);
  });
});

it.each([/\x61b/, /\p{Ll}/u, /(a)\1/, /\bFoo\b/, /[^]/, /(?<n>a)\k<n>/])('%s is not read', (pattern) => {
  expect(() => readExpression(pattern.source)).toThrow('is not read');
});

describe('a gate', () => {
  it('is open in every sentence that its expression matches', () => {
    let matches = 0;
    for (const sentence of sentencesOfDialogues()) {
      const marked = { text: sentence.text, marks: marksOf(sentence) };
      for (const gate of gatedExpressions()) {
        gate.pattern.lastIndex = 0;
        if (!gate.pattern.test(sentence.text)) continue;
        matches += 1;
        expect([gate.pattern.source, sentence.text, gate.mayBeIn(marked)]).toEqual([
          gate.pattern.source,
          sentence.text,
          true,
        ]);
      }
    }
    expect(matches).toBeGreaterThan(10_000);
  });

  it('is closed in most others', () => {
    const counts = { open: 0, closed: 0 };
    for (const sentence of sentencesOfDialogues()) {
      const marked = { text: sentence.text, marks: marksOf(sentence) };
      for (const gate of gatedExpressions()) counts[gate.mayBeIn(marked) ? 'open' : 'closed'] += 1;
    }
    expect(counts.closed).toBeGreaterThan(4 * counts.open);
  });

  it.each([
    ["you don't", ['don', 't', 'you']],
    ['covid19 and 4g', ['covi', 'and', 'g']],
    ["o''neill's :d", ['o', 'neil', 's', 'd']],
  ])('hears the letters of %j wherever they stand', (text, words) => {
    const marks = marksOf(readText(text));
    for (const word of words) {
      const alone = marksOf(readText(word));
      expect(alone.every((mark, column) => ((marks[column] ?? 0) & mark) === mark)).toBe(true);
    }
  });

  it('stands before nearly every expression that was given one', () => {
    // Loads the rules.
    judgeDisposition([], []);
    const all = gatedExpressions();
    const without = all.filter(({ pattern }) => requiredWords(readExpression(pattern.source)) === null);
    expect(all.length).toBeGreaterThan(80);
    expect(without.length).toBeLessThan(all.length / 10);
  });
});

function* sentencesOfDialogues() {
  const folder = new URL('../../../bench/data/dialogues/', import.meta.url);
  const own = readdirSync(folder)
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { record: { transcript_text: string } }).record.transcript_text);
  const generated = [...generateCalls({ count: 300, broken: 0, seed: 'gates' })].map(
    ({ body }) => (JSON.parse(String(body)) as { transcript_text: string }).transcript_text,
  );
  for (const text of [...own, ...generated]) yield* splitSentences(splitTurns(text)).flat();
}

it('an opening is the number of up to four letters', () => {
  expect(nameOf(openingOf('cancelled'))).toBe('canc');
});
