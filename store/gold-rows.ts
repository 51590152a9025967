import type { Enrichment } from '../domain/enrich-call.ts';
import type { Queryable } from './database.ts';

export interface SilverCall {
  readonly call_id: string;
  readonly object_id: number;
  readonly record_no: number;
  readonly transcript_text: string;
}

export interface Enriched {
  readonly call: SilverCall;
  readonly enrichment: Enrichment;
}

/** Puts scored calls and their upsells in place of what gold has of them. */
export async function writeGoldRows(tx: Queryable, rows: readonly Enriched[]): Promise<void> {
  await upsertGold(tx, rows);
  await replaceUpsells(tx, rows);
}

/** Marks the cells that the calls leave and those that they come to; before they are written. */
export async function markOldAndNewCells(
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

async function upsertGold(tx: Queryable, rows: readonly Enriched[]): Promise<void> {
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

async function replaceUpsells(tx: Queryable, rows: readonly Enriched[]): Promise<void> {
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

function money(cents: number | null): string | null {
  return cents === null ? null : (cents / 100).toFixed(2);
}
