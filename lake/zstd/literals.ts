import { corrupt } from './corrupt.ts';
import { decodeStream, readHuffman, type HuffmanTable } from './huffman.ts';

export interface Literals {
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Index in the block behind the literals. */
  readonly next: number;
  /** The prefix code that the next block may use again. */
  readonly table: HuffmanTable | null;
}

/** Reads a block's literals into `output`, which holds a whole block. RFC 8878, 3.1.1.3.1. */
export function readLiterals(
  block: Uint8Array,
  end: number,
  known: HuffmanTable | null,
  output: Uint8Array,
  maxLength: number,
): Literals {
  const head = block[0] ?? 0;
  const kind = head & 3;
  const format = (head >> 2) & 3;
  return kind < 2
    ? readPlain(block, end, kind === 1, format, known, output, maxLength)
    : readCoded(block, end, kind === 3 ? { known } : null, format, output, maxLength);
}

function readPlain(
  block: Uint8Array,
  end: number,
  isRun: boolean,
  format: number,
  known: HuffmanTable | null,
  output: Uint8Array,
  maxLength: number,
): Literals {
  const headBytes = format === 1 ? 2 : format === 3 ? 3 : 1;
  const head = (block[0] ?? 0) | ((block[1] ?? 0) << 8) | ((block[2] ?? 0) << 16);
  const length = headBytes === 1 ? (head & 0xff) >> 3 : headBytes === 2 ? (head & 0xffff) >> 4 : head >> 4;
  const next = headBytes + (isRun ? 1 : length);
  if (next > end || length > maxLength) throw corrupt('literals are cut off');
  if (isRun) output.fill(block[headBytes] ?? 0, 0, length);
  else output.set(block.subarray(headBytes, next));
  return { bytes: output, length, next, table: known };
}

function readCoded(
  block: Uint8Array,
  end: number,
  repeated: { readonly known: HuffmanTable | null } | null,
  format: number,
  output: Uint8Array,
  maxLength: number,
): Literals {
  const head = ((block[0] ?? 0) | ((block[1] ?? 0) << 8) | ((block[2] ?? 0) << 16) | ((block[3] ?? 0) << 24)) >>> 0;
  const headBytes = format < 2 ? 3 : format + 2;
  const sizeBits = format < 2 ? 10 : format === 2 ? 14 : 18;
  const length = (head >>> 4) & ((1 << sizeBits) - 1);
  const codedBits = head >>> (4 + sizeBits);
  const coded = sizeBits === 18 ? codedBits | ((block[4] ?? 0) << 10) : codedBits & ((1 << sizeBits) - 1);
  const next = headBytes + coded;
  if (next > end || length > maxLength || length === 0) throw corrupt('literals are cut off');
  const read = repeated === null ? readHuffman(block, headBytes, next) : { table: repeated.known, next: headBytes };
  const { table } = read;
  if (table === null) throw corrupt('a block repeats a prefix code that was not given');
  if (format === 0) decodeStream(block, read.next, next, table, output, 0, length);
  else decodeFour(block, read.next, next, table, output, length);
  return { bytes: output, length, next, table };
}

function decodeFour(
  block: Uint8Array,
  from: number,
  end: number,
  table: HuffmanTable,
  output: Uint8Array,
  length: number,
): void {
  const quarter = (length + 3) >> 2;
  if (from + 6 > end || 3 * quarter > length) throw corrupt('literals are cut off');
  let start = from + 6;
  for (let stream = 0; stream < 4; stream += 1) {
    const size = (block[from + 2 * stream] ?? 0) | ((block[from + 2 * stream + 1] ?? 0) << 8);
    const stop = stream === 3 ? end : start + size;
    if (stop > end) throw corrupt('literals are cut off');
    const to = stream === 3 ? length : (stream + 1) * quarter;
    decodeStream(block, start, stop, table, output, stream * quarter, to);
    start = stop;
  }
}
