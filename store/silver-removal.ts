import type { Database, Queryable } from './database.ts';
import { removeFromGold } from './gold-removal.ts';
import { returnLosers } from './losers.ts';

/** A call that left silver and gold, with the object that had given it. */
export interface RemovedCall {
  readonly objectId: number;
  readonly callId: string;
}

/** Which calls leave silver and gold. */
export interface Leaving {
  /** Objects all of whose calls go. */
  readonly wholly: readonly number[];
  /** Objects of which the calls go that other claims than `batchId` have read. */
  readonly stale: readonly number[];
  readonly batchId: number;
  /** Calls that stay, because they are replaced anyway. */
  readonly kept?: readonly string[];
}

/** Calls that one transaction takes away: each costs memory for its id, and an object may hold a million. */
const CALLS_PER_TRANSACTION = 5_000;

const LEAVING = `(object_id = any($1::bigint[]) or (object_id = any($2::bigint[]) and batch_id <> $3::bigint))`;

/** Takes calls from silver, in call_id order, and then from gold, marking the cells they leave. */
export async function removeCalls(tx: Queryable, leaving: Leaving): Promise<RemovedCall[]> {
  return remove(tx, leaving, 'order by call_id');
}

/**
 * Takes the superseded entries of the objects, but for those that the claim `exceptBatchId` wrote.
 * @returns their calls: an entry that was waited for as the next winner may have been among them.
 */
export async function removeEntriesOf(
  tx: Queryable,
  objectIds: readonly number[],
  exceptBatchId: number | null = null,
): Promise<string[]> {
  if (objectIds.length === 0) return [];
  const gone = await tx.query<{ call_id: string }>(
    `delete from call_data.silver_superseded_records
     where object_id = any($1::bigint[]) and ($2::bigint is null or batch_id is distinct from $2::bigint)
     returning call_id`,
    [objectIds, exceptBatchId],
  );
  return gone.map((row) => row.call_id);
}

/** True where more calls would leave than one transaction should take. */
export async function isMuchLeaving(db: Database, leaving: Leaving): Promise<boolean> {
  const rows = await db.lookUp((tx) =>
    tx.query(
      `select 1 as found from call_data.silver_call_records where ${LEAVING} offset ${CALLS_PER_TRANSACTION} limit 1`,
      [leaving.wholly, leaving.stale, leaving.batchId],
    ),
  );
  return rows.length > 0;
}

/**
 * Takes most of the calls that leave, in transactions of bounded size, before the one that does the rest.
 * @param choose begins each of them: locks the objects and says what still leaves; null ends the work.
 */
export async function thinOut(
  db: Database,
  choose: (tx: Queryable) => Promise<Leaving | null>,
  note: (tx: Queryable, removed: readonly RemovedCall[]) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (let taken = CALLS_PER_TRANSACTION; taken >= CALLS_PER_TRANSACTION;) {
    taken = await db.transaction(async (tx) => {
      const leaving = await choose(tx);
      if (leaving === null) return 0;
      // Unsorted: to sort a million rows for each slice would cost more than a deadlock that is tried again.
      const removed = await remove(tx, leaving, `limit ${CALLS_PER_TRANSACTION}`);
      await note(tx, removed);
      await returnLosers(
        tx,
        removed.map((row) => row.callId),
      );
      return removed.length;
    }, 'by key');
  }
}

async function remove(tx: Queryable, leaving: Leaving, which: string): Promise<RemovedCall[]> {
  const { wholly, stale, batchId, kept = [] } = leaving;
  if (wholly.length === 0 && stale.length === 0) return [];
  const removed = await tx.query<RemovedCall>(
    `with doomed as (
       select call_id from call_data.silver_call_records s
       where ${LEAVING} and s.call_id <> all($4::text[])
       ${which} for update
     )
     delete from call_data.silver_call_records s using doomed d where s.call_id = d.call_id
     returning s.call_id as "callId", s.object_id as "objectId"`,
    [wholly, stale, batchId, kept],
  );
  await removeFromGold(
    tx,
    removed.map((row) => row.callId),
  );
  return removed;
}
