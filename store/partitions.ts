import { single, type Database, type Queryable } from './database.ts';
import { requireOpenRun } from './pages.ts';

/** What decides where a run's listing begins. */
export interface ListingHistory {
  /** Hours since a full listing of the prefix was completed; null where none ever was. */
  readonly fullListingHours: number | null;
  /** The newest partition seen by the last run that listed to its end, such as `dt=2026-03-01/hh=14/`. */
  readonly newestPartition: string | null;
}

export interface PlannedPartition {
  readonly lane: number;
  readonly ordinal: number;
  readonly partition: string;
}

/** What earlier runs over the same prefix have listed. */
export async function listingHistory(db: Queryable, runId: string): Promise<ListingHistory> {
  return single(
    await db.query<ListingHistory>(
      `select
         (select extract(epoch from now() - max(l.listing_completed_at))::float8 / 3600 from call_data.ingest_runs l
          where l.bucket = r.bucket and l.prefix = r.prefix and l.listing_completed_at is not null and l.listing_full)
           as "fullListingHours",
         (select l.newest_partition from call_data.ingest_runs l
          where l.bucket = r.bucket and l.prefix = r.prefix and l.listing_completed_at is not null
          order by l.listing_completed_at desc limit 1) as "newestPartition"
       from call_data.ingest_runs r where r.run_id = $1::text`,
      [runId],
    ),
  );
}

/** What a run is to list. */
export interface ListingPlan {
  /** Lanes of partitions to be listed side by side. */
  readonly lanes: number;
  readonly partitions: number;
  /** True where the plan covers the whole prefix. */
  readonly full: boolean;
}

/** The run's plan; null before it is made. */
export async function readPlan(db: Queryable, runId: string): Promise<ListingPlan | null> {
  const plan = single(
    await db.query<ListingPlan>(
      `select coalesce(max(p.lane), 0)::integer as lanes, count(p.partition) as partitions,
         (select listing_full from call_data.ingest_runs where run_id = $1::text) as full
       from call_data.ingest_partitions p where p.run_id = $1::text`,
      [runId],
    ),
  );
  return plan.partitions === 0 ? null : plan;
}

/**
 * Keeps what the run will list, and whether that is the whole prefix, unless an earlier attempt has.
 * @throws RunEndedError when the run may claim nothing more.
 */
export async function writePlan(
  db: Database,
  runId: string,
  plan: readonly PlannedPartition[],
  full: boolean,
): Promise<ListingPlan> {
  return db.transaction(async (tx) => {
    // The lock lets one attempt plan at a time, and none for a run that is over.
    await requireOpenRun(tx, runId, 'update');
    const before = await readPlan(tx, runId);
    if (before !== null) return before;
    await tx.query(
      `insert into call_data.ingest_partitions (run_id, lane, ordinal, partition)
       select $1::text, u.lane, u.ordinal, u.partition
       from unnest($2::integer[], $3::integer[], $4::text[]) as u (lane, ordinal, partition)`,
      [runId, plan.map((one) => one.lane), plan.map((one) => one.ordinal), plan.map((one) => one.partition)],
    );
    await tx.query('update call_data.ingest_runs set listing_full = $2::boolean where run_id = $1::text', [
      runId,
      full,
    ]);
    return (await readPlan(tx, runId)) ?? { lanes: 0, partitions: 0, full };
  });
}

/** The partition at a place of the plan; null behind the lane's last. */
export async function plannedPartition(
  db: Queryable,
  runId: string,
  lane: number,
  ordinal: number,
): Promise<string | null> {
  const [row] = await db.query<{ partition: string }>(
    `select partition from call_data.ingest_partitions
     where run_id = $1::text and lane = $2::integer and ordinal = $3::integer`,
    [runId, lane, ordinal],
  );
  return row?.partition ?? null;
}

/** Notes on the run's row that its listing reached its end, and the newest partition that it or the runs before it saw. */
export async function noteListingCompleted(
  db: Queryable,
  runId: string,
  seen: { readonly before: string | null; readonly full?: boolean },
): Promise<void> {
  await db.query(
    `update call_data.ingest_runs
     set listing_completed_at = now(), listing_full = coalesce($3::boolean, listing_full),
       newest_partition = greatest($2::text collate "C",
         (select max(newest_partition) from call_data.ingest_pages where run_id = $1::text))
     where run_id = $1::text and status in ('running', 'paused')`,
    [runId, seen.before, seen.full ?? null],
  );
}
