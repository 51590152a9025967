import { createHash } from 'node:crypto';
import { FLIP_FIELDS } from '../domain/flips.ts';
import type { FailedCall, FlipExample } from './reprocess-runs.ts';

/** Examples kept of each field, and calls that could not be scored. */
const KEPT = 20;

/**
 * The examples to keep. Which calls those are is decided by a hash of their ids, so that they stand for the whole and not
 * for where it begins, and a run that was interrupted keeps the same.
 */
export function keepExamples(kept: readonly FlipExample[], more: readonly FlipExample[]): FlipExample[] {
  if (more.length === 0) return [...kept];
  const ranked = [...kept, ...more]
    .map((example) => ({ example, rank: createHash('sha256').update(example.callId).digest('hex') }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
  return FLIP_FIELDS.flatMap((field) => ranked.filter(({ example }) => example.field === field).slice(0, KEPT)).map(
    ({ example }) => example,
  );
}

/** The first calls that could not be scored; the count goes on. */
export function keepFailures(kept: readonly FailedCall[], more: readonly FailedCall[]): FailedCall[] {
  return [...kept, ...more].slice(0, KEPT);
}

/** So many of the examples, the fields taking turns. */
export function someExamples(examples: readonly FlipExample[], count: number): FlipExample[] {
  const byField = FLIP_FIELDS.map((field) => examples.filter((example) => example.field === field));
  const turns = Array.from({ length: KEPT }, (_, turn) => byField.flatMap((some) => some[turn] ?? []));
  return turns.flat().slice(0, count);
}
