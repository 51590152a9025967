import { claimObjects, type BatchLimits, type Claim, type PagePosition } from './claims.ts';
import type { Database, Queryable } from './database.ts';

/** One object as a LIST page names it; the instant has whole seconds. */
export interface ListedObject {
  readonly key: string;
  readonly etag: string;
  readonly sizeBytes: number;
  readonly lastModifiedAt: Date;
}

export interface CommittedPage {
  readonly batchIds: number[];
  readonly listed: number;
  readonly endToken: string | null;
}

/** The partition under which a run books the objects it takes from the ledger rather than from a listing. */
export const UNFINISHED = '(unfinished)';

/** The run's row is no longer open: it was ended from outside, and nothing may be claimed for it. */
export class RunEndedError extends Error {
  override readonly name = 'RunEnded';
}

type Standing = 'absent' | 'unchanged' | 'held' | 'free';

const UNCHANGED = `(o.state in ('loaded', 'rejected')
  and (o.loaded_etag, o.loaded_last_modified_at) is not distinct from (u.etag, u.last_modified_at))`;
// Tests the ledger row alone: a subquery on runs would not see a batch row that this statement waited for.
const CLAIMABLE = `((o.state in ('discovered', 'landed') and o.batch_id is null) or o.state = 'missing'
  or (o.state in ('loaded', 'rejected')
    and (o.loaded_etag, o.loaded_last_modified_at) is distinct from (u.etag, u.last_modified_at)))`;
const LISTED = `unnest($2::text[], $3::text[], $4::timestamptz[], $5::bigint[])
  with ordinality as u (key, etag, last_modified_at, size_bytes, ordinal)`;

/** The page as an earlier attempt committed it, or null. */
export async function readPage(db: Queryable, at: PagePosition): Promise<CommittedPage | null> {
  const rows = await db.query<{ listed: number; end_token: string | null; batch_ids: number[] | null }>(
    `select p.listed, p.end_token,
       (select array_agg(b.batch_id::integer order by b.ordinal) from call_data.ingest_batches b
         where b.run_id = p.run_id and b.partition = p.partition and b.page = p.page) as batch_ids
     from call_data.ingest_pages p
     where p.run_id = $1::text and p.partition = $2::text and p.page = $3::integer`,
    [at.runId, at.partition, at.page],
  );
  const [row] = rows;
  return row === undefined ? null : { batchIds: row.batch_ids ?? [], listed: row.listed, endToken: row.end_token };
}

/**
 * Commits one LIST page: its row, the ledger rows of new keys, and the claims on what is new or changed, cut into batches.
 * An object held by another live run is left to it and counted as pending.
 * @throws RunEndedError when the run may claim nothing more.
 */
export async function claimListedPage(
  db: Database,
  page: PagePosition & {
    readonly bucket: string;
    readonly startToken: string | null;
    readonly endToken: string | null;
    readonly objects: readonly ListedObject[];
    readonly limits: BatchLimits;
  },
): Promise<CommittedPage> {
  const { objects, bucket } = page;
  return db.transaction(async (tx) => {
    await requireOpenRun(tx, page.runId);
    if (!(await insertPage(tx, page, page.startToken, page.endToken))) return committed(tx, page);

    const listed = listedParameters(bucket, objects);
    const standings = await tx.query<{ standing: Standing; ordinal: number }>(
      `select u.ordinal,
         case when o.object_id is null then 'absent'
              when ${UNCHANGED} then 'unchanged'
              when o.state in ('discovered', 'landed') and o.batch_id is not null then 'held'
              else 'free' end as standing
       from ${LISTED} left join call_data.bronze_objects o on o.bucket = $1::text and o.key = u.key`,
      listed,
    );
    const withStanding = (...wanted: Standing[]): ListedObject[] =>
      standings
        .filter((row) => wanted.includes(row.standing))
        .map((row) => objects[row.ordinal - 1])
        .filter((object) => object !== undefined);
    const absent = withStanding('absent');
    const wanted = withStanding('absent', 'free');
    const held = withStanding('held').length;
    const unchanged = withStanding('unchanged').length;

    let claims: Claim[] = [];
    if (absent.length > 0) {
      await tx.query(
        `insert into call_data.bronze_objects (bucket, key, etag, size_bytes, last_modified_at)
         select $1::text, u.key, u.etag, u.size_bytes, u.last_modified_at from ${LISTED} order by u.key collate "C"
         on conflict (bucket, key) do nothing`,
        listedParameters(bucket, absent),
      );
    }
    if (wanted.length > 0) {
      const locked = await tx.query<{ object_id: number; ordinal: number; size_bytes: number }>(
        `select o.object_id, u.ordinal, u.size_bytes
         from ${LISTED} join call_data.bronze_objects o on o.bucket = $1::text and o.key = u.key
         where ${CLAIMABLE}
         order by o.object_id
         for update of o`,
        listedParameters(bucket, wanted),
      );
      claims = locked.map((row) => ({
        objectId: row.object_id,
        sizeBytes: row.size_bytes,
        listedIndex: row.ordinal - 1,
      }));
    }
    const batchIds = await claimObjects(tx, page, claims, page.limits);
    await noteListedVersions(tx, claims, wanted);
    await tx.query(
      `update call_data.ingest_pages
       set listed = $4::integer, unchanged = $5::integer, claimed = $6::integer, pending = $7::integer
       where run_id = $1::text and partition = $2::text and page = $3::integer`,
      [
        page.runId,
        page.partition,
        page.page,
        objects.length,
        unchanged,
        claims.length,
        held + wanted.length - claims.length,
      ],
    );
    return { batchIds, listed: objects.length, endToken: page.endToken };
  });
}

/**
 * Claims unfinished objects of the bucket that no live run holds, whatever their prefix: `limit` at most, in ledger order.
 * No batch ids means that none is left.
 * @throws RunEndedError when the run may claim nothing more.
 */
export async function claimUnfinishedPage(
  db: Database,
  page: {
    readonly runId: string;
    readonly page: number;
    readonly bucket: string;
    readonly limit: number;
    readonly limits: BatchLimits;
  },
): Promise<CommittedPage> {
  const at: PagePosition = { runId: page.runId, partition: UNFINISHED, page: page.page };
  return db.transaction(async (tx) => {
    await requireOpenRun(tx, page.runId);
    if (!(await insertPage(tx, at, null, null))) return committed(tx, at);
    const locked = await tx.query<{ object_id: number; size_bytes: number }>(
      `select object_id, size_bytes from call_data.bronze_objects
       where bucket = $1::text and batch_id is null and state in ('discovered', 'landed')
       order by object_id limit $2::integer
       for update`,
      [page.bucket, page.limit],
    );
    const claims = locked.map((row) => ({ objectId: row.object_id, sizeBytes: row.size_bytes }));
    const batchIds = await claimObjects(tx, at, claims, page.limits);
    await tx.query(
      `update call_data.ingest_pages set requeued = $4::integer, claimed = $4::integer
       where run_id = $1::text and partition = $2::text and page = $3::integer`,
      [at.runId, at.partition, at.page, claims.length],
    );
    return { batchIds, listed: 0, endToken: null };
  });
}

async function requireOpenRun(tx: Queryable, runId: string): Promise<void> {
  const [run] = await tx.query<{ status: string }>(
    'select status from call_data.ingest_runs where run_id = $1::text for share',
    [runId],
  );
  if (run === undefined || !['running', 'paused'].includes(run.status)) {
    throw new RunEndedError(`Run ${runId} is ${run?.status ?? 'unknown'}: it may claim nothing more`);
  }
}

async function insertPage(
  tx: Queryable,
  at: PagePosition,
  startToken: string | null,
  endToken: string | null,
): Promise<boolean> {
  const inserted = await tx.query(
    `insert into call_data.ingest_pages (run_id, partition, page, start_token, end_token)
     values ($1::text, $2::text, $3::integer, $4::text, $5::text)
     on conflict (run_id, partition, page) do nothing returning page`,
    [at.runId, at.partition, at.page, startToken, endToken],
  );
  return inserted.length === 1;
}

async function committed(tx: Queryable, at: PagePosition): Promise<CommittedPage> {
  const page = await readPage(tx, at);
  if (page === null) throw new Error(`Page ${at.page} of run ${at.runId} vanished`);
  return page;
}

async function noteListedVersions(
  tx: Queryable,
  claims: readonly Claim[],
  listed: readonly ListedObject[],
): Promise<void> {
  if (claims.length === 0) return;
  const versions = claims.map((one) => listed[one.listedIndex ?? -1]);
  await tx.query(
    `update call_data.bronze_objects o
     set etag = u.etag, size_bytes = u.size_bytes, last_modified_at = u.last_modified_at
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

function listedParameters(bucket: string, objects: readonly ListedObject[]): unknown[] {
  return [
    bucket,
    objects.map((object) => object.key),
    objects.map((object) => object.etag),
    objects.map((object) => object.lastModifiedAt),
    objects.map((object) => object.sizeBytes),
  ];
}
