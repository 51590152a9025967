import { BackwardBits } from './bits.ts';
import { corrupt } from './corrupt.ts';
import { readFse } from './fse.ts';

/** A prefix code by table: the next `log` bits give the symbol, and how many of them it took, in the low four bits. RFC 8878, 4.2. */
export interface HuffmanTable {
  readonly log: number;
  readonly entries: Uint16Array;
}

const MAX_LOG = 11;
const WEIGHT_LIMITS = { log: 6, symbol: MAX_LOG + 1 };

/** Reads a code's description; `next` is the index behind it. */
export function readHuffman(
  bytes: Uint8Array,
  from: number,
  end: number,
): { readonly table: HuffmanTable; readonly next: number } {
  const head = bytes[from] ?? 0;
  const isPacked = head >= 128;
  const next = from + 1 + (isPacked ? (head - 126) >> 1 : head);
  if (from >= end || next > end) throw corrupt('a prefix code is cut off');
  const weights = isPacked ? unpackWeights(bytes, from + 1, head - 127) : readWeights(bytes, from + 1, next);
  return { table: buildHuffman(weights), next };
}

/** Decodes one stream into `output[from…to)`. */
export function decodeStream(
  bytes: Uint8Array,
  start: number,
  end: number,
  { log, entries }: HuffmanTable,
  output: Uint8Array,
  from: number,
  to: number,
): void {
  let { left } = new BackwardBits(bytes, start, end);
  const mask = (1 << log) - 1;
  for (let place = from; place < to; place += 1) {
    const at = left - log;
    const byte = start + (at >> 3);
    const state =
      at >= 0
        ? (((bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16)) >>> (at & 7)) & mask
        : (((bytes[start] ?? 0) | ((bytes[start + 1] ?? 0) << 8)) << -at) & mask;
    const entry = entries[state] ?? 0;
    output[place] = entry >>> 4;
    left -= entry & 15;
    if (left < 0) break;
  }
  if (left !== 0) throw corrupt('a literal stream has the wrong length');
}

function unpackWeights(bytes: Uint8Array, from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const byte = bytes[from + (index >> 1)] ?? 0;
    return index % 2 === 0 ? byte >> 4 : byte & 15;
  });
}

/** Two states take turns until the bits run out. */
function readWeights(bytes: Uint8Array, from: number, end: number): number[] {
  const { table, next } = readFse(bytes, from, end, WEIGHT_LIMITS);
  const bits = new BackwardBits(bytes, next, end);
  const weights: number[] = [];
  let state = bits.read(table.log);
  let other = bits.read(table.log);
  if (bits.left < 0) throw corrupt('the weights of a prefix code are cut off');
  for (;;) {
    weights.push(table.symbols[state] ?? 0);
    // Two more come at most: without this a table that takes no bits would never end.
    if (weights.length > 254) throw corrupt('a prefix code has too many symbols');
    const count = table.bits[state] ?? 0;
    if (count > bits.left) {
      weights.push(table.symbols[other] ?? 0);
      return weights;
    }
    const following = (table.bases[state] ?? 0) + bits.read(count);
    state = other;
    other = following;
  }
}

function buildHuffman(given: readonly number[]): HuffmanTable {
  if (given.some((weight) => weight > MAX_LOG)) throw corrupt('a prefix code is too long');
  const sum = given.reduce((total, weight) => total + (weight === 0 ? 0 : 1 << (weight - 1)), 0);
  if (sum === 0) throw corrupt('a prefix code has no symbols');
  const log = 32 - Math.clz32(sum);
  const rest = (1 << log) - sum;
  // The last weight is not written: it fills the code up to a power of two.
  if (log > MAX_LOG || (rest & (rest - 1)) !== 0) throw corrupt('a prefix code is not complete');
  const weights = [...given, 32 - Math.clz32(rest)];
  if (weights.length > 256) throw corrupt('a prefix code has too many symbols');
  const longest = weights.filter((weight) => weight === 1).length;
  if (longest < 2 || longest % 2 === 1) throw corrupt('a prefix code is not complete');
  const entries = new Uint16Array(1 << log);
  let at = 0;
  for (let weight = 1; weight <= log; weight += 1) {
    weights.forEach((candidate, symbol) => {
      if (candidate !== weight) return;
      const until = at + (1 << (weight - 1));
      entries.fill((symbol << 4) | (log + 1 - weight), at, until);
      at = until;
    });
  }
  return { log, entries };
}
