import {
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  type BucketLocationConstraint,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { classifyThrown, type Operation } from './classify.ts';
import { LakeError, LakeProtocolError, LakeThrottledError, LakeUnavailableError } from './errors.ts';
import { toListed, toPage, toPrefixPage } from './list-pages.ts';
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
} from './object-store.ts';
import { S3Getter, type Credentials } from './s3-get.ts';

export interface S3ObjectStoreOptions {
  /** Sets path style; without it, the region's own AWS endpoint. */
  readonly endpoint?: string;
  readonly region: string;
  /** Without them, the SDK's chain: environment, profile, container, instance. */
  readonly credentials?: Credentials;
  /** Connections for GET, and as many for all else; 160 by default: a lake 30 ms away then costs a tenth of the speed, with 64 a third. */
  readonly maxSockets?: number;
}

const MAX_SOCKETS = 160;
const PAGE_SIZE = 1_000;
/** What one DeleteObjects request may name. */
const DELETE_SIZE = 1_000;
/** Characters that the XML of a DeleteObjects request cannot hold. */
// oxlint-disable-next-line no-control-regex
const UNNAMEABLE = /[\u0000-\u001f\ufffe\uffff]/;
const CONNECT_TIMEOUT_MS = 3_000;
/** The SDK's limit is for the whole exchange; a LIST page takes 63 ms, a slow one a few seconds. */
const REQUEST_TIMEOUT_MS = 30_000;
const ATTEMPTS = 3;
const BACKOFF_MS = 100;
/** A put of a file gets a second more for each of these. */
const SLOWEST_BYTES_PER_SECOND = 1_000_000;

/** The lake on S3 or a server that speaks its protocol. */
export function createS3ObjectStore(options: S3ObjectStoreOptions): ObjectStore {
  return new S3ObjectStore(options);
}

class S3ObjectStore implements ObjectStore {
  readonly #client: S3Client;
  readonly #getter: S3Getter;
  readonly #options: S3ObjectStoreOptions;

  constructor(options: S3ObjectStoreOptions) {
    const maxSockets = options.maxSockets ?? MAX_SOCKETS;
    this.#options = options;
    this.#client = quietS3Client({
      region: options.region,
      ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint, forcePathStyle: true }),
      ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
      // Many servers know no CRC trailers.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: ATTEMPTS,
      requestHandler: {
        connectionTimeout: CONNECT_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        throwOnRequestTimeout: true,
        httpAgent: { maxSockets, keepAlive: true },
        httpsAgent: { maxSockets, keepAlive: true },
      },
    });
    const { config } = this.#client;
    this.#getter = new S3Getter({
      region: options.region,
      maxSockets,
      credentials: () => config.credentials(),
      bucketUrl: (bucket) =>
        config.endpointProvider({
          Bucket: bucket,
          Region: options.region,
          Endpoint: options.endpoint,
          ForcePathStyle: options.endpoint !== undefined,
          UseFIPS: false,
          UseDualStack: false,
        }).url,
    });
  }

  async listPage({ bucket, prefix, token, pageSize = PAGE_SIZE, signal }: ListRequest): Promise<ListPage> {
    const command = new ListObjectsV2Command({
      Bucket: bucket,
      Prefix: prefix,
      ContinuationToken: token ?? undefined,
      MaxKeys: pageSize,
      // XML cannot hold every character of a key.
      EncodingType: 'url',
    });
    const output = await this.#call('list', { bucket, signal }, () =>
      this.#client.send(command, { abortSignal: signal }),
    );
    return toPage(output, bucket, token);
  }

  async listPrefixes({ bucket, prefix, token, pageSize = PAGE_SIZE, signal }: PrefixRequest): Promise<PrefixPage> {
    const command = new ListObjectsV2Command({
      Bucket: bucket,
      Prefix: prefix,
      Delimiter: '/',
      ContinuationToken: token ?? undefined,
      MaxKeys: pageSize,
      EncodingType: 'url',
    });
    const output = await this.#call('list', { bucket, signal }, () =>
      this.#client.send(command, { abortSignal: signal }),
    );
    return toPrefixPage(output, bucket, token);
  }

  open(request: OpenRequest): Promise<OpenObject> {
    return this.#getter.open(request);
  }

  get(request: ObjectRequest): ReturnType<ObjectStore['get']> {
    return this.#getter.get(request);
  }

  async put({ bucket, key, body, contentType }: PutRequest): Promise<void> {
    if (typeof body === 'object' && 'file' in body)
      return await this.#putFile({ bucket, key, file: body.file, contentType });
    // As bytes: the SDK takes an empty string for a stream of unknown length.
    const Body = Buffer.from(body);
    const command = new PutObjectCommand({ Bucket: bucket, Key: key, Body, ContentType: contentType });
    await this.#call('put', { bucket, key }, () => this.#client.send(command));
  }

  async #putFile(request: {
    readonly bucket: string;
    readonly key: string;
    readonly file: string;
    readonly contentType: string | undefined;
  }): Promise<void> {
    const { bucket, key, file, contentType } = request;
    const { size } = await stat(file);
    const requestTimeout = REQUEST_TIMEOUT_MS + (size / SLOWEST_BYTES_PER_SECOND) * 1_000;
    // The SDK does not repeat a request whose body is a stream.
    for (let attempt = 1; ; attempt += 1) {
      const Body = createReadStream(file);
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body,
        ContentLength: size,
        ContentType: contentType,
      });
      try {
        await this.#call('put', { bucket, key }, () => this.#client.send(command, { requestTimeout }));
        return;
      } catch (error) {
        const passing = error instanceof LakeUnavailableError || error instanceof LakeThrottledError;
        if (!passing || attempt >= ATTEMPTS) throw error;
      } finally {
        Body.destroy();
      }
      await sleep(BACKOFF_MS * 2 ** attempt);
    }
  }

  async head({ bucket, key, signal }: ObjectRequest): Promise<ObjectHead | null> {
    const command = new HeadObjectCommand({ Bucket: bucket, Key: key });
    try {
      const output = await this.#call('get', { bucket, key, signal }, () =>
        this.#client.send(command, { abortSignal: signal }),
      );
      const listed = toListed({ ...output, Key: key, Size: output.ContentLength });
      if (listed === null) throw new LakeProtocolError({ bucket, key }, 'The lake answers a HEAD without its version');
      return { etag: listed.etag, sizeBytes: listed.sizeBytes, lastModifiedAt: listed.lastModifiedAt };
    } catch (error) {
      // A HEAD answer has no body, so a missing bucket looks the same.
      if (error instanceof LakeError && error.statusCode === 404) return null;
      throw error;
    }
  }

  async delete({ bucket, keys }: { readonly bucket: string; readonly keys: readonly string[] }): Promise<void> {
    const nameable = keys.filter((key) => !UNNAMEABLE.test(key));
    for (let start = 0; start < nameable.length; start += DELETE_SIZE) {
      const Objects = nameable.slice(start, start + DELETE_SIZE).map((Key) => ({ Key }));
      const command = new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } });
      const output = await this.#call('delete', { bucket }, () => this.#client.send(command));
      const [refused] = output.Errors ?? [];
      if (refused !== undefined) {
        const fault = { bucket, key: refused.Key, statusCode: 200, code: refused.Code };
        throw new LakeProtocolError(fault, 'The lake does not delete an object');
      }
    }
    for (const key of keys.filter((candidate) => UNNAMEABLE.test(candidate))) {
      const command = new DeleteObjectCommand({ Bucket: bucket, Key: key });
      await this.#call('delete', { bucket, key }, () => this.#client.send(command));
    }
  }

  async checkBucket(bucket: string): Promise<void> {
    // Not HeadBucket: its answer has no error code, and listing is the right the pipeline needs.
    await this.#call('bucket', { bucket }, () =>
      this.#client.send(new ListObjectsV2Command({ Bucket: bucket, MaxKeys: 1 })),
    );
  }

  async createBucket(bucket: string): Promise<void> {
    const elsewhere = this.#options.endpoint === undefined && this.#options.region !== 'us-east-1';
    const CreateBucketConfiguration = elsewhere
      ? { LocationConstraint: this.#options.region as BucketLocationConstraint }
      : undefined;
    try {
      await this.#call('bucket', { bucket }, () =>
        this.#client.send(new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration })),
      );
    } catch (error) {
      // Taken by us or by another account: the check tells.
      if (!(error instanceof LakeError) || error.statusCode !== 409) throw error;
      await this.checkBucket(bucket);
    }
  }

  close(): void {
    this.#client.destroy();
    this.#getter.close();
  }

  async #call<T>(
    operation: Operation,
    target: { readonly bucket: string; readonly key?: string; readonly signal?: AbortSignal },
    send: () => Promise<T>,
  ): Promise<T> {
    target.signal?.throwIfAborted();
    try {
      return await send();
    } catch (thrown) {
      if (target.signal?.aborted === true) throw target.signal.reason;
      throw classifyThrown(operation, thrown, target);
    }
  }
}

/** The SDK warns in its constructor that it will leave Node 20; the variable that turns it off is set for just that long. */
export function quietS3Client(config: S3ClientConfig): S3Client {
  const name = 'AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED';
  const before = process.env[name];
  process.env[name] = 'true';
  try {
    return new S3Client(config);
  } finally {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}
