import { setImmediate as nextTurn } from 'node:timers/promises';
import { withoutBom } from '../domain/decode-object.ts';
import { readRecordText } from '../domain/record-text.ts';
import { RecordSplitter } from '../domain/split-records.ts';
import type { SplitRecord, SplitReject, SplitOptions } from '../domain/splitter.ts';
import { decodeContent, isPlain } from './decoded-content.ts';
import type { ObjectRequest, ObjectStore, OpenObject, StoredObject } from './object-store.ts';
import { inOnePart, type Pieces } from './pieces.ts';
import { StreamFlaw } from './stream-flaw.ts';

export type ReadRecord = SplitRecord;
export type ReadReject = SplitReject;

export interface RecordReaderOptions extends SplitOptions {
  /** The ETag that the object must still have. */
  readonly ifMatch?: string;
}

export interface Portion {
  readonly records: readonly ReadRecord[];
  readonly rejects: readonly ReadReject[];
  /** Number of the last record that was given or passed over; 0 if none. */
  readonly through: number;
  /** Decoded bytes of this portion, those passed over excepted. */
  readonly takenBytes: number;
  readonly done: boolean;
}

/** Read whole before it is split, without a stream. Below the format's look-ahead, so that the short cut gives the same. */
export const WHOLE_BYTES = 32_768;
/** Content after which other work gets a turn: about 10 ms of splitting and parsing. */
const TURN_BYTES = 2 * 1024 * 1024;

/**
 * The records of an object of any size, in memory that its size does not touch: one JSON object, a JSON array or JSON Lines, plain,
 * gzip or zstd, in UTF-8 or marked UTF-16, told by content. Which records and rejects it gives depends on the stored bytes and
 * `maxRecordBytes` only, never on portions or on where reading began. Record 0 stands for the object as a whole.
 */
export class RecordReader {
  readonly etag: string;
  readonly lastModifiedAt: Date;
  readonly sizeBytes: number;
  readonly #body: AsyncIterable<Uint8Array> | Uint8Array;
  readonly #closeBody: () => void;
  readonly #options: SplitOptions;
  /** Null until the first portion, and after the short cut. */
  #splitter: RecordSplitter | null = null;
  #content: Pieces | null = null;
  /** What every call behind the last portion answers. */
  #end: Portion | null = null;
  #isClosed = false;
  #failure: { readonly error: unknown } | null = null;
  #sinceTurn = 0;

  private constructor(
    version: Pick<OpenObject, 'etag' | 'lastModifiedAt' | 'sizeBytes'>,
    body: AsyncIterable<Uint8Array> | Uint8Array,
    closeBody: () => void,
    options: SplitOptions,
  ) {
    this.etag = version.etag;
    this.lastModifiedAt = version.lastModifiedAt;
    this.sizeBytes = version.sizeBytes;
    this.#body = body;
    this.#closeBody = closeBody;
    this.#options = options;
  }

  /** Rejects as the lake's `open`. Close it, unless a portion was `done`. */
  static async open(lake: ObjectStore, request: ObjectRequest, options: RecordReaderOptions): Promise<RecordReader> {
    const object = await lake.open({ ...request, ifMatch: options.ifMatch, wholeUpTo: WHOLE_BYTES });
    return new RecordReader(object, object.whole ?? object.body, () => object.close(), options);
  }

  /** Reads what the lake's `get` gave: the cheapest way for objects known to be small. */
  static of(stored: StoredObject, options: SplitOptions): RecordReader {
    const { etag, lastModifiedAt, bytes } = stored;
    return new RecordReader({ etag, lastModifiedAt, sizeBytes: bytes.length }, bytes, () => undefined, options);
  }

  /**
   * Reads on until about `limitBytes` of content were taken, one record at least, or to the end. Faulty data is a reject; it throws
   * errors of the lake and the reason of an aborted signal, after which only a new reader gets further.
   */
  async next(limitBytes: number): Promise<Portion> {
    if (this.#failure !== null) throw this.#failure.error;
    if (this.#end !== null) return this.#end;
    try {
      const portion = (await this.#start()) ?? (await this.#read(limitBytes));
      if (portion.done) this.#finish(portion.through);
      return portion;
    } catch (error) {
      this.#failure = { error };
      this.close();
      throw error;
    }
  }

  /** Drops the connection. Harmless when repeated. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#closeBody();
    void this.#content?.return?.()?.catch(() => undefined);
  }

  /** Null unless the short cut took it all. */
  async #start(): Promise<Portion | null> {
    if (this.#splitter !== null) return null;
    if (this.sizeBytes === -1 || this.sizeBytes > WHOLE_BYTES) {
      const body = this.#body instanceof Uint8Array ? inOnePart(this.#body) : this.#body;
      this.#content = decodeContent(body[Symbol.asyncIterator](), this.sizeBytes);
      this.#splitter = new RecordSplitter(this.#options);
      return null;
    }
    const bytes = this.#body instanceof Uint8Array ? this.#body : await readWhole(this.#body);
    const content = isPlain(bytes) ? withoutBom(bytes) : null;
    const portion = content === null ? null : this.#shortCut(content);
    if (portion !== null) return portion;
    this.#splitter = new RecordSplitter(this.#options);
    if (content === null) {
      this.#content = decodeContent(inOnePart(bytes), this.sizeBytes);
    } else {
      this.#splitter.feed(content);
      this.#splitter.end(null);
    }
    return null;
  }

  /** One JSON object is what most objects are. */
  #shortCut(content: Uint8Array): Portion | null {
    if (this.#options.skipThrough > 0 || content.length > this.#options.maxRecordBytes) return null;
    const read = readRecordText(content, '');
    if (!read.ok) return null;
    const records = [{ recordNo: 1, text: read.text }];
    return { records, rejects: [], through: 1, takenBytes: content.length, done: true };
  }

  async #read(limitBytes: number): Promise<Portion> {
    const splitter = this.#splitter ?? new RecordSplitter(this.#options);
    const records: ReadRecord[] = [];
    const rejects: ReadReject[] = [];
    const before = splitter.takenBytes;
    for (;;) {
      const item = splitter.take();
      if (item === null) {
        if (splitter.isFinished) break;
        await this.#feed(splitter);
        continue;
      }
      if ('text' in item) records.push(item);
      else rejects.push(item);
      if (splitter.takenBytes - before >= limitBytes) break;
    }
    const takenBytes = splitter.takenBytes - before;
    return { records, rejects, through: splitter.lastNo, takenBytes, done: splitter.isFinished };
  }

  async #feed(splitter: RecordSplitter): Promise<void> {
    try {
      const { value } = (await this.#content?.next()) ?? {};
      if (value === undefined) return splitter.end(null);
      splitter.feed(value);
      this.#sinceTurn += value.length;
    } catch (error) {
      if (!(error instanceof StreamFlaw)) throw error;
      splitter.end(error);
    }
    if (this.#sinceTurn < TURN_BYTES) return;
    this.#sinceTurn = 0;
    await nextTurn();
  }

  #finish(through: number): void {
    this.#end = { records: [], rejects: [], through, takenBytes: 0, done: true };
    this.close();
  }
}

async function readWhole(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}
