import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AccessDeniedError, BucketNotFoundError, ObjectMissingError } from '../../lake/errors.ts';
import type { ListedObject, ObjectStore } from '../../lake/object-store.ts';
import { lakeSubjects } from '../support/lake-subjects.ts';

/** Keys whose paths are easily signed or escaped wrongly. */
const ODD_KEYS = [
  'with space.json',
  ' leading and trailing ',
  'plus+plus.json',
  'percent%20.json',
  'percent%2Fslash.json',
  'question?mark&a=b#hash',
  'quotes"\'<>&amp;.json',
  'star*(parentheses)!~',
  'semi;colon,@:$=',
  'ünï/日本語😀.json',
  'e\u0301 combining',
  'two..dots../..start',
  'tab\there',
  'new\nline',
  'control\u0001character',
  'a/b/c',
  'a:b',
];
const decoder = new TextDecoder();

describe.each(lakeSubjects())('%s', (_name, open) => {
  const bucket = `contract-${randomUUID()}`;
  let store: ObjectStore;
  let stranger: ObjectStore;

  beforeAll(async () => {
    ({ store, stranger } = open());
    await store.createBucket(bucket);
  });

  afterAll(() => {
    store.close();
    stranger.close();
  });

  async function put(key: string, body: string | Uint8Array): Promise<void> {
    await store.put({ bucket, key, body, contentType: 'application/json' });
  }

  async function listAll(prefix: string, pageSize?: number): Promise<{ objects: ListedObject[]; pages: number }> {
    const objects: ListedObject[] = [];
    let token: string | null = null;
    let pages = 0;
    do {
      const page = await store.listPage({ bucket, prefix, token, pageSize });
      objects.push(...page.objects);
      token = page.nextToken;
      pages += 1;
    } while (token !== null);
    return { objects, pages };
  }

  test('lists 3,200 keys in pages of 1,000, every key once', async () => {
    const keys = Array.from({ length: 3_200 }, (_, index) => `many/${String(index).padStart(5, '0')}.json`);
    const queue = keys.values();
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        for (const key of queue) await put(key, key);
      }),
    );
    const { objects, pages } = await listAll('many/');
    expect(objects.map((object) => object.key).toSorted()).toEqual(keys);
    expect(pages).toBe(4);
  });

  test('lists nothing under a prefix without keys', async () => {
    expect(await store.listPage({ bucket, prefix: 'nothing/', token: null })).toEqual({ objects: [], nextToken: null });
  });

  test('lists only keys that begin with the prefix, also in the middle of a name', async () => {
    for (const key of ['pre/fix-a', 'pre/fix-b', 'pre/other']) await put(key, key);
    const { objects } = await listAll('pre/fix');
    expect(objects.map((object) => object.key).toSorted()).toEqual(['pre/fix-a', 'pre/fix-b']);
  });

  test('gives a version that LIST, HEAD and GET agree on, with whole seconds and a bare etag', async () => {
    await put('version/a', '{"a":1}');
    const read = await store.get({ bucket, key: 'version/a' });
    const version = { etag: read.etag, sizeBytes: 7, lastModifiedAt: read.lastModifiedAt };
    expect(decoder.decode(read.bytes)).toBe('{"a":1}');
    expect(read.etag).toMatch(/^[0-9a-f]{32}$/);
    expect(read.lastModifiedAt.getUTCMilliseconds()).toBe(0);
    expect(await store.head({ bucket, key: 'version/a' })).toEqual(version);
    expect((await listAll('version/')).objects).toEqual([{ key: 'version/a', ...version }]);
  });

  test.each(ODD_KEYS)('stores, reads and deletes the key %j', async (odd) => {
    const prefix = `odd/${randomUUID()}/`;
    const key = `${prefix}${odd}`;
    await put(key, `body of ${odd}`);
    expect(decoder.decode((await store.get({ bucket, key })).bytes)).toBe(`body of ${odd}`);
    expect(await store.head({ bucket, key })).not.toBeNull();
    expect((await listAll(prefix)).objects.map((object) => object.key)).toEqual([key]);
    await store.delete({ bucket, keys: [key] });
    expect(await store.head({ bucket, key })).toBeNull();
  });

  test('walks odd keys with pages of one, so that every key serves as a token', async () => {
    const keys = ODD_KEYS.map((odd) => `walk/${odd}`);
    for (const key of keys) await put(key, key);
    const { objects } = await listAll('walk/', 1);
    expect(objects.map((object) => object.key).toSorted()).toEqual(keys.toSorted());
  });

  test('passes over folder marks but not empty objects', async () => {
    await put('marks/folder/', '');
    await put('marks/empty.json', '');
    expect((await listAll('marks/')).objects.map((object) => object.key)).toEqual(['marks/empty.json']);
  });

  test('reads back an empty object and 3 MB of every byte', async () => {
    const bytes = new Uint8Array(3_000_000).map((_, index) => index % 256);
    await put('sizes/empty', '');
    await put('sizes/large', bytes);
    expect((await store.get({ bucket, key: 'sizes/empty' })).bytes.byteLength).toBe(0);
    expect(Buffer.compare((await store.get({ bucket, key: 'sizes/large' })).bytes, bytes)).toBe(0);
  });

  test('keeps the etag when the same bytes are put again, and moves last-modified', async () => {
    await put('again/same', 'same');
    const before = await store.head({ bucket, key: 'again/same' });
    await sleep(1_100);
    await put('again/same', 'same');
    const after = await store.head({ bucket, key: 'again/same' });
    expect(after?.etag).toBe(before?.etag);
    expect(after?.lastModifiedAt.getTime()).toBeGreaterThan(before?.lastModifiedAt.getTime() ?? Number.NaN);
  });

  test('changes the etag when the object is overwritten', async () => {
    await put('again/other', 'before');
    const before = await store.get({ bucket, key: 'again/other' });
    await put('again/other', 'behind');
    const after = await store.get({ bucket, key: 'again/other' });
    expect(decoder.decode(after.bytes)).toBe('behind');
    expect(after.etag).not.toBe(before.etag);
  });

  test('a missing key is ObjectMissing at GET and null at HEAD', async () => {
    await expect(store.get({ bucket, key: 'missing' })).rejects.toThrow(ObjectMissingError);
    await expect(store.get({ bucket, key: 'missing' })).rejects.toMatchObject({
      bucket,
      key: 'missing',
      statusCode: 404,
    });
    expect(await store.head({ bucket, key: 'missing' })).toBeNull();
  });

  test('a missing bucket is BucketNotFound, at GET too', async () => {
    const absent = `absent-${randomUUID()}`;
    await expect(store.checkBucket(absent)).rejects.toThrow(BucketNotFoundError);
    await expect(store.listPage({ bucket: absent, prefix: '', token: null })).rejects.toThrow(BucketNotFoundError);
    await expect(store.get({ bucket: absent, key: 'a' })).rejects.toThrow(BucketNotFoundError);
  });

  test('unknown credentials are AccessDenied, at GET too', async () => {
    await put('denied', 'denied');
    await expect(stranger.checkBucket(bucket)).rejects.toThrow(AccessDeniedError);
    await expect(stranger.listPage({ bucket, prefix: '', token: null })).rejects.toThrow(AccessDeniedError);
    await expect(stranger.get({ bucket, key: 'denied' })).rejects.toThrow(AccessDeniedError);
    await expect(stranger.put({ bucket, key: 'denied', body: '' })).rejects.toThrow(AccessDeniedError);
  });

  test('deletes more keys than one request may name, and absent ones without error', async () => {
    const keys = Array.from({ length: 1_001 }, (_, index) => `bulk/${index}`);
    for (const key of ['bulk/0', 'bulk/1000']) await put(key, key);
    await store.delete({ bucket, keys });
    expect((await listAll('bulk/')).objects).toEqual([]);
  });

  test('creates a bucket that is there without error, and leaves its objects', async () => {
    await put('kept', 'kept');
    await store.createBucket(bucket);
    await store.checkBucket(bucket);
    expect(await store.head({ bucket, key: 'kept' })).not.toBeNull();
  });

  test('an aborted call rejects with the reason of its signal', async () => {
    const reason = new Error('stopped');
    const signal = AbortSignal.abort(reason);
    await put('aborted', 'aborted');
    await expect(store.get({ bucket, key: 'aborted', signal })).rejects.toBe(reason);
    await expect(store.listPage({ bucket, prefix: '', token: null, signal })).rejects.toBe(reason);
  });
});
