/** The UTC hour in which an object was written, as its key tells: `dt=YYYY-MM-DD/` and perhaps `hh=HH/` below a prefix. */
export interface Partition {
  /** As in the key, with its closing slash: `dt=2026-03-01/hh=14/`. */
  readonly path: string;
  /** Epoch milliseconds of its beginning. */
  readonly startMs: number;
  /** Epoch milliseconds of its end. */
  readonly endMs: number;
}

const HOUR_MS = 3_600_000;
const DAY = /^dt=(\d{4}-\d{2}-\d{2})\/(?:hh=(\d{2})\/)?/;

/** The partition that a key or path below the prefix begins with; null where it begins with none. */
export function partitionOf(path: string): Partition | null {
  const found = DAY.exec(path);
  if (found === null) return null;
  const [whole, date = '', hour] = found;
  const dayMs = Date.parse(`${date}T00:00:00Z`);
  // Date.parse moves 30 February to March: such a folder is no partition.
  if (Number.isNaN(dayMs) || new Date(dayMs).toISOString().slice(0, 10) !== date) return null;
  if (hour === undefined) return { path: whole, startMs: dayMs, endMs: dayMs + 24 * HOUR_MS };
  if (Number(hour) > 23) return null;
  const startMs = dayMs + Number(hour) * HOUR_MS;
  return { path: whole, startMs, endMs: startMs + HOUR_MS };
}

/** The greatest partition of the keys that has begun by `nowMs`; null where none has. Paths compare as they stand. */
export function newestPartition(keys: Iterable<string>, prefix: string, nowMs: number): string | null {
  let newest: string | null = null;
  for (const key of keys) {
    // Most keys of a page share their partition: the comparison of texts spares the parsing.
    if (newest !== null && key.startsWith(newest, prefix.length)) continue;
    const partition = partitionOf(key.slice(prefix.length));
    if (partition === null || partition.startMs > nowMs) continue;
    if (newest === null || partition.path > newest) newest = partition.path;
  }
  return newest;
}
