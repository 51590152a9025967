import type { PieceReader } from '../pieces.ts';
import { StreamFlaw } from '../stream-flaw.ts';
import { corrupt } from './corrupt.ts';
import { BLOCK_BYTES, History } from './history.ts';
import type { HuffmanTable } from './huffman.ts';
import { readLiterals } from './literals.ts';
import { runSequences, type SequenceTables } from './sequences.ts';
import { Xxh64 } from './xxh64.ts';

/** What the reference decoder allows unless told otherwise. */
const MOST_WINDOW_BYTES = 128 * 1024 * 1024;
/** So that reading a bit or two beyond a block needs no check. */
const SPARE_BYTES = 8;

interface FrameHeader {
  readonly windowBytes: number;
  readonly contentBytes: number | null;
  readonly hasChecksum: boolean;
}

/** True for a zstd frame, or one to pass over, as which some writers begin. */
export function isZstd(start: Uint8Array): boolean {
  const magic = wordAt(start, 0);
  return start.length >= 4 && (magic === 0xfd2fb528 || isSkippable(magic));
}

/**
 * Undoes zstd (RFC 8878, without dictionaries), of any number of frames, a block at a time. Lengths, sizes and checksums are verified.
 * Ours because Node 20 has none, and the packages there are hang on some corrupt frames, leak, or read whole objects only.
 * @throws StreamFlaw corrupt_compression; too_large for a window beyond 128 MiB, before any of it is set aside.
 */
export async function* unzstd(stored: PieceReader): AsyncGenerator<Uint8Array, void, undefined> {
  for (;;) {
    const magic = await stored.take(4);
    if (magic.length === 0) return;
    const word = wordAt(magic, 0);
    if (magic.length === 4 && isSkippable(word)) {
      const size = wordAt(await exactly(stored, 4), 0);
      if ((await stored.skip(size)) < size) throw corrupt('the last frame is cut off');
    } else if (word === 0xfd2fb528) {
      yield* readFrame(stored);
    } else {
      throw corrupt('there is something behind the last frame');
    }
  }
}

async function* readFrame(stored: PieceReader): AsyncGenerator<Uint8Array, void, undefined> {
  const { windowBytes, contentBytes, hasChecksum } = await readHeader(stored);
  const maxBytes = Math.min(BLOCK_BYTES, windowBytes);
  const history = new History(windowBytes);
  const decoder = new BlockDecoder(history, maxBytes);
  const checksum = new Xxh64();
  let total = 0;
  for (let isLast = false; !isLast;) {
    const [low = 0, middle = 0, high = 0] = await exactly(stored, 3);
    const head = low | (middle << 8) | (high << 16);
    isLast = (head & 1) === 1;
    const size = head >> 3;
    const kind = (head >> 1) & 3;
    if (size > maxBytes || kind === 3) throw corrupt('a block is too large or of no known kind');
    const block = await exactly(stored, kind === 1 ? 1 : size);
    history.reserve();
    const from = history.end;
    if (kind === 0) history.append(block, 0, size);
    else if (kind === 1) history.repeat(block[0] ?? 0, size);
    else decoder.decode(block);
    const decoded = history.bytes.slice(from, history.end);
    total += decoded.length;
    if (contentBytes !== null && total > contentBytes) throw corrupt('a frame holds more than it says');
    if (hasChecksum) checksum.update(decoded);
    if (decoded.length > 0) yield decoded;
  }
  if (contentBytes !== null && total < contentBytes) throw corrupt('a frame holds less than it says');
  if (hasChecksum && wordAt(await exactly(stored, 4), 0) !== checksum.low32())
    throw corrupt('a checksum does not match');
}

async function readHeader(stored: PieceReader): Promise<FrameHeader> {
  const [flags = 0] = await exactly(stored, 1);
  if ((flags & 8) !== 0) throw corrupt('a frame has flags of no known meaning');
  const isSingle = (flags & 0x20) !== 0;
  const [window = 0] = isSingle ? [] : await exactly(stored, 1);
  const dictionary = await exactly(stored, [0, 1, 2, 4][flags & 3] ?? 0);
  if (dictionary.some((byte) => byte !== 0)) throw corrupt('a frame needs a dictionary');
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
  const size = await exactly(stored, sizeBytes);
  const written = size.reduceRight((sum, byte) => sum * 256 + byte, 0);
  const contentBytes = sizeBytes === 0 ? null : written + (sizeBytes === 2 ? 256 : 0);
  const base = 2 ** (10 + (window >> 3));
  const windowBytes = isSingle ? (contentBytes ?? 0) : base + (base / 8) * (window & 7);
  if (windowBytes > MOST_WINDOW_BYTES) {
    throw new StreamFlaw('too_large', `zstd: a frame asks for a window of ${windowBytes} bytes`);
  }
  return { windowBytes, contentBytes, hasChecksum: (flags & 4) !== 0 };
}

/** Decodes a frame's compressed blocks, which may build on each other's tables. */
class BlockDecoder {
  readonly #history: History;
  readonly #maxBytes: number;
  readonly #block = new Uint8Array(BLOCK_BYTES + SPARE_BYTES);
  readonly #literals = new Uint8Array(BLOCK_BYTES);
  readonly #recent = Int32Array.of(1, 4, 8);
  #huffman: HuffmanTable | null = null;
  #tables: SequenceTables = [null, null, null];

  constructor(history: History, maxBytes: number) {
    this.#history = history;
    this.#maxBytes = maxBytes;
  }

  decode(stored: Uint8Array): void {
    const block = this.#block;
    block.set(stored);
    const { length } = stored;
    if (length < 2) throw corrupt('a block is cut off');
    const literals = readLiterals(block, length, this.#huffman, this.#literals, this.#maxBytes);
    this.#huffman = literals.table;
    this.#tables = runSequences(block, length, literals, this.#tables, this.#recent, this.#history, this.#maxBytes);
  }
}

async function exactly(stored: PieceReader, size: number): Promise<Uint8Array> {
  const bytes = await stored.take(size);
  if (bytes.length < size) throw corrupt('the last frame is cut off');
  return bytes;
}

function isSkippable(magic: number): boolean {
  return magic >>> 4 === 0x184d2a5;
}

function wordAt(bytes: Uint8Array, at: number): number {
  const word =
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  return word >>> 0;
}
