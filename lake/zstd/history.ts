import { corrupt } from './corrupt.ts';

/** A block never grows larger than this. */
export const BLOCK_BYTES = 131_072;
const FIRST_BYTES = 4 * BLOCK_BYTES;

/** The end of a frame's content, as far back as a block may copy from: grows as it is needed, and moves when it is full. */
export class History {
  readonly #windowBytes: number;
  readonly #mostBytes: number;
  bytes: Uint8Array;
  /** Index behind the content. */
  end = 0;

  constructor(windowBytes: number) {
    this.#windowBytes = windowBytes;
    // The spare quarter makes a move cost four copied bytes for each decoded one, however small the blocks are.
    this.#mostBytes = windowBytes + Math.max(windowBytes >> 2, FIRST_BYTES);
    this.bytes = new Uint8Array(Math.min(this.#mostBytes, FIRST_BYTES));
  }

  /** Makes room for a whole block. */
  reserve(): void {
    while (this.end + BLOCK_BYTES > this.bytes.length) {
      if (this.bytes.length === this.#mostBytes) this.#move();
      else this.#grow();
    }
  }

  append(part: Uint8Array, from: number, length: number): void {
    const { bytes, end } = this;
    if (length > 32) bytes.set(part.subarray(from, from + length), end);
    else for (let index = 0; index < length; index += 1) bytes[end + index] = part[from + index] ?? 0;
    this.end = end + length;
  }

  repeat(byte: number, length: number): void {
    this.bytes.fill(byte, this.end, this.end + length);
    this.end += length;
  }

  /** Copies content from `offset` bytes back; the copy may run into itself. */
  copy(offset: number, length: number): void {
    const { bytes, end } = this;
    const from = end - offset;
    if (from < 0 || offset > this.#windowBytes) throw corrupt('a match reaches too far back');
    if (length > 32 && offset >= length) bytes.copyWithin(end, from, from + length);
    else for (let index = 0; index < length; index += 1) bytes[end + index] = bytes[from + index] ?? 0;
    this.end = end + length;
  }

  #grow(): void {
    const grown = new Uint8Array(Math.min(this.#mostBytes, 2 * this.bytes.length));
    grown.set(this.bytes);
    this.bytes = grown;
  }

  #move(): void {
    const from = Math.max(0, this.end - this.#windowBytes);
    this.bytes.copyWithin(0, from, this.end);
    this.end -= from;
  }
}
