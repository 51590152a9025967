import type { Readable, Writable } from 'node:stream';

/** Scores raw records read as JSON Lines, one array or one object; writes one JSON line each, in order. */
export async function analyze(
  _input: Readable,
  _output: Writable,
  _options: { readonly timeZone: string },
): Promise<void> {}
