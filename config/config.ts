import path from 'node:path';
import {
  isDatabaseUrl,
  isEndpointUrl,
  logLevel,
  normalizePrefix,
  numberBetween,
  redactMode,
  schemaName,
  SettingsReader,
  timeZone,
  wholeNumber,
  type LogLevel,
  type RedactSetting,
} from './settings.ts';
import { mergeSources, type SourceOptions, type Sources } from './sources.ts';
import { temporalConnection, type TemporalConfig } from './temporal-connection.ts';

export type { LogLevel } from './settings.ts';
export type { TemporalConfig } from './temporal-connection.ts';

/** The outside systems of a command; it names those it needs, so that `analyze` asks for none. */
export type Need = 'database' | 'lake' | 'temporal';

export interface DatabaseConfig {
  /** A libpq URI with its password: never log it. */
  url: string;
  schema: string;
  poolSize: number;
}

export interface LakeCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

export interface LakeConfig {
  bucket: string;
  /** '' or a prefix that ends with '/'; it never begins with one. */
  prefix: string;
  region: string;
  /** An S3-compatible server; path-style addressing goes with it. */
  endpoint?: string;
  /** Absent: the SDK's own chain (profile, instance role) finds them. */
  credentials?: LakeCredentials;
}

export interface PipelineConfig {
  /** Objects per batch. */
  batchSize: number;
  /** Batches in flight. */
  batchWindow: number;
  /** IANA zone in which timestamps without an offset are read. */
  callTimeZone: string;
  redact: RedactSetting;
  /** Fraction of quarantined records above which a run pauses; 1 turns that off. */
  quarantineLimit: number;
  retryAttempts: number;
  retryDelaySeconds: number;
  /** Decoded bytes above which an object is loaded in chunks. */
  chunkBytes: number;
  maxRecordBytes: number;
  incrementalOverlapHours: number;
  /** The user's file of call categories; null for the default ones alone. It is read where calls are scored. */
  categoriesFile: string | null;
}

/** Every setting of the process, parsed. A section is there when it was needed. */
export interface Config {
  database?: DatabaseConfig;
  lake?: LakeConfig;
  temporal?: TemporalConfig;
  pipeline: PipelineConfig;
  logLevel: LogLevel;
  /** Set while an embedded stack lives in the data folder. */
  stack?: { dataDir: string };
}

/** A Config in which the sections that were asked for are certain. */
export type ConfigFor<N extends Need> = Config & Required<Pick<Config, N>>;

export interface LoadConfigOptions<N extends Need> extends SourceOptions {
  needs: readonly N[];
  /** Gets the one line about replaced stack settings; default: stderr. */
  warn?: (line: string) => void;
}

/** Missing and wrong settings, all of them. Commands print the message and exit 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const [only] = problems;
    super(
      only !== undefined && problems.length === 1
        ? only
        : `The settings have ${problems.length} problems:\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

const OR_STACK = 'or start the embedded stack with `converza dev`';
const MEBIBYTE = 1024 * 1024;

/**
 * The settings of this process: the real environment, then `.env`, then the embedded stack's while it lives.
 * Throws one ConfigError that lists every missing or wrong setting of the sections needed, with what to do.
 */
export function loadConfig<const N extends Need>(options: LoadConfigOptions<N>): ConfigFor<N> {
  const sources = mergeSources(options);
  const settings = new SettingsReader(sources.variables);
  const needs: ReadonlySet<Need> = new Set(options.needs);
  const config: Config = {
    pipeline: readPipeline(settings, options.cwd),
    logLevel: settings.read('LOG_LEVEL', logLevel, 'one of trace, debug, info, warn, error, fatal, silent', 'info'),
    ...(needs.has('database') ? { database: readDatabase(settings) } : {}),
    ...(needs.has('lake') ? { lake: readLake(settings) } : {}),
    ...(needs.has('temporal') ? { temporal: readTemporal(settings, sources) } : {}),
    ...(sources.stack === undefined ? {} : { stack: sources.stack }),
  };
  if (settings.problems.length > 0) throw new ConfigError(settings.problems.map(({ message }) => message));
  if (sources.overridden.length > 0 && needs.size > 0) {
    const warn = options.warn ?? ((line: string) => void process.stderr.write(`${line}\n`));
    warn(`Using ${sources.overridden.join(', ')} of the environment or .env, not of the running embedded stack.`);
  }
  return config as ConfigFor<N>;
}

function readDatabase(settings: SettingsReader): DatabaseConfig {
  const url = settings.text('DATABASE_URL');
  if (url === undefined) {
    settings.problem(
      'DATABASE_URL',
      `DATABASE_URL is not set: give postgresql://user:password@host:5432/database, ${OR_STACK}.`,
    );
  } else if (!isDatabaseUrl(url)) {
    // The value is not repeated: it may hold a password.
    settings.problem(
      'DATABASE_URL',
      'DATABASE_URL is no PostgreSQL address: it must look like postgresql://user:password@host:5432/database.',
    );
  }
  return {
    url: url ?? '',
    schema: settings.read(
      'DB_SCHEMA',
      schemaName,
      'a schema name of lower-case letters, digits and _, at most 63 characters, not beginning with a digit or pg_',
      'call_data',
    ),
    poolSize: settings.read('DB_POOL_SIZE', wholeNumber(1, 1000), 'a whole number from 1 to 1000', 10),
  };
}

function readLake(settings: SettingsReader): LakeConfig {
  const bucket = settings.text('BUCKET_NAME');
  if (bucket === undefined)
    settings.problem(
      'BUCKET_NAME',
      `BUCKET_NAME is not set: give the bucket that holds the call transcripts, ${OR_STACK}.`,
    );
  const endpoint = settings.text('AWS_ENDPOINT_URL_S3') ?? settings.text('AWS_ENDPOINT_URL');
  if (endpoint !== undefined && !isEndpointUrl(endpoint)) {
    settings.problem(
      'AWS_ENDPOINT_URL_S3',
      `AWS_ENDPOINT_URL_S3 is ${JSON.stringify(endpoint)}, but must be an address like http://localhost:8333.`,
    );
  }
  const credentials = readCredentials(settings);
  return {
    bucket: bucket ?? '',
    prefix: normalizePrefix(settings.text('S3_PREFIX') ?? 'calls/'),
    region: settings.text('AWS_REGION') ?? settings.text('AWS_DEFAULT_REGION') ?? 'us-east-1',
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  };
}

function readCredentials(settings: SettingsReader): LakeCredentials | undefined {
  const accessKeyId = settings.text('AWS_ACCESS_KEY_ID');
  const secretAccessKey = settings.text('AWS_SECRET_ACCESS_KEY');
  const sessionToken = settings.text('AWS_SESSION_TOKEN');
  if (accessKeyId === undefined && secretAccessKey === undefined) return undefined;
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    const [missing, there] =
      accessKeyId === undefined
        ? ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']
        : ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'];
    settings.problem(
      missing,
      `${missing} is not set, but ${there} is: give both, or neither to use the AWS profile or role.`,
    );
    return undefined;
  }
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}

function readTemporal(settings: SettingsReader, sources: Sources): TemporalConfig | undefined {
  try {
    return temporalConnection(sources.variables, sources.temporalOfStack);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    settings.problem(
      'TEMPORAL_PROFILE',
      `Temporal's settings (TEMPORAL_* and its profile file) cannot be read: ${reason}.`,
    );
    return undefined;
  }
}

function readPipeline(settings: SettingsReader, cwd: string): PipelineConfig {
  const categoriesFile = settings.text('CATEGORIES_FILE');
  const bytes = (name: string, fallback: number): number =>
    settings.read(
      name,
      wholeNumber(1024, 1024 * MEBIBYTE),
      'a whole number of bytes from 1024 to 1073741824',
      fallback,
    );
  return {
    batchSize: settings.read('BATCH_SIZE', wholeNumber(1, 10_000), 'a whole number from 1 to 10000', 500),
    batchWindow: settings.read('BATCH_WINDOW', wholeNumber(1, 100), 'a whole number from 1 to 100', 8),
    callTimeZone: settings.read('CALL_TIMEZONE', timeZone, 'a time zone name like UTC or Europe/Berlin', 'UTC'),
    redact: settings.read('REDACT', redactMode, 'one of off, standard, strict', 'standard'),
    quarantineLimit: settings.read('QUARANTINE_LIMIT', numberBetween(0, 1), 'a fraction from 0 to 1', 0.2),
    retryAttempts: settings.read('RETRY_ATTEMPTS', wholeNumber(1, 1000), 'a whole number from 1 to 1000', 10),
    retryDelaySeconds: settings.read(
      'RETRY_DELAY',
      numberBetween(0.01, 3600),
      'a number of seconds from 0.01 to 3600',
      1,
    ),
    chunkBytes: bytes('CHUNK_BYTES', 4 * MEBIBYTE),
    maxRecordBytes: bytes('MAX_RECORD_BYTES', 16 * MEBIBYTE),
    incrementalOverlapHours: settings.read(
      'INCREMENTAL_OVERLAP_HOURS',
      wholeNumber(0, 8760),
      'a whole number of hours from 0 to 8760',
      2,
    ),
    categoriesFile: categoriesFile === undefined ? null : path.resolve(cwd, categoriesFile),
  };
}
