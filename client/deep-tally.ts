import type { CheckResult } from '../store/verify.ts';
import { ANY_NUMBER } from '../store/verify.ts';

/** The checks of `verify --deep`, in the order in which they are told. */
export const DEEP_CHECKS = [
  'deep_objects_read',
  'deep_silver_rows',
  'deep_silver_rows_without_record',
  'deep_superseded_rows',
  'deep_superseded_rows_without_record',
  'deep_gold_rows',
  'deep_quarantine',
  'deep_quarantine_rows_without_record',
  'deep_ledger_counts',
] as const;
export type DeepCheck = (typeof DEEP_CHECKS)[number];

/** What is told and fails nothing: the bucket moved on, or there was nothing to compare. */
export const DEEP_TOLD = [
  'deep_missing_from_ledger',
  'deep_changed_since_load',
  'deep_deleted_since_load',
  'deep_refused_objects',
  'deep_left_out_objects',
  'deep_forgotten_records',
  'deep_stale_silver_rows',
  'deep_stale_gold_rows',
] as const;
export type DeepTold = (typeof DEEP_TOLD)[number];

const EXAMPLES = 5;

/** Expected and actual of each check, with a few examples of what is wrong: call ids and keys. */
export class DeepTally {
  readonly examples = new Map<DeepCheck | DeepTold, string[]>();
  readonly #expected = new Map<DeepCheck, number>();
  readonly #actual = new Map<DeepCheck | DeepTold, number>();

  /** A row that must be there, and is as it must be unless there is a fault to tell. */
  expect(check: DeepCheck, fault: string | null): void {
    add(this.#expected, check);
    if (fault === null) add(this.#actual, check);
    else this.#exemplify(check, fault);
  }

  /** A row that must not be there. */
  surplus(check: DeepCheck, example: string): void {
    add(this.#actual, check);
    this.#exemplify(check, example);
  }

  tell(what: DeepTold, example: string | null = null, count = 1): void {
    if (count === 0) return;
    add(this.#actual, what, count);
    if (example !== null) this.#exemplify(what, example);
  }

  /** Takes over what was found of one object. */
  merge(other: DeepTally): void {
    for (const [check, count] of other.#expected) add(this.#expected, check, count);
    for (const [check, count] of other.#actual) add(this.#actual, check, count);
    for (const [check, found] of other.examples) for (const example of found) this.#exemplify(check, example);
  }

  /** The checks as `verify` tells them; `told` says which of the told counts were made. */
  results(told: readonly DeepTold[]): CheckResult[] {
    return [
      ...DEEP_CHECKS.map((name) => {
        const expected = this.#expected.get(name) ?? 0;
        const actual = this.#actual.get(name) ?? 0;
        return { name, ok: expected === actual, expected, actual };
      }),
      ...told.map((name) => ({ name, ok: true, expected: ANY_NUMBER, actual: this.#actual.get(name) ?? 0 })),
    ];
  }

  #exemplify(check: DeepCheck | DeepTold, example: string): void {
    const found = this.examples.get(check) ?? [];
    if (found.length < EXAMPLES) this.examples.set(check, [...found, example]);
  }
}

function add<Name>(counts: Map<Name, number>, name: Name, count = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}
