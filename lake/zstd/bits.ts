import { corrupt } from './corrupt.ts';

/** Bits of a stream that is read from its end, as zstd writes entropy-coded data. The bytes need five more behind their end. */
export class BackwardBits {
  readonly #bytes: Uint8Array;
  readonly #from: number;
  /** Bits that are left; below zero once more was read than there is. */
  left: number;

  constructor(bytes: Uint8Array, from: number, end: number) {
    const last = end > from ? (bytes[end - 1] ?? 0) : 0;
    // The highest bit set marks where the stream ends.
    if (last === 0) throw corrupt('a bit stream has no end mark');
    this.#bytes = bytes;
    this.#from = from;
    this.left = (end - 1 - from) * 8 + 31 - Math.clz32(last);
  }

  /** The next bits, 28 at most. Zero when they are not there: `left` tells. */
  read(count: number): number {
    this.left -= count;
    const { left } = this;
    if (count === 0 || left < 0) return 0;
    const bytes = this.#bytes;
    const at = this.#from + (left >>> 3);
    const shift = left & 7;
    const low =
      ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>>
      shift;
    const high = shift === 0 ? 0 : (bytes[at + 4] ?? 0) << (32 - shift);
    return (low | high) & ((1 << count) - 1);
  }
}
