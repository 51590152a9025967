export type Pieces = AsyncIterator<Uint8Array, void, undefined>;

/** The stored bytes of an object, to be taken in the amounts a decoder needs, however they arrive. */
export class PieceReader {
  readonly #source: Pieces;
  #piece: Uint8Array = new Uint8Array(0);
  #isEnded = false;

  constructor(source: Pieces) {
    this.#source = source;
  }

  /** The next bytes, as many as asked for, or fewer at the end. They may be a view of what arrived. */
  async take(size: number): Promise<Uint8Array> {
    if (this.#piece.length < size && !this.#isEnded) await this.#fill(size);
    const taken = this.#piece.subarray(0, size);
    this.#piece = this.#piece.subarray(taken.length);
    return taken;
  }

  /** As `take`, and leaves them to be taken. */
  async peek(size: number): Promise<Uint8Array> {
    if (this.#piece.length < size && !this.#isEnded) await this.#fill(size);
    return this.#piece.subarray(0, size);
  }

  /** Passes over bytes without keeping them; the number there was. */
  async skip(size: number): Promise<number> {
    let skipped = 0;
    for (;;) {
      const part = Math.min(size - skipped, this.#piece.length);
      this.#piece = this.#piece.subarray(part);
      skipped += part;
      if (skipped === size || this.#isEnded) return skipped;
      await this.#fill(1);
    }
  }

  /** What has arrived or arrives next, in any size; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    if (this.#piece.length === 0 && !this.#isEnded) await this.#fill(1);
    const piece = this.#piece;
    this.#piece = piece.subarray(piece.length);
    return piece.length === 0 ? undefined : piece;
  }

  /** The rest, as it comes. */
  async *pieces(): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      const piece = await this.next();
      if (piece === undefined) return;
      yield piece;
    }
  }

  async #fill(size: number): Promise<void> {
    const parts = this.#piece.length === 0 ? [] : [this.#piece];
    let length = this.#piece.length;
    while (length < size && !this.#isEnded) {
      const { value, done } = await this.#source.next();
      if (done === true) this.#isEnded = true;
      else if (value !== undefined && value.length > 0) {
        parts.push(value);
        length += value.length;
      }
    }
    this.#piece = parts.length === 1 ? (parts[0] ?? this.#piece) : Buffer.concat(parts);
  }
}

/** Bytes that are there already, as a stream of one part. */
export async function* inOnePart(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}
