import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareBytes } from '../../../store/byte-order.ts';

test('texts are ordered by their bytes in UTF-8, whatever their code units', () => {
  const character = fc.constantFrom('', 'a', 'Z', '-', '\u0000', 'ü', '\uD7FF', '\uE000', '\uFFFD', '😀', '\u{10FFFF}');
  const texts = fc.array(character, { maxLength: 5 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(Math.sign(compareBytes(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
    }),
  );
});
