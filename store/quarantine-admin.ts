import type { ReasonCode } from '../domain/reason-codes.ts';
import type { Database, Queryable } from './database.ts';
import type { Stage } from './quarantine.ts';

export const QUARANTINE_STATUSES = ['open', 'resolved', 'dismissed'] as const;
export type QuarantineStatus = (typeof QUARANTINE_STATUSES)[number];

/** Which rows of the quarantine are meant; what is left out does not narrow. */
export interface QuarantineFilter {
  readonly ids?: readonly number[];
  readonly reasons?: readonly ReasonCode[];
  /** A key that the ledger knows means that object alone; any other text is the beginning of keys. */
  readonly key?: string;
  readonly objectId?: number;
  /** Ages count from the first time the row was met. */
  readonly olderThanSeconds?: number;
  readonly newerThanSeconds?: number;
  readonly statuses?: readonly QuarantineStatus[];
}

export interface QuarantineGroup {
  readonly reason: ReasonCode;
  readonly open: number;
  readonly resolved: number;
  readonly dismissed: number;
}

/** One row as a list shows it: without its raw sample. */
export interface QuarantineRow {
  readonly id: number;
  readonly reason: ReasonCode;
  readonly stage: Stage;
  readonly key: string;
  readonly recordNo: number;
  readonly callId: string | null;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly attempts: number;
  readonly status: QuarantineStatus;
}

export interface QuarantineList {
  readonly groups: QuarantineGroup[];
  /** Rows that match, listed or not. */
  readonly total: number;
  readonly rows: QuarantineRow[];
}

const FILTERED = `call_data.quarantined_records q join call_data.bronze_objects o on o.object_id = q.object_id
  where ($1::bigint[] is null or q.id = any($1::bigint[]))
    and ($2::text[] is null or q.reason = any($2::text[]))
    and ($3::text is null or o.key = $3::text or (starts_with(o.key, $3::text)
      and not exists (select from call_data.bronze_objects e where e.key = $3::text)))
    and ($4::bigint is null or q.object_id = $4::bigint)
    and ($5::numeric is null or q.first_seen_at <= now() - make_interval(secs => $5::double precision))
    and ($6::numeric is null or q.first_seen_at > now() - make_interval(secs => $6::double precision))
    and ($7::text[] is null or q.status = any($7::text[]))`;

const LISTED = `q.id, q.reason, q.stage, o.key, q.record_no as "recordNo", q.call_id as "callId",
  q.first_seen_at as "firstSeenAt", q.last_seen_at as "lastSeenAt", q.attempts, q.status`;

function parametersOf(filter: QuarantineFilter): unknown[] {
  return [
    filter.ids ?? null,
    filter.reasons ?? null,
    filter.key ?? null,
    filter.objectId ?? null,
    filter.olderThanSeconds ?? null,
    filter.newerThanSeconds ?? null,
    filter.statuses ?? null,
  ];
}

/** The rows that match, the last met first, and what the filter's other conditions give for each reason. */
export async function listQuarantine(db: Database, filter: QuarantineFilter, limit: number): Promise<QuarantineList> {
  return db.transaction(async (tx) => {
    const groups = await tx.query<QuarantineGroup>(
      `select q.reason, count(*) filter (where q.status = 'open') as open,
         count(*) filter (where q.status = 'resolved') as resolved,
         count(*) filter (where q.status = 'dismissed') as dismissed
       from ${FILTERED} group by q.reason
       order by count(*) filter (where q.status = 'open') desc, count(*) desc, q.reason`,
      parametersOf({ ...filter, statuses: undefined }),
    );
    const rows = await tx.query<QuarantineRow>(
      `select ${LISTED} from ${FILTERED} order by q.last_seen_at desc, q.id desc limit $8::integer`,
      [...parametersOf(filter), limit],
    );
    const wanted = filter.statuses ?? QUARANTINE_STATUSES;
    const total = groups.reduce((sum, group) => sum + wanted.reduce((n, status) => n + group[status], 0), 0);
    return { groups, total, rows };
  }, 'repeatable read, read only');
}

/** Everything that is known of one row. */
export interface QuarantineDetail extends QuarantineRow {
  readonly message: string;
  readonly note: string | null;
  /** What was read, as text; bounded, and without NUL. */
  readonly rawSample: string | null;
  readonly rulesVersion: string | null;
  readonly codeVersion: string | null;
  /** The version that holds the record, and when it was last modified; null where the object has another one by now. */
  readonly etag: string;
  readonly lastModifiedAt: Date | null;
  readonly objectId: number;
  readonly bucket: string;
  readonly objectState: string;
  readonly objectAttempts: number;
  /** Calls of the version before that this version took from the tables, and the first hundred of their ids. */
  readonly removedCalls: number;
  readonly removedCallIds: string[];
  readonly batchId: number;
  /** Null where the run's retention is over. */
  readonly runId: string | null;
  readonly runStatus: string | null;
}

/** One row with its object, batch and run; null when there is none of that id. */
export async function readQuarantined(db: Queryable, id: number): Promise<QuarantineDetail | null> {
  const rows = await db.query<QuarantineDetail>(
    `select ${LISTED}, q.message, q.note, q.raw_sample as "rawSample", q.rules_version as "rulesVersion",
       q.code_version as "codeVersion", q.etag,
       case when q.etag in (o.read_etag, o.loaded_etag) then coalesce(o.read_last_modified_at, o.loaded_last_modified_at)
            when q.etag = o.etag then o.last_modified_at end as "lastModifiedAt",
       q.object_id as "objectId", o.bucket, o.state as "objectState", o.attempts as "objectAttempts",
       q.removed_calls as "removedCalls", q.removed_call_ids as "removedCallIds",
       q.batch_id as "batchId", r.run_id as "runId", r.status as "runStatus"
     from call_data.quarantined_records q
     join call_data.bronze_objects o on o.object_id = q.object_id
     left join call_data.ingest_batches b on b.batch_id = q.batch_id
     left join call_data.ingest_runs r on r.run_id = b.run_id
     where q.id = $1::bigint`,
    [id],
  );
  return rows[0] ?? null;
}

/** Which of the ids no row has. */
export async function missingIds(db: Queryable, ids: readonly number[]): Promise<number[]> {
  const rows = await db.query<{ id: number }>(
    `select u.id from unnest($1::bigint[]) with ordinality as u (id, ordinal)
     where not exists (select from call_data.quarantined_records q where q.id = u.id) order by u.ordinal`,
    [ids],
  );
  return rows.map((row) => row.id);
}

/** Rows picked out by a filter, in the order of their objects: numbers alone, so that millions fit into memory. */
export interface Selection {
  readonly ids: number[];
  /** The object of each of `ids`. */
  readonly objectIds: number[];
}

const ROWS_PER_FETCH = 10_000;

export async function selectQuarantined(db: Database, filter: QuarantineFilter): Promise<Selection> {
  return db.transaction(async (tx) => {
    const selection: Selection = { ids: [], objectIds: [] };
    await tx.query(
      `declare converza_quarantine no scroll cursor for
       select q.id, q.object_id from ${FILTERED} order by q.object_id, q.id`,
      parametersOf(filter),
    );
    for (;;) {
      const rows = await tx.query<{ id: number; object_id: number }>(
        `fetch ${ROWS_PER_FETCH} from converza_quarantine`,
      );
      for (const row of rows) {
        selection.ids.push(row.id);
        selection.objectIds.push(row.object_id);
      }
      if (rows.length < ROWS_PER_FETCH) return selection;
    }
  }, 'repeatable read, read only');
}

const IDS_PER_STATEMENT = 10_000;

/** What has become of the rows by now. */
export async function statusesOf(
  db: Queryable,
  ids: readonly number[],
): Promise<Readonly<Record<QuarantineStatus, number>>> {
  const sum = { open: 0, resolved: 0, dismissed: 0 };
  for (let from = 0; from < ids.length; from += IDS_PER_STATEMENT) {
    const rows = await db.query<{ status: QuarantineStatus; rows: number }>(
      `select status, count(*) as rows from call_data.quarantined_records
       where id = any($1::bigint[]) group by status`,
      [ids.slice(from, from + IDS_PER_STATEMENT)],
    );
    for (const row of rows) sum[row.status] += row.rows;
  }
  return sum;
}

/**
 * Sets open rows to `dismissed`, or dismissed ones back to `open`, and returns how many changed. A note given replaces the
 * one before; reopening clears it. A dismissed row of an ended object that its last claim did not meet stays as it is.
 */
export async function setDismissed(
  db: Database,
  ids: readonly number[],
  to: { readonly status: 'open' | 'dismissed'; readonly note: string | null },
): Promise<number> {
  let changed = 0;
  for (let from = 0; from < ids.length; from += IDS_PER_STATEMENT) {
    const rows = await db.transaction((tx) =>
      tx.query(
        `with chosen as (
           select q.id from call_data.quarantined_records q
           join call_data.bronze_objects o on o.object_id = q.object_id
           where q.id = any($1::bigint[]) and q.status = $2::text
             and ($3::text = 'dismissed' or o.state in ('discovered', 'landed') or q.batch_id = o.batch_id)
           order by q.id
           for update of q
         )
         update call_data.quarantined_records q
         set status = $3::text,
           note = case when $3::text = 'open' then null else coalesce($4::text, q.note) end
         from chosen c where q.id = c.id
         returning q.id`,
        [
          ids.slice(from, from + IDS_PER_STATEMENT),
          to.status === 'dismissed' ? 'open' : 'dismissed',
          to.status,
          to.note === null ? null : to.note.replaceAll('\0', '').toWellFormed(),
        ],
      ),
    );
    changed += rows.length;
  }
  return changed;
}
