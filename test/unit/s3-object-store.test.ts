import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AccessDeniedError,
  LakeProtocolError,
  LakeThrottledError,
  LakeUnavailableError,
  ObjectUnreadableError,
} from '../../lake/errors.ts';
import type { ObjectStore } from '../../lake/object-store.ts';
import { createS3ObjectStore } from '../../lake/s3-object-store.ts';

const VERSION = { etag: '"0123456789abcdef0123456789abcdef"', 'last-modified': 'Tue, 04 Mar 2025 10:11:12 GMT' };
const READ = { bucket: 'b', key: 'k' };

let server: Server;
let store: ObjectStore;
let requests: IncomingMessage[];
let answer: (response: ServerResponse, request: IncomingMessage) => void;

beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(request);
    answer(response, request);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  store = createS3ObjectStore({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
  });
});

afterEach(async () => {
  store.close();
  server.closeAllConnections();
  await new Promise((resolve) => void server.close(resolve));
});

function answerError(statusCode: number, code: string): void {
  answer = (response) =>
    void response.writeHead(statusCode).end(`<Error><Code>${code}</Code><Message>m</Message></Error>`);
}

function answerPage(rest: string): void {
  answer = (response) =>
    void response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(`<ListBucketResult>${rest}</ListBucketResult>`);
}

describe('listPage', () => {
  test('fails loudly on a truncated page without a token', async () => {
    answerPage('<IsTruncated>true</IsTruncated>');
    await expect(store.listPage({ bucket: 'b', prefix: '', token: null })).rejects.toThrow(LakeProtocolError);
  });

  test('fails loudly on a truncated page that gives back the token it was asked with', async () => {
    answerPage('<IsTruncated>true</IsTruncated><NextContinuationToken>t1</NextContinuationToken>');
    await expect(store.listPage({ bucket: 'b', prefix: '', token: 't1' })).rejects.toThrow(LakeProtocolError);
  });

  test('takes a truncated page with a fresh token', async () => {
    answerPage('<IsTruncated>true</IsTruncated><NextContinuationToken>t2</NextContinuationToken>');
    expect(await store.listPage({ bucket: 'b', prefix: '', token: 't1' })).toEqual({ objects: [], nextToken: 't2' });
  });

  test('cuts milliseconds and quotes, and undoes the url encoding of keys', async () => {
    answerPage(
      '<EncodingType>url</EncodingType><Contents><Key>a+b%2Bc%25</Key><ETag>"e"</ETag><Size>5</Size>' +
        '<LastModified>2025-03-04T10:11:12.987Z</LastModified></Contents>',
    );
    const { objects } = await store.listPage({ bucket: 'b', prefix: '', token: null });
    expect(objects).toEqual([
      { key: 'a b+c%', etag: 'e', sizeBytes: 5, lastModifiedAt: new Date('2025-03-04T10:11:12Z') },
    ]);
  });
});

describe('get', () => {
  test.each([
    [403, 'AccessDenied', ObjectUnreadableError, 1],
    [403, 'InvalidObjectState', ObjectUnreadableError, 1],
    [400, 'InvalidRequest', ObjectUnreadableError, 1],
    [403, 'ExpiredToken', AccessDeniedError, 1],
    [403, 'SignatureDoesNotMatch', AccessDeniedError, 1],
    [404, 'Html', LakeProtocolError, 1],
    [500, 'InternalError', LakeUnavailableError, 3],
    [503, 'SlowDown', LakeThrottledError, 3],
  ])('answers %d %s with its class, after as many tries as may help', async (statusCode, code, errorClass, tries) => {
    answerError(statusCode, code);
    await expect(store.get(READ)).rejects.toThrow(errorClass);
    await expect(store.get(READ)).rejects.toMatchObject({ ...READ, statusCode, code });
    expect(requests).toHaveLength(2 * tries);
  });

  test('reads on after two faults that passed', async () => {
    answer = (response) => {
      if (requests.length < 3) response.destroy();
      else response.writeHead(200, VERSION).end('body');
    };
    const read = await store.get(READ);
    expect(new TextDecoder().decode(read.bytes)).toBe('body');
    expect(read.etag).toBe('0123456789abcdef0123456789abcdef');
    expect(read.lastModifiedAt).toEqual(new Date('2025-03-04T10:11:12Z'));
  });

  test('never takes a body that broke off for the whole', async () => {
    answer = (response) => {
      response.writeHead(200, { ...VERSION, 'content-length': '10' }).write('12345', () => response.destroy());
    };
    await expect(store.get(READ)).rejects.toThrow(LakeUnavailableError);
  });

  test('stops waiting when its signal is aborted', async () => {
    answer = () => undefined;
    const controller = new AbortController();
    const reason = new Error('stopped');
    setTimeout(() => controller.abort(reason), 50);
    await expect(store.get({ ...READ, signal: controller.signal })).rejects.toBe(reason);
  });

  test.each(['a/./b', '.', 'a/../b', 'a//b', '/a', 'a b+c%20', "ü!'()*", 'x?y#z'])(
    'signs the path it sends for %j',
    async (key) => {
      answer = (response) => void response.writeHead(200, VERSION).end();
      await store.get({ bucket: 'b', key });
      const [request] = requests;
      expect(decodeURIComponent(request?.url ?? '')).toBe(`/b/${key}`);
      expect(request?.headers.authorization).toContain(`Signature=${expectedSignature(request)}`);
    },
  );

  test('keeps the key out of the message of its errors', async () => {
    answerError(403, 'AccessDenied');
    await expect(store.get({ bucket: 'b', key: 'calls/private' })).rejects.toThrow(
      /^The lake refuses the object \(bucket b, 403 AccessDenied\)$/,
    );
  });
});

describe('open', () => {
  async function drain(request: Parameters<ObjectStore['open']>[0]): Promise<string> {
    const object = await store.open(request);
    const parts: Uint8Array[] = [];
    for await (const part of object.body) parts.push(part);
    return Buffer.concat(parts).toString();
  }

  test('tries again until the headers are there, and not behind them', async () => {
    answer = (response) => {
      if (requests.length < 3) response.destroy();
      else response.writeHead(200, { ...VERSION, 'content-length': '10' }).write('12345', () => response.destroy());
    };
    await expect(drain(READ)).rejects.toThrow(LakeUnavailableError);
    expect(requests).toHaveLength(3);
  });

  test('never takes a chunked body that broke off for the whole', async () => {
    answer = (response) => void response.writeHead(200, VERSION).write('12345', () => response.destroy());
    const object = await store.open(READ);
    expect(object.sizeBytes).toBe(-1);
    await expect(drain(READ)).rejects.toThrow(LakeUnavailableError);
    object.close();
  });

  test('sends the version it wants in quotes, and signs it', async () => {
    answer = (response) => void response.writeHead(200, VERSION).end('body');
    expect(await drain({ ...READ, ifMatch: 'abc' })).toBe('body');
    expect(requests[0]?.headers['if-match']).toBe('"abc"');
    expect(requests[0]?.headers.authorization).toContain('if-match');
  });

  test('a part of an object is no answer', async () => {
    answer = (response) => void response.writeHead(206, VERSION).end('body');
    await expect(store.open(READ)).rejects.toThrow(LakeProtocolError);
  });

  test('drops the connection when it is closed', async () => {
    const closed = new Promise<void>((resolve) => {
      answer = (response) => {
        response.on('close', resolve);
        response.writeHead(200, VERSION).write('12345');
      };
    });
    const object = await store.open(READ);
    object.close();
    await closed;
    await expect(object.body[Symbol.asyncIterator]().next()).rejects.toThrow(LakeUnavailableError);
  });
});

test('a server that is not there is LakeUnavailable', async () => {
  const nowhere = createS3ObjectStore({
    endpoint: 'http://127.0.0.1:1',
    region: 'us-east-1',
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
  });
  await expect(nowhere.get(READ)).rejects.toThrow(LakeUnavailableError);
  await expect(nowhere.checkBucket('b')).rejects.toThrow(LakeUnavailableError);
  nowhere.close();
});

/** Signature Version 4 by its specification, over the path as it came. */
function expectedSignature(request: IncomingMessage | undefined): string {
  const headers = request?.headers ?? {};
  const names = ['host', 'x-amz-content-sha256', 'x-amz-date'];
  const canonical = [
    'GET',
    request?.url,
    '',
    ...names.map((name) => `${name}:${String(headers[name])}`),
    '',
    names.join(';'),
    headers['x-amz-content-sha256'],
  ].join('\n');
  const at = String(headers['x-amz-date']);
  const scope = [at.slice(0, 8), 'eu-west-1', 's3', 'aws4_request'];
  const text = ['AWS4-HMAC-SHA256', at, scope.join('/'), createHash('sha256').update(canonical).digest('hex')].join(
    '\n',
  );
  const key = scope.reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    'AWS4secret',
  );
  return createHmac('sha256', key).update(text).digest('hex');
}
