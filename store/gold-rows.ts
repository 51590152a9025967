import type { Enrichment } from '../domain/enrich-call.ts';
import type { Queryable } from './database.ts';
import { GOLD_COLUMNS, money } from './gold-columns.ts';

export interface SilverCall {
  readonly callId: string;
  readonly objectId: number;
  readonly recordNo: number;
  readonly transcriptText: string;
}

export interface Enriched {
  readonly call: SilverCall;
  readonly enrichment: Enrichment;
}

/** Puts scored calls with their upsells and categories in place of what gold has of them. */
export async function writeGoldRows(tx: Queryable, rows: readonly Enriched[]): Promise<void> {
  await upsertGold(tx, rows);
  await replaceChildren(tx, rows);
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

const GOLD = GOLD_COLUMNS.map((column) => column.name).join(', ');
const FROM_SILVER = 'agent_name, call_timestamp, transcript_length, call_duration_seconds, call_date';
const ARRAYS = GOLD_COLUMNS.map(({ type }, index) => `$${index + 2}::${type === 'numeric[]' ? 'text' : type}[]`);
const UPSERT = `insert into call_data.gold_call_analytics (call_id, ${FROM_SILVER}, ${GOLD})
  select u.call_id, s.agent_name, s.call_timestamp, s.transcript_length, s.call_duration_seconds, s.call_date,
    ${GOLD_COLUMNS.map(({ name, type }) => (type === 'numeric[]' ? `u.${name}::numeric[]` : `u.${name}`)).join(', ')}
  from unnest($1::text[], ${ARRAYS.join(', ')}) as u (call_id, ${GOLD})
  join call_data.silver_call_records s on s.call_id = u.call_id
  order by u.call_id collate "C"
  on conflict (call_id) do update set ${`${FROM_SILVER}, ${GOLD}`
    .split(', ')
    .map((name) => `${name} = excluded.${name}`)
    .join(', ')}`;

async function upsertGold(tx: Queryable, rows: readonly Enriched[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(UPSERT, [
    rows.map((row) => row.call.callId),
    ...GOLD_COLUMNS.map((column) => rows.map((row) => column.of(row.enrichment))),
  ]);
}

/** Puts the children of the calls, upsells and categories, in place of those that gold has. */
async function replaceChildren(tx: Queryable, rows: readonly Enriched[]): Promise<void> {
  if (rows.length === 0) return;
  const callIds = rows.map((row) => row.call.callId);
  await tx.query('delete from call_data.gold_upsells where call_id = any($1::text[])', [callIds]);
  await tx.query('delete from call_data.gold_call_categories where call_id = any($1::text[])', [callIds]);
  await insertUpsells(tx, rows);
  await insertCategories(tx, rows);
}

async function insertUpsells(tx: Queryable, rows: readonly Enriched[]): Promise<void> {
  const upsells = rows.flatMap((row) =>
    row.enrichment.upsells.map((upsell, index) => ({ callId: row.call.callId, ordinal: index + 1, ...upsell })),
  );
  if (upsells.length === 0) return;
  await tx.query(
    `insert into call_data.gold_upsells (call_id, ordinal, product, amount, status, currency, billing_period)
     select * from unnest($1::text[], $2::integer[], $3::text[], $4::numeric[], $5::text[], $6::text[], $7::text[])`,
    [
      upsells.map((one) => one.callId),
      upsells.map((one) => one.ordinal),
      upsells.map((one) => one.product),
      upsells.map((one) => money(one.amountCents)),
      upsells.map((one) => one.status),
      upsells.map((one) => one.currency),
      upsells.map((one) => one.billingPeriod),
    ],
  );
}

async function insertCategories(tx: Queryable, rows: readonly Enriched[]): Promise<void> {
  const categories = rows.flatMap(({ call, enrichment }) =>
    enrichment.categories.map((one) => ({ callId: call.callId, rulesVersion: enrichment.rulesVersion, ...one })),
  );
  if (categories.length === 0) return;
  await tx.query(
    `insert into call_data.gold_call_categories (call_id, category, evidence, rules_version)
     select * from unnest($1::text[], $2::text[], $3::jsonb[], $4::text[])`,
    [
      categories.map((one) => one.callId),
      categories.map((one) => one.category),
      categories.map((one) => JSON.stringify(one.evidence)),
      categories.map((one) => one.rulesVersion),
    ],
  );
}
