-- Signals, confidence and per-turn sentiment beside the scores; redaction counts from the staging on; the version by which an
-- object was read. Scores of older rows are stale, and `converza reprocess` makes them again.

alter table call_data.gold_call_analytics
  add column conversion_confidence numeric(5,4) check (conversion_confidence between 0 and 1),
  add column speaker_labels text check (speaker_labels in ('named', 'inferred', 'none')),
  add column agent_sentiment_label text check (agent_sentiment_label in ('positive', 'neutral', 'negative')),
  add column sentiment_change numeric(5,4) check (sentiment_change between -2 and 2),
  add column turn_sentiment_scores numeric(5,4)[],
  add column turn_count integer check (turn_count >= 0),
  add column agent_turn_count integer check (agent_turn_count >= 0),
  add column customer_turn_count integer check (customer_turn_count >= 0),
  add column agent_words_per_turn numeric(12,2) check (agent_words_per_turn >= 0),
  add column customer_words_per_turn numeric(12,2) check (customer_words_per_turn >= 0),
  add column agent_question_count integer check (agent_question_count >= 0),
  add column customer_question_count integer check (customer_question_count >= 0),
  add column longest_monologue_words integer check (longest_monologue_words >= 0);

alter table call_data.gold_upsells
  add column currency text check (currency ~ '^[A-Z]{3}$'),
  add column billing_period text check (billing_period in ('one_off', 'day', 'week', 'month', 'year'));

alter table call_data.bronze_records
  add column redaction_counts jsonb not null default '{}';

-- By which an object's present claim staged it, and once it has ended, by which it was loaded. Null is stale.
alter table call_data.bronze_objects
  add column silver_version text;

-- What an older version staged is not redacted: it goes, and its objects are read again.
with freed as (
  select object_id, batch_id from call_data.bronze_objects
  where state = 'landed' and not silver_done
  order by object_id
  for update
), counted as (
  update call_data.ingest_batches b set pending = b.pending + f.objects
  from (select batch_id, count(*)::integer as objects from freed group by batch_id) f
  where b.batch_id = f.batch_id
)
update call_data.bronze_objects o
set state = 'discovered', batch_id = null, records_done = 0, chunk_end = 0, more_follows = false
from freed f
where o.object_id = f.object_id;

delete from call_data.bronze_records;
