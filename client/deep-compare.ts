import type { CallRecord } from '../domain/call-record.ts';
import type { CallRules } from '../domain/call-rules.ts';
import type { Enrichment } from '../domain/enrich-call.ts';
import type { ReasonCode } from '../domain/reason-codes.ts';
import type { RedactionCounts } from '../domain/redaction/types.ts';
import type { Queryable } from '../store/database.ts';
import { countQuarantined, quarantinedWithin, rowsOf } from '../store/deep-verify-objects.ts';
import {
  compareGold,
  compareSilver,
  unmoved,
  type DerivedRecord,
  type EndedObject,
  type SilverStanding,
} from '../store/deep-verify.ts';
import { forgottenAmong } from '../store/forgotten-calls.ts';
import { DeepTally } from './deep-tally.ts';
import { NumberSet } from './number-set.ts';

/** What is known of an object that is being re-derived, from its first part to its last. */
export class ObjectAudit {
  readonly tally = new DeepTally();
  /** Records whose row silver holds as the object's own. */
  readonly owned = new NumberSet();
  /** Records whose call another object won. */
  readonly lost = new NumberSet();
  readonly ownedSeen = new NumberSet();
  readonly lostSeen = new NumberSet();
  parts = 0;
  records = 0;
  bad = 0;
  /** True once a run has taken the object: what was found says nothing then. */
  moved = false;
  readonly object: EndedObject;

  constructor(object: EndedObject) {
    this.object = object;
  }
}

/** A record of a part: its call and scores, or why it has none. */
export type Judged =
  | {
      readonly recordNo: number;
      readonly call: CallRecord;
      readonly redactionCounts: RedactionCounts;
      readonly enrichment: Enrichment;
    }
  | { readonly recordNo: number; readonly reason: ReasonCode; readonly callId: string | null };

export interface DerivedPart {
  readonly audit: ObjectAudit;
  readonly judged: readonly Judged[];
  readonly isLast: boolean;
}

type Versions = Pick<CallRules, 'silverVersion' | 'rulesVersion'>;

/** Compares parts with the tables on one snapshot; an object whose last part is among them is closed. */
export async function compareParts(tx: Queryable, parts: readonly DerivedPart[], versions: Versions): Promise<void> {
  const audits = [...new Set(parts.map((part) => part.audit))];
  const still = await unmoved(
    tx,
    audits.map((audit) => audit.object),
  );
  for (const audit of audits) audit.moved ||= !still.has(audit.object.object_id);
  const sound = parts.filter((part) => !part.audit.moved);
  const good = await compareQuarantine(tx, await withoutForgotten(tx, sound));
  await compareCalls(tx, good, versions);
  await closeObjects(
    tx,
    sound.filter((part) => part.isLast).map((part) => part.audit),
  );
}

/** Takes out the records of forgotten calls: they count as superseded, and no row may tell of them. */
async function withoutForgotten(tx: Queryable, parts: readonly DerivedPart[]): Promise<DerivedPart[]> {
  const callIds = parts.flatMap((part) => part.judged.map(callIdOf)).filter((callId) => callId !== null);
  const forgotten = await forgottenAmong(tx, callIds);
  return parts.map((part) => {
    const judged = part.judged.filter((one) => !forgotten.has(callIdOf(one) ?? ''));
    const dropped = part.judged.length - judged.length;
    part.audit.records += dropped;
    part.audit.tally.tell('deep_forgotten_records', null, dropped);
    return { ...part, judged };
  });
}

function callIdOf(one: Judged): string | null {
  return 'call' in one ? one.call.callId : one.callId;
}

interface AuditedRecord {
  readonly audit: ObjectAudit;
  readonly record: DerivedRecord;
}

/** Checks the bad records against the quarantine, and gives those that must be calls. */
async function compareQuarantine(tx: Queryable, parts: readonly DerivedPart[]): Promise<AuditedRecord[]> {
  const stretches = parts
    .filter((part) => part.judged.length > 0)
    .map(({ audit, judged }) => ({
      object: audit.object,
      from: Math.min(...judged.map((one) => one.recordNo)),
      to: Math.max(...judged.map((one) => one.recordNo)),
    }));
  const booked = new Map(
    (await quarantinedWithin(tx, stretches)).map((row) => [`${row.object_id}/${row.record_no}`, row]),
  );
  const good: AuditedRecord[] = [];
  for (const { audit, judged } of parts) {
    const { object, tally } = audit;
    if (judged.length > 0) audit.parts += 1;
    for (const one of judged) {
      const row = booked.get(`${object.object_id}/${one.recordNo}`);
      audit.records += 1;
      const where = `${object.key} record ${one.recordNo}`;
      if ('reason' in one) {
        audit.bad += 1;
        const fault = row === undefined ? 'no row' : row.isResolved ? 'resolved' : `booked as ${row.reason}`;
        const holds = row?.reason === one.reason && !row.isResolved;
        tally.expect('deep_quarantine', holds ? null : `${where}: ${one.reason}, ${fault}`);
      } else if (row?.reason === 'database_rejected' || row?.reason === 'enrichment_failed') {
        // The database's refusal cannot be derived, and a failure of the analytics may be past: taken at their word.
        audit.bad += 1;
        tally.expect('deep_quarantine', row.isResolved ? `${where}: ${row.reason}, resolved` : null);
      } else {
        good.push({ audit, record: { object, ...one } });
      }
    }
  }
  return good;
}

async function compareCalls(tx: Queryable, good: readonly AuditedRecord[], versions: Versions): Promise<void> {
  if (good.length === 0) return;
  const standings = await compareSilver(
    tx,
    good.map(({ record }) => record),
    versions.silverVersion,
  );
  const scored: AuditedRecord[] = [];
  for (const [index, standing] of standings.entries()) {
    const one = good[index];
    if (one !== undefined && judgeSilver(one, standing)) scored.push(one);
  }
  if (scored.length === 0) return;
  const gold = await compareGold(
    tx,
    scored.map(({ record }) => record),
    versions.rulesVersion,
  );
  for (const [index, standing] of gold.entries()) {
    const one = scored[index];
    if (one === undefined) continue;
    const callId = `call ${one.record.call.callId}`;
    if (standing.isStale) one.audit.tally.tell('deep_stale_gold_rows');
    else if (!standing.isThere) one.audit.tally.expect('deep_gold_rows', `${callId}: not there`);
    else one.audit.tally.expect('deep_gold_rows', differenceOf(callId, standing.differing));
  }
}

/** Books one record against silver; true where it is the row's own and gold is to be compared too. */
function judgeSilver({ audit, record }: AuditedRecord, standing: SilverStanding): boolean {
  const { tally } = audit;
  const { recordNo, object } = record;
  const callId = `call ${record.call.callId}`;
  const { ownerId, ownerRecordNo, entryRecordNo } = standing;
  if (ownerId === null) {
    tally.expect('deep_silver_rows', `${callId}: not there`);
    return false;
  }
  if (ownerId === object.object_id) {
    // A later record of the same object has the same call: the last one counts.
    if ((ownerRecordNo ?? 0) > recordNo) return false;
    if (ownerRecordNo !== recordNo) {
      tally.expect('deep_silver_rows', `${callId}: of record ${ownerRecordNo}, not ${recordNo}`);
      return false;
    }
    audit.owned.add(recordNo);
    if (standing.isStale) tally.tell('deep_stale_silver_rows');
    else tally.expect('deep_silver_rows', differenceOf(callId, standing.differing));
    return !standing.isStale;
  }
  if ((entryRecordNo ?? 0) > recordNo) return false;
  audit.lost.add(recordNo);
  const fault = entryRecordNo === recordNo ? 'lesser than the row in silver' : 'no superseded row';
  const holds = entryRecordNo === recordNo && standing.isBeaten;
  tally.expect('deep_superseded_rows', holds ? null : `${callId} of ${object.key}: ${holds ? '' : fault}`);
  return false;
}

function differenceOf(callId: string, differing: readonly string[]): string | null {
  return differing.length === 0 ? null : `${callId}: ${differing.join(', ')}`;
}

/** What only the whole object tells: rows that no record of it accounts for, and the ledger's counts. */
async function closeObjects(tx: Queryable, audits: readonly ObjectAudit[]): Promise<void> {
  if (audits.length === 0) return;
  const byId = new Map(audits.map((audit) => [audit.object.object_id, audit]));
  const ids = [...byId.keys()];
  for await (const rows of rowsOf(tx, 'silver', ids)) {
    for (const row of rows) {
      const audit = byId.get(row.object_id);
      if (audit === undefined || isAccounted(audit.owned, audit.ownedSeen, row.record_no)) continue;
      audit.tally.surplus('deep_silver_rows_without_record', `call ${row.call_id} of ${audit.object.key}`);
    }
  }
  for await (const rows of rowsOf(tx, 'superseded', ids)) {
    for (const row of rows) {
      const audit = byId.get(row.object_id);
      if (audit === undefined || isAccounted(audit.lost, audit.lostSeen, row.record_no)) continue;
      // Between two parts another object may have won a call that was this one's.
      if (audit.parts > 1 && audit.owned.has(row.record_no)) continue;
      audit.tally.surplus('deep_superseded_rows_without_record', `call ${row.call_id} of ${audit.object.key}`);
    }
  }
  const booked = await countQuarantined(
    tx,
    audits.map((audit) => audit.object),
  );
  for (const audit of audits) closeBooks(audit, booked.get(audit.object.object_id) ?? 0);
}

/** True for the first row of a record that accounts for one: a second one is too many. */
function isAccounted(given: NumberSet, seen: NumberSet, recordNo: number): boolean {
  if (!given.has(recordNo) || seen.has(recordNo)) return false;
  seen.add(recordNo);
  return true;
}

function closeBooks({ object, tally, records, bad }: ObjectAudit, bookedRows: number): void {
  for (let row = bad; row < bookedRows; row += 1) tally.surplus('deep_quarantine_rows_without_record', object.key);
  const ours = `${records} records, ${bad} quarantined`;
  const state = bad === records ? 'rejected' : 'loaded';
  const holds = object.record_count === records && object.quarantined_count === bad && object.state === state;
  const theirs = `${object.state}, ${object.record_count} records, ${object.quarantined_count} quarantined`;
  tally.expect('deep_ledger_counts', holds ? null : `${object.key}: ${theirs}; the bucket gives ${state}, ${ours}`);
}
