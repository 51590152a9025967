/** Tells most numbers that were never added by one look: a number that it has may be another one with the same lower bits. */
export class BitFilter {
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** `size`: the filter has 2 to its power bits, at least 32; with few of them set it is rarely wrong. */
  constructor(size: number) {
    this.#bits = new Int32Array(2 ** (size - 5));
    this.#mask = 2 ** size - 1;
  }

  add(value: number): void {
    const place = (value & this.#mask) >>> 5;
    this.#bits[place] = (this.#bits[place] ?? 0) | (1 << value);
  }

  has(value: number): boolean {
    return ((this.#bits[(value & this.#mask) >>> 5] ?? 0) & (1 << value)) !== 0;
  }
}
