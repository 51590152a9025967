import { once } from 'node:events';
import { createGunzip } from 'node:zlib';
import type { PieceReader } from './pieces.ts';
import { StreamFlaw } from './stream-flaw.ts';

/**
 * Stored bytes handed to zlib at once, cut at fixed places: on an error zlib drops up to one output of the part that is faulty, and
 * so always the same. Small at first, so that little of a small object is lost; a part can grow to 1,032 times as much.
 */
const PART_BYTES = 8_192;
const FIRST_PART_BYTES = 512;
const FIRST_BYTES = 65_536;
const OUTPUT_BYTES = 65_536;

/**
 * Undoes gzip, of any number of members. One part is in the works at a time, and the next is not read before all of it was taken.
 * @throws StreamFlaw corrupt_compression.
 */
export async function* gunzip(stored: PieceReader): AsyncGenerator<Uint8Array, void, undefined> {
  const unzip = createGunzip({ chunkSize: OUTPUT_BYTES });
  const state: { output: Uint8Array[]; isEnded: boolean; error: unknown } = { output: [], isEnded: false, error: null };
  unzip.on('data', (bytes: Uint8Array) => state.output.push(bytes));
  unzip.on('error', (error) => (state.error = error));
  unzip.on('end', () => (state.isEnded = true));
  // zlib does not answer the write of a part behind the last member; it ends instead. One reaction for all parts: to race
  // each of them against the end would leave a reaction behind for each.
  let wake: (() => void) | null = null;
  const ended = once(unzip, 'end').then(
    () => wake?.(),
    () => wake?.(),
  );
  let taken = 0;
  try {
    while (!state.isEnded && state.error === null) {
      const part = await stored.take(taken < FIRST_BYTES ? FIRST_PART_BYTES : PART_BYTES);
      taken += part.length;
      if (part.length === 0) unzip.end();
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
          unzip.write(part, () => resolve());
        });
      }
      if (part.length === 0) await ended;
      const { output } = state;
      state.output = [];
      yield* output;
    }
  } finally {
    unzip.destroy();
  }
  if (state.error !== null) {
    throw new StreamFlaw('corrupt_compression', `gzip: ${messageOf(state.error)}`, state.error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
