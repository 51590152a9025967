/** Record numbers, one bit each: a million take 125 kB. */
export class NumberSet {
  #bits = new Uint8Array(8);

  add(value: number): void {
    const at = Math.floor(value / 8);
    if (at >= this.#bits.length) {
      const grown = new Uint8Array(2 ** Math.ceil(Math.log2(at + 1)));
      grown.set(this.#bits);
      this.#bits = grown;
    }
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (value % 8));
  }

  has(value: number): boolean {
    return ((this.#bits[Math.floor(value / 8)] ?? 0) & (1 << (value % 8))) !== 0;
  }
}
