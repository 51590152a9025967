import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  AccessDeniedError,
  BucketNotFoundError,
  LakeError,
  ObjectChangedError,
  ObjectMissingError,
} from '../../lake/errors.ts';
import type { ObjectStore, OpenObject, PrefixPage } from '../../lake/object-store.ts';
import { lakeSubjects } from '../support/lake-subjects.ts';

describe.each(lakeSubjects())('%s', (_name, subject) => {
  const bucket = `open-${randomUUID()}`;
  const large = randomBytes(8_000_000);
  let store: ObjectStore;
  let stranger: ObjectStore;

  beforeAll(async () => {
    ({ store, stranger } = subject());
    await store.createBucket(bucket);
    await store.put({ bucket, key: 'large', body: large });
  });

  afterAll(() => {
    store.close();
    stranger.close();
  });

  async function drain(object: OpenObject): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    for await (const part of object.body) parts.push(part);
    return Buffer.concat(parts);
  }

  test('open gives the version that HEAD gives, and the bytes in parts', async () => {
    const object = await store.open({ bucket, key: 'large' });
    const { etag, sizeBytes, lastModifiedAt } = object;
    expect({ etag, sizeBytes, lastModifiedAt }).toEqual(await store.head({ bucket, key: 'large' }));
    const parts: number[] = [];
    let offset = 0;
    for await (const part of object.body) {
      expect(Buffer.compare(part, large.subarray(offset, offset + part.byteLength))).toBe(0);
      parts.push(part.byteLength);
      offset += part.byteLength;
    }
    expect(offset).toBe(large.byteLength);
    expect(parts.length).toBeGreaterThan(1);
    object.close();
    object.close();
  });

  test('open gives a small object whole when asked, and streams one byte more', async () => {
    await store.put({ bucket, key: 'small', body: 'twelve bytes' });
    const small = await store.open({ bucket, key: 'small', wholeUpTo: 12 });
    expect(Buffer.from(small.whole ?? []).toString()).toBe('twelve bytes');
    expect((await drain(small)).toString()).toBe('twelve bytes');
    small.close();
    const streamed = await store.open({ bucket, key: 'small', wholeUpTo: 11 });
    expect(streamed.whole).toBeUndefined();
    expect((await drain(streamed)).toString()).toBe('twelve bytes');
    const unasked = await store.open({ bucket, key: 'large' });
    expect(unasked.whole).toBeUndefined();
    unasked.close();
  });

  test('open reads an empty object', async () => {
    await store.put({ bucket, key: 'empty', body: '' });
    const object = await store.open({ bucket, key: 'empty' });
    expect(object.sizeBytes).toBe(0);
    expect((await drain(object)).byteLength).toBe(0);
  });

  test('open takes the version it is asked for and no other', async () => {
    await store.put({ bucket, key: 'version', body: 'before' });
    const before = await store.open({ bucket, key: 'version' });
    expect(String(await drain(before))).toBe('before');
    const same = await store.open({ bucket, key: 'version', ifMatch: before.etag });
    expect(String(await drain(same))).toBe('before');
    await store.put({ bucket, key: 'version', body: 'behind' });
    await expect(store.open({ bucket, key: 'version', ifMatch: before.etag })).rejects.toThrow(ObjectChangedError);
    await expect(store.open({ bucket, key: 'version', ifMatch: before.etag })).rejects.toMatchObject({
      bucket,
      key: 'version',
      statusCode: 412,
    });
    expect(String(await drain(await store.open({ bucket, key: 'version' })))).toBe('behind');
  });

  // SeaweedFS answers NoSuchKey for a missing bucket when the request has If-Match.
  test('open tells a missing key, a missing bucket and unknown credentials apart', async () => {
    await expect(store.open({ bucket: `absent-${randomUUID()}`, key: 'a' })).rejects.toThrow(BucketNotFoundError);
    for (const ifMatch of [undefined, '0123456789abcdef0123456789abcdef']) {
      await expect(store.open({ bucket, key: 'missing', ifMatch })).rejects.toThrow(ObjectMissingError);
      await expect(stranger.open({ bucket, key: 'large', ifMatch })).rejects.toThrow(AccessDeniedError);
    }
  });

  test('a body closed half way throws when it is read on, and the store goes on', async () => {
    const object = await store.open({ bucket, key: 'large' });
    const parts = object.body[Symbol.asyncIterator]();
    expect((await parts.next()).done).toBe(false);
    object.close();
    object.close();
    await expect(drainRest(parts)).rejects.toThrow(LakeError);
    expect((await store.get({ bucket, key: 'large' })).bytes.byteLength).toBe(large.byteLength);
  });

  test('a body that nobody reads may be closed', async () => {
    const objects = await Promise.all(Array.from({ length: 80 }, () => store.open({ bucket, key: 'version' })));
    for (const object of objects) object.close();
    await sleep(50);
    expect(await store.head({ bucket, key: 'large' })).not.toBeNull();
  });

  test('an abort ends open and the body with the reason of its signal', async () => {
    const reason = new Error('stopped');
    await expect(store.open({ bucket, key: 'large', signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const object = await store.open({ bucket, key: 'large', signal: controller.signal });
    const parts = object.body[Symbol.asyncIterator]();
    await parts.next();
    controller.abort(reason);
    await expect(drainRest(parts)).rejects.toBe(reason);
    object.close();
  });

  async function allPrefixes(prefix: string, pageSize?: number): Promise<PrefixPage & { readonly pages: number }> {
    const prefixes: string[] = [];
    let hasObjects = false;
    let token: string | null = null;
    let pages = 0;
    do {
      const page = await store.listPrefixes({ bucket, prefix, token, pageSize });
      prefixes.push(...page.prefixes);
      hasObjects ||= page.hasObjects;
      token = page.nextToken;
      pages += 1;
    } while (token !== null);
    return { prefixes: prefixes.toSorted(), hasObjects, nextToken: null, pages };
  }

  test('lists the prefixes one level below, each once, over many pages', async () => {
    const days = Array.from({ length: 25 }, (_, day) => `days/dt=2026-01-${String(day + 1).padStart(2, '0')}/`);
    for (const day of days) {
      for (const name of ['hh=00/a', 'hh=00/b', 'hh=01/c'])
        await store.put({ bucket, key: `${day}${name}`, body: 'x' });
    }
    const listed = await allPrefixes('days/', 10);
    expect(listed).toMatchObject({ prefixes: days, hasObjects: false });
    expect(listed.pages).toBeGreaterThanOrEqual(3);
    expect(await allPrefixes(days[0] ?? '')).toMatchObject({ prefixes: [`${days[0]}hh=00/`, `${days[0]}hh=01/`] });
    expect(await allPrefixes('days/', 1)).toMatchObject({ prefixes: days, hasObjects: false });
  });

  test('finds every prefix where names and prefixes sort among each other, whatever the page size', async () => {
    for (const key of ['mixed/a/b', 'mixed/a-b', 'mixed/a', 'mixed/a-b/c', 'mixed/ü +%/x', 'mixed/z']) {
      // A server on files cannot hold `a` beside `a/b`.
      await store.put({ bucket, key, body: 'x' }).catch(() => undefined);
    }
    const whole = await allPrefixes('mixed/');
    expect(whole.prefixes).toEqual(expect.arrayContaining(['mixed/a/', 'mixed/ü +%/']));
    expect(whole.hasObjects).toBe(true);
    for (const pageSize of [1, 2, 3]) {
      expect(await allPrefixes('mixed/', pageSize)).toMatchObject({ prefixes: whole.prefixes, hasObjects: true });
    }
  });

  test('folder marks are no objects, and nothing below a prefix is an empty page', async () => {
    await store.put({ bucket, key: 'marked/', body: '' });
    await store.put({ bucket, key: 'marked/dt=1/x', body: 'x' });
    expect(await allPrefixes('marked/')).toMatchObject({ prefixes: ['marked/dt=1/'], hasObjects: false });
    const none = { prefixes: [], hasObjects: false, nextToken: null };
    expect(await store.listPrefixes({ bucket, prefix: 'none/', token: null })).toEqual(none);
    await expect(store.listPrefixes({ bucket: `absent-${randomUUID()}`, prefix: '', token: null })).rejects.toThrow(
      BucketNotFoundError,
    );
  });

  test('puts a file as it is, an empty one too', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'converza-put-'));
    try {
      const file = path.join(folder, 'body');
      await writeFile(file, large);
      await store.put({ bucket, key: 'from-file', body: { file } });
      const [fromFile, fromBytes] = await Promise.all(['from-file', 'large'].map((key) => store.head({ bucket, key })));
      expect(fromFile?.etag).toBe(fromBytes?.etag);
      expect(fromFile?.sizeBytes).toBe(large.byteLength);
      await writeFile(file, '');
      await store.put({ bucket, key: 'from-file', body: { file } });
      expect((await store.get({ bucket, key: 'from-file' })).bytes.byteLength).toBe(0);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

async function drainRest(parts: AsyncIterator<Uint8Array>): Promise<void> {
  while ((await parts.next()).done !== true);
}
