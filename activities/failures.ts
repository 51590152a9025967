import { log } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { FAILURE_TYPES, type FailureType } from '../domain/failure-types.ts';
import {
  AccessDeniedError,
  BucketNotFoundError,
  LakeError,
  LakeProtocolError,
  LakeThrottledError,
  LakeUnavailableError,
  ObjectChangedError,
  ObjectMissingError,
  ObjectUnreadableError,
} from '../lake/errors.ts';
import { sqlState } from '../store/database.ts';
import { RunEndedError } from '../store/pages.ts';
import { SchemaMismatchError } from '../store/migrate.ts';
import { PruneRefusedError } from './prune.ts';
import { RulesMismatchError } from './rescore-calls.ts';
import { SettingsMismatchError } from './settings-mismatch.ts';

type ActivityFunction = (...input: never[]) => Promise<unknown>;
type LogFailure = (message: string, fields: Record<string, unknown>) => void;

interface Mapped {
  readonly type: FailureType;
  /** Reaches the history: no key, no words of PostgreSQL that may quote data. */
  readonly message: string;
  readonly details?: Record<string, unknown>;
  /** For the log only. */
  readonly fields?: Record<string, unknown>;
}

/** Far above the first waits of the retry policy, and over ten attempts about as long in all. */
const THROTTLED_RETRY_DELAY = '30s';
const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** pg gives these no code, so its exact words are all there is. */
const CONNECTION_WORDS = new Set([
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Query read timeout',
]);

/**
 * The failure of `domain/failure-types.ts` for an error of the lake or of PostgreSQL; anything else, cancellation and
 * Temporal's own failures among it, is returned as it is. What is made here holds no object key, its cause included.
 */
export function toActivityFailure(error: unknown): unknown {
  const mapped = mapError(error);
  return mapped === null ? error : toFailure(mapped, error);
}

/** The same Activities, each rejecting with the mapped failure; the key and the code it leaves out go to the log. */
export function withFailures<T extends { readonly [K in keyof T]: ActivityFunction }>(
  activities: T,
  logFailure: LogFailure = (message, fields) => log.warn(message, fields),
): T {
  const wrapped = Object.entries<ActivityFunction>(activities).map(([name, run]) => [
    name,
    async (...input: never[]): Promise<unknown> => {
      try {
        return await run(...input);
      } catch (error) {
        const mapped = mapError(error);
        if (mapped === null) throw error;
        logFailure('Activity failed with a known fault', {
          failureType: mapped.type,
          ...mapped.details,
          ...mapped.fields,
        });
        throw toFailure(mapped, error);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as T;
}

function toFailure({ type, message, details }: Mapped, error: unknown): ApplicationFailure {
  return ApplicationFailure.create({
    type,
    message,
    nonRetryable: FAILURE_TYPES[type].class === 'fatal',
    details: details === undefined ? [] : [details],
    cause: bareCause(error, message),
    ...(type === 'LakeThrottled' ? { nextRetryDelay: THROTTLED_RETRY_DELAY } : {}),
  });
}

function mapError(error: unknown): Mapped | null {
  if (error instanceof LakeError) return mapLake(error);
  if (error instanceof SchemaMismatchError) return { type: 'SchemaMismatch', message: error.message };
  if (error instanceof RunEndedError) return { type: 'RunEnded', message: error.message };
  if (error instanceof SettingsMismatchError) return { type: 'SettingsMismatch', message: error.message };
  if (error instanceof RulesMismatchError) return { type: 'RulesMismatch', message: error.message };
  if (error instanceof PruneRefusedError) return { type: 'PruneRefused', message: error.message };
  return error instanceof Error ? mapDatabase(error) : null;
}

function mapLake(error: LakeError): Mapped {
  const { bucket, statusCode, code, key, cause } = error;
  return {
    type: lakeType(error),
    message: error.message,
    details: { bucket, ...(statusCode === undefined ? {} : { statusCode }), ...(code === undefined ? {} : { code }) },
    fields: { key, cause: cause instanceof Error ? `${cause.name}: ${cause.message}` : undefined },
  };
}

function lakeType(error: LakeError): FailureType {
  if (error instanceof LakeUnavailableError) return 'LakeUnavailable';
  if (error instanceof LakeThrottledError) return 'LakeThrottled';
  if (error instanceof BucketNotFoundError) return 'BucketNotFound';
  if (error instanceof AccessDeniedError) return 'AccessDenied';
  if (error instanceof LakeProtocolError) return 'LakeProtocol';
  // Stages end such objects in the ledger; one that escapes is read again.
  if (
    error instanceof ObjectMissingError ||
    error instanceof ObjectUnreadableError ||
    error instanceof ObjectChangedError
  ) {
    return 'LakeUnavailable';
  }
  return 'LakeProtocol';
}

function mapDatabase(error: Error): Mapped | null {
  const code = sqlState(error);
  if (
    (code !== undefined && CONNECTION_CODES.has(code)) ||
    (code === undefined && CONNECTION_WORDS.has(error.message))
  ) {
    // Node's error of several addresses has a code and no words.
    const words = error.message === '' ? (code ?? '') : error.message;
    return { type: 'DatabaseUnavailable', message: `PostgreSQL cannot be reached: ${words}`, details: { code } };
  }
  if (code === undefined || !isSqlState(code, error)) return null;
  const type = sqlStateType(code);
  const place = error as { readonly table?: unknown; readonly constraint?: unknown };
  const message = type === 'DatabaseFault' ? `PostgreSQL refused a statement (${code})` : `${error.message} (${code})`;
  return { type, message, details: { sqlState: code, table: place.table, constraint: place.constraint } };
}

/** System codes such as EPERM have five letters too; only PostgreSQL's errors have a severity. */
function isSqlState(code: string, error: Error): boolean {
  return /^[0-9A-Z]{5}$/.test(code) && 'severity' in error;
}

function sqlStateType(code: string): FailureType {
  // 25006: a primary that became a standby. 57014: a statement over its time limit.
  // 55, 58 and XX: an object in use, an error of the system below, an internal one: what a failover sends.
  if (/^(08|53|55|57P|58|XX)/.test(code) || code === '25006' || code === '57014') return 'DatabaseUnavailable';
  if (code === '40001' || code === '40P01') return 'SerializationConflict';
  if (code.startsWith('42') || code === '3F000') return 'SchemaMismatch';
  if (code.startsWith('28') || code === '3D000') return 'InvalidInput';
  return 'DatabaseFault';
}

/** What was thrown and where, without its own words and causes: those may hold keys or data, and a cause is kept in the history. */
function bareCause(error: unknown, message: string): Error {
  const cause = new Error(message);
  if (!(error instanceof Error)) return cause;
  cause.name = error.name;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  cause.stack = [`${error.name}: ${message}`, ...frames].join('\n');
  return cause;
}
