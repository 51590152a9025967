import { CommanderError } from 'commander';
import { ConfigError } from '../config/config.ts';
import { LakeError } from '../lake/errors.ts';
import { sqlState } from '../store/database.ts';
import { SchemaMismatchError } from '../store/migrate.ts';

/** Exit codes of every command. */
export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A failure told in one sentence that says what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: ExitCode;

  constructor(message: string, options: { readonly exitCode?: ExitCode; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.exitCode = options.exitCode ?? EXIT.failed;
  }
}

/** Any failure as what a person reads and what the shell gets. Commander has told its own errors already. */
export function describeFailure(error: unknown): { message: string | null; exitCode: number } {
  if (error instanceof CommanderError)
    return { message: null, exitCode: error.exitCode === 0 ? EXIT.done : EXIT.usage };
  if (error instanceof ConfigError) return { message: error.message, exitCode: EXIT.usage };
  // Its lines tell the ways out; an instanceof would load dev/ into every command.
  if (error instanceof Error && error.name === 'StackError') return { message: error.message, exitCode: EXIT.failed };
  if (error instanceof CliError) return { message: error.message, exitCode: error.exitCode };
  if (error instanceof SchemaMismatchError) return { message: error.message, exitCode: EXIT.failed };
  if (error instanceof LakeError) return { message: lakeSentence(error), exitCode: EXIT.failed };
  const sentence = databaseSentence(error) ?? temporalSentence(error);
  return { message: sentence ?? `${reasonOf(error)}.`.replace(/\.\.$/, '.'), exitCode: EXIT.failed };
}

/** One sentence for a bucket that cannot be used. */
export function lakeSentence(error: LakeError, endpoint?: string): string {
  const where = endpoint === undefined ? '' : ` at ${endpoint}`;
  switch (error.name) {
    case 'BucketNotFoundError':
      return `There is no bucket "${error.bucket}"${where}: create it, or correct BUCKET_NAME, AWS_REGION or AWS_ENDPOINT_URL_S3.`;
    case 'AccessDeniedError':
      return `The credentials may not use bucket "${error.bucket}"${where} (${error.code ?? error.statusCode ?? 'denied'}): check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`;
    case 'LakeUnavailableError':
      return `The S3 server${where} does not answer (${systemReason(error.code) ?? error.message}): check AWS_ENDPOINT_URL_S3, or start the embedded stack with: converza dev`;
    default:
      return `${error.message}.`;
  }
}

/** One sentence for a PostgreSQL that cannot be used; null when the error is another's. */
export function databaseSentence(error: unknown, url?: string): string | null {
  const code = sqlState(error);
  const where = url === undefined ? 'The database' : `PostgreSQL at ${addressOf(url)}`;
  const known = SQL_SENTENCES[code ?? ''];
  if (known !== undefined) return known(where, reasonOf(error));
  if (code !== undefined && code.startsWith('57P')) return `${where} shut down or ended the connection: try again.`;
  const timedOut =
    error instanceof Error && /connection.*timeout|timeout expired|timeout exceeded/i.test(error.message);
  if (url === undefined && !timedOut) return null;
  const reason = timedOut ? 'no answer in time' : (systemReason(code) ?? reasonOf(error));
  return `${where} cannot be reached (${reason}): check DATABASE_URL, or start the embedded stack with: converza dev`;
}

const RUN_MIGRATE = (): string => 'The schema is missing or out of date. Run: converza migrate';
const SQL_SENTENCES: Readonly<Record<string, (where: string, reason: string) => string>> = {
  '28P01': (where) => `${where} refuses the user or password of DATABASE_URL.`,
  '28000': (where) => `${where} refuses the user or password of DATABASE_URL.`,
  '3D000': (where) => `${where} has no database of that name: create it, or correct DATABASE_URL.`,
  '42501': (where, reason) => `${where} does not give the user of DATABASE_URL the rights needed: ${reason}.`,
  '42P01': RUN_MIGRATE,
  '3F000': RUN_MIGRATE,
  '42703': RUN_MIGRATE,
  '53300': (where) => `${where} has no free connections: lower DB_POOL_SIZE, or try again.`,
};

/** Codes of gRPC that are told apart. */
export const GRPC = {
  deadlineExceeded: 4,
  notFound: 5,
  permissionDenied: 7,
  unavailable: 14,
  unauthenticated: 16,
} as const;

/** The gRPC status of an error of the Temporal Client, or of what caused it. */
export function grpcCode(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'number') return error.code;
  return 'cause' in error ? grpcCode(error.cause) : undefined;
}

function temporalSentence(error: unknown): string | null {
  const code = grpcCode(error);
  if (code === undefined) return null;
  if (code === GRPC.unavailable || code === GRPC.deadlineExceeded) {
    return 'Temporal stopped answering: check TEMPORAL_ADDRESS, and try again.';
  }
  const cause = error instanceof Error ? error.cause : undefined;
  const details = typeof cause === 'object' && cause !== null && 'details' in cause ? String(cause.details) : '';
  return `Temporal refused the request: ${details === '' ? reasonOf(error) : details}.`;
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'the name cannot be looked up',
  ETIMEDOUT: 'no answer in time',
  EHOSTUNREACH: 'no route to it',
  ENETUNREACH: 'no route to it',
  TimeoutError: 'no answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'no answer in time',
};

function systemReason(code: string | undefined): string | undefined {
  return code === undefined ? undefined : (SYSTEM_REASONS[code] ?? code);
}

/** Host, port and database of an address: its user and password are nobody's business. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const { hostname, port, pathname } = new URL(url);
  return `${hostname === '' ? 'localhost' : hostname}:${port === '' ? '5432' : port}${pathname}`;
}

/** What lies at the bottom of an error: Temporal wraps an Activity's failure twice. */
export function rootOf(error: Error): Error {
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}

/** The first line of what an error says; an AggregateError of connection attempts has no words of its own. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return reasonOf(error.errors[0]);
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0]?.trim() ?? '';
}
