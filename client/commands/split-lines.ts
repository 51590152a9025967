import type { Readable } from 'node:stream';

const NEWLINE = 0x0a;

/**
 * Splits a stream into lines, as bytes, so that a line in a broken encoding can be told from the others. A line beyond `maxBytes` is
 * not kept: it arrives as `too_long`. The last line needs no line end.
 */
export async function* splitLines(
  input: Readable,
  maxBytes: number,
): AsyncGenerator<Buffer | 'too_long', void, undefined> {
  let pieces: Buffer[] = [];
  let length = 0;

  function take(): Buffer | 'too_long' {
    const line =
      length > maxBytes ? 'too_long' : pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return line;
  }

  function keep(piece: Buffer): void {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else pieces.push(piece);
  }

  for await (const chunk of input) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, from)) {
      keep(bytes.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < bytes.length) keep(bytes.subarray(from));
  }
  if (length > 0) yield take();
}
