import { EXHAUSTED_ATTEMPTS, FRAGILE_ATTEMPTS } from './attempts.ts';
import {
  bookBatches,
  claimObjects,
  type BatchLimits,
  type Claim,
  type OpenBatch,
  type PagePosition,
} from './claims.ts';
import type { Database, Queryable } from './database.ts';
import { letGo } from './losers.ts';
import { committed, insertPage, requireOpenRun, type CommittedPage } from './pages.ts';

/** One object as a LIST page names it; the instant has whole seconds. */
export interface ListedObject {
  readonly key: string;
  readonly etag: string;
  readonly sizeBytes: number;
  readonly lastModifiedAt: Date;
}

/** How a run looks at what it lists. */
export interface ListingRules {
  /** Reads unchanged objects again too. */
  readonly force: boolean;
  /** Notes each key as seen, so that the others can be pruned. */
  readonly prune: boolean;
  /** Tries refused objects again at once, not a day after the last try. */
  readonly retryRefused: boolean;
}

export interface ListedPage extends PagePosition {
  readonly bucket: string;
  readonly startToken: string | null;
  readonly endToken: string | null;
  readonly objects: readonly ListedObject[];
  /** The newest partition among the keys, begun already. */
  readonly newestPartition: string | null;
  readonly limits: BatchLimits;
  readonly rules: ListingRules;
  /** The batch that the page before left with room in it. */
  readonly open: OpenBatch | null;
}

/** A page as it was committed now, with the batch that the next one may join; none behind what an earlier attempt committed. */
export interface ClaimedPage extends CommittedPage {
  readonly open: OpenBatch | null;
}

/**
 * `held`: at work in another run, or left there; `waiting`: free, but to be taken at the end of the run with few beside
 * it; `exhausted`: given up, and due for another try of that kind; `refused`: given up, and tried again a day later.
 */
type Standing = 'absent' | 'unchanged' | 'held' | 'waiting' | 'exhausted' | 'refused' | 'free';

const LISTED = `unnest($2::text[], $3::text[], $4::timestamptz[], $5::bigint[])
  with ordinality as u (key, etag, last_modified_at, size_bytes, ordinal)`;
// Each key by itself, so that the planner has no other way than the key's index.
const KNOWN = 'select * from call_data.bronze_objects where bucket = $1::text and key = u.key offset 0';
const SAME_VERSION = '(o.etag, o.last_modified_at) is not distinct from (u.etag, u.last_modified_at)';
// Its cause is not in the bytes: the lake refused it, or it ended its worker. It never counts as unchanged. One that the
// lake refuses harms nobody beside it, and a bucket may hold thousands of them: only what ended a worker travels alone.
const GIVEN_UP = `(o.state = 'rejected' and o.loaded_etag = '' and ${SAME_VERSION})`;
// $6 force, $7 retryRefused. Tests the ledger row alone: a subquery on runs would not see a batch row that this
// statement waited for.
const STANDING = `case
  when o.object_id is null then 'absent'
  when o.state in ('discovered', 'landed') and o.batch_id is not null then 'held'
  when o.state in ('discovered', 'landed') and o.attempts >= ${FRAGILE_ATTEMPTS} and ${SAME_VERSION} then 'waiting'
  when ${GIVEN_UP} and not ($7::boolean or o.loaded_at < now() - interval '1 day') then 'refused'
  when ${GIVEN_UP} and o.attempts >= ${EXHAUSTED_ATTEMPTS} then 'exhausted'
  when not $6::boolean and o.state in ('loaded', 'rejected')
    and (o.loaded_etag, o.loaded_last_modified_at) is not distinct from (u.etag, u.last_modified_at) then 'unchanged'
  else 'free' end`;

/**
 * Commits one LIST page: its row, the ledger rows of new keys, and the claims on what is new or changed, cut into batches.
 * An object held by another live run is left to it and counted as pending.
 * @throws RunEndedError when the run may claim nothing more.
 */
export async function claimListedPage(db: Database, page: ListedPage): Promise<ClaimedPage> {
  return db.transaction(async (tx) => {
    await requireOpenRun(tx, page.runId);
    // Those that are unchanged, mostly all, are only counted.
    const others = await tx.query<{ standing: Standing; ordinal: number }>(
      `select s.* from (select u.ordinal, ${STANDING} as standing
         from ${LISTED} left join lateral (${KNOWN}) o on true) s
       where s.standing <> 'unchanged'`,
      parameters(page, page.objects),
    );
    const standing = (...wanted: Standing[]): ListedObject[] =>
      others
        .filter((row) => wanted.includes(row.standing))
        .map((row) => page.objects[row.ordinal - 1])
        .filter((object) => object !== undefined);
    const absent = standing('absent');
    const known = standing('free', 'exhausted');
    const [listed, unchanged] = [page.objects.length, page.objects.length - others.length];
    const counts = { listed, unchanged, claimed: 0, pending: listed - unchanged };
    if (!(await insertPage(tx, page, { ...page, counts }))) return { ...(await committed(tx, page)), open: null };

    if (absent.length + known.length === 0) {
      if (page.rules.prune) await noteSeen(tx, page);
      return { batchIds: [], claimed: 0, endToken: page.endToken, open: page.open };
    }
    const { batchIds, claimed, open } =
      known.length === 0 ? await claimNew(tx, page, absent) : await claimAmongKnown(tx, page, absent, known);
    await tx.query(
      `update call_data.ingest_pages set claimed = $4::integer, pending = pending - $4::integer
       where run_id = $1::text and partition = $2::text and page = $3::integer`,
      [page.runId, page.partition, page.page, claimed],
    );
    return { batchIds, claimed, endToken: page.endToken, open };
  }, 'by key');
}

type Claimed = Pick<ClaimedPage, 'batchIds' | 'claimed' | 'open'>;

/** Claims objects that the ledger does not know by writing their rows with the claim on them, in one statement. */
async function claimNew(tx: Queryable, page: ListedPage, absent: readonly ListedObject[]): Promise<Claimed> {
  const { batchIds, claimed, open } = await bookBatches(tx, page, absent, page.limits, page.open);
  const inserted = await insertNew(tx, page, claimed);
  // What another run wrote meanwhile is its own.
  const isWritten = new Set(inserted);
  const lost = claimed.filter(({ item }) => !isWritten.has(item.key));
  if (lost.length > 0) await takeFromBatches(tx, lost);
  if (page.rules.prune) await noteSeen(tx, page);
  return { batchIds, claimed: inserted.length, open: lost.length > 0 ? null : open };
}

interface NewObject {
  readonly item: ListedObject;
  /** The claim on it; null where it is claimed in a later statement. */
  readonly batchId: number | null;
}

/** Writes the ledger rows of new keys. @returns the keys written, without those that another run has written meanwhile. */
async function insertNew(tx: Queryable, page: ListedPage, objects: readonly NewObject[]): Promise<string[]> {
  const items = objects.map(({ item }) => item);
  const rows = await tx.query<{ key: string }>(
    `insert into call_data.bronze_objects (bucket, key, etag, last_modified_at, size_bytes, batch_id)
     select $1::text, u.* from unnest($2::text[], $3::text[], $4::timestamptz[], $5::bigint[], $6::bigint[])
       as u (key, etag, last_modified_at, size_bytes, batch_id)
     order by u.key collate "C"
     on conflict (bucket, key) do nothing returning key`,
    [...parameters(page, items).slice(0, 5), objects.map(({ batchId }) => batchId)],
  );
  return rows.map((row) => row.key);
}

async function takeFromBatches(tx: Queryable, lost: readonly NewObject[]): Promise<void> {
  await tx.query(
    `update call_data.ingest_batches b set objects = b.objects - u.objects, bytes = b.bytes - u.bytes
     from (select batch_id, count(*)::integer as objects, sum(size_bytes)::bigint as bytes
           from unnest($1::bigint[], $2::bigint[]) as t (batch_id, size_bytes) group by batch_id) u
     where b.batch_id = u.batch_id`,
    [lost.map(({ batchId }) => batchId), lost.map(({ item }) => item.sizeBytes)],
  );
}

/** Claims what is new and what has changed, cut into batches together. */
async function claimAmongKnown(
  tx: Queryable,
  page: ListedPage,
  absent: readonly ListedObject[],
  known: readonly ListedObject[],
): Promise<Claimed> {
  if (absent.length > 0) {
    const unclaimed = absent.map((item) => ({ item, batchId: null }));
    await insertNew(tx, page, unclaimed);
  }
  if (page.rules.prune) await noteSeen(tx, page);
  const wanted = [...absent, ...known];
  const { claims, freed } = await lockWanted(tx, page, wanted);
  const { batchIds, open } = await claimObjects(tx, page, claims, page.limits, page.open);
  await noteListedVersions(tx, claims, wanted);
  await letGo(
    tx,
    freed.map((objectId) => ({ object_id: objectId, batch_id: null })),
  );
  return { batchIds, claimed: claims.length, open };
}

/** All rows of the page are locked for it in ledger order, so that the claims behind it lock none out of order. */
async function noteSeen(tx: Queryable, page: ListedPage): Promise<void> {
  const rows = await tx.query<{ object_id: number }>(
    `select object_id from call_data.bronze_objects where bucket = $1::text and key = any($2::text[])
     order by object_id for update`,
    [page.bucket, page.objects.map((object) => object.key)],
  );
  await tx.query(
    'update call_data.bronze_objects set last_seen_run_id = $2::text where object_id = any($1::bigint[])',
    [rows.map((row) => row.object_id), page.runId],
  );
}

/** Locks what is wanted and still free: to be claimed, or, once given up, to be set free for the end of the run. */
async function lockWanted(
  tx: Queryable,
  page: ListedPage,
  wanted: readonly ListedObject[],
): Promise<{ claims: Claim[]; freed: number[] }> {
  const locked = await tx.query<{ object_id: number; ordinal: number; size_bytes: number; standing: Standing }>(
    `select o.object_id, u.ordinal, u.size_bytes, ${STANDING} as standing
     from ${LISTED} cross join lateral (${KNOWN}) k
     join call_data.bronze_objects o on o.object_id = k.object_id
     where ${STANDING} in ('free', 'exhausted')
     order by o.object_id
     for update of o`,
    parameters(page, wanted),
  );
  return {
    claims: locked
      .filter((row) => row.standing === 'free')
      .map((row) => ({ objectId: row.object_id, sizeBytes: row.size_bytes, listedIndex: row.ordinal - 1 })),
    freed: locked.filter((row) => row.standing === 'exhausted').map((row) => row.object_id),
  };
}

async function noteListedVersions(
  tx: Queryable,
  claims: readonly Claim[],
  listed: readonly ListedObject[],
): Promise<void> {
  if (claims.length === 0) return;
  const versions = claims.map((one) => listed[one.listedIndex ?? -1]);
  // The deaths of the version before are no mark on this one.
  await tx.query(
    `update call_data.bronze_objects o
     set etag = u.etag, size_bytes = u.size_bytes, last_modified_at = u.last_modified_at, attempts = 0
     from unnest($1::bigint[], $2::text[], $3::bigint[], $4::timestamptz[])
       as u (object_id, etag, size_bytes, last_modified_at)
     where o.object_id = u.object_id
       and (o.etag, o.size_bytes, o.last_modified_at) is distinct from (u.etag, u.size_bytes, u.last_modified_at)`,
    [
      claims.map((one) => one.objectId),
      versions.map((object) => object?.etag),
      versions.map((object) => object?.sizeBytes),
      versions.map((object) => object?.lastModifiedAt),
    ],
  );
}

function parameters({ bucket, rules }: ListedPage, objects: readonly ListedObject[]): unknown[] {
  return [
    bucket,
    objects.map((object) => object.key),
    objects.map((object) => object.etag),
    objects.map((object) => object.lastModifiedAt),
    objects.map((object) => object.sizeBytes),
    rules.force,
    rules.retryRefused,
  ];
}
