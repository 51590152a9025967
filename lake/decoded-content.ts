import { gunzip } from './gunzip.ts';
import { PieceReader, type Pieces } from './pieces.ts';
import { StreamFlaw } from './stream-flaw.ts';
import { utf16ToUtf8 } from './utf16.ts';
import { isZstd, unzstd } from './zstd/frames.ts';

/** Text of calls shrinks 5 to 20 times; what was written to fill a disk, a thousand times and more. */
const MOST_TIMES = 400;
const FREE_BYTES = 16 * 1024 * 1024;

/** True when the stored bytes are UTF-8 without more ado: neither compressed nor marked as UTF-16. */
export function isPlain(start: Uint8Array): boolean {
  return compressionOf(start) === null && utf16OrderOf(start) === null;
}

/**
 * The content of an object as UTF-8 without byte order mark, piece by piece; its first bytes tell compression and encoding. Depends
 * on the stored bytes alone, up to its end or flaw, and holds a few pieces at most. UTF-8 is not checked here.
 * @throws StreamFlaw for faulty data; errors of the source as they are.
 */
export async function* decodeContent(stored: Pieces, sizeBytes: number): AsyncGenerator<Uint8Array, void, undefined> {
  const source = new PieceReader(stored);
  const compression = compressionOf(await source.peek(4));
  const content =
    compression === null
      ? source
      : new PieceReader(bounded(compression === 'gzip' ? gunzip(source) : unzstd(source), sizeBytes));
  // A flaw before the third byte leaves nothing to tell an encoding by.
  const start = await content.peek(3);
  const order = utf16OrderOf(start);
  if (order !== null) {
    await content.skip(2);
    yield* utf16ToUtf8(content.pieces(), order);
    return;
  }
  if (isUtf8Mark(start)) await content.skip(3);
  yield* content.pieces();
}

async function* bounded(
  pieces: AsyncGenerator<Uint8Array, void, undefined>,
  sizeBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const most = sizeBytes === -1 ? Number.POSITIVE_INFINITY : Math.max(FREE_BYTES, MOST_TIMES * sizeBytes);
  let decoded = 0;
  for await (const piece of pieces) {
    const left = most - decoded;
    yield piece.length > left ? piece.subarray(0, left) : piece;
    decoded += piece.length;
    if (decoded > most) {
      throw new StreamFlaw('too_large', `the decompression ratio exceeds ${MOST_TIMES}: more than ${most} bytes`);
    }
  }
}

function compressionOf(start: Uint8Array): 'gzip' | 'zstd' | null {
  if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip';
  return isZstd(start) ? 'zstd' : null;
}

function utf16OrderOf(start: Uint8Array): 'le' | 'be' | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'le';
  return start[0] === 0xfe && start[1] === 0xff ? 'be' : null;
}

function isUtf8Mark(start: Uint8Array): boolean {
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
}
