import { decodeObject } from '../domain/decode-object.ts';
import type { ReasonCode } from '../domain/reason-codes.ts';
import type { ObjectStore } from '../lake/object-store.ts';

/** Some of an object's records, in order, and what could not be made a record. */
export interface RecordPart {
  readonly records: readonly { readonly recordNo: number; readonly text: string }[];
  readonly rejects: readonly { readonly recordNo: number; readonly reason: ReasonCode }[];
}

export interface OpenObject {
  readonly etag: string;
  readonly lastModifiedAt: Date;
  /** Read once, from the first record to the last; each part fits into memory. */
  readonly parts: AsyncIterable<RecordPart>;
  close(): Promise<void>;
}

/**
 * Opens an object as bronze reads it.
 * @throws ObjectMissingError, ObjectUnreadableError.
 */
export type ReadObject = (at: {
  readonly bucket: string;
  readonly key: string;
  readonly signal: AbortSignal;
}) => Promise<OpenObject>;

/** Reads objects whole, in one part each. */
export function readWhole(lake: Pick<ObjectStore, 'get'>): ReadObject {
  return async (at) => {
    const { bytes, etag, lastModifiedAt } = await lake.get(at);
    return {
      etag,
      lastModifiedAt,
      parts: wholePart(bytes),
      close: () => Promise.resolve(),
    };
  };
}

// A generator, as readers of larger objects are: what is awaited here is nothing.
async function* wholePart(bytes: Uint8Array): AsyncGenerator<RecordPart, void, undefined> {
  const decoded = await Promise.resolve(decodeObject(bytes));
  yield decoded.ok
    ? { records: decoded.records, rejects: [] }
    : { records: [], rejects: [{ recordNo: 0, reason: decoded.reason }] };
}
