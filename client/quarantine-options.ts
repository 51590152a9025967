import { InvalidArgumentError, type Command } from 'commander';
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

/** The choice that differs least from a text, when it is near enough to have been meant. */
export function nearest(text: string, choices: readonly string[]): string | null {
  const ranked = choices
    .map((choice) => ({ choice, distance: editDistance(text.toLowerCase(), choice) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(2, best.choice.length * 0.4) ? best.choice : null;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
