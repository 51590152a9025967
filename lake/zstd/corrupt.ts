import { StreamFlaw } from '../stream-flaw.ts';

/** What every fault of a zstd frame becomes. */
export function corrupt(what: string): StreamFlaw {
  return new StreamFlaw('corrupt_compression', `zstd: ${what}`);
}
