import type { CallRecord } from '../domain/call-record.ts';
import type { Enrichment } from '../domain/enrich-call.ts';
import type { RedactionCounts } from '../domain/redaction/types.ts';
import { single, type Database, type Queryable } from './database.ts';
import { GOLD_COLUMNS, money } from './gold-columns.ts';

/** An ended object as the ledger has it: what its version must have given. */
export interface EndedObject {
  readonly object_id: number;
  readonly key: string;
  readonly state: 'loaded' | 'rejected';
  readonly batch_id: number;
  /** Empty where no version was read: the lake refused it, or it ended its worker too often. */
  readonly loaded_etag: string;
  readonly loaded_last_modified_at: Date;
  readonly record_count: number;
  readonly quarantined_count: number;
}

const ENDED = `select object_id, key, state, batch_id, loaded_etag, loaded_last_modified_at, record_count, quarantined_count
  from call_data.bronze_objects where state in ('loaded', 'rejected')`;

/** A page of the bucket's ended objects behind an object id, in that order. */
export async function endedObjects(
  db: Queryable,
  page: { readonly bucket: string; readonly afterObjectId: number; readonly limit: number },
): Promise<EndedObject[]> {
  return db.query<EndedObject>(
    `${ENDED} and bucket = $1::text and object_id > $2::bigint order by object_id limit $3::integer`,
    [page.bucket, page.afterObjectId, page.limit],
  );
}

/** So many ended objects of the bucket, at random. */
export async function sampledObjects(db: Queryable, bucket: string, count: number): Promise<EndedObject[]> {
  return db.query<EndedObject>(`${ENDED} and bucket = $1::text order by random() limit $2::integer`, [bucket, count]);
}

/** Ended objects of the bucket, and of all others. */
export async function countEnded(db: Queryable, bucket: string): Promise<{ here: number; elsewhere: number }> {
  return single(
    await db.query<{ here: number; elsewhere: number }>(
      `select count(*) filter (where bucket = $1::text) as here, count(*) filter (where bucket <> $1::text) as elsewhere
       from call_data.bronze_objects where state in ('loaded', 'rejected')`,
      [bucket],
    ),
  );
}

/** The keys that the ledger does not know. */
export async function unknownKeys(db: Queryable, bucket: string, keys: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ key: string }>(
    `select u.key from unnest($2::text[]) as u (key)
     where not exists (select from call_data.bronze_objects o where o.bucket = $1::text and o.key = u.key)`,
    [bucket, keys],
  );
  return rows.map((row) => row.key);
}

/** Runs `work` on one snapshot of the tables. */
export async function onSnapshot<T>(db: Database, work: (tx: Queryable) => Promise<T>): Promise<T> {
  return db.transaction(work, 'repeatable read, read only');
}

/** Of the objects given, those that still are what they were: no run has taken them meanwhile, nor forget a record of theirs. */
export async function unmoved(tx: Queryable, objects: readonly EndedObject[]): Promise<Set<number>> {
  const rows = await tx.query<{ object_id: number }>(
    `select o.object_id
     from unnest($1::bigint[], $2::text[], $3::bigint[], $4::bigint[])
       as u (object_id, state, batch_id, quarantined_count)
     join call_data.bronze_objects o on o.object_id = u.object_id and o.state = u.state and o.batch_id = u.batch_id
       and o.quarantined_count = u.quarantined_count`,
    [
      objects.map((object) => object.object_id),
      objects.map((object) => object.state),
      objects.map((object) => object.batch_id),
      objects.map((object) => object.quarantined_count),
    ],
  );
  return new Set(rows.map((row) => row.object_id));
}

/** A record as today's code reads it from the bucket. */
export interface DerivedRecord {
  readonly object: EndedObject;
  readonly recordNo: number;
  readonly call: CallRecord;
  readonly redactionCounts: RedactionCounts;
  readonly enrichment: Enrichment;
}

/** How silver holds the call of a derived record. */
export interface SilverStanding {
  /** Null where silver has no row of the call. */
  readonly ownerId: number | null;
  readonly ownerRecordNo: number | null;
  readonly isStale: boolean;
  /** Columns that differ; of meaning where the record is the row's own. */
  readonly differing: string[];
  /** The object's superseded entry of the call. */
  readonly entryRecordNo: number | null;
  /** True where the row in silver is greater than the record, and the entry tells the record's own instant. */
  readonly isBeaten: boolean;
}

const SILVER_COLUMNS: Readonly<Record<string, string>> = {
  agent_name: 'text',
  call_timestamp: 'timestamptz',
  transcript_text: 'text',
  transcript_length: 'integer',
  call_duration_seconds: 'integer',
  call_date: 'date',
  customer_word_count: 'integer',
  agent_word_count: 'integer',
  extra: 'jsonb',
  redaction_counts: 'jsonb',
  source_last_modified_at: 'timestamptz',
  batch_id: 'bigint',
};

/** The names of the columns in which the row `s` differs from `u`; jsonb as the hash prints it. */
function differing(columns: Readonly<Record<string, string>>): string {
  const cases = Object.entries(columns).map(([name, type]) => {
    const print = type === 'jsonb' ? '::text' : '';
    return `case when s.${name}${print} is distinct from u.${name}${print} then '${name}' end`;
  });
  return `array_remove(array[${cases.join(', ')}], null)`;
}

/** `unnest` of parameters $first onwards, one for each column. */
function unnested(columns: Readonly<Record<string, string>>, first: number): string {
  const arrays = Object.values(columns).map((type, index) => `$${index + first}::${type}[]`);
  return `unnest(${arrays.join(', ')}) with ordinality as u (${Object.keys(columns).join(', ')}, ordinal)`;
}

const SILVER_PARAMETERS = {
  call_id: 'text',
  object_id: 'bigint',
  key: 'text',
  record_no: 'bigint',
  ...SILVER_COLUMNS,
};

/** Compares silver with derived records; the answers are in the order of the records. */
export async function compareSilver(
  tx: Queryable,
  records: readonly DerivedRecord[],
  silverVersion: string,
): Promise<SilverStanding[]> {
  return tx.query<SilverStanding>(
    `select s.object_id as "ownerId", s.record_no as "ownerRecordNo",
       coalesce(s.silver_version <> $1::text, false) as "isStale", ${differing(SILVER_COLUMNS)} as differing,
       e.record_no as "entryRecordNo",
       coalesce((s.source_last_modified_at, w.key, s.record_no) > (u.source_last_modified_at, u.key, u.record_no)
         and e.last_modified_at = u.source_last_modified_at, false) as "isBeaten"
     from ${unnested(SILVER_PARAMETERS, 2)}
     left join call_data.silver_call_records s on s.call_id = u.call_id
     left join call_data.bronze_objects w on w.object_id = s.object_id
     left join call_data.silver_superseded_records e on e.call_id = u.call_id and e.object_id = u.object_id
     order by u.ordinal`,
    [
      silverVersion,
      records.map(({ call }) => call.callId),
      records.map(({ object }) => object.object_id),
      records.map(({ object }) => object.key),
      records.map(({ recordNo }) => recordNo),
      records.map(({ call }) => call.agentName),
      records.map(({ call }) => call.callTimestamp),
      records.map(({ call }) => call.transcriptText),
      records.map(({ call }) => call.transcriptLength),
      records.map(({ call }) => call.callDurationSeconds),
      records.map(({ call }) => call.callDate),
      records.map(({ call }) => call.customerWordCount),
      records.map(({ call }) => call.agentWordCount),
      records.map(({ call }) => JSON.stringify(call.extra)),
      records.map(({ redactionCounts }) => JSON.stringify(redactionCounts)),
      records.map(({ object }) => object.loaded_last_modified_at),
      records.map(({ object }) => object.batch_id),
    ],
  );
}

/** How gold holds the call of a derived record. */
export interface GoldStanding {
  readonly isThere: boolean;
  readonly isStale: boolean;
  readonly differing: string[];
}

const FROM_SILVER: Readonly<Record<string, string>> = {
  agent_name: 'text',
  call_timestamp: 'timestamptz',
  transcript_length: 'integer',
  call_duration_seconds: 'integer',
  call_date: 'date',
};
const SCORED = GOLD_COLUMNS.filter((column) => column.name !== 'rules_version');
const GOLD_TYPES: Readonly<Record<string, string>> = {
  ...FROM_SILVER,
  // Arrays travel as their literals.
  ...Object.fromEntries(SCORED.map(({ name, type }) => [name, type === 'numeric[]' ? 'text' : type])),
  upsells: 'jsonb',
  categories: 'jsonb',
};
const GOLD_EXPRESSIONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    SCORED.filter(({ type }) => type === 'numeric[]').map(({ name }) => [name, `g.${name}::text as ${name}`]),
  ),
  upsells: `coalesce((select jsonb_agg(jsonb_build_array(p.ordinal, p.product, p.amount::text, p.status, p.currency,
      p.billing_period) order by p.ordinal)
    from call_data.gold_upsells p where p.call_id = g.call_id), '[]') as upsells`,
  categories: `coalesce((select jsonb_agg(jsonb_build_array(c.category, c.evidence) order by c.category)
    from call_data.gold_call_categories c where c.call_id = g.call_id and c.rules_version = g.rules_version), '[]')
    as categories`,
};

/** Compares gold, upsells and categories included, with derived records; the answers are in the order of the records. */
export async function compareGold(
  tx: Queryable,
  records: readonly DerivedRecord[],
  rulesVersion: string,
): Promise<GoldStanding[]> {
  const all = records.map(({ enrichment }) => enrichment);
  return tx.query<GoldStanding>(
    `select s.call_id is not null as "isThere", coalesce(s.rules_version <> $1::text, false) as "isStale",
       ${differing(GOLD_TYPES)} as differing
     from ${unnested({ call_id: 'text', ...GOLD_TYPES }, 2)}
     left join lateral (
       select g.call_id, g.rules_version, ${Object.keys(GOLD_TYPES)
         .map((name) => GOLD_EXPRESSIONS[name] ?? `g.${name}`)
         .join(', ')}
       from call_data.gold_call_analytics g where g.call_id = u.call_id
     ) s on true
     order by u.ordinal`,
    [
      rulesVersion,
      records.map(({ call }) => call.callId),
      records.map(({ call }) => call.agentName),
      records.map(({ call }) => call.callTimestamp),
      records.map(({ call }) => call.transcriptLength),
      records.map(({ call }) => call.callDurationSeconds),
      records.map(({ call }) => call.callDate),
      ...SCORED.map((column) => all.map(column.of)),
      all.map(upsellsOf),
      all.map(categoriesOf),
    ],
  );
}

function upsellsOf({ upsells }: Enrichment): string {
  return JSON.stringify(
    upsells.map(({ product, amountCents, status, currency, billingPeriod }, index) => [
      index + 1,
      product,
      money(amountCents),
      status,
      currency,
      billingPeriod,
    ]),
  );
}

function categoriesOf({ categories }: Enrichment): string {
  return JSON.stringify(
    categories
      .toSorted((a, b) => (a.category < b.category ? -1 : 1))
      .map(({ category, evidence }) => [category, evidence]),
  );
}
