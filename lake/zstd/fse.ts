import { corrupt } from './corrupt.ts';

/** A finite state entropy table: for each state its symbol, and how the next state is found. RFC 8878, 4.1. */
export interface FseTable {
  readonly log: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
}

/** A table from the share of each symbol; -1 stands for "less than one". */
export function buildFse(shares: readonly number[], log: number): FseTable {
  const size = 1 << log;
  const symbols = new Uint8Array(size);
  const next = new Uint16Array(shares.length);
  let high = size - 1;
  shares.forEach((share, symbol) => {
    next[symbol] = share === -1 ? 1 : share;
    if (share !== -1) return;
    symbols[high] = symbol;
    high -= 1;
  });
  const step = (size >> 1) + (size >> 3) + 3;
  let at = 0;
  shares.forEach((share, symbol) => {
    for (let count = 0; count < share; count += 1) {
      symbols[at] = symbol;
      do at = (at + step) & (size - 1);
      while (at > high);
    }
  });
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  symbols.forEach((symbol, state) => {
    const place = next[symbol] ?? 0;
    next[symbol] = place + 1;
    const count = log - (31 - Math.clz32(place));
    bits[state] = count;
    bases[state] = (place << count) - size;
  });
  return { log, symbols, bits, bases };
}

/** The table of one symbol that takes no bits. */
export function singleFse(symbol: number): FseTable {
  return { log: 0, symbols: Uint8Array.of(symbol), bits: new Uint8Array(1), bases: new Uint16Array(1) };
}

/** Reads a table's description; `next` is the index behind it. */
export function readFse(
  bytes: Uint8Array,
  from: number,
  end: number,
  limits: { readonly log: number; readonly symbol: number },
): { readonly table: FseTable; readonly next: number } {
  let at = from * 8;
  const peek = (count: number): number => {
    const byte = at >>> 3;
    const word = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
    return (word >>> (at & 7)) & ((1 << count) - 1);
  };
  const log = peek(4) + 5;
  at += 4;
  if (log > limits.log) throw corrupt('an entropy table is too fine');
  const shares: number[] = [];
  let left = 1 << log;
  while (left > 0 && shares.length <= limits.symbol) {
    const count = 32 - Math.clz32(left + 1);
    const value = peek(count);
    const low = value & ((1 << (count - 1)) - 1);
    const spare = (1 << count) - 1 - (left + 1);
    const isShort = low < spare;
    at += isShort ? count - 1 : count;
    const share = (isShort ? low : value >= 1 << (count - 1) ? value - spare : value) - 1;
    shares.push(share);
    left -= Math.abs(share);
    for (let isMore = share === 0; isMore;) {
      const zeros = peek(2);
      at += 2;
      for (let zero = 0; zero < zeros; zero += 1) shares.push(0);
      isMore = zeros === 3 && shares.length <= limits.symbol;
    }
  }
  const next = (at + 7) >>> 3;
  if (left !== 0 || shares.length > limits.symbol + 1 || next > end) throw corrupt('an entropy table is broken');
  return { table: buildFse(shares, log), next };
}
