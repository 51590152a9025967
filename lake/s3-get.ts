import aws4 from 'aws4';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool, type Dispatcher } from 'undici';
import { classifyAnswer, classifyThrown } from './classify.ts';
import { LakeProtocolError, LakeThrottledError, LakeUnavailableError } from './errors.ts';
import type { ObjectRequest, StoredObject } from './object-store.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface GetterOptions {
  readonly region: string;
  /** The bucket's own URL; with path style the bucket is its path. */
  readonly bucketUrl: (bucket: string) => URL;
  /** Asked for every request; caching and refreshing are the provider's. */
  readonly credentials: () => Promise<Credentials>;
  readonly maxSockets: number;
}

const CONNECT_TIMEOUT_MS = 3_000;
/** From the request to its headers, and between two parts of the body. */
const SILENCE_TIMEOUT_MS = 30_000;
const ATTEMPTS = 3;
const BACKOFF_MS = 100;
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** An error document is smaller than this. */
const ERROR_BYTES = 16_384;

/** GET by aws4 over undici: a quarter of the SDK client's CPU or less, and the only call made once for every object. */
export class S3Getter {
  readonly #options: GetterOptions;
  readonly #pools = new Map<string, Pool>();
  readonly #buckets = new Map<string, { pool: Pool; host: string; path: string }>();

  constructor(options: GetterOptions) {
    this.#options = options;
  }

  /** The whole object; two more tries when the lake is unavailable or throttles. */
  async get(request: ObjectRequest): Promise<StoredObject> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(request);
      } catch (thrown) {
        if (request.signal?.aborted === true) throw request.signal.reason;
        const error = classifyThrown('get', thrown, request);
        const passing = error instanceof LakeUnavailableError || error instanceof LakeThrottledError;
        if (!passing || attempt >= ATTEMPTS) throw error;
      }
      await pause(BACKOFF_MS * 2 ** (attempt - 1) * (0.5 + Math.random()), request.signal);
    }
  }

  close(): void {
    for (const pool of this.#pools.values()) void pool.destroy().catch(() => undefined);
    this.#pools.clear();
    this.#buckets.clear();
  }

  async #once({ bucket, key, signal }: ObjectRequest): Promise<StoredObject> {
    const { pool, host, path } = this.#bucket(bucket);
    const encoded = encodeKey(key);
    const signed = aws4.sign(
      {
        service: 's3',
        region: this.#options.region,
        method: 'GET',
        // aws4 leaves a bare `.` segment out of what it signs; in percent form it signs the `.` that is sent.
        path: `${path}/${encoded.replace(/(?<=^|\/)\.(?=\/|$)/g, '%2E')}`,
        headers: { Host: host, 'X-Amz-Content-Sha256': EMPTY_SHA256 },
      },
      await this.#options.credentials(),
    );
    const response = await pool.request({
      method: 'GET',
      path: `${path}/${encoded}`,
      headers: signed.headers as Record<string, string>,
      signal,
    });
    if (response.statusCode !== 200) return await refuse(response, bucket, key);
    const bytes = await response.body.bytes();
    const expected = response.headers['content-length'];
    if (typeof expected === 'string' && Number(expected) !== bytes.byteLength) {
      throw new LakeUnavailableError({ bucket, key, statusCode: 200, code: 'IncompleteBody' });
    }
    const lastModifiedAt = new Date(String(response.headers['last-modified']));
    const etag = response.headers.etag;
    if (typeof etag !== 'string' || Number.isNaN(lastModifiedAt.getTime())) {
      throw new LakeProtocolError({ bucket, key, statusCode: 200 }, 'The lake answers a GET without its version');
    }
    return { bytes, etag: bareEtag(etag), lastModifiedAt };
  }

  #bucket(bucket: string): { pool: Pool; host: string; path: string } {
    const known = this.#buckets.get(bucket);
    if (known !== undefined) return known;
    const url = this.#options.bucketUrl(bucket);
    let pool = this.#pools.get(url.origin);
    if (pool === undefined) {
      pool = new Pool(url.origin, {
        connections: this.#options.maxSockets,
        connect: { timeout: CONNECT_TIMEOUT_MS },
        headersTimeout: SILENCE_TIMEOUT_MS,
        bodyTimeout: SILENCE_TIMEOUT_MS,
      });
      this.#pools.set(url.origin, pool);
    }
    const place = { pool, host: url.host, path: url.pathname.replace(/\/$/, '') };
    this.#buckets.set(bucket, place);
    return place;
  }
}

/** An ETag as the ledger keeps it: without quotes, and without the mark that a proxy's compression leaves. */
export function bareEtag(etag: string): string {
  return etag.replace(/^W\//, '').replace(/^"(.*)"$/, '$1');
}

/** The key as a path: everything but letters, digits, `/` and `-_.~` in percent form, as S3 wants it signed and sent. */
export function encodeKey(key: string): string {
  return encodeURIComponent(key).replace(/%2F|[!'()*]/g, (found) =>
    found === '%2F' ? '/' : `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

async function refuse(response: Dispatcher.ResponseData, bucket: string, key: string): Promise<never> {
  const text = await readStart(response.body);
  const code = /<Code>\s*([A-Za-z0-9.]{1,64})\s*<\/Code>/.exec(text)?.[1];
  throw classifyAnswer('get', { bucket, key, statusCode: response.statusCode, code });
}

async function readStart(body: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    parts.push(part);
    length += part.byteLength;
    if (length >= ERROR_BYTES) break;
  }
  return Buffer.concat(parts).toString('utf8');
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    throw signal?.aborted === true ? signal.reason : error;
  }
}
