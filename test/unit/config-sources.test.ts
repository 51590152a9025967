import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfig, type LoadConfigOptions } from '../../config/config.ts';
import { identityOf, isSameProcess, processStartedAt, type ProcessIdentity } from '../../config/process-identity.ts';

const ALL = ['database', 'lake', 'temporal'] as const;
const STACK = {
  DATABASE_URL: 'postgresql://stack@127.0.0.1:1/converza',
  AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:2',
  AWS_ACCESS_KEY_ID: 'stack-id',
  AWS_SECRET_ACCESS_KEY: 'stack-secret',
  AWS_DEFAULT_REGION: 'us-east-1',
  BUCKET_NAME: 'stack-bucket',
  S3_PREFIX: 'stack/',
  TEMPORAL_ADDRESS: '127.0.0.1:3',
  TEMPORAL_NAMESPACE: 'default',
  TEMPORAL_UI_URL: 'http://127.0.0.1:4',
};

let cwd: string;
let warnings: string[];

beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'converza-sources-'));
  warnings = [];
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function load(env: Record<string, string>, more: Partial<LoadConfigOptions<(typeof ALL)[number]>> = {}) {
  return loadConfig({ env, cwd, needs: ALL, warn: (line) => void warnings.push(line), ...more });
}

function self(): ProcessIdentity {
  const identity = identityOf(process.pid);
  if (identity === undefined) throw new Error('this process has no identity');
  return identity;
}

function writeStack(parent: ProcessIdentity): void {
  const folder = path.join(cwd, '.converza');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'stack.pid.json'), JSON.stringify({ parent, children: [] }));
  const lines = Object.entries(STACK).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(path.join(folder, 'stack.env'), lines.join(''));
}

describe('precedence', () => {
  test('the environment goes before .env, and .env before a live stack, setting by setting', () => {
    writeStack(self());
    writeFileSync(
      path.join(cwd, '.env'),
      'DATABASE_URL=postgresql://file@h/d\nBUCKET_NAME=file-bucket\nBATCH_SIZE=7\n',
    );
    const config = load({ DATABASE_URL: 'postgresql://env@h/d' });
    expect(config.database.url).toBe('postgresql://env@h/d');
    expect(config.lake).toMatchObject({ bucket: 'file-bucket', prefix: 'stack/', endpoint: 'http://127.0.0.1:2' });
    expect(config.temporal).toMatchObject({
      connectionOptions: { address: '127.0.0.1:3' },
      uiUrl: 'http://127.0.0.1:4',
    });
    expect(config.pipeline.batchSize).toBe(7);
    expect(config.stack).toEqual({ dataDir: path.join(cwd, '.converza') });
  });

  test('replaced settings of a live stack are named in one line', () => {
    writeStack(self());
    load({ DATABASE_URL: 'postgresql://env@h/d', BUCKET_NAME: 'mine', S3_PREFIX: 'stack/', BATCH_SIZE: '3' });
    expect(warnings).toEqual([
      'Using BUCKET_NAME, DATABASE_URL of the environment or .env, not of the running embedded stack.',
    ]);
  });

  test('nothing is said when nothing of the stack is replaced', () => {
    writeStack(self());
    load({ BATCH_SIZE: '3' });
    expect(warnings).toEqual([]);
  });

  test('keys are never put together from two sources', () => {
    writeStack(self());
    writeFileSync(
      path.join(cwd, '.env'),
      'AWS_ACCESS_KEY_ID=file-id\nAWS_SECRET_ACCESS_KEY=file-secret\nAWS_SESSION_TOKEN=old\n',
    );
    const env = { AWS_ACCESS_KEY_ID: 'env-id', AWS_SECRET_ACCESS_KEY: 'env-secret' };
    expect(load(env).lake.credentials).toEqual({ accessKeyId: 'env-id', secretAccessKey: 'env-secret' });
    expect(load({}).lake.credentials).toEqual({
      accessKeyId: 'file-id',
      secretAccessKey: 'file-secret',
      sessionToken: 'old',
    });
    expect(() => load({ AWS_ACCESS_KEY_ID: 'env-id' })).toThrow('AWS_SECRET_ACCESS_KEY is not set');
  });

  test("another server's key and profile stay away from the stack's Temporal", () => {
    writeStack(self());
    const env = { TEMPORAL_API_KEY: 'cloud-key', TEMPORAL_TLS: 'true' };
    const { connectionOptions } = load(env).temporal;
    expect(connectionOptions.address).toBe('127.0.0.1:3');
    expect(connectionOptions.apiKey).toBeUndefined();
    expect(connectionOptions.tls).toBeUndefined();
  });

  test('a profile that is named goes before the stack', () => {
    writeStack(self());
    const file = path.join(cwd, 'temporal.toml');
    writeFileSync(file, '[profile.default]\naddress = "profile.example:7233"\n');
    expect(load({ TEMPORAL_CONFIG_FILE: file }).temporal.connectionOptions.address).toBe('profile.example:7233');
    expect(warnings).toEqual([
      'Using TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE of the environment or .env, not of the running embedded stack.',
    ]);
  });
});

describe('stack only', () => {
  test('servers and lake of the environment and .env are ignored, other settings are not', () => {
    writeFileSync(path.join(cwd, '.env'), 'DATABASE_URL=postgresql://file@h/d\nDB_SCHEMA=mine\nBATCH_WINDOW=3\n');
    const env = {
      BUCKET_NAME: 'mine',
      S3_PREFIX: 'mine/',
      AWS_SESSION_TOKEN: 'mine',
      AWS_REGION: 'eu-west-1',
      TEMPORAL_ADDRESS: 'mine:7233',
      TEMPORAL_API_KEY: 'mine',
      TEMPORAL_PROFILE: 'mine',
      BATCH_SIZE: '9',
    };
    const config = load(env, { stackOnly: true, stackEnv: STACK });
    expect(config.database).toMatchObject({ url: STACK.DATABASE_URL, schema: 'call_data' });
    expect(config.lake).toEqual({
      bucket: 'stack-bucket',
      prefix: 'stack/',
      region: 'us-east-1',
      endpoint: STACK.AWS_ENDPOINT_URL_S3,
      credentials: { accessKeyId: 'stack-id', secretAccessKey: 'stack-secret' },
    });
    expect(config.temporal.connectionOptions).toMatchObject({ address: '127.0.0.1:3', apiKey: undefined });
    expect(config.pipeline).toMatchObject({ batchSize: 9, batchWindow: 3 });
    expect(warnings).toEqual([]);
  });

  test('without a stack the settings are missing, whatever the environment says', () => {
    expect(() => load({ DATABASE_URL: 'postgresql://env@h/d', BUCKET_NAME: 'b' }, { stackOnly: true })).toThrow(
      /DATABASE_URL is not set[^]*BUCKET_NAME is not set/,
    );
  });
});

describe('stale stack files', () => {
  test('those of a process that has ended are ignored', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeStack({ pid, startedAt: 'then' });
    expect(() => load({})).toThrow('DATABASE_URL is not set');
  });

  test('a stranger that got the pid does not make them live', () => {
    writeStack({ pid: process.pid, startedAt: 'before the stranger' });
    expect(() => load({})).toThrow('DATABASE_URL is not set');
  });

  test('a pid file with other content is no stack', () => {
    writeStack(self());
    writeFileSync(path.join(cwd, '.converza', 'stack.pid.json'), '{"parent":');
    expect(() => load({})).toThrow('DATABASE_URL is not set');
  });

  test('a process is told from another with its pid by its start', () => {
    const identity = self();
    expect(isSameProcess(identity)).toBe(true);
    expect(isSameProcess({ ...identity, startedAt: `${identity.startedAt}0` })).toBe(false);
    expect(processStartedAt(0)).toBeUndefined();
    expect(processStartedAt(2 ** 30)).toBeUndefined();
  });
});
