import { describe, expect, test } from '@jest/globals';
import {
  ApplicationFailure,
  CancelledFailure,
  defaultFailureConverter,
  defaultPayloadConverter,
} from '@temporalio/common';
import { toActivityFailure, withFailures } from '../../activities/failures.ts';
import * as lake from '../../lake/errors.ts';
import { RunEndedError } from '../../store/pages.ts';
import { SchemaMismatchError } from '../../store/migrate.ts';

const KEY = 'calls/dt=2025-03-01/maria.json';
const SECRET = 'my card number is 4111';
const FAULT = { bucket: 'b', key: KEY, statusCode: 403, code: 'SomeCode', cause: new Error(`about ${KEY}`) };

function databaseError(code: string, message = 'words of the server'): Error {
  return Object.assign(new Error(message), { code, severity: 'ERROR' });
}

function systemError(code: string): Error {
  return Object.assign(new Error(`connect ${code} 127.0.0.1:5432`), { code });
}

const CASES: readonly [string, Error, boolean][] = [
  ['LakeUnavailable', new lake.LakeUnavailableError(FAULT), false],
  ['LakeThrottled', new lake.LakeThrottledError(FAULT), false],
  ['LakeUnavailable', new lake.ObjectMissingError(FAULT), false],
  ['LakeUnavailable', new lake.ObjectUnreadableError(FAULT), false],
  ['BucketNotFound', new lake.BucketNotFoundError(FAULT), true],
  ['AccessDenied', new lake.AccessDeniedError(FAULT), true],
  ['LakeProtocol', new lake.LakeProtocolError(FAULT), true],
  ['SchemaMismatch', new SchemaMismatchError('Run: converza migrate'), true],
  ['RunEnded', new RunEndedError('Run r was ended'), true],
  ...['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE'].map((code): [string, Error, boolean] => [
    'DatabaseUnavailable',
    systemError(code),
    false,
  ]),
  ['DatabaseUnavailable', new Error('timeout exceeded when trying to connect'), false],
  ['DatabaseUnavailable', new Error('Connection terminated unexpectedly'), false],
  ['DatabaseUnavailable', databaseError('08006'), false],
  ['DatabaseUnavailable', databaseError('53300'), false],
  ['DatabaseUnavailable', databaseError('57P01'), false],
  ['DatabaseUnavailable', databaseError('57014'), false],
  ['SerializationConflict', databaseError('40001'), false],
  ['SerializationConflict', databaseError('40P01'), false],
  ['SchemaMismatch', databaseError('42P01'), true],
  ['InvalidInput', databaseError('3D000'), true],
  ['InvalidInput', databaseError('28P01'), true],
  ['DatabaseFault', databaseError('22P02'), false],
];

describe('toActivityFailure', () => {
  test.each(CASES)('gives %s for %s', (type, error, nonRetryable) => {
    const failure = toActivityFailure(error);
    expect(failure).toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({ type, nonRetryable });
  });

  test('lets a throttled lake wait longer than the first retries', () => {
    expect(toActivityFailure(new lake.LakeThrottledError(FAULT))).toMatchObject({ nextRetryDelay: '30s' });
    expect(toActivityFailure(new lake.LakeUnavailableError(FAULT))).toMatchObject({ nextRetryDelay: undefined });
  });

  test('names bucket, status and code, and keeps the name of what was thrown as cause', () => {
    const failure = toActivityFailure(new lake.AccessDeniedError(FAULT));
    expect(failure).toMatchObject({ details: [{ bucket: 'b', statusCode: 403, code: 'SomeCode' }] });
    expect((failure as ApplicationFailure).cause).toMatchObject({ name: 'AccessDeniedError' });
  });

  test.each([
    ['a lake error', new lake.LakeUnavailableError(FAULT)],
    ['a data error of PostgreSQL', databaseError('22P02', `invalid input: "${SECRET}" in ${KEY}\n${SECRET}`)],
  ])('leaves neither key nor transcript of %s in what reaches the history', (_name, error) => {
    const recorded = defaultFailureConverter.errorToFailure(toActivityFailure(error), defaultPayloadConverter);
    const text = JSON.stringify(recorded, (_key, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
    );
    expect(text).toContain('"type":"');
    expect(text).not.toContain('maria');
    expect(text).not.toContain('4111');
  });

  test.each([
    ['a cancellation', new CancelledFailure('stop')],
    ['a failure of its own', ApplicationFailure.create({ type: 'InvalidInput' })],
    ['an abort', new DOMException('aborted', 'AbortError')],
    ['a mistake in the code', new TypeError('x is undefined')],
    ['a system error of no connection', systemError('EPERM')],
    ['no error at all', 'text'],
    ['undefined', undefined],
  ])('returns %s untouched', (_name, thrown) => {
    expect(toActivityFailure(thrown)).toBe(thrown);
  });
});

describe('withFailures', () => {
  test('passes input and result through', async () => {
    const { double } = withFailures({ double: (input: { n: number }) => Promise.resolve(input.n * 2) });
    expect(await double({ n: 21 })).toBe(42);
  });

  test('rejects with the mapped failure and logs the key that the failure leaves out', async () => {
    const logged: unknown[] = [];
    const { read } = withFailures(
      { read: (): Promise<void> => Promise.reject(new lake.AccessDeniedError(FAULT)) },
      (message, fields) => logged.push([message, fields]),
    );
    await expect(read()).rejects.toMatchObject({ type: 'AccessDenied', nonRetryable: true });
    expect(logged).toEqual([
      [
        'Activity failed with a known fault',
        {
          failureType: 'AccessDenied',
          bucket: 'b',
          statusCode: 403,
          code: 'SomeCode',
          key: KEY,
          cause: `Error: about ${KEY}`,
        },
      ],
    ]);
  });

  test('rejects with a cancellation as it is, and logs nothing', async () => {
    const stop = new CancelledFailure('stop');
    const logged: unknown[] = [];
    const { wait } = withFailures({ wait: (): Promise<void> => Promise.reject(stop) }, (message) =>
      logged.push(message),
    );
    await expect(wait()).rejects.toBe(stop);
    expect(logged).toEqual([]);
  });
});
