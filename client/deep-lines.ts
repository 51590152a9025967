import { DEEP_TOLD, type DeepTold } from './deep-tally.ts';
import type { DeepVerification } from './deep-verify.ts';
import { grouped } from './output.ts';
import { printable } from './printable.ts';

const TOLD: Readonly<Record<DeepTold, string>> = {
  deep_missing_from_ledger: 'listed keys that no run has seen yet',
  deep_changed_since_load: 'objects of which the bucket holds another version than the loaded one',
  deep_deleted_since_load: 'objects that the bucket no longer holds',
  deep_refused_objects: 'objects that S3 refuses to hand out',
  deep_left_out_objects: 'objects left out: of another bucket, never read, or taken by a run meanwhile',
  deep_forgotten_records: 'records of forgotten calls, which no table holds',
  deep_stale_silver_rows: 'silver rows of an older version of the cleaning, not compared',
  deep_stale_gold_rows: 'gold rows of an older version of the rules, not compared',
};

/** Beside the checks: what drifted, by name, and what the bucket gave no answer to. */
export function deepLines({ checks, examples }: DeepVerification): string[] {
  const named = (check: string): string => (examples.get(check) ?? []).map(printable).join('; ');
  const drift = checks.filter((check) => !check.ok).map((check) => `Drift in ${check.name}: ${named(check.name)}`);
  const told = DEEP_TOLD.flatMap((name) => {
    const count = Number(checks.find((check) => check.name === name)?.actual ?? 0);
    if (count === 0) return [];
    const examplesOf = named(name);
    return [`  ${TOLD[name]}: ${grouped(count)}${examplesOf === '' ? '' : ` (${examplesOf})`}`];
  });
  return [
    ...drift,
    ...(told.length === 0 ? [] : ['The tables may lag behind the bucket, which is no fault by itself:', ...told]),
  ];
}
