import { refreshAggregates } from './aggregates.ts';
import type { Database, Queryable } from './database.ts';
import { countForgotten } from './forget-counts.ts';
import { emptyStaged, scrubSamples } from './forget-traces.ts';
import { rememberForgotten } from './forgotten-calls.ts';
import { removeFromGold } from './gold-removal.ts';
import { forgetRemovedCalls } from './removed-calls.ts';
import { forgetInReprocess } from './reprocess-runs.ts';
import { slicesOf } from './slices.ts';

/** What became of one call: `not_found` is remembered too, so that no later load brings it in. */
export type ForgetOutcome = 'forgotten' | 'already_forgotten' | 'not_found';

/** Rows that went, by where they stood. */
export interface ForgottenRows {
  readonly silver: number;
  readonly gold: number;
  readonly upsells: number;
  readonly categories: number;
  readonly superseded: number;
  readonly quarantine: number;
  /** Notes of rejected versions that named a call. */
  readonly removedNotes: number;
  /** Staged records that were emptied. */
  readonly staged: number;
  /** Raw samples of other quarantine rows that were taken because they named a call. */
  readonly samples: number;
}

export interface ForgetResult {
  readonly calls: { readonly callId: string; readonly outcome: ForgetOutcome }[];
  readonly rows: ForgottenRows;
  /** Agent and day figures made again. */
  readonly cells: number;
}

/** Calls of one transaction, which keeps silver from being written meanwhile. */
const CALLS_PER_TRANSACTION = 200;

/** How many of the calls any table holds or names: as silver or gold rows, superseded entries or quarantine rows. */
export async function countHeld(db: Queryable, callIds: readonly string[]): Promise<number> {
  let held = 0;
  for (const some of slicesOf(callIds)) {
    const rows = await db.query(
      `select u.call_id from unnest($1::text[]) as u (call_id)
       where exists (select from call_data.silver_call_records s where s.call_id = u.call_id)
         or exists (select from call_data.gold_call_analytics g where g.call_id = u.call_id)
         or exists (select from call_data.silver_superseded_records e where e.call_id = u.call_id)
         or exists (select from call_data.quarantined_records q where q.call_id = u.call_id)`,
      [some],
    );
    held += rows.length;
  }
  return held;
}

/**
 * Deletes calls from every table and remembers the hashes of their ids, so that no later load brings them back; then makes
 * the figures of their agents and days again. Done twice it changes nothing more, and mends what was broken off.
 */
export async function forgetCalls(
  db: Database,
  callIds: readonly string[],
  told: (done: number, total: number) => void = () => undefined,
): Promise<ForgetResult> {
  const before = new Set<string>();
  const found = new Set<string>();
  const rows = { silver: 0, gold: 0, upsells: 0, categories: 0, superseded: 0, quarantine: 0, removedNotes: 0 };
  const wanted = [...new Set(callIds)];
  let seen = 0;
  for (const some of slicesOf(wanted, CALLS_PER_TRANSACTION)) {
    const done = await db.transaction((tx) => forgetSome(tx, some));
    for (const callId of done.before) before.add(callId);
    for (const [where, gone] of Object.entries(done.gone)) {
      rows[where as keyof typeof rows] += gone.length;
      for (const callId of gone) found.add(callId);
    }
    told((seen += some.length), wanted.length);
  }
  // Behind the commits: whoever lands or judges one of the calls now finds that it is forgotten.
  const staged = await emptyStaged(db, new Set(wanted));
  for (const callId of staged) found.add(callId);
  const samples = await scrubSamples(db, wanted);
  const outcome = (callId: string): ForgetOutcome => {
    if (before.has(callId)) return 'already_forgotten';
    return found.has(callId) ? 'forgotten' : 'not_found';
  };
  return {
    calls: wanted.map((callId) => ({ callId, outcome: outcome(callId) })),
    rows: { ...rows, staged: staged.length, samples },
    cells: await refreshAggregates(db),
  };
}

type Gone = Readonly<Record<Exclude<keyof ForgottenRows, 'staged' | 'samples'>, readonly string[]>>;

async function forgetSome(
  tx: Queryable,
  callIds: readonly string[],
): Promise<{ before: ReadonlySet<string>; gone: Gone }> {
  const before = await rememberForgotten(tx, callIds);
  await lockObjects(tx, callIds);
  const silver = await tx.query<FromObject>(
    `with doomed as (
       select call_id from call_data.silver_call_records where call_id = any($1::text[]) order by call_id for update
     )
     delete from call_data.silver_call_records s using doomed d where s.call_id = d.call_id
     returning s.call_id, s.object_id, s.batch_id`,
    [callIds],
  );
  const upsells = await removeFrom(tx, 'gold_upsells', callIds);
  const categories = await removeFrom(tx, 'gold_call_categories', callIds);
  const gold = await removeFromGold(tx, callIds);
  const superseded = await tx.query<FromObject>(
    `delete from call_data.silver_superseded_records where call_id = any($1::text[])
     returning call_id, object_id, batch_id`,
    [callIds],
  );
  const removedNotes = await forgetRemovedCalls(tx, callIds);
  const quarantine = await tx.query<FromObject>(
    `delete from call_data.quarantined_records where call_id = any($1::text[]) returning call_id, object_id, batch_id`,
    [callIds],
  );
  await countForgotten(tx, { silver, superseded, quarantine });
  await forgetInReprocess(tx, callIds);
  return {
    before,
    gone: {
      silver: idsOf(silver),
      gold,
      upsells,
      categories,
      superseded: idsOf(superseded),
      quarantine: idsOf(quarantine),
      removedNotes,
    },
  };
}

function idsOf(rows: readonly { readonly call_id: string }[]): string[] {
  return rows.map((row) => row.call_id);
}

interface FromObject {
  readonly call_id: string;
  readonly object_id: number;
  readonly batch_id: number;
}

/** Locks the objects that the calls stand under. What moves meanwhile stays under its object, as silver stands still. */
async function lockObjects(tx: Queryable, callIds: readonly string[]): Promise<void> {
  await tx.query(
    `select object_id from call_data.bronze_objects
     where object_id in (
       select object_id from call_data.silver_call_records where call_id = any($1::text[])
       union select object_id from call_data.silver_superseded_records where call_id = any($1::text[])
       union select object_id from call_data.quarantined_records where call_id = any($1::text[])
       union select object_id from call_data.quarantined_records
             where removed_calls > 0 and removed_call_ids && $1::text[])
     order by object_id for update`,
    [callIds],
  );
}

async function removeFrom(
  tx: Queryable,
  table: 'gold_upsells' | 'gold_call_categories',
  callIds: readonly string[],
): Promise<string[]> {
  const gone = await tx.query<{ call_id: string }>(
    `delete from call_data.${table} where call_id = any($1::text[]) returning call_id`,
    [callIds],
  );
  return gone.map((row) => row.call_id);
}
