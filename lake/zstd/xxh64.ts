/** 64-bit numbers as two halves: BigInt takes thirty times as long. */
type Pair = readonly [low: number, high: number];

const P1: Pair = [0x85ebca87, 0x9e3779b1];
const P2: Pair = [0x27d4eb4f, 0xc2b2ae3d];
const P3: Pair = [0x9e3779f9, 0x165667b1];
const P4: Pair = [0xc2b2ae63, 0x85ebca77];
const P5: Pair = [0x165667c5, 0x27d4eb2f];
const STRIPE_BYTES = 32;

/** The hash that zstd checks a frame's content by, with seed 0. */
export class Xxh64 {
  readonly #lanes = new Int32Array([...add(P1, P2), ...P2, 0, 0, ...negate(P1)].map((half) => half | 0));
  readonly #rest = new Uint8Array(STRIPE_BYTES);
  #restBytes = 0;
  #total = 0;

  update(bytes: Uint8Array): void {
    this.#total += bytes.length;
    let at = 0;
    if (this.#restBytes > 0) {
      at = Math.min(bytes.length, STRIPE_BYTES - this.#restBytes);
      this.#rest.set(bytes.subarray(0, at), this.#restBytes);
      this.#restBytes += at;
      if (this.#restBytes < STRIPE_BYTES) return;
      mixStripes(this.#lanes, this.#rest, 0, STRIPE_BYTES);
      this.#restBytes = 0;
    }
    const end = at + STRIPE_BYTES * Math.floor((bytes.length - at) / STRIPE_BYTES);
    mixStripes(this.#lanes, bytes, at, end);
    this.#rest.set(bytes.subarray(end));
    this.#restBytes = bytes.length - end;
  }

  /** The low 32 bits, which is what a frame keeps. */
  low32(): number {
    let hash = this.#total < STRIPE_BYTES ? P5 : this.#mergeLanes();
    hash = add(hash, [this.#total >>> 0, Math.floor(this.#total / 2 ** 32)]);
    let at = 0;
    for (; at + 8 <= this.#restBytes; at += 8) {
      hash = xor(hash, round([0, 0], [this.#word(at), this.#word(at + 4)]));
      hash = add(multiply(rotate(hash, 27), P1), P4);
    }
    if (at + 4 <= this.#restBytes) {
      hash = xor(hash, multiply([this.#word(at), 0], P1));
      hash = add(multiply(rotate(hash, 23), P2), P3);
      at += 4;
    }
    for (; at < this.#restBytes; at += 1) {
      hash = multiply(rotate(xor(hash, multiply([this.#rest[at] ?? 0, 0], P5)), 11), P1);
    }
    hash = multiply(xor(hash, shift(hash, 33)), P2);
    hash = multiply(xor(hash, shift(hash, 29)), P3);
    return xor(hash, shift(hash, 32))[0] >>> 0;
  }

  #mergeLanes(): Pair {
    const lanes = [0, 2, 4, 6].map((at): Pair => [this.#lanes[at] ?? 0, this.#lanes[at + 1] ?? 0]);
    let hash: Pair = [0, 0];
    lanes.forEach((lane, index) => (hash = add(hash, rotate(lane, [1, 7, 12, 18][index] ?? 0))));
    for (const lane of lanes) hash = add(multiply(xor(hash, round([0, 0], lane)), P1), P4);
    return hash;
  }

  #word(at: number): number {
    const rest = this.#rest;
    return (rest[at] ?? 0) | ((rest[at + 1] ?? 0) << 8) | ((rest[at + 2] ?? 0) << 16) | ((rest[at + 3] ?? 0) << 24);
  }
}

/** `round` over whole stripes, written out: it runs for every eight bytes there are. */
function mixStripes(lanes: Int32Array, bytes: Uint8Array, from: number, end: number): void {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let lane = 0; lane < 4; lane += 1) {
    let low = lanes[2 * lane] ?? 0;
    let high = lanes[2 * lane + 1] ?? 0;
    for (let at = from + 8 * lane; at < end; at += STRIPE_BYTES) {
      const wordLow = words.getInt32(at, true);
      const wordHigh = words.getInt32(at + 4, true);
      const productLow = Math.imul(wordLow, P2[0]);
      const sumLow = (low + productLow) | 0;
      const carry = sumLow >>> 0 < productLow >>> 0 ? 1 : 0;
      const sumHigh =
        (high + highOf(wordLow, P2[0]) + Math.imul(wordLow, P2[1]) + Math.imul(wordHigh, P2[0]) + carry) | 0;
      const turnedLow = (sumLow << 31) | (sumHigh >>> 1);
      const turnedHigh = (sumHigh << 31) | (sumLow >>> 1);
      low = Math.imul(turnedLow, P1[0]);
      high = (highOf(turnedLow, P1[0]) + Math.imul(turnedLow, P1[1]) + Math.imul(turnedHigh, P1[0])) | 0;
    }
    lanes[2 * lane] = low;
    lanes[2 * lane + 1] = high;
  }
}

/** The upper half of the product of two 32-bit numbers. */
function highOf(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const left = Math.imul(aHigh, bLow);
  const right = Math.imul(aLow, bHigh);
  const middle = (Math.imul(aLow, bLow) >>> 16) + (left & 0xffff) + (right & 0xffff);
  return (Math.imul(aHigh, bHigh) + (left >>> 16) + (right >>> 16) + (middle >>> 16)) | 0;
}

function round(sum: Pair, word: Pair): Pair {
  return multiply(rotate(add(sum, multiply(word, P2)), 31), P1);
}

function multiply(a: Pair, b: Pair): Pair {
  const high = highOf(a[0], b[0]) + Math.imul(a[0], b[1]) + Math.imul(a[1], b[0]);
  return [Math.imul(a[0], b[0]), high | 0];
}

function add(a: Pair, b: Pair): Pair {
  const low = (a[0] >>> 0) + (b[0] >>> 0);
  return [low | 0, (a[1] + b[1] + (low > 0xffffffff ? 1 : 0)) | 0];
}

function negate(a: Pair): Pair {
  return add([~a[0], ~a[1]], [1, 0]);
}

function xor(a: Pair, b: Pair): Pair {
  return [a[0] ^ b[0], a[1] ^ b[1]];
}

function rotate(a: Pair, by: number): Pair {
  return [(a[0] << by) | (a[1] >>> (32 - by)), (a[1] << by) | (a[0] >>> (32 - by))];
}

function shift(a: Pair, by: number): Pair {
  if (by >= 32) return [a[1] >>> (by - 32), 0];
  return [(a[0] >>> by) | (a[1] << (32 - by)), a[1] >>> by];
}
