import type { ReasonCode } from '../domain/reason-codes.ts';
import type { RedactionCounts } from '../domain/redaction/types.ts';
import type { Database, Queryable } from './database.ts';
import type { QuarantineStatus } from './quarantine-admin.ts';
import type { Stage } from './quarantine.ts';
import type { RunMode, RunStatus } from './runs.ts';

export interface ExplainedObject {
  readonly objectId: number;
  readonly bucket: string;
  readonly key: string;
  readonly state: 'discovered' | 'landed' | 'loaded' | 'rejected' | 'missing';
  /** The version its calls come from, as the GET answered; null where none was read. */
  readonly etag: string | null;
  readonly lastModifiedAt: Date | null;
  readonly attempts: number;
  readonly records: number;
  readonly quarantined: number;
  readonly discoveredAt: Date;
  readonly loadedAt: Date | null;
}

export interface ExplainedRun {
  readonly runId: string;
  readonly mode: RunMode;
  readonly status: RunStatus;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

export interface ExplainedBatch {
  readonly batchId: number;
  readonly partition: string;
  readonly page: number;
  readonly ordinal: number;
}

export interface ExplainedSilver {
  readonly agentName: string;
  readonly callTimestamp: Date;
  /** YYYY-MM-DD in the call centre's time zone. */
  readonly callDate: string;
  readonly transcriptLength: number;
  readonly callDurationSeconds: number;
  readonly customerWordCount: number;
  readonly agentWordCount: number;
  readonly silverVersion: string;
  readonly redactionCounts: RedactionCounts;
  readonly recordNo: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface ExplainedGold {
  readonly isConversion: boolean;
  readonly conversionPhrase: string | null;
  readonly upsells: readonly {
    readonly product: string | null;
    readonly amount: string | null;
    readonly currency: string | null;
    readonly status: string;
  }[];
  readonly upsellAmount: string | null;
  readonly sentimentScore: string;
  readonly sentimentLabel: string;
  readonly sentimentConfidence: string;
  readonly conversionConfidence: string | null;
  readonly speakerLabels: string | null;
  readonly agentSentimentLabel: string | null;
  readonly categories: readonly string[];
  readonly evidenceCount: number;
  readonly rulesVersion: string;
}

export interface ExplainedCell {
  readonly agentName: string;
  readonly metricDate: string;
  readonly totalCalls: number;
  readonly totalConversions: number;
  readonly totalUpsellAmount: string;
  readonly positiveCalls: number;
  readonly neutralCalls: number;
  readonly negativeCalls: number;
  /** True while a change of this cell waits for the next refresh. */
  readonly waitsForRefresh: boolean;
}

/** An object that holds the call too, and lost it to a greater record. */
export interface ExplainedLoser {
  readonly objectId: number;
  readonly bucket: string | null;
  readonly key: string | null;
  readonly state: ExplainedObject['state'] | null;
  readonly lastModifiedAt: Date;
  readonly recordNo: number;
}

export interface ExplainedQuarantine {
  readonly id: number;
  readonly reason: ReasonCode;
  readonly stage: Stage;
  readonly status: QuarantineStatus;
  readonly objectId: number;
  readonly key: string;
  readonly objectState: ExplainedObject['state'];
  readonly recordNo: number;
  readonly lastSeenAt: Date;
  readonly namesCall: boolean;
  /** True where this version took the call, which the version before gave, from the tables. */
  readonly removedCall: boolean;
}

/** Everything the tables hold of one call; `silver` is null for a call that they only have traces of. */
export interface Explanation {
  readonly callId: string;
  readonly object: ExplainedObject | null;
  readonly run: ExplainedRun | null;
  readonly batch: ExplainedBatch | null;
  readonly silver: ExplainedSilver | null;
  readonly gold: ExplainedGold | null;
  readonly agentDay: ExplainedCell | null;
  readonly superseded: ExplainedLoser[];
  readonly quarantine: ExplainedQuarantine[];
}

/** More quarantine rows of one object than this say nothing more of a call. */
const QUARANTINE_ROWS = 20;

/** Follows one call from its object to its agent/day figures, in one snapshot; null when there is no trace of it. */
export async function explainCall(db: Database, callId: string): Promise<Explanation | null> {
  return db.transaction(async (tx) => {
    const [source] = await tx.query<ExplainedSilver & { objectId: number; batchId: number }>(
      `select agent_name as "agentName", call_timestamp as "callTimestamp", call_date as "callDate",
         transcript_length as "transcriptLength", call_duration_seconds as "callDurationSeconds",
         customer_word_count as "customerWordCount", agent_word_count as "agentWordCount",
         silver_version as "silverVersion", redaction_counts as "redactionCounts", record_no as "recordNo", created_at as "createdAt", updated_at as "updatedAt",
         object_id as "objectId", batch_id as "batchId"
       from call_data.silver_call_records where call_id = $1::text`,
      [callId],
    );
    const superseded = await losersOf(tx, callId);
    const objectIds = [...superseded.map((loser) => loser.objectId), ...(source ? [source.objectId] : [])];
    const quarantine = await quarantineOf(tx, callId, objectIds);
    const gold = await goldOf(tx, callId);
    if (source === undefined && gold === null && superseded.length === 0 && quarantine.length === 0) return null;
    const silver = source === undefined ? null : silverOf(source);
    const origin = source === undefined ? null : await originOf(tx, source.batchId);
    return {
      callId,
      object: source === undefined ? null : await objectOf(tx, source.objectId),
      run: origin?.run ?? null,
      batch: origin?.batch ?? null,
      silver,
      gold,
      agentDay: silver === null ? null : await cellOf(tx, silver.agentName, silver.callDate),
      superseded,
      quarantine,
    };
  }, 'repeatable read, read only');
}

function silverOf(row: ExplainedSilver & { objectId: number; batchId: number }): ExplainedSilver {
  const { objectId: _object, batchId: _batch, ...silver } = row;
  return silver;
}

async function objectOf(tx: Queryable, objectId: number): Promise<ExplainedObject | null> {
  const rows = await tx.query<ExplainedObject>(
    `select object_id as "objectId", bucket, key, state, coalesce(loaded_etag, read_etag) as etag,
       coalesce(loaded_last_modified_at, read_last_modified_at) as "lastModifiedAt", attempts, record_count as records,
       quarantined_count as quarantined, discovered_at as "discoveredAt", loaded_at as "loadedAt"
     from call_data.bronze_objects where object_id = $1::bigint`,
    [objectId],
  );
  return rows[0] ?? null;
}

async function originOf(
  tx: Queryable,
  batchId: number,
): Promise<{ run: ExplainedRun | null; batch: ExplainedBatch } | null> {
  const [row] = await tx.query<ExplainedBatch & ExplainedRun>(
    `select b.batch_id as "batchId", b.partition, b.page, b.ordinal, r.run_id as "runId", r.mode, r.status,
       r.started_at as "startedAt", r.finished_at as "finishedAt"
     from call_data.ingest_batches b join call_data.ingest_runs r on r.run_id = b.run_id
     where b.batch_id = $1::bigint`,
    [batchId],
  );
  if (row === undefined) return null;
  const { partition, page, ordinal, runId, mode, status, startedAt, finishedAt } = row;
  return { batch: { batchId, partition, page, ordinal }, run: { runId, mode, status, startedAt, finishedAt } };
}

async function losersOf(tx: Queryable, callId: string): Promise<ExplainedLoser[]> {
  return tx.query<ExplainedLoser>(
    `select e.object_id as "objectId", o.bucket, o.key, o.state, e.last_modified_at as "lastModifiedAt",
       e.record_no as "recordNo"
     from call_data.silver_superseded_records e left join call_data.bronze_objects o on o.object_id = e.object_id
     where e.call_id = $1::text
     order by e.last_modified_at desc, o.key desc, e.record_no desc`,
    [callId],
  );
}

/** The rows that name the call, and those of its objects' present claims that stand for an object as a whole. */
async function quarantineOf(
  tx: Queryable,
  callId: string,
  objectIds: readonly number[],
): Promise<ExplainedQuarantine[]> {
  return tx.query<ExplainedQuarantine>(
    `select q.id, q.reason, q.stage, q.status, q.object_id as "objectId", o.key, o.state as "objectState",
       q.record_no as "recordNo", q.last_seen_at as "lastSeenAt", q.call_id is not distinct from $1::text as "namesCall",
       (q.removed_calls > 0 and q.removed_call_ids @> array[$1::text]) as "removedCall"
     from call_data.quarantined_records q join call_data.bronze_objects o on o.object_id = q.object_id
     where q.id in (
       select id from call_data.quarantined_records where call_id = $1::text
       union
       select id from call_data.quarantined_records where removed_calls > 0 and removed_call_ids @> array[$1::text]
       union
       select id from call_data.quarantined_records where object_id = any($2::bigint[]))
     order by "namesCall" desc, "removedCall" desc, q.last_seen_at desc, q.id desc
     limit $3::integer`,
    [callId, objectIds, QUARANTINE_ROWS],
  );
}

async function goldOf(tx: Queryable, callId: string): Promise<ExplainedGold | null> {
  const rows = await tx.query<ExplainedGold>(
    `select g.is_conversion as "isConversion", g.conversion_phrase as "conversionPhrase",
       coalesce((select jsonb_agg(jsonb_build_object('product', u.product, 'amount', u.amount::text, 'status', u.status,
                                  'currency', u.currency)
                                  order by u.ordinal)
                 from call_data.gold_upsells u where u.call_id = g.call_id), '[]') as upsells,
       g.upsell_amount as "upsellAmount", g.sentiment_score as "sentimentScore", g.sentiment_label as "sentimentLabel",
       g.sentiment_confidence as "sentimentConfidence", g.conversion_confidence as "conversionConfidence",
       g.speaker_labels as "speakerLabels", g.agent_sentiment_label as "agentSentimentLabel",
       coalesce((select jsonb_agg(c.category order by c.category) from call_data.gold_call_categories c
                 where c.call_id = g.call_id), '[]') as categories,
       jsonb_array_length(g.evidence) as "evidenceCount",
       g.rules_version as "rulesVersion"
     from call_data.gold_call_analytics g where g.call_id = $1::text`,
    [callId],
  );
  return rows[0] ?? null;
}

async function cellOf(tx: Queryable, agentName: string, callDate: string): Promise<ExplainedCell | null> {
  const rows = await tx.query<ExplainedCell>(
    `select d.agent_name as "agentName", d.metric_date as "metricDate", d.total_calls as "totalCalls",
       d.total_conversions as "totalConversions", d.total_upsell_amount as "totalUpsellAmount",
       d.positive_calls as "positiveCalls", d.neutral_calls as "neutralCalls", d.negative_calls as "negativeCalls",
       exists (select from call_data.gold_dirty_cells c
               where c.agent_name = d.agent_name and c.metric_date = d.metric_date) as "waitsForRefresh"
     from call_data.gold_agent_daily d where d.agent_name = $1::text and d.metric_date = $2::date`,
    [agentName, callDate],
  );
  return rows[0] ?? null;
}
