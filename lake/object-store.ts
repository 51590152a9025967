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

export interface PutRequest {
  readonly bucket: string;
  readonly key: string;
  readonly body: Uint8Array | string;
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
