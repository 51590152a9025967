import { BackwardBits } from './bits.ts';
import { corrupt } from './corrupt.ts';
import { buildFse, readFse, singleFse, type FseTable } from './fse.ts';
import type { History } from './history.ts';
import type { Literals } from './literals.ts';

/** The tables of literal lengths, offsets and match lengths; a block may use those of the one before. */
export type SequenceTables = readonly [lengths: FseTable | null, offsets: FseTable | null, matches: FseTable | null];

const LENGTH_BITS = [...repeat(0, 16), 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const MATCH_BITS = [...repeat(0, 32), 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const LENGTH_BASES = basesOf(LENGTH_BITS, 0);
const MATCH_BASES = basesOf(MATCH_BITS, 3);
/** A code beyond this reaches back further than the largest window. */
const MAX_OFFSET_CODE = 28;

/** The tables' limits, and what they are when a block does not say. RFC 8878, 3.1.1.3.2.2. */
const KINDS = [
  {
    limits: { log: 9, symbol: 35 },
    shares: [4, 3, ...repeat(2, 11), 1, 1, 1, ...repeat(2, 9), 3, 2, ...repeat(1, 5), ...repeat(-1, 4)],
    log: 6,
  },
  {
    limits: { log: 8, symbol: 31 },
    shares: [1, 1, 1, 1, 1, 1, 2, 2, 2, ...repeat(1, 15), ...repeat(-1, 5)],
    log: 5,
  },
  {
    limits: { log: 9, symbol: 52 },
    shares: [1, 4, 3, 2, 2, 2, 2, 2, 2, ...repeat(1, 37), ...repeat(-1, 7)],
    log: 6,
  },
] as const;
const DEFAULTS = KINDS.map(({ shares, log }) => buildFse(shares, log));

/** Reads a block's sequences and carries them out; answers the tables that the next block may use again. */
export function runSequences(
  block: Uint8Array,
  end: number,
  literals: Literals,
  known: SequenceTables,
  recent: Int32Array,
  history: History,
  maxBytes: number,
): SequenceTables {
  let at = literals.next;
  const first = at < end ? (block[at] ?? 0) : -1;
  if (first === -1) throw corrupt('a block has no sequences');
  let count = first;
  at += 1;
  if (first === 0) {
    if (at !== end) throw corrupt('a block has something behind its end');
    history.append(literals.bytes, 0, literals.length);
    return known;
  }
  if (first === 255) {
    count = (block[at] ?? 0) + ((block[at + 1] ?? 0) << 8) + 0x7f00;
    at += 2;
  } else if (first > 127) {
    count = ((first - 128) << 8) + (block[at] ?? 0);
    at += 1;
  }
  const modes = block[at] ?? 0;
  at += 1;
  if (at > end || (modes & 3) !== 0) throw corrupt('the sequences are cut off');
  const tables = KINDS.map(({ limits }, kind) => {
    const mode = (modes >> (6 - 2 * kind)) & 3;
    if (mode === 0) return DEFAULTS[kind] ?? null;
    if (mode === 3) return known[kind] ?? null;
    if (mode === 2) {
      const { table, next } = readFse(block, at, end, limits);
      at = next;
      return table;
    }
    const symbol = block[at] ?? 0;
    at += 1;
    if (at > end || symbol > limits.symbol) throw corrupt('an entropy table is broken');
    return singleFse(symbol);
  });
  const [lengths = null, offsets = null, matches = null] = tables;
  if (lengths === null || offsets === null || matches === null)
    throw corrupt('a block repeats a table that was not given');
  const used = { lengths, offsets, matches };
  run(new BackwardBits(block, at, end), count, used, literals, recent, history, maxBytes);
  return [lengths, offsets, matches];
}

function run(
  bits: BackwardBits,
  count: number,
  tables: { readonly lengths: FseTable; readonly offsets: FseTable; readonly matches: FseTable },
  literals: Literals,
  recent: Int32Array,
  history: History,
  maxBytes: number,
): void {
  const { lengths, offsets, matches } = tables;
  const most = history.end + maxBytes;
  let lengthState = bits.read(lengths.log);
  let offsetState = bits.read(offsets.log);
  let matchState = bits.read(matches.log);
  let used = 0;
  for (let index = 0; index < count; index += 1) {
    const offsetCode = offsets.symbols[offsetState] ?? 0;
    const matchCode = matches.symbols[matchState] ?? 0;
    const lengthCode = lengths.symbols[lengthState] ?? 0;
    if (offsetCode > MAX_OFFSET_CODE) throw corrupt('a match reaches too far back');
    const offsetValue = (1 << offsetCode) + bits.read(offsetCode);
    const matchLength = (MATCH_BASES[matchCode] ?? 0) + bits.read(MATCH_BITS[matchCode] ?? 0);
    const length = (LENGTH_BASES[lengthCode] ?? 0) + bits.read(LENGTH_BITS[lengthCode] ?? 0);
    if (index < count - 1) {
      lengthState = (lengths.bases[lengthState] ?? 0) + bits.read(lengths.bits[lengthState] ?? 0);
      matchState = (matches.bases[matchState] ?? 0) + bits.read(matches.bits[matchState] ?? 0);
      offsetState = (offsets.bases[offsetState] ?? 0) + bits.read(offsets.bits[offsetState] ?? 0);
    }
    if (bits.left < 0) throw corrupt('the sequences are cut off');
    if (used + length > literals.length) throw corrupt('a block has too few literals');
    if (history.end + length + matchLength > most) throw corrupt('a block is too large');
    history.append(literals.bytes, used, length);
    used += length;
    history.copy(nextOffset(offsetValue, length === 0, recent), matchLength);
  }
  if (bits.left !== 0) throw corrupt('the sequences have something behind them');
  if (history.end + literals.length - used > most) throw corrupt('a block is too large');
  history.append(literals.bytes, used, literals.length - used);
}

/** The offset a value stands for: the first three name recent ones. RFC 8878, 3.1.1.5. */
function nextOffset(value: number, isBare: boolean, recent: Int32Array): number {
  const [first = 0, second = 0, third = 0] = recent;
  const place = value > 3 ? 3 : value - 1 + (isBare ? 1 : 0);
  if (place === 0) return first;
  const offset = value > 3 ? value - 3 : place === 1 ? second : place === 2 ? third : first - 1;
  if (offset === 0) throw corrupt('a match has no offset');
  if (place > 1) recent[2] = second;
  recent[1] = first;
  recent[0] = offset;
  return offset;
}

function basesOf(bits: readonly number[], first: number): number[] {
  let base = first;
  return bits.map((count) => {
    const own = base;
    base += 1 << count;
    return own;
  });
}

function repeat(value: number, count: number): number[] {
  return Array<number>(count).fill(value);
}
