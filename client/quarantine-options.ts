import { InvalidArgumentError, type Command } from 'commander';
import { nearest } from '../domain/nearest.ts';
import { REASON_CODES, type ReasonCode } from '../domain/reason-codes.ts';
import type { QuarantineFilter } from '../store/quarantine-admin.ts';
import { wholeNumber } from './program.ts';

/** The options by which rows of the quarantine are picked out. */
export interface FilterOptions {
  readonly reason?: ReasonCode[];
  readonly key?: string;
  readonly object?: number;
  readonly olderThan?: number;
  readonly newerThan?: number;
}

/** Adds the filter's options to a command. */
export function addFilterOptions(command: Command): Command {
  return command
    .option('--reason <reason>', 'rows with this reason code; may be given several times', reasons)
    .option('--key <key>', 'rows of this object, or of every key that begins so')
    .option('--object <id>', 'rows of the object with this number in the ledger', wholeNumber(1))
    .option('--older-than <age>', 'rows first met at least so long ago: 90s, 30m, 12h, 7d or 2w', age)
    .option('--newer-than <age>', 'rows first met within so long', age);
}

export function filterOf(options: FilterOptions): QuarantineFilter {
  return {
    reasons: options.reason,
    key: options.key,
    objectId: options.object,
    olderThanSeconds: options.olderThan,
    newerThanSeconds: options.newerThan,
  };
}

/** True where the filter leaves no row out. */
export function isUnlimited(filter: QuarantineFilter): boolean {
  return Object.values(filter).every((value) => value === undefined);
}

/** A reason code, or a usage error that names the one that was meant. */
function reasons(text: string, before: ReasonCode[] = []): ReasonCode[] {
  const known = REASON_CODES.find((code) => code === text);
  if (known !== undefined) return [...before, known];
  const near = nearest(text, REASON_CODES);
  const hint = near === null ? `The reasons are ${REASON_CODES.join(', ')}.` : `Did you mean ${near}?`;
  throw new InvalidArgumentError(`There is no such reason. ${hint}`);
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800 };

function age(text: string): number {
  const [, count, unit] = /^(\d{1,9})([smhdw])$/.exec(text) ?? [];
  const seconds = Number(count) * (UNIT_SECONDS[unit ?? ''] ?? Number.NaN);
  // A longer one has no instant that PostgreSQL can name.
  if (Number.isNaN(seconds) || seconds > 100 * 365 * 86_400) {
    throw new InvalidArgumentError('It must be an age like 90s, 30m, 12h, 7d or 2w.');
  }
  return seconds;
}

/** Positive whole numbers, as many as are given. */
export function ids(text: string, before: number[] = []): number[] {
  return [...before, wholeNumber(1)(text)];
}
