import type { Enrichment } from '../domain/enrich-call.ts';
import type { ReasonCode } from '../domain/reason-codes.ts';
import type { StageContext, Versions } from './bronze.ts';
import type { Database, Queryable } from './database.ts';
import { fence } from './fence.ts';
import { removeFromGold } from './gold-removal.ts';
import { quarantine, resolveNotMetAgain } from './quarantine.ts';
import { addStageSeconds } from './stage-seconds.ts';

export interface SilverCall {
  readonly call_id: string;
  readonly object_id: number;
  readonly record_no: number;
  readonly transcript_text: string;
}

export interface FailedEnrichment {
  readonly callId: string;
  readonly objectId: number;
  readonly recordNo: number;
  readonly reason: ReasonCode;
  readonly message: string;
}

export interface GoldCounts {
  readonly loaded: number;
  readonly rejected: number;
  readonly calls: number;
}

/** The calls that the batch wrote to silver and still owns there. */
export async function silverCallsOf(db: Queryable, batchId: number): Promise<SilverCall[]> {
  return db.query<SilverCall>(
    `select s.call_id, s.object_id, s.record_no, s.transcript_text
     from call_data.bronze_objects o join call_data.silver_call_records s on s.object_id = o.object_id
     where o.batch_id = $1::bigint and o.state = 'landed' and s.batch_id = $1::bigint
     order by s.call_id`,
    [batchId],
  );
}

/**
 * Writes the batch's calls to gold and ends its objects, for those it still holds: `loaded`, or `rejected` where no record
 * could be used. A call is written only where silver still has this batch's row, so older work never overwrites newer.
 */
export async function writeGold(
  db: Database,
  batchId: number,
  enriched: readonly { readonly call: SilverCall; readonly enrichment: Enrichment }[],
  failed: readonly FailedEnrichment[],
  context: StageContext,
): Promise<GoldCounts> {
  return db.transaction(async (tx) => {
    const held = await fence(tx, batchId, 'landed');
    const objectIds = [...held.keys()];
    const owned = await tx.query<{ call_id: string; agent_name: string; call_date: string }>(
      `select call_id, agent_name, call_date from call_data.silver_call_records
       where call_id = any($1::text[]) and batch_id = $2::bigint and object_id = any($3::bigint[])
       order by call_id for share`,
      [enriched.map((one) => one.call.call_id), batchId, objectIds],
    );
    const ownedIds = new Set(owned.map((row) => row.call_id));
    const rows = enriched.filter((one) => ownedIds.has(one.call.call_id));
    await markOldAndNewCells(tx, owned);
    await upsertGold(tx, rows);
    await replaceUpsells(tx, rows);
    await quarantineFailed(
      tx,
      batchId,
      failed.filter((one) => held.has(one.objectId)),
      held,
      context,
    );
    await resolveNotMetAgain(tx, batchId, objectIds);
    const counts = await endObjects(tx, batchId, objectIds);
    await addStageSeconds(tx, batchId, 'gold', context.startedMs);
    return { ...counts, calls: rows.length };
  });
}

async function markOldAndNewCells(
  tx: Queryable,
  owned: readonly { readonly call_id: string; readonly agent_name: string; readonly call_date: string }[],
): Promise<void> {
  if (owned.length === 0) return;
  await tx.query(
    `insert into call_data.gold_dirty_cells (agent_name, metric_date)
     select agent_name, call_date from call_data.gold_call_analytics where call_id = any($1::text[])
     union
     select * from unnest($2::text[], $3::date[])`,
    [owned.map((row) => row.call_id), owned.map((row) => row.agent_name), owned.map((row) => row.call_date)],
  );
}

const GOLD = `is_conversion, conversion_phrase, upsell_amount, upsell_product, sentiment_score, sentiment_confidence,
  positive_keywords_count, negative_keywords_count, sentiment_label, agent_sentiment_score, sentiment_quarters, talk_ratio,
  evidence, rules_version`;
const FROM_SILVER = 'agent_name, call_timestamp, transcript_length, call_duration_seconds, call_date';

async function upsertGold(
  tx: Queryable,
  rows: readonly { readonly call: SilverCall; readonly enrichment: Enrichment }[],
): Promise<void> {
  if (rows.length === 0) return;
  const set = `${FROM_SILVER}, ${GOLD}`.split(',').map((name) => `${name.trim()} = excluded.${name.trim()}`);
  const each = rows.map((row) => row.enrichment);
  await tx.query(
    `insert into call_data.gold_call_analytics (call_id, ${FROM_SILVER}, ${GOLD})
     select u.call_id, s.agent_name, s.call_timestamp, s.transcript_length, s.call_duration_seconds, s.call_date,
       u.is_conversion, u.conversion_phrase, u.upsell_amount, u.upsell_product, u.sentiment_score, u.sentiment_confidence,
       u.positive_keywords_count, u.negative_keywords_count, u.sentiment_label, u.agent_sentiment_score,
       u.sentiment_quarters::numeric[], u.talk_ratio, u.evidence, u.rules_version
     from unnest($1::text[], $2::boolean[], $3::text[], $4::numeric[], $5::text[], $6::numeric[], $7::numeric[],
       $8::integer[], $9::integer[], $10::text[], $11::numeric[], $12::text[], $13::numeric[], $14::jsonb[], $15::text[])
       as u (call_id, ${GOLD})
     join call_data.silver_call_records s on s.call_id = u.call_id
     order by u.call_id collate "C"
     on conflict (call_id) do update set ${set.join(', ')}`,
    [
      rows.map((row) => row.call.call_id),
      each.map((one) => one.isConversion),
      each.map((one) => one.conversionPhrase),
      each.map((one) => money(one.upsellAmountCents)),
      each.map((one) => one.upsellProduct),
      each.map((one) => one.sentimentScore.toFixed(4)),
      each.map((one) => one.sentimentConfidence.toFixed(4)),
      each.map((one) => one.positiveKeywordsCount),
      each.map((one) => one.negativeKeywordsCount),
      each.map((one) => one.sentimentLabel),
      each.map((one) => one.agentSentimentScore?.toFixed(4) ?? null),
      // unnest flattens nested arrays, so each row's array travels as its literal.
      each.map((one) => `{${one.sentimentQuarters.map((score) => score?.toFixed(4) ?? 'NULL').join(',')}}`),
      each.map((one) => one.talkRatio?.toFixed(4) ?? null),
      each.map((one) => JSON.stringify(one.evidence)),
      each.map((one) => one.rulesVersion),
    ],
  );
}

async function replaceUpsells(
  tx: Queryable,
  rows: readonly { readonly call: SilverCall; readonly enrichment: Enrichment }[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query('delete from call_data.gold_upsells where call_id = any($1::text[])', [
    rows.map((row) => row.call.call_id),
  ]);
  const upsells = rows.flatMap((row) =>
    row.enrichment.upsells.map((upsell, index) => ({ callId: row.call.call_id, ordinal: index + 1, ...upsell })),
  );
  if (upsells.length === 0) return;
  await tx.query(
    `insert into call_data.gold_upsells (call_id, ordinal, product, amount, status)
     select * from unnest($1::text[], $2::integer[], $3::text[], $4::numeric[], $5::text[])`,
    [
      upsells.map((one) => one.callId),
      upsells.map((one) => one.ordinal),
      upsells.map((one) => one.product),
      upsells.map((one) => money(one.amountCents)),
      upsells.map((one) => one.status),
    ],
  );
}

async function quarantineFailed(
  tx: Queryable,
  batchId: number,
  failed: readonly FailedEnrichment[],
  held: Awaited<ReturnType<typeof fence>>,
  versions: Versions,
): Promise<void> {
  if (failed.length === 0) return;
  const entries = failed.map((one) => ({
    ...one,
    etag: held.get(one.objectId)?.read_etag ?? '',
    rawSample: null,
  }));
  await quarantine(tx, { batchId, stage: 'gold', ...versions }, entries);
  // Only what silver still holds of this batch leaves it: a call taken by another object is that object's now.
  const removed = await tx.query<{ call_id: string; object_id: number }>(
    `delete from call_data.silver_call_records where call_id = any($1::text[]) and batch_id = $2::bigint
     returning call_id, object_id`,
    [failed.map((one) => one.callId), batchId],
  );
  await removeFromGold(
    tx,
    removed.map((row) => row.call_id),
  );
  await tx.query(
    `update call_data.bronze_objects o
     set written_count = o.written_count - u.failed, quarantined_count = o.quarantined_count + u.failed
     from (select object_id, count(*) as failed from unnest($1::bigint[]) as t (object_id) group by object_id) u
     where o.object_id = u.object_id`,
    [failed.map((one) => one.objectId)],
  );
}

async function endObjects(
  tx: Queryable,
  batchId: number,
  objectIds: readonly number[],
): Promise<{ loaded: number; rejected: number }> {
  await tx.query('delete from call_data.bronze_records where object_id = any($1::bigint[])', [objectIds]);
  const [counts] = await tx.query<
    Record<'loaded' | 'rejected' | 'records' | 'written' | 'superseded' | 'quarantined', number>
  >(
    `with ended as (
       update call_data.bronze_objects
       set state = case when quarantined_count = record_count then 'rejected' else 'loaded' end,
         loaded_etag = read_etag, loaded_last_modified_at = read_last_modified_at, landed_at = null, loaded_at = now(),
         records_done = record_count, attempts = 0
       where object_id = any($1::bigint[])
       returning state, record_count, written_count, superseded_count, quarantined_count
     )
     select count(*) filter (where state = 'loaded') as loaded, count(*) filter (where state = 'rejected') as rejected,
       coalesce(sum(record_count), 0)::bigint as records, coalesce(sum(written_count), 0)::bigint as written,
       coalesce(sum(superseded_count), 0)::bigint as superseded,
       coalesce(sum(quarantined_count), 0)::bigint as quarantined
     from ended`,
    [objectIds],
  );
  if (counts === undefined) throw new Error('A sum without a row');
  await tx.query(
    `update call_data.ingest_batches
     set loaded = loaded + $2::integer, rejected = rejected + $3::integer, records = records + $4::bigint,
       written = written + $5::bigint, superseded = superseded + $6::bigint, quarantined = quarantined + $7::bigint
     where batch_id = $1::bigint`,
    [batchId, counts.loaded, counts.rejected, counts.records, counts.written, counts.superseded, counts.quarantined],
  );
  return { loaded: counts.loaded, rejected: counts.rejected };
}

function money(cents: number | null): string | null {
  return cents === null ? null : (cents / 100).toFixed(2);
}
