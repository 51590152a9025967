import { setMaxListeners } from 'node:events';
import { ObjectChangedError, ObjectMissingError, ObjectUnreadableError } from '../lake/errors.ts';
import { RecordReader, type Portion } from '../lake/record-reader.ts';
import type { ObjectReading, ObjectToRead, ReadObject } from '../store/bronze.ts';
import type { ActivityDeps } from './deps.ts';

/** Requests in flight: one GET is mostly waiting, and more than this no longer shortens a batch. */
const CONCURRENT_GETS = 64;
/** Decoded bytes that an object may have without waiting for the place of the large ones. */
const SMALL_BYTES = 1024 * 1024;
/** An object that is half way stays open so long between two chunks; after that it is found again from its start. */
const KEEP_OPEN_MS = 120_000;

interface OpenReader {
  readonly reader: RecordReader;
  readonly abort: AbortController;
  /** The last record number handed out. */
  through: number;
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
    const open = await this.#take(name, bucket, object, signal);
    const stop = (): void => open.abort.abort(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    let kept = false;
    try {
      const portions = [await open.reader.next(Math.min(SMALL_BYTES, this.#deps.chunkBytes))];
      budget.spend(portions[0]?.takenBytes ?? 0);
      if (portions[0]?.done === false) {
        await budget.alone(async (left) => {
          if (left <= 0) return;
          const more = await open.reader.next(left);
          portions.push(more);
          budget.spend(more.takenBytes);
        });
      }
      const last = portions.at(-1);
      open.through = Math.max(object.records_done, ...portions.map((portion) => portion.through));
      if (last?.done === false && budget.mayStayOpen()) {
        this.#keep(name, open);
        kept = true;
      }
      return {
        outcome: 'read',
        objectId: object.object_id,
        from: object.records_done,
        etag: open.reader.etag,
        lastModifiedAt: open.reader.lastModifiedAt,
        ...joined(portions),
        through: open.through,
        more: last?.done === false,
      };
    } finally {
      signal.removeEventListener('abort', stop);
      if (!kept) open.reader.close();
    }
  }

  /** The reader left open behind the chunk before, or a new one that passes over what is done. */
  async #take(name: string, bucket: string, object: ObjectToRead, signal: AbortSignal): Promise<OpenReader> {
    const known = this.#open.get(name);
    this.#open.delete(name);
    clearTimeout(known?.timer);
    if (known !== undefined && known.through === object.records_done && known.reader.etag === object.read_etag) {
      return known;
    }
    known?.reader.close();
    const abort = new AbortController();
    const stop = (): void => abort.abort(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    try {
      const reader = await RecordReader.open(
        this.#deps.lake,
        { bucket, key: object.key, signal: abort.signal },
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
      return { reader, abort, through: object.records_done };
    } finally {
      signal.removeEventListener('abort', stop);
    }
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
