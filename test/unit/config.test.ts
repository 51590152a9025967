import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ConfigError, loadConfig, type LoadConfigOptions, type Need } from '../../config/config.ts';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'converza-config-'));
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

// No profile file of the person who runs the tests is read.
const NO_PROFILE = { TEMPORAL_CONFIG_FILE: '/nonexistent/temporal.toml' };
const SERVERS = { DATABASE_URL: 'postgresql://u:p@db.example/calls', BUCKET_NAME: 'calls', ...NO_PROFILE };

function load<N extends Need>(
  env: Record<string, string>,
  needs: readonly N[],
  more: Partial<LoadConfigOptions<N>> = {},
) {
  return loadConfig<N>({ env, cwd, needs, warn: () => undefined, ...more });
}

function problemsOf(action: () => unknown): readonly string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('defaults', () => {
  test('two settings are enough for all servers', () => {
    const config = load(SERVERS, ['database', 'lake', 'temporal']);
    expect(config.database).toEqual({ url: SERVERS.DATABASE_URL, schema: 'call_data', poolSize: 10 });
    expect(config.lake).toEqual({ bucket: 'calls', prefix: 'calls/', region: 'us-east-1' });
    expect(config.temporal.connectionOptions.address).toBe('localhost:7233');
    expect(config.temporal.namespace).toBe('default');
    expect(config.pipeline).toEqual({
      batchSize: 500,
      batchWindow: 8,
      callTimeZone: 'UTC',
      redact: 'standard',
      quarantineLimit: 0.2,
      retryAttempts: 10,
      retryDelaySeconds: 1,
      chunkBytes: 4_194_304,
      maxRecordBytes: 16_777_216,
      incrementalOverlapHours: 2,
      categoriesFile: null,
    });
    expect(config.logLevel).toBe('info');
    expect(config.stack).toBeUndefined();
  });

  test('a command that needs no server needs no setting', () => {
    expect(Object.keys(load({}, [])).toSorted()).toEqual(['logLevel', 'pipeline']);
  });

  test('an empty setting counts as unset', () => {
    const config = load({ ...SERVERS, DB_SCHEMA: '', BATCH_SIZE: '  ' }, ['database']);
    expect(config.database.schema).toBe('call_data');
    expect(config.pipeline.batchSize).toBe(500);
  });
});

describe('values', () => {
  test.each([
    ['calls', 'calls/'],
    ['/a/b', 'a/b/'],
    ['a//', 'a/'],
    ['/', ''],
  ])('prefix %s becomes "%s"', (given, expected) => {
    expect(load({ ...SERVERS, S3_PREFIX: given }, ['lake']).lake.prefix).toBe(expected);
  });

  test('AWS_REGION goes before AWS_DEFAULT_REGION', () => {
    const env = { ...SERVERS, AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-central-1' };
    expect(load(env, ['lake']).lake.region).toBe('eu-west-1');
  });

  test('keys, token and endpoint reach the lake', () => {
    const env = {
      ...SERVERS,
      AWS_ACCESS_KEY_ID: 'id',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_SESSION_TOKEN: 'token',
      AWS_ENDPOINT_URL_S3: 'http://localhost:8333',
    };
    expect(load(env, ['lake']).lake).toMatchObject({
      endpoint: 'http://localhost:8333',
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' },
    });
  });

  test.each([
    ['WARNING', 'warn'],
    ['Critical', 'fatal'],
    ['DEBUG', 'debug'],
  ])('log level %s of an old .env means %s', (given, expected) => {
    expect(load({ LOG_LEVEL: given }, []).logLevel).toBe(expected);
  });

  test("Temporal's key turns TLS on", () => {
    const env = { ...SERVERS, TEMPORAL_ADDRESS: 'x.tmprl.cloud:7233', TEMPORAL_NAMESPACE: 'n', TEMPORAL_API_KEY: 'k' };
    const { connectionOptions, namespace } = load(env, ['temporal']).temporal;
    expect(connectionOptions).toMatchObject({ address: 'x.tmprl.cloud:7233', apiKey: 'k', tls: true });
    expect(namespace).toBe('n');
  });

  test("Temporal's profile file is read", () => {
    const file = path.join(cwd, 'temporal.toml');
    writeFileSync(file, '[profile.default]\naddress = "profile.example:7233"\nnamespace = "calls"\n');
    const { connectionOptions, namespace } = load({ TEMPORAL_CONFIG_FILE: file }, ['temporal']).temporal;
    expect(connectionOptions.address).toBe('profile.example:7233');
    expect(namespace).toBe('calls');
  });
});

describe('problems', () => {
  test('all of them are told at once, each with its name and what to do', () => {
    const env = {
      DB_SCHEMA: 'Call Data',
      DB_POOL_SIZE: '0',
      AWS_SECRET_ACCESS_KEY: 'half',
      BATCH_SIZE: '10001',
      QUARANTINE_LIMIT: '20',
      CALL_TIMEZONE: 'Mars/Olympus',
      LOG_LEVEL: 'loud',
      RETRY_DELAY: '1s',
    };
    const problems = problemsOf(() => load(env, ['database', 'lake']));
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'BATCH_SIZE',
      'CALL_TIMEZONE',
      'QUARANTINE_LIMIT',
      'RETRY_DELAY',
      'LOG_LEVEL',
      'DATABASE_URL',
      'DB_SCHEMA',
      'DB_POOL_SIZE',
      'BUCKET_NAME',
      'AWS_ACCESS_KEY_ID',
    ]);
    expect(problems[5]).toBe(
      'DATABASE_URL is not set: give postgresql://user:password@host:5432/database, or start the embedded stack with `converza dev`.',
    );
  });

  test('a section that is not needed is not judged', () => {
    expect(problemsOf(() => load({ BUCKET_NAME: 'b', DB_SCHEMA: '1' }, ['lake']))).toEqual([]);
  });

  test('a wrong DATABASE_URL is not repeated, for its password', () => {
    const [problem] = problemsOf(() => load({ DATABASE_URL: 'mysql://u:hunter2@h/d' }, ['database']));
    expect(problem).toContain('DATABASE_URL is no PostgreSQL address');
    expect(problem).not.toContain('hunter2');
  });

  test.each(['pg_calls', 'information_schema', '9lives', 'a-b', 'Upper', 'x'.repeat(64)])(
    'schema %s is refused',
    (name) => {
      expect(problemsOf(() => load({ ...SERVERS, DB_SCHEMA: name }, ['database']))).toHaveLength(1);
    },
  );

  test.each(['+02:00', 'Nowhere', 'utc plus two'])('time zone %s is refused', (name) => {
    expect(problemsOf(() => load({ CALL_TIMEZONE: name }, []))).toHaveLength(1);
  });

  test.each(['1e3', '0x10', '500.5', '-1', 'many'])('BATCH_SIZE %s is refused', (value) => {
    expect(problemsOf(() => load({ BATCH_SIZE: value }, []))).toHaveLength(1);
  });

  test('a profile of Temporal that does not exist is a problem, not a crash', () => {
    const [problem] = problemsOf(() => load({ ...NO_PROFILE, TEMPORAL_PROFILE: 'absent' }, ['temporal']));
    expect(problem).toContain('absent');
  });
});
