import { setMaxListeners } from 'node:events';
import { ObjectChangedError, ObjectMissingError, ObjectUnreadableError } from '../lake/errors.ts';
import { RecordReader, WHOLE_BYTES, type Portion } from '../lake/record-reader.ts';
import type { ObjectReading, ObjectToRead, ReadObject } from '../store/bronze.ts';
import type { ActivityDeps } from './deps.ts';

/** Requests in flight for one batch, as far as the store's connections allow: from a bucket in another building a GET is mostly waiting. */
const CONCURRENT_GETS = 128;
/** Decoded bytes that an object may have without waiting for the place of the large ones. */
const SMALL_BYTES = 1024 * 1024;
/** An object that is half way stays open so long between two chunks; after that it is found again from its start. */
const KEEP_OPEN_MS = 120_000;

interface OpenReader {
  readonly reader: RecordReader;
  readonly abort: AbortController;
  /** The last record number handed out. */
  readonly through: number;
  timer?: NodeJS.Timeout;
}

/** A reading whose records and samples are as the lake gave them. */
export type RawReading =
  Exclude<ObjectReading, ReadObject> | (Omit<ReadObject, 'records'> & { readonly records: Portion['records'] });

/** What one pass over a batch's objects gave; a fault ends the pass, and what was read before it counts. */
export interface Pass {
  readonly readings: readonly RawReading[];
  readonly faults: readonly unknown[];
}

/**
 * Reads a batch's objects, many at once, until they end or have given about `chunkBytes` of decoded text: only one large
 * object is read on at a time, so that memory stays within a chunk or two.
 */
export class ObjectsReader {
  readonly #deps: ActivityDeps;
  // Readers between two chunks, by batch and object.
  readonly #open = new Map<string, OpenReader>();

  constructor(deps: ActivityDeps) {
    this.#deps = deps;
  }

  async readPass(
    batchId: number,
    bucket: string,
    objects: readonly ObjectToRead[],
    signal: AbortSignal,
  ): Promise<Pass> {
    // Every GET in flight listens to it.
    setMaxListeners(0, signal);
    const readings: RawReading[] = [];
    const faults: unknown[] = [];
    const budget = new Budget(this.#deps.chunkBytes);
    let next = 0;
    const readNext = async (): Promise<void> => {
      while (faults.length === 0 && !signal.aborted && !budget.isSpent) {
        const object = objects[next];
        next += 1;
        if (object === undefined) return;
        try {
          readings.push(await this.#read(batchId, bucket, object, budget, signal));
        } catch (error) {
          faults.push(error);
        }
      }
    };
    await Promise.all(Array.from({ length: CONCURRENT_GETS }, readNext));
    return { readings, faults };
  }

  async #read(
    batchId: number,
    bucket: string,
    object: ObjectToRead,
    budget: Budget,
    signal: AbortSignal,
  ): Promise<RawReading> {
    const from = object.records_done;
    const at = { objectId: object.object_id, from } as const;
    try {
      return await this.#readOpen(batchId, bucket, object, budget, signal);
    } catch (error) {
      if (error instanceof ObjectMissingError) {
        // Some servers answer so for a missing bucket too, once a version is asked for.
        if (from > 0) await this.#deps.lake.checkBucket(bucket);
        return { outcome: 'missing', ...at };
      }
      if (error instanceof ObjectChangedError) return { outcome: 'changed', ...at };
      if (!(error instanceof ObjectUnreadableError) || from > 0) throw error;
      const reject = {
        recordNo: 0,
        reason: 'object_unreadable',
        message: `S3 answered ${error.statusCode ?? 'nothing'} to the GET`,
        callId: null,
        rawSample: null,
      } as const;
      return {
        outcome: 'read',
        ...at,
        etag: '',
        listedEtag: object.etag,
        lastModifiedAt: object.last_modified_at,
        records: [],
        rejects: [reject],
        through: 0,
        more: false,
      };
    }
  }

  async #readOpen(
    batchId: number,
    bucket: string,
    object: ObjectToRead,
    budget: Budget,
    signal: AbortSignal,
  ): Promise<RawReading> {
    const name = `${batchId}/${object.object_id}`;
    // One of few bytes is read at once: it needs no signal that outlives this pass.
    const isLarge = object.records_done > 0 || object.size_bytes > Math.min(WHOLE_BYTES, this.#deps.chunkBytes);
    const known = isLarge ? this.#take(name, object) : undefined;
    const abort = known?.abort ?? (isLarge ? new AbortController() : null);
    const stop = (): void => abort?.abort(signal.reason);
    if (abort !== null) signal.addEventListener('abort', stop, { once: true });
    let reader = known?.reader;
    let kept = false;
    try {
      reader ??= await this.#begin(bucket, object, abort?.signal ?? signal);
      const portions = [await reader.next(Math.min(SMALL_BYTES, this.#deps.chunkBytes))];
      budget.spend(portions[0]?.takenBytes ?? 0);
      if (portions[0]?.done === false) {
        const rest = reader;
        await budget.alone(async (left) => {
          if (left <= 0) return;
          const more = await rest.next(left);
          portions.push(more);
          budget.spend(more.takenBytes);
        });
      }
      const isDone = portions.at(-1)?.done !== false;
      const through = Math.max(object.records_done, ...portions.map((portion) => portion.through));
      if (!isDone && abort !== null && budget.mayStayOpen()) {
        this.#keep(name, { reader, abort, through });
        kept = true;
      }
      return {
        outcome: 'read',
        objectId: object.object_id,
        from: object.records_done,
        etag: reader.etag,
        lastModifiedAt: reader.lastModifiedAt,
        ...joined(portions),
        through,
        more: !isDone,
      };
    } finally {
      signal.removeEventListener('abort', stop);
      if (!kept) reader?.close();
    }
  }

  /** The reader left open behind the chunk before, where it stands at that place of that version. */
  #take(name: string, object: ObjectToRead): OpenReader | undefined {
    const known = this.#open.get(name);
    this.#open.delete(name);
    clearTimeout(known?.timer);
    if (known !== undefined && known.through === object.records_done && known.reader.etag === object.read_etag) {
      return known;
    }
    known?.reader.close();
    return undefined;
  }

  /** A new reader that passes over what is done. */
  async #begin(bucket: string, object: ObjectToRead, signal: AbortSignal): Promise<RecordReader> {
    const reader = await RecordReader.open(
      this.#deps.lake,
      { bucket, key: object.key, signal },
      {
        skipThrough: object.records_done,
        maxRecordBytes: this.#deps.maxRecordBytes,
        ...(object.records_done > 0 && object.read_etag !== null ? { ifMatch: object.read_etag } : {}),
      },
    );
    // Put again with the same bytes: the ETag stayed, and the calls of all chunks must bear one time.
    if (object.records_done > 0 && reader.lastModifiedAt.getTime() !== object.read_last_modified_at?.getTime()) {
      reader.close();
      throw new ObjectChangedError({ bucket, key: object.key });
    }
    return reader;
  }

  #keep(name: string, open: OpenReader): void {
    open.timer = setTimeout(() => {
      if (this.#open.get(name) === open) this.#open.delete(name);
      open.reader.close();
    }, KEEP_OPEN_MS);
    open.timer.unref();
    this.#open.set(name, open);
  }
}

function joined(portions: readonly Portion[]): {
  readonly records: Portion['records'];
  readonly rejects: readonly (Portion['rejects'][number] & { readonly callId: null })[];
} {
  return {
    records: portions.flatMap((portion) => portion.records),
    rejects: portions.flatMap((portion) => portion.rejects.map((reject) => ({ ...reject, callId: null }))),
  };
}

/** Decoded bytes that a pass may take; going beyond a small object's share is for one at a time. */
class Budget {
  #left: number;
  #queue: Promise<void> = Promise.resolve();
  #isOneOpen = false;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  spend(bytes: number): void {
    this.#left -= bytes;
  }

  /** True once: more open readers than one a pass would hold the connections that other batches wait for. */
  mayStayOpen(): boolean {
    const isFirst = !this.#isOneOpen;
    this.#isOneOpen = true;
    return isFirst;
  }

  async alone(work: (left: number) => Promise<void>): Promise<void> {
    const turn = this.#queue.then(() => work(this.#left));
    this.#queue = turn.catch(() => undefined);
    await turn;
  }
}
