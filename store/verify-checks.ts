import { hashOf } from './forgotten-calls.ts';

/** A named check; its statement gives one row `expected, actual`, and the check holds when both are equal. */
export interface Check {
  readonly name: string;
  readonly sql: string;
}

const ENDED_RUN = `status in ('completed', 'failed', 'cancelled', 'abandoned')`;
const SUMMED = ['loaded', 'rejected', 'missing', 'records', 'written', 'superseded', 'quarantined'];

/** No row may be found: expected is 0, actual the number of offending rows. */
function none(name: string, from: string): Check {
  return { name, sql: `select 0::bigint as expected, count(*) as actual from ${from}` };
}

const runs: readonly Check[] = [
  none(
    'runs_balance_objects',
    `call_data.ingest_runs where ${ENDED_RUN}
       and listed + requeued <> unchanged + loaded + rejected + missing + pending`,
  ),
  none(
    'runs_balance_records',
    `call_data.ingest_runs where ${ENDED_RUN} and records <> written + superseded + quarantined`,
  ),
  none(
    'runs_equal_their_batches',
    `(select r.run_id from call_data.ingest_runs r left join call_data.ingest_batches b on b.run_id = r.run_id
      where r.${ENDED_RUN} group by r.run_id
      having ${SUMMED.map((name) => `coalesce(sum(b.${name}), 0) <> r.${name}`).join(' or ')}) as differing`,
  ),
  none(
    'batches_balance_objects',
    `call_data.ingest_batches b join call_data.ingest_runs r on r.run_id = b.run_id
     where r.${ENDED_RUN} and b.objects <> b.loaded + b.rejected + b.missing + b.pending`,
  ),
  none(
    'batches_balance_records',
    `call_data.ingest_batches b join call_data.ingest_runs r on r.run_id = b.run_id
     where r.${ENDED_RUN} and b.records <> b.written + b.superseded + b.quarantined`,
  ),
  none(
    'partitions_of_open_runs_only',
    `call_data.ingest_partitions p join call_data.ingest_runs r on r.run_id = p.run_id where r.${ENDED_RUN}`,
  ),
];

const ledger: readonly Check[] = [
  none(
    'ledger_ended_objects',
    `call_data.bronze_objects where state in ('loaded', 'rejected') and (
       read_etag is null or batch_id is null or landed_at is not null
       or loaded_etag is distinct from read_etag or loaded_last_modified_at is distinct from read_last_modified_at
       or record_count = 0 or record_count <> written_count + superseded_count + quarantined_count
       or (state = 'rejected') <> (quarantined_count = record_count))`,
  ),
  none(
    'ledger_missing_objects',
    `call_data.bronze_objects where state = 'missing' and (batch_id is null or read_etag is not null
       or landed_at is not null or record_count + written_count + superseded_count + quarantined_count <> 0)`,
  ),
  none(
    'ledger_landed_objects',
    `call_data.bronze_objects where state = 'landed'
       and (landed_at is null or batch_id is null or read_etag is null)`,
  ),
  // An object in chunks waits between two of them under its claim, and silver holds the calls of the first ones.
  none(
    'ledger_objects_between_chunks',
    `call_data.bronze_objects where state = 'discovered' and records_done > 0
       and (batch_id is null or landed_at is null)`,
  ),
  none(
    'ledger_claims_of_open_runs',
    `call_data.bronze_objects o
     left join call_data.ingest_batches b on b.batch_id = o.batch_id
     left join call_data.ingest_runs r on r.run_id = b.run_id
     where o.state in ('discovered', 'landed') and o.batch_id is not null
       and (r.status is null or r.status not in ('running', 'paused'))`,
  ),
  none(
    'staging_is_empty_for_ended_objects',
    `call_data.bronze_records s join call_data.bronze_objects o on o.object_id = s.object_id
     where o.state in ('loaded', 'rejected', 'missing')`,
  ),
  none(
    'ledger_equals_silver',
    `(select o.object_id
      from call_data.bronze_objects o
      left join (select object_id, count(*) as calls from call_data.silver_call_records group by object_id) s
        on s.object_id = o.object_id
      left join (select object_id, count(*) as calls from call_data.silver_superseded_records group by object_id) p
        on p.object_id = o.object_id
      where (o.state = 'loaded' and coalesce(s.calls, 0) + coalesce(p.calls, 0)
              not between o.written_count and o.written_count + o.superseded_count)
         or (o.state = 'rejected' and coalesce(s.calls, 0) + coalesce(p.calls, 0) > 0)) as differing`,
  ),
  none(
    'ledger_equals_quarantine',
    `call_data.bronze_objects o
     left join (select object_id, batch_id, count(*) as records from call_data.quarantined_records
                group by object_id, batch_id) q on q.object_id = o.object_id and q.batch_id = o.batch_id
     where o.state in ('loaded', 'rejected') and o.quarantined_count <> coalesce(q.records, 0)`,
  ),
  none(
    'quarantine_open_rows_are_of_the_last_claim',
    `call_data.quarantined_records q join call_data.bronze_objects o on o.object_id = q.object_id
     where q.status = 'open' and o.state in ('loaded', 'rejected', 'missing') and q.batch_id is distinct from o.batch_id`,
  ),
];

const superseded: readonly Check[] = [
  // An object at work replaces its entries when silver takes it: until then they are of the version before.
  none(
    'superseded_entries_are_lesser',
    `call_data.silver_superseded_records e
     join call_data.bronze_objects o on o.object_id = e.object_id and o.state = 'loaded'
     left join call_data.silver_call_records s on s.call_id = e.call_id
     left join call_data.bronze_objects w on w.object_id = s.object_id
     where s.call_id is null
       or (e.last_modified_at, o.key, e.record_no) >= (s.source_last_modified_at, w.key, s.record_no)`,
  ),
  none(
    'superseded_entries_of_live_objects',
    `call_data.silver_superseded_records e left join call_data.bronze_objects o on o.object_id = e.object_id
     where o.object_id is null or o.state in ('missing', 'rejected')`,
  ),
];

const NAMING = [
  ...[
    'silver_call_records',
    'gold_call_analytics',
    'gold_upsells',
    'gold_call_categories',
    'silver_superseded_records',
  ].map((table) => `select call_id from call_data.${table}`),
  'select call_id from call_data.quarantined_records',
  'select unnest(removed_call_ids) from call_data.quarantined_records where removed_calls > 0',
  `select e ->> 'callId' from call_data.reprocess_runs r, jsonb_array_elements(r.examples || r.failures) as t (e)`,
  'select cursor from call_data.reprocess_runs',
];

const forgotten: readonly Check[] = [
  none(
    'forgotten_calls_absent',
    `(${NAMING.join(' union all ')}) as named (call_id)
     where exists (select from call_data.forgotten_calls f where f.call_id_sha256 = ${hashOf('named.call_id')})`,
  ),
];

const SHARED = ['agent_name', 'call_timestamp', 'call_date', 'transcript_length', 'call_duration_seconds'];
// Silver runs ahead of gold from an object's silver transaction to its gold one; landed_at stands that long.
const SETTLED = 'o.landed_at is null';

const calls: readonly Check[] = [
  none(
    'gold_holds_every_silver_call',
    `call_data.silver_call_records s join call_data.bronze_objects o on o.object_id = s.object_id
     where ${SETTLED}
       and not exists (select from call_data.gold_call_analytics g where g.call_id = s.call_id)`,
  ),
  none(
    'silver_holds_every_gold_call',
    `call_data.gold_call_analytics g
     where not exists (select from call_data.silver_call_records s where s.call_id = g.call_id)`,
  ),
  ...SHARED.map((column) =>
    none(
      `gold_${column}_equals_silver`,
      `call_data.silver_call_records s join call_data.bronze_objects o on o.object_id = s.object_id
       join call_data.gold_call_analytics g on g.call_id = s.call_id
       where ${SETTLED} and g.${column} is distinct from s.${column}`,
    ),
  ),
  none(
    'silver_transcript_length',
    'call_data.silver_call_records where transcript_length <> char_length(transcript_text)',
  ),
  none(
    'gold_upsell_amount_is_of_accepted_upsells',
    `call_data.gold_call_analytics g
     left join (select call_id, sum(amount) as amount from call_data.gold_upsells where status = 'accepted'
                group by call_id) u on u.call_id = g.call_id
     where g.upsell_amount is distinct from u.amount`,
  ),
  none(
    'gold_upsell_product_is_of_accepted_upsells',
    `call_data.gold_call_analytics g
     left join (select call_id, string_agg(product, ', ' order by ordinal) as product from call_data.gold_upsells
                where status = 'accepted' group by call_id) u on u.call_id = g.call_id
     where g.upsell_product is distinct from u.product`,
  ),
];

/** The checks in the order in which they are told, but for sentiment and the aggregates. */
export const BOOK_AND_CALL_CHECKS: readonly Check[] = [...runs, ...ledger, ...superseded, ...forgotten, ...calls];

interface Rollup {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  readonly from: string;
  /** True of rows left to the next refresh. */
  readonly dirty: string;
}

const LABELS = ['positive', 'negative', 'neutral'];
const sumOf = (name: string): Record<string, string> => ({ [name]: `sum(${name})` });
const percent = (count: string): string => `round(100.0 * sum(${count}) / sum(total_calls), 2)`;

const ROLLUPS: readonly Rollup[] = [
  {
    table: 'gold_agent_daily',
    key: ['agent_name', 'metric_date'],
    columns: {
      total_calls: 'count(*)',
      total_conversions: 'count(*) filter (where is_conversion)',
      total_upsell_amount: 'coalesce(sum(upsell_amount), 0)',
      upsell_calls: 'count(upsell_amount)',
      ...Object.fromEntries(
        LABELS.map((label) => [`${label}_calls`, `count(*) filter (where sentiment_label = '${label}')`]),
      ),
      sentiment_score_sum: 'sum(sentiment_score)',
      call_duration_seconds_sum: 'sum(call_duration_seconds)',
    },
    from: `(select *, call_date as metric_date from call_data.gold_call_analytics) g`,
    dirty: '(agent_name, metric_date) in (select agent_name, metric_date from call_data.gold_dirty_cells)',
  },
  {
    table: 'gold_agent_performance',
    key: ['agent_name'],
    columns: {
      ...sumOf('total_calls'),
      ...sumOf('total_conversions'),
      conversion_rate: percent('total_conversions'),
      ...sumOf('total_upsell_amount'),
      avg_upsell_per_call: 'round(sum(total_upsell_amount) / sum(total_calls), 2)',
      positive_sentiment_pct: percent('positive_calls'),
      negative_sentiment_pct: percent('negative_calls'),
    },
    from: 'call_data.gold_agent_daily g',
    dirty: 'false',
  },
  {
    table: 'gold_daily_metrics',
    key: ['metric_date'],
    columns: {
      ...sumOf('total_calls'),
      ...sumOf('total_conversions'),
      conversion_rate: percent('total_conversions'),
      ...sumOf('total_upsell_amount'),
      avg_sentiment_score: 'round(sum(sentiment_score_sum) / sum(total_calls), 4)',
      ...Object.fromEntries(LABELS.map((label) => [`${label}_calls`, `sum(${label}_calls)`])),
    },
    from: 'call_data.gold_agent_daily g',
    dirty: 'false',
  },
];

/** Every aggregate recomputed from the rows below it and compared both ways, column by column. */
export const AGGREGATE_CHECKS: readonly Check[] = ROLLUPS.flatMap((rollup) => {
  const key = rollup.key.join(', ');
  const computed = Object.entries(rollup.columns).map(([name, expression]) => `${expression} as ${name}`);
  const both = (condition: string): string =>
    `(select * from call_data.${rollup.table} where not ${rollup.dirty}) s
     full join (select ${key}, ${computed.join(', ')} from ${rollup.from}
                where not ${rollup.dirty} group by ${key}) c using (${key})
     where ${condition}`;
  const names = Object.keys(rollup.columns);
  return [
    none(`${rollup.table}_rows`, both('s.total_calls is null or c.total_calls is null')),
    none(`${rollup.table}_figures`, both(names.map((name) => `s.${name} <> c.${name}`).join(' or '))),
  ];
});

/** The label that each score must have, by the thresholds of domain/sentiment.ts. */
export const SENTIMENT_CHECKS: readonly Check[] = [
  none(
    'gold_sentiment_label_agrees_with_score',
    `call_data.gold_call_analytics where sentiment_label <> case when sentiment_score > 0.1 then 'positive'
       when sentiment_score < -0.1 then 'negative' else 'neutral' end`,
  ),
];
