/** One object as a LIST page names it. */
export interface ListedObject {
  readonly key: string;
  /** Without quotes. */
  readonly etag: string;
  readonly sizeBytes: number;
  /** Whole seconds: the only precision that LIST and GET agree on. */
  readonly lastModifiedAt: Date;
}

export interface ListPage {
  readonly objects: ListedObject[];
  /** What asks for the page behind this one; null on the last. It may be a key: it never enters a Workflow's history. */
  readonly nextToken: string | null;
}

export interface StoredObject {
  /** As stored: a Content-Encoding is not undone. */
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly lastModifiedAt: Date;
}

export interface ObjectHead {
  readonly etag: string;
  readonly sizeBytes: number;
  readonly lastModifiedAt: Date;
}

export interface ListRequest {
  readonly bucket: string;
  readonly prefix: string;
  /** Null asks for the first page. */
  readonly token: string | null;
  /** Keys a page, 1000 at most and by default. */
  readonly pageSize?: number;
  readonly signal?: AbortSignal;
}

export interface ObjectRequest {
  readonly bucket: string;
  readonly key: string;
  readonly signal?: AbortSignal;
}

export interface OpenRequest extends ObjectRequest {
  /** The ETag, without quotes, that the object must still have. */
  readonly ifMatch?: string;
  /** An object of at most so many bytes is read before `open` answers: most are small, and a stream for each costs more than they do. */
  readonly wholeUpTo?: number;
}

export interface OpenObject {
  readonly etag: string;
  readonly lastModifiedAt: Date;
  /** As stored; -1 when the lake does not say. */
  readonly sizeBytes: number;
  /**
   * To be read once, at the reader's pace: a pause of any length keeps the connection. Throws LakeUnavailableError when the
   * connection breaks or the body is shorter than announced, and the signal's reason when that is aborted.
   */
  readonly body: AsyncIterable<Uint8Array>;
  /** All of the body, where `wholeUpTo` asked for it. */
  readonly whole?: Uint8Array;
  /** Drops the connection; needed unless the body was read to its end. Harmless when repeated. */
  close(): void;
}

export interface PrefixRequest extends ListRequest {
  /** Ends in `/`, or is empty. */
  readonly prefix: string;
}

export interface PrefixPage {
  /** Whole prefixes, one level below the one asked for, each ending in `/`. */
  readonly prefixes: readonly string[];
  /** Some object, folder marks excepted, stands right below the prefix on this page. */
  readonly hasObjects: boolean;
  readonly nextToken: string | null;
}

/** A file to put as it is: read again for each attempt, so that no copy of it is kept in memory. */
export interface FileBody {
  readonly file: string;
}

export interface PutRequest {
  readonly bucket: string;
  readonly key: string;
  readonly body: Uint8Array | string | FileBody;
  readonly contentType?: string;
}

/**
 * The lake as the pipeline uses it. Every method rejects with a class of `lake/errors.ts`, except that an aborted call
 * rejects with its signal's reason.
 */
export interface ObjectStore {
  /**
   * One page of the keys under a prefix, in no order to rely on. Folder marks (zero-byte keys ending in `/`) are left
   * out, so a page may be empty and still have a page behind it.
   * @throws LakeProtocolError on a truncated page without a fresh token.
   */
  listPage(request: ListRequest): Promise<ListPage>;
  /**
   * One page of the prefixes one level below a prefix, in no order to rely on; a page may be empty and still have one behind it.
   * @throws LakeProtocolError on a truncated page without a fresh token.
   */
  listPrefixes(request: PrefixRequest): Promise<PrefixPage>;
  /**
   * The object with its body still to be read. What goes wrong before the body is tried again; later faults are the reader's.
   * @throws ObjectChangedError when `ifMatch` names another version; otherwise as `get`.
   */
  open(request: OpenRequest): Promise<OpenObject>;
  /**
   * The whole object with the version that was read.
   * @throws ObjectMissingError when it is gone; ObjectUnreadableError when the lake refuses this one object.
   */
  get(request: ObjectRequest): Promise<StoredObject>;
  put(request: PutRequest): Promise<void>;
  /** Null when there is no such object. */
  head(request: ObjectRequest): Promise<ObjectHead | null>;
  /** Absent keys are no error. */
  delete(request: { readonly bucket: string; readonly keys: readonly string[] }): Promise<void>;
  /** @throws BucketNotFoundError or AccessDeniedError when the bucket cannot be listed. */
  checkBucket(bucket: string): Promise<void>;
  /** Does nothing when the bucket is there. */
  createBucket(bucket: string): Promise<void>;
  /** Drops the connections; calls still in flight fail. */
  close(): void;
}

/** Zero-byte keys ending in `/`, which consoles write to show an empty folder. */
export function isFolderMark(object: Pick<ListedObject, 'key' | 'sizeBytes'>): boolean {
  return object.sizeBytes === 0 && object.key.endsWith('/');
}
