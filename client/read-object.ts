import type { ReasonCode } from '../domain/reason-codes.ts';
import type { ObjectStore } from '../lake/object-store.ts';
import { RecordReader } from '../lake/record-reader.ts';

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

/** Content of one part: about a thousand calls. */
const PART_BYTES = 1024 * 1024;

/** Reads objects of any form and size, part by part. */
export function readRecords(lake: ObjectStore, maxRecordBytes: number): ReadObject {
  return async (at) => {
    const reader = await RecordReader.open(lake, at, { skipThrough: 0, maxRecordBytes });
    return {
      etag: reader.etag,
      lastModifiedAt: reader.lastModifiedAt,
      parts: partsOf(reader),
      close: () => {
        reader.close();
        return Promise.resolve();
      },
    };
  };
}

async function* partsOf(reader: RecordReader): AsyncGenerator<RecordPart, void, undefined> {
  for (let done = false; !done;) {
    const portion = await reader.next(PART_BYTES);
    yield portion;
    done = portion.done;
  }
}
