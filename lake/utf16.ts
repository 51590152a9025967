import type { Pieces } from './pieces.ts';
import { StreamFlaw } from './stream-flaw.ts';

/**
 * UTF-16 content, behind its byte order mark, as UTF-8. What stands before an error is given, however the pieces are cut.
 * @throws StreamFlaw unreadable_encoding on half a character.
 */
export async function* utf16ToUtf8(pieces: Pieces, order: 'le' | 'be'): AsyncGenerator<Uint8Array, void, undefined> {
  let rest: Uint8Array = new Uint8Array(0);
  for (;;) {
    const { value, done } = await pieces.next();
    const bytes = Buffer.concat([rest, value ?? new Uint8Array(0)]);
    const end = done === true ? bytes.length : wholeEnd(bytes, order);
    rest = bytes.subarray(end);
    const whole = bytes.subarray(0, end - (end % 2));
    const text = (order === 'be' ? whole.swap16() : whole).toString('utf16le');
    const isWhole = whole.length === end;
    if (text.isWellFormed() && isWhole) {
      if (text !== '') yield Buffer.from(text);
      if (done === true) return;
      continue;
    }
    const sound = text.slice(0, firstHalf(text));
    if (sound !== '') yield Buffer.from(sound);
    throw new StreamFlaw('unreadable_encoding', 'the object is not valid UTF-16: it holds half a character');
  }
}

/** Leaves out an odd byte and the first half of a pair, which the next piece completes. */
function wholeEnd(bytes: Uint8Array, order: 'le' | 'be'): number {
  const end = bytes.length - (bytes.length % 2);
  const high = bytes[order === 'le' ? end - 1 : end - 2] ?? 0;
  return end > 0 && high >= 0xd8 && high <= 0xdb ? end - 2 : end;
}

function firstHalf(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) return at;
    if (code > 0xffff) at += 1;
  }
  return text.length;
}
