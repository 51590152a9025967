import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { redactRecord } from '../../../../domain/redaction/redact-record.ts';
import { redactSample } from '../../../../domain/redaction/redact-sample.ts';
import { redactText, type RedactedText } from '../../../../domain/redaction/redact-text.ts';
import { markOf, REDACT_MODES, type RedactMode } from '../../../../domain/redaction/types.ts';

const PIECES: readonly string[] = [
  '4111111111111111',
  '4242 4242',
  '5500-0000-0000-0004',
  '4',
  '12',
  '123',
  '1234',
  '99812',
  '2125551234',
  '(415) 555-0123',
  '+44 20 7946 0958',
  '555-0123',
  '123-45-6789',
  '٤١١١',
  '１２３',
  '4\u200b2',
  '𝟒𝟏',
  '-',
  '.',
  '+',
  'jane@example.com',
  'jane',
  'at',
  'dot',
  'com',
  'example',
  'underscore',
  '@',
  'gmail',
  '(at)',
  '[at]',
  'four',
  'two',
  'double',
  'oh',
  'forty',
  'hundred',
  'triple',
  'zero',
  'card',
  'CVV',
  'phone',
  'call me at',
  'order number',
  'SSN',
  'IBAN',
  'DE89 3704 0044 0532 0130 00',
  'my number is',
  'routing',
  'account number',
  'ending in',
  'last four',
  'passport',
  'my name is',
  'born',
  'extension',
  'x12',
  'Agent:',
  'Customer:',
  'Speaker 1:',
  '\n',
  '. ',
  ', ',
  '?',
  '[00:12]',
  '$4,111.11',
  '10:30',
  '2024-01-02',
  'and',
  'or',
  '[CARD]',
  '[PHONE]',
  '[',
  ']',
  '<b>',
  '&#64;',
  '\\u0040',
  '\\',
  '"',
  '%40',
  'é',
  '😀',
  '\u0000',
  '\ufffd',
  '\ud800',
];
const transcripts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));
const texts = fc.oneof(
  transcripts,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const modes = fc.constantFrom<RedactMode>('standard', 'strict');

function replaced(raw: string, { redactions }: RedactedText): string {
  const points = Array.from(raw);
  let at = 0;
  let text = '';
  for (const { type, start, end } of redactions) {
    text += points.slice(at, start).join('') + markOf(type);
    at = end;
  }
  return text + points.slice(at).join('');
}

describe('redaction, whatever the text', () => {
  it('puts marks for the spans and leaves every other character alone', () => {
    fc.assert(
      fc.property(texts, modes, (text, mode) => {
        const redacted = redactText(text, mode);
        expect(redacted.text).toBe(replaced(text, redacted));
      }),
      { numRuns: 400 },
    );
  });

  it('gives spans in order that do not overlap and lie within the text', () => {
    fc.assert(
      fc.property(texts, modes, (text, mode) => {
        let at = 0;
        for (const { start, end } of redactText(text, mode).redactions) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(Array.from(text).length);
      }),
      { numRuns: 400 },
    );
  });

  it('finds nothing in what it has redacted', () => {
    fc.assert(
      fc.property(texts, modes, (text, mode) => {
        const once = redactText(text, mode).text;
        const twice = redactText(once, mode);
        expect(twice).toEqual({ text: once, redactions: [] });
      }),
      { numRuns: 600 },
    );
  });

  it('never takes a speaker label', () => {
    fc.assert(
      fc.property(texts, modes, (text, mode) => {
        const labels = (spoken: string): string[] =>
          spoken.match(/(?<![a-z\p{C}\ufffd])(?:Agent:|Customer:|Speaker 1:)/giu) ?? [];
        expect(labels(redactText(text, mode).text).length).toBeGreaterThanOrEqual(labels(text).length);
      }),
      { numRuns: 400 },
    );
  });

  it('returns the very text in mode off, and where nothing is found', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(redactText(text, 'off')).toEqual({ text, redactions: [] });
        const redacted = redactText(text, 'standard');
        expect(redacted.redactions.length > 0 || redacted.text === text).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('redacts any JSON record and sample without failing, and changes no input', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })),
        fc.constantFrom(...REDACT_MODES),
        (record, mode) => {
          const before = JSON.stringify(record);
          const redacted = redactRecord(record, mode);
          expect(JSON.stringify(record)).toBe(before);
          expect(Object.keys(redacted.record)).toHaveLength(Object.keys(record).length);
          expect(typeof redactSample(before, mode)).toBe('string');
        },
      ),
      { numRuns: 200 },
    );
  });
});
