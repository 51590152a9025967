import { ActivityFailure, ApplicationFailure, rootCause } from '@temporalio/workflow';
import { isFatalFailureType } from '../domain/failure-types.ts';

/** True for a fault that no other batch can escape: wrong configuration, a missing bucket, a run ended from outside. */
export function fatalFault(error: unknown): boolean {
  return isFatalFailureType(faultType(error));
}

/** One line for people, from a fault's innermost cause. */
export function faultMessage(error: unknown): string {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  const type = cause instanceof ApplicationFailure && cause.type ? `${cause.type}: ` : '';
  const message = (cause instanceof Error ? cause.message : rootCause(error)) ?? 'Unknown fault';
  return `${type}${message}`.slice(0, 500);
}

/** The type of a fault, of the error catalogue where it has one; null for one without. */
export function faultType(error: unknown): string | null {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  return cause instanceof ApplicationFailure ? (cause.type ?? null) : null;
}
