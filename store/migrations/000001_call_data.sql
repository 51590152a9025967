-- Qualified with the default schema; the migrator puts DB_SCHEMA in its place.

create table call_data.ingest_runs (
  run_id text primary key,
  workflow_id text not null,
  mode text not null check (mode in ('full', 'incremental')),
  bucket text not null,
  prefix text not null,
  status text not null default 'running'
    check (status in ('running', 'paused', 'completed', 'failed', 'cancelled', 'abandoned')),
  scheduled_at timestamptz,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  listed bigint not null default 0 check (listed >= 0),
  requeued bigint not null default 0 check (requeued >= 0),
  unchanged bigint not null default 0 check (unchanged >= 0),
  loaded bigint not null default 0 check (loaded >= 0),
  rejected bigint not null default 0 check (rejected >= 0),
  missing bigint not null default 0 check (missing >= 0),
  pending bigint not null default 0 check (pending >= 0),
  records bigint not null default 0 check (records >= 0),
  written bigint not null default 0 check (written >= 0),
  superseded bigint not null default 0 check (superseded >= 0),
  quarantined bigint not null default 0 check (quarantined >= 0),
  pause_reason text check (pause_reason in ('quarantine', 'operator')),
  options jsonb not null default '{}',
  cluster_id text,
  namespace text,
  newest_partition text,
  listing_completed_at timestamptz,
  listing_full boolean not null default false,
  stats jsonb not null default '{}',
  rules_version text,
  error text
);

create index ingest_runs_open on call_data.ingest_runs (started_at) where status in ('running', 'paused');
create index ingest_runs_started on call_data.ingest_runs (started_at desc);

create table call_data.ingest_pages (
  run_id text not null references call_data.ingest_runs (run_id) on delete cascade,
  partition text not null,
  page integer not null check (page >= 1),
  start_token text,
  end_token text,
  listed integer not null default 0 check (listed >= 0),
  requeued integer not null default 0 check (requeued >= 0),
  unchanged integer not null default 0 check (unchanged >= 0),
  claimed integer not null default 0 check (claimed >= 0),
  pending integer not null default 0 check (pending >= 0),
  created_at timestamptz not null default now(),
  primary key (run_id, partition, page)
);

create table call_data.ingest_batches (
  batch_id bigint generated always as identity primary key,
  run_id text not null references call_data.ingest_runs (run_id) on delete cascade,
  partition text not null,
  page integer not null,
  ordinal integer not null check (ordinal >= 1),
  objects integer not null default 0 check (objects >= 0),
  loaded integer not null default 0 check (loaded >= 0),
  rejected integer not null default 0 check (rejected >= 0),
  missing integer not null default 0 check (missing >= 0),
  pending integer not null default 0 check (pending >= 0),
  records bigint not null default 0 check (records >= 0),
  written bigint not null default 0 check (written >= 0),
  superseded bigint not null default 0 check (superseded >= 0),
  quarantined bigint not null default 0 check (quarantined >= 0),
  bytes bigint not null default 0 check (bytes >= 0),
  bronze_seconds numeric(10, 3),
  silver_seconds numeric(10, 3),
  gold_seconds numeric(10, 3),
  stage_started text check (stage_started in ('bronze', 'silver', 'gold')),
  stats jsonb not null default '{}',
  error text,
  created_at timestamptz not null default now(),
  unique (run_id, partition, page, ordinal)
);

-- The ledger. batch_id is the claim; it outlives the batch row that retention deletes, so it references nothing.
create table call_data.bronze_objects (
  object_id bigint generated always as identity primary key,
  bucket text not null,
  key text collate "C" not null,
  etag text not null,
  size_bytes bigint not null check (size_bytes >= 0),
  last_modified_at timestamptz not null,
  read_etag text,
  read_last_modified_at timestamptz,
  loaded_etag text,
  loaded_last_modified_at timestamptz,
  landed_at timestamptz,
  last_seen_run_id text,
  state text not null default 'discovered'
    check (state in ('discovered', 'landed', 'loaded', 'rejected', 'missing')),
  batch_id bigint,
  records_done bigint not null default 0 check (records_done >= 0),
  record_count bigint not null default 0 check (record_count >= 0),
  written_count bigint not null default 0 check (written_count >= 0),
  superseded_count bigint not null default 0 check (superseded_count >= 0),
  quarantined_count bigint not null default 0 check (quarantined_count >= 0),
  attempts integer not null default 0 check (attempts >= 0),
  discovered_at timestamptz not null default now(),
  loaded_at timestamptz,
  unique (bucket, key)
);

create index bronze_objects_unfinished on call_data.bronze_objects (batch_id, object_id)
  where state in ('discovered', 'landed');

-- Staged text is the record's JSON as read: escapes stay escapes, so nothing in it can offend the column.
create table call_data.bronze_records (
  object_id bigint not null references call_data.bronze_objects (object_id) on delete cascade,
  record_no bigint not null check (record_no >= 1),
  payload text not null,
  primary key (object_id, record_no)
);

create table call_data.quarantined_records (
  id bigint generated always as identity primary key,
  object_id bigint not null references call_data.bronze_objects (object_id) on delete cascade,
  etag text not null,
  record_no bigint not null check (record_no >= 0),
  batch_id bigint not null,
  reason text not null,
  stage text not null check (stage in ('bronze', 'silver', 'gold')),
  message text not null,
  call_id text collate "C",
  raw_sample text,
  rules_version text,
  code_version text,
  first_seen_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  attempts integer not null default 1 check (attempts >= 1),
  status text not null default 'open' check (status in ('open', 'resolved', 'dismissed')),
  unique (object_id, etag, record_no, reason)
);

create index quarantined_records_status on call_data.quarantined_records (status, reason);

create table call_data.silver_call_records (
  call_id text collate "C" primary key,
  agent_name text collate "C" not null,
  call_timestamp timestamptz not null,
  transcript_text text not null,
  transcript_length integer not null check (transcript_length >= 0),
  call_duration_seconds integer not null check (call_duration_seconds >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  object_id bigint not null references call_data.bronze_objects (object_id),
  record_no bigint not null,
  source_last_modified_at timestamptz not null,
  batch_id bigint not null,
  call_date date not null,
  silver_version text not null,
  customer_word_count integer not null check (customer_word_count >= 0),
  agent_word_count integer not null check (agent_word_count >= 0),
  redaction_counts jsonb not null default '{}',
  extra jsonb not null default '{}'
);

create index silver_call_records_object on call_data.silver_call_records (object_id);

-- No foreign key: its check would lock another run's ledger row, out of order with that run's own locks.
create table call_data.silver_superseded_records (
  call_id text collate "C" not null,
  object_id bigint not null,
  last_modified_at timestamptz not null,
  record_no bigint not null,
  primary key (call_id, object_id)
);

create index silver_superseded_records_object on call_data.silver_superseded_records (object_id);

-- No reference to silver: a call leaves silver first and gold in a later statement, which then sees what it waited for.
create table call_data.gold_call_analytics (
  call_id text collate "C" primary key,
  agent_name text collate "C" not null,
  call_timestamp timestamptz not null,
  is_conversion boolean not null,
  conversion_phrase text,
  upsell_amount numeric(12, 2),
  upsell_product text,
  sentiment_score numeric(5, 4) not null check (sentiment_score between -1 and 1),
  sentiment_confidence numeric(5, 4) not null check (sentiment_confidence between 0 and 1),
  positive_keywords_count integer not null check (positive_keywords_count >= 0),
  negative_keywords_count integer not null check (negative_keywords_count >= 0),
  transcript_length integer not null check (transcript_length >= 0),
  call_duration_seconds integer not null check (call_duration_seconds >= 0),
  call_date date not null,
  sentiment_label text not null check (sentiment_label in ('positive', 'neutral', 'negative')),
  agent_sentiment_score numeric(5, 4),
  sentiment_quarters numeric(5, 4)[],
  talk_ratio numeric(5, 4),
  evidence jsonb not null default '[]',
  rules_version text not null
);

create index gold_call_analytics_cell on call_data.gold_call_analytics (agent_name, call_date);

create table call_data.gold_upsells (
  call_id text collate "C" not null references call_data.gold_call_analytics (call_id) on delete cascade,
  ordinal integer not null check (ordinal >= 1),
  product text,
  amount numeric(12, 2),
  status text not null check (status in ('offered', 'accepted', 'refused')),
  primary key (call_id, ordinal)
);

create table call_data.gold_call_categories (
  call_id text collate "C" not null references call_data.gold_call_analytics (call_id) on delete cascade,
  category text collate "C" not null,
  evidence jsonb not null default '[]',
  rules_version text not null,
  primary key (call_id, category)
);

create table call_data.gold_agent_daily (
  agent_name text collate "C" not null,
  metric_date date not null,
  total_calls bigint not null,
  total_conversions bigint not null,
  total_upsell_amount numeric(14, 2) not null,
  upsell_calls bigint not null,
  positive_calls bigint not null,
  negative_calls bigint not null,
  neutral_calls bigint not null,
  sentiment_score_sum numeric(16, 4) not null,
  call_duration_seconds_sum bigint not null,
  primary key (agent_name, metric_date)
);

create index gold_agent_daily_date on call_data.gold_agent_daily (metric_date);

create table call_data.gold_agent_performance (
  agent_name text collate "C" primary key,
  total_calls bigint not null,
  total_conversions bigint not null,
  conversion_rate numeric(5, 2) not null,
  total_upsell_amount numeric(14, 2) not null,
  avg_upsell_per_call numeric(12, 2) not null,
  positive_sentiment_pct numeric(5, 2) not null,
  negative_sentiment_pct numeric(5, 2) not null,
  last_updated timestamptz not null default now()
);

create table call_data.gold_daily_metrics (
  metric_date date primary key,
  total_calls bigint not null,
  total_conversions bigint not null,
  conversion_rate numeric(5, 2) not null,
  total_upsell_amount numeric(14, 2) not null,
  avg_sentiment_score numeric(5, 4) not null,
  positive_calls bigint not null,
  negative_calls bigint not null,
  neutral_calls bigint not null,
  created_at timestamptz not null default now()
);

-- Append-only: a mark is never merged with another, so no refresh can lose one.
create table call_data.gold_dirty_cells (
  id bigint generated always as identity primary key,
  agent_name text collate "C" not null,
  metric_date date not null
);

create table call_data.verify_results (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  ok boolean not null,
  checks jsonb not null,
  tables_sha256 text not null
);
