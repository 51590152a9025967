import { SAMPLE_BYTES } from './record-text.ts';

/** The bytes of one record, gathered from pieces. Beyond its limit only the beginning is kept. */
export class HeldBytes {
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #length = 0;
  #sampled = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  get isOver(): boolean {
    return this.#length > this.#limit;
  }

  add(part: Uint8Array): void {
    const wasOver = this.isOver;
    this.#length += part.length;
    if (!this.isOver) {
      if (part.length > 0) this.#parts.push(part);
      return;
    }
    if (wasOver && this.#sampled >= SAMPLE_BYTES) return;
    // Copied, so that the sample does not hold on to the pieces.
    const sample = join([...this.#parts, part.subarray(0, SAMPLE_BYTES)]).slice(0, SAMPLE_BYTES);
    this.#parts = [sample];
    this.#sampled = sample.length;
  }

  /** Everything, or the beginning when that is over the limit; not to be written to. */
  bytes(): Uint8Array {
    const all = join(this.#parts);
    this.#parts = [all];
    return all;
  }

  clear(): void {
    this.#parts = [];
    this.#length = 0;
    this.#sampled = 0;
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
