import type { CallRecord } from '../domain/call-record.ts';
import type { RedactionCounts } from '../domain/redaction/types.ts';
import { compareBytes } from './byte-order.ts';
import type { FencedObject } from './fence.ts';

export interface SilverCandidate {
  readonly objectId: number;
  readonly recordNo: number;
  readonly call: CallRecord;
  readonly redactionCounts: RedactionCounts;
  /** As staged, for the quarantine should the database refuse it. */
  readonly payload: string;
}

/** A candidate with its place in the order between records. */
export interface Ranked extends SilverCandidate {
  readonly key: string;
  readonly lastModifiedAt: Date;
}

/** A record that lost its call to a greater one. */
export interface Loser {
  readonly callId: string;
  readonly objectId: number;
  readonly lastModifiedAt: Date;
  readonly recordNo: number;
  /** The claim that read it; the present one where it is left out. */
  readonly batchId?: number;
}

/** The candidate with its object's place; none where the claim no longer holds the object. */
export function rank(candidate: SilverCandidate, held: ReadonlyMap<number, FencedObject>): Ranked[] {
  const object = held.get(candidate.objectId);
  if (object === undefined || object.read_last_modified_at === null) return [];
  return [{ ...candidate, key: object.key, lastModifiedAt: object.read_last_modified_at }];
}

/** Negative when `a` is the lesser record. Keys compare by their bytes, as PostgreSQL's "C" collation does. */
export function compareRecords(
  a: { readonly lastModifiedAt: Date; readonly key: string; readonly recordNo: number },
  b: { readonly lastModifiedAt: Date; readonly key: string; readonly recordNo: number },
): number {
  return (
    a.lastModifiedAt.getTime() - b.lastModifiedAt.getTime() || compareBytes(a.key, b.key) || a.recordNo - b.recordNo
  );
}

/** The greatest record of each call, and the losers that come from other objects than their winner. */
export function contest(ranked: readonly Ranked[]): { winners: Ranked[]; losers: Loser[] } {
  const best = new Map<string, Ranked>();
  const losers: Loser[] = [];
  for (const one of ranked) {
    const other = best.get(one.call.callId);
    if (other === undefined) {
      best.set(one.call.callId, one);
      continue;
    }
    const oneWins = compareRecords(one, other) > 0;
    if (oneWins) best.set(one.call.callId, one);
    // Within one object the call keeps its row: only another object's loss is booked.
    if (one.objectId !== other.objectId) losers.push(asLoser(oneWins ? other : one));
  }
  return { winners: [...best.values()], losers };
}

export function asLoser(one: Ranked): Loser {
  return {
    callId: one.call.callId,
    objectId: one.objectId,
    lastModifiedAt: one.lastModifiedAt,
    recordNo: one.recordNo,
  };
}
