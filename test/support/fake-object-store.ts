import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  AccessDeniedError,
  BucketNotFoundError,
  LakeProtocolError,
  LakeUnavailableError,
  ObjectChangedError,
  ObjectMissingError,
} from '../../lake/errors.ts';
import { isFolderMark } from '../../lake/object-store.ts';
import { inOnePart } from '../../lake/pieces.ts';
import type {
  ListPage,
  ListRequest,
  ObjectHead,
  ObjectRequest,
  ObjectStore,
  OpenObject,
  OpenRequest,
  PrefixPage,
  PrefixRequest,
  PutRequest,
  StoredObject,
} from '../../lake/object-store.ts';

export type LakeOperation = 'listPage' | 'listPrefixes' | 'open' | 'get' | 'put' | 'head' | 'delete' | 'checkBucket';

export interface LakeCall {
  readonly operation: LakeOperation;
  readonly bucket: string;
  readonly key?: string;
  readonly prefix?: string;
  readonly token?: string | null;
  /** The version that an `open` asks for. */
  readonly ifMatch?: string;
}

export interface FakeObjectStoreOptions {
  readonly buckets?: readonly string[];
  /** Keys a page when the caller gives no size. */
  readonly pageSize?: number;
  /** Cut to whole seconds, as S3 does. */
  readonly now?: () => Date;
  /** Called before each operation; what it throws, or rejects with, is what the caller gets. */
  readonly fault?: (call: LakeCall) => void | Promise<void>;
  /** Bytes in a part of an opened body; 64 KiB by default. */
  readonly partBytes?: number;
}

interface Kept {
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly lastModifiedAt: Date;
}

/** The lake in memory; behaves as the S3 adapter does, which the contract suite proves. */
export class FakeObjectStore implements ObjectStore {
  /** Every call so far, the refused ones too. */
  readonly calls: LakeCall[] = [];
  /** Replaced at any time to inject faults. */
  fault: (call: LakeCall) => void | Promise<void>;
  /** Replaced at any time: after how many bytes the body of an opened object breaks off; null for never. */
  cutBody: (call: LakeCall) => number | null = () => null;
  /** False plays credentials that the lake does not know. */
  authorized = true;
  readonly #buckets = new Map<string, Map<string, Kept>>();
  readonly #pageSize: number;
  readonly #partBytes: number;
  readonly #now: () => Date;

  constructor(options: FakeObjectStoreOptions = {}) {
    for (const bucket of options.buckets ?? []) this.#buckets.set(bucket, new Map());
    this.#pageSize = options.pageSize ?? 1_000;
    this.#partBytes = options.partBytes ?? 65_536;
    this.#now = options.now ?? (() => new Date());
    this.fault = options.fault ?? (() => undefined);
  }

  async listPage({ bucket, prefix, token, pageSize = this.#pageSize, signal }: ListRequest): Promise<ListPage> {
    const objects = await this.#enter({ operation: 'listPage', bucket, prefix, token }, signal);
    if (pageSize < 1) throw new LakeProtocolError({ bucket, statusCode: 400, code: 'InvalidArgument' });
    const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).toSorted();
    // The token is a key, as SeaweedFS's is: the last one of the page before.
    const behind = token === null ? keys : keys.filter((key) => key > token);
    const page = behind.slice(0, pageSize);
    const listed = page.flatMap((key) => {
      const kept = objects.get(key);
      if (kept === undefined) return [];
      return [{ key, etag: kept.etag, sizeBytes: kept.bytes.byteLength, lastModifiedAt: kept.lastModifiedAt }];
    });
    const nextToken = behind.length > page.length ? (page.at(-1) ?? null) : null;
    return { objects: listed.filter((object) => !isFolderMark(object)), nextToken };
  }

  async listPrefixes(request: PrefixRequest): Promise<PrefixPage> {
    const { bucket, prefix, token, pageSize = this.#pageSize, signal } = request;
    const objects = await this.#enter({ operation: 'listPrefixes', bucket, prefix, token }, signal);
    // A page counts what it shows: objects at this level, and each prefix once.
    const names = new Set<string>();
    for (const key of objects.keys()) {
      if (!key.startsWith(prefix)) continue;
      const slash = key.indexOf('/', prefix.length);
      names.add(slash === -1 ? key : key.slice(0, slash + 1));
    }
    const behind = [...names].toSorted().filter((name) => token === null || name > token);
    const page = behind.slice(0, pageSize);
    const prefixes = page.filter((name) => name.endsWith('/') && name !== prefix);
    const hasObjects = page.some((name) => !name.endsWith('/'));
    return { prefixes, hasObjects, nextToken: behind.length > page.length ? (page.at(-1) ?? null) : null };
  }

  async open({ bucket, key, ifMatch, wholeUpTo = -1, signal }: OpenRequest): Promise<OpenObject> {
    const call: LakeCall = { operation: 'open', bucket, key, ...(ifMatch === undefined ? {} : { ifMatch }) };
    const objects = await this.#enter(call, signal);
    const kept = objects.get(key);
    if (kept === undefined) throw new ObjectMissingError({ bucket, key, statusCode: 404, code: 'NoSuchKey' });
    if (ifMatch !== undefined && ifMatch !== kept.etag) {
      throw new ObjectChangedError({ bucket, key, statusCode: 412, code: 'PreconditionFailed' });
    }
    const state = { isClosed: false };
    const { etag, lastModifiedAt, bytes } = kept;
    const version = { etag, lastModifiedAt, sizeBytes: bytes.byteLength };
    if (bytes.byteLength <= wholeUpTo) {
      const parts: Uint8Array[] = [];
      for await (const part of this.#parts(bytes, call, state, signal)) parts.push(part);
      const whole = Buffer.concat(parts);
      return { ...version, whole, body: inOnePart(whole), close: () => undefined };
    }
    return {
      ...version,
      body: this.#parts(bytes, call, state, signal),
      close: () => void (state.isClosed = true),
    };
  }

  async *#parts(
    bytes: Uint8Array,
    call: LakeCall,
    state: { readonly isClosed: boolean },
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const cut = this.cutBody(call) ?? Number.POSITIVE_INFINITY;
    for (let from = 0; from < bytes.byteLength && from < cut; from += this.#partBytes) {
      signal?.throwIfAborted();
      if (state.isClosed) throw new LakeUnavailableError({ ...call, code: 'Closed' });
      yield bytes.slice(from, Math.min(from + this.#partBytes, cut));
    }
    signal?.throwIfAborted();
    if (cut <= bytes.byteLength) throw new LakeUnavailableError({ ...call, statusCode: 200, code: 'IncompleteBody' });
  }

  async get({ bucket, key, signal }: ObjectRequest): Promise<StoredObject> {
    const objects = await this.#enter({ operation: 'get', bucket, key }, signal);
    const kept = objects.get(key);
    if (kept === undefined) throw new ObjectMissingError({ bucket, key, statusCode: 404, code: 'NoSuchKey' });
    return { bytes: kept.bytes.slice(), etag: kept.etag, lastModifiedAt: kept.lastModifiedAt };
  }

  async put({ bucket, key, body }: PutRequest): Promise<void> {
    const objects = await this.#enter({ operation: 'put', bucket, key });
    const isFile = typeof body === 'object' && 'file' in body;
    const bytes = new Uint8Array(isFile ? await readFile(body.file) : Buffer.from(body));
    const etag = createHash('md5').update(bytes).digest('hex');
    const lastModifiedAt = new Date(Math.floor(this.#now().getTime() / 1_000) * 1_000);
    objects.set(key, { bytes, etag, lastModifiedAt });
  }

  async head({ bucket, key, signal }: ObjectRequest): Promise<ObjectHead | null> {
    const objects = await this.#enter({ operation: 'head', bucket, key }, signal, true);
    const kept = objects.get(key);
    if (kept === undefined) return null;
    return { etag: kept.etag, sizeBytes: kept.bytes.byteLength, lastModifiedAt: kept.lastModifiedAt };
  }

  async delete({ bucket, keys }: { readonly bucket: string; readonly keys: readonly string[] }): Promise<void> {
    const objects = await this.#enter({ operation: 'delete', bucket });
    for (const key of keys) objects.delete(key);
  }

  async checkBucket(bucket: string): Promise<void> {
    await this.#enter({ operation: 'checkBucket', bucket });
  }

  createBucket(bucket: string): Promise<void> {
    if (!this.#buckets.has(bucket)) this.#buckets.set(bucket, new Map());
    return Promise.resolve();
  }

  close(): void {
    // Holds nothing open.
  }

  async #enter(call: LakeCall, signal?: AbortSignal, lenient = false): Promise<Map<string, Kept>> {
    this.calls.push(call);
    signal?.throwIfAborted();
    await this.fault(call);
    signal?.throwIfAborted();
    const { bucket, key } = call;
    if (!this.authorized) throw new AccessDeniedError({ bucket, key, statusCode: 403, code: 'InvalidAccessKeyId' });
    const objects = this.#buckets.get(bucket);
    if (objects !== undefined) return objects;
    // A HEAD cannot tell a missing bucket from a missing key.
    if (lenient) return new Map();
    throw new BucketNotFoundError({ bucket, key, statusCode: 404, code: 'NoSuchBucket' });
  }
}
