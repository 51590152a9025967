import type { CallRecord } from '../domain/call-record.ts';
import type { Enrichment } from '../domain/enrich-call.ts';
import { RULES_VERSION, SILVER_VERSION } from '../domain/rules-version.ts';
import { single, type Database, type Queryable } from './database.ts';

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

/** Of the objects given, those that still are what they were: no run has taken them meanwhile. */
export async function unmoved(tx: Queryable, objects: readonly EndedObject[]): Promise<Set<number>> {
  const rows = await tx.query<{ object_id: number }>(
    `select o.object_id
     from unnest($1::bigint[], $2::text[], $3::bigint[]) as u (object_id, state, batch_id)
     join call_data.bronze_objects o
       on o.object_id = u.object_id and o.state = u.state and o.batch_id = u.batch_id`,
    [
      objects.map((object) => object.object_id),
      objects.map((object) => object.state),
      objects.map((object) => object.batch_id),
    ],
  );
  return new Set(rows.map((row) => row.object_id));
}

/** A record as today's code reads it from the bucket. */
export interface DerivedRecord {
  readonly object: EndedObject;
  readonly recordNo: number;
  readonly call: CallRecord;
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
export async function compareSilver(tx: Queryable, records: readonly DerivedRecord[]): Promise<SilverStanding[]> {
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
      SILVER_VERSION,
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
      records.map(() => '{}'),
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

const GOLD_COLUMNS: Readonly<Record<string, string>> = {
  agent_name: 'text',
  call_timestamp: 'timestamptz',
  transcript_length: 'integer',
  call_duration_seconds: 'integer',
  call_date: 'date',
  is_conversion: 'boolean',
  conversion_phrase: 'text',
  upsell_amount: 'numeric',
  upsell_product: 'text',
  sentiment_score: 'numeric',
  sentiment_confidence: 'numeric',
  positive_keywords_count: 'integer',
  negative_keywords_count: 'integer',
  sentiment_label: 'text',
  agent_sentiment_score: 'numeric',
  talk_ratio: 'numeric',
  evidence: 'jsonb',
  // An array of arrays would be flattened: each travels as its literal.
  sentiment_quarters: 'text',
  upsells: 'jsonb',
};

/** Compares gold, upsells included, with derived records; the answers are in the order of the records. */
export async function compareGold(tx: Queryable, records: readonly DerivedRecord[]): Promise<GoldStanding[]> {
  const all = records.map(({ enrichment }) => enrichment);
  return tx.query<GoldStanding>(
    `select s.call_id is not null as "isThere", coalesce(s.rules_version <> $1::text, false) as "isStale",
       ${differing(GOLD_COLUMNS)} as differing
     from ${unnested({ call_id: 'text', ...GOLD_COLUMNS }, 2)}
     left join lateral (
       select g.call_id, g.rules_version, ${Object.keys(GOLD_COLUMNS)
         .map((name) => GOLD_EXPRESSIONS[name] ?? `g.${name}`)
         .join(', ')}
       from call_data.gold_call_analytics g where g.call_id = u.call_id
     ) s on true
     order by u.ordinal`,
    [
      RULES_VERSION,
      records.map(({ call }) => call.callId),
      records.map(({ call }) => call.agentName),
      records.map(({ call }) => call.callTimestamp),
      records.map(({ call }) => call.transcriptLength),
      records.map(({ call }) => call.callDurationSeconds),
      records.map(({ call }) => call.callDate),
      all.map((one) => one.isConversion),
      all.map((one) => one.conversionPhrase),
      all.map((one) => money(one.upsellAmountCents)),
      all.map((one) => one.upsellProduct),
      all.map((one) => one.sentimentScore.toFixed(4)),
      all.map((one) => one.sentimentConfidence.toFixed(4)),
      all.map((one) => one.positiveKeywordsCount),
      all.map((one) => one.negativeKeywordsCount),
      all.map((one) => one.sentimentLabel),
      all.map((one) => one.agentSentimentScore?.toFixed(4) ?? null),
      all.map((one) => one.talkRatio?.toFixed(4) ?? null),
      all.map((one) => JSON.stringify(one.evidence)),
      all.map((one) => `{${one.sentimentQuarters.map((score) => score?.toFixed(4) ?? 'NULL').join(',')}}`),
      all.map((one) =>
        JSON.stringify(
          one.upsells.map(({ product, amountCents, status }, index) => [
            index + 1,
            product,
            money(amountCents),
            status,
          ]),
        ),
      ),
    ],
  );
}

const GOLD_EXPRESSIONS: Readonly<Record<string, string>> = {
  sentiment_quarters: 'g.sentiment_quarters::text as sentiment_quarters',
  upsells: `coalesce((select jsonb_agg(jsonb_build_array(p.ordinal, p.product, p.amount::text, p.status) order by p.ordinal)
    from call_data.gold_upsells p where p.call_id = g.call_id), '[]') as upsells`,
};

function money(cents: number | null): string | null {
  return cents === null ? null : (cents / 100).toFixed(2);
}
