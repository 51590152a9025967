table bronze_objects
  object_id bigint not null generated as identity
  bucket text not null
  key text collate "C" not null
  etag text not null
  size_bytes bigint not null
  last_modified_at timestamp with time zone not null
  read_etag text
  read_last_modified_at timestamp with time zone
  loaded_etag text
  loaded_last_modified_at timestamp with time zone
  landed_at timestamp with time zone
  last_seen_run_id text
  state text not null default 'discovered'::text
  batch_id bigint
  records_done bigint not null default 0
  record_count bigint not null default 0
  written_count bigint not null default 0
  superseded_count bigint not null default 0
  quarantined_count bigint not null default 0
  attempts integer not null default 0
  discovered_at timestamp with time zone not null default now()
  loaded_at timestamp with time zone
  chunk_end bigint not null default 0
  more_follows boolean not null default false
  changes integer not null default 0
  silver_done boolean not null default false
  silver_version text
  staged_count bigint not null default 0
  CHECK ((attempts >= 0))
  CHECK ((changes >= 0))
  CHECK ((chunk_end >= 0))
  CHECK ((quarantined_count >= 0))
  CHECK ((record_count >= 0))
  CHECK ((records_done >= 0))
  CHECK ((size_bytes >= 0))
  CHECK ((staged_count >= 0))
  CHECK ((state = ANY (ARRAY['discovered'::text, 'landed'::text, 'loaded'::text, 'rejected'::text, 'missing'::text])))
  CHECK ((superseded_count >= 0))
  CHECK ((written_count >= 0))
  PRIMARY KEY (object_id)
  UNIQUE (bucket, key)
  CREATE INDEX bronze_objects_batch ON call_data.bronze_objects USING btree (batch_id)
  CREATE UNIQUE INDEX bronze_objects_bucket_key_key ON call_data.bronze_objects USING btree (bucket, key)
  CREATE UNIQUE INDEX bronze_objects_pkey ON call_data.bronze_objects USING btree (object_id)

table bronze_records
  object_id bigint not null
  record_no bigint not null
  payload text not null
  redaction_counts jsonb not null default '{}'::jsonb
  CHECK ((record_no >= 1))
  PRIMARY KEY (object_id, record_no)
  CREATE UNIQUE INDEX bronze_records_pkey ON call_data.bronze_records USING btree (object_id, record_no)

table forgotten_calls
  call_id_sha256 bytea not null
  forgotten_at timestamp with time zone not null default now()
  CHECK ((octet_length(call_id_sha256) = 32))
  PRIMARY KEY (call_id_sha256)
  CREATE UNIQUE INDEX forgotten_calls_pkey ON call_data.forgotten_calls USING btree (call_id_sha256)

table gold_agent_daily
  agent_name text collate "C" not null
  metric_date date not null
  total_calls bigint not null
  total_conversions bigint not null
  total_upsell_amount numeric(14,2) not null
  upsell_calls bigint not null
  positive_calls bigint not null
  negative_calls bigint not null
  neutral_calls bigint not null
  sentiment_score_sum numeric(16,4) not null
  call_duration_seconds_sum bigint not null
  PRIMARY KEY (agent_name, metric_date)
  CREATE INDEX gold_agent_daily_date ON call_data.gold_agent_daily USING btree (metric_date)
  CREATE UNIQUE INDEX gold_agent_daily_pkey ON call_data.gold_agent_daily USING btree (agent_name, metric_date)

table gold_agent_performance
  agent_name text collate "C" not null
  total_calls bigint not null
  total_conversions bigint not null
  conversion_rate numeric(5,2) not null
  total_upsell_amount numeric(14,2) not null
  avg_upsell_per_call numeric(12,2) not null
  positive_sentiment_pct numeric(5,2) not null
  negative_sentiment_pct numeric(5,2) not null
  last_updated timestamp with time zone not null default now()
  PRIMARY KEY (agent_name)
  CREATE UNIQUE INDEX gold_agent_performance_pkey ON call_data.gold_agent_performance USING btree (agent_name)

table gold_call_analytics
  call_id text collate "C" not null
  agent_name text collate "C" not null
  call_timestamp timestamp with time zone not null
  is_conversion boolean not null
  conversion_phrase text
  upsell_amount numeric(12,2)
  upsell_product text
  sentiment_score numeric(5,4) not null
  sentiment_confidence numeric(5,4) not null
  positive_keywords_count integer not null
  negative_keywords_count integer not null
  transcript_length integer not null
  call_duration_seconds integer not null
  call_date date not null
  sentiment_label text not null
  agent_sentiment_score numeric(5,4)
  sentiment_quarters numeric(5,4)[]
  talk_ratio numeric(5,4)
  evidence jsonb not null default '[]'::jsonb
  rules_version text not null
  conversion_confidence numeric(5,4)
  speaker_labels text
  agent_sentiment_label text
  sentiment_change numeric(5,4)
  turn_sentiment_scores numeric(5,4)[]
  turn_count integer
  agent_turn_count integer
  customer_turn_count integer
  agent_words_per_turn numeric(12,2)
  customer_words_per_turn numeric(12,2)
  agent_question_count integer
  customer_question_count integer
  longest_monologue_words integer
  CHECK (((conversion_confidence >= (0)::numeric) AND (conversion_confidence <= (1)::numeric)))
  CHECK (((sentiment_change >= ('-2'::integer)::numeric) AND (sentiment_change <= (2)::numeric)))
  CHECK (((sentiment_confidence >= (0)::numeric) AND (sentiment_confidence <= (1)::numeric)))
  CHECK (((sentiment_score >= ('-1'::integer)::numeric) AND (sentiment_score <= (1)::numeric)))
  CHECK ((agent_question_count >= 0))
  CHECK ((agent_sentiment_label = ANY (ARRAY['positive'::text, 'neutral'::text, 'negative'::text])))
  CHECK ((agent_turn_count >= 0))
  CHECK ((agent_words_per_turn >= (0)::numeric))
  CHECK ((call_duration_seconds >= 0))
  CHECK ((customer_question_count >= 0))
  CHECK ((customer_turn_count >= 0))
  CHECK ((customer_words_per_turn >= (0)::numeric))
  CHECK ((longest_monologue_words >= 0))
  CHECK ((negative_keywords_count >= 0))
  CHECK ((positive_keywords_count >= 0))
  CHECK ((sentiment_label = ANY (ARRAY['positive'::text, 'neutral'::text, 'negative'::text])))
  CHECK ((speaker_labels = ANY (ARRAY['named'::text, 'inferred'::text, 'none'::text])))
  CHECK ((transcript_length >= 0))
  CHECK ((turn_count >= 0))
  PRIMARY KEY (call_id)
  CREATE INDEX gold_call_analytics_cell ON call_data.gold_call_analytics USING btree (agent_name, call_date)
  CREATE UNIQUE INDEX gold_call_analytics_pkey ON call_data.gold_call_analytics USING btree (call_id)

table gold_call_categories
  call_id text collate "C" not null
  category text collate "C" not null
  evidence jsonb not null default '[]'::jsonb
  rules_version text not null
  FOREIGN KEY (call_id) REFERENCES call_data.gold_call_analytics(call_id) ON DELETE CASCADE
  PRIMARY KEY (call_id, category)
  CREATE UNIQUE INDEX gold_call_categories_pkey ON call_data.gold_call_categories USING btree (call_id, category)

table gold_daily_metrics
  metric_date date not null
  total_calls bigint not null
  total_conversions bigint not null
  conversion_rate numeric(5,2) not null
  total_upsell_amount numeric(14,2) not null
  avg_sentiment_score numeric(5,4) not null
  positive_calls bigint not null
  negative_calls bigint not null
  neutral_calls bigint not null
  created_at timestamp with time zone not null default now()
  PRIMARY KEY (metric_date)
  CREATE UNIQUE INDEX gold_daily_metrics_pkey ON call_data.gold_daily_metrics USING btree (metric_date)

table gold_dirty_cells
  id bigint not null generated as identity
  agent_name text collate "C" not null
  metric_date date not null
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX gold_dirty_cells_pkey ON call_data.gold_dirty_cells USING btree (id)

table gold_upsells
  call_id text collate "C" not null
  ordinal integer not null
  product text
  amount numeric(12,2)
  status text not null
  currency text
  billing_period text
  CHECK ((billing_period = ANY (ARRAY['one_off'::text, 'day'::text, 'week'::text, 'month'::text, 'year'::text])))
  CHECK ((currency ~ '^[A-Z]{3}$'::text))
  CHECK ((ordinal >= 1))
  CHECK ((status = ANY (ARRAY['offered'::text, 'accepted'::text, 'refused'::text])))
  FOREIGN KEY (call_id) REFERENCES call_data.gold_call_analytics(call_id) ON DELETE CASCADE
  PRIMARY KEY (call_id, ordinal)
  CREATE UNIQUE INDEX gold_upsells_pkey ON call_data.gold_upsells USING btree (call_id, ordinal)

table ingest_batches
  batch_id bigint not null generated as identity
  run_id text not null
  partition text not null
  page integer not null
  ordinal integer not null
  objects integer not null default 0
  loaded integer not null default 0
  rejected integer not null default 0
  missing integer not null default 0
  pending integer not null default 0
  records bigint not null default 0
  written bigint not null default 0
  superseded bigint not null default 0
  quarantined bigint not null default 0
  bytes bigint not null default 0
  bronze_seconds numeric(10,3)
  silver_seconds numeric(10,3)
  gold_seconds numeric(10,3)
  stage_started text
  stats jsonb not null default '{}'::jsonb
  error text
  created_at timestamp with time zone not null default now()
  stage_process text
  CHECK ((bytes >= 0))
  CHECK ((loaded >= 0))
  CHECK ((missing >= 0))
  CHECK ((objects >= 0))
  CHECK ((ordinal >= 1))
  CHECK ((pending >= 0))
  CHECK ((quarantined >= 0))
  CHECK ((records >= 0))
  CHECK ((rejected >= 0))
  CHECK ((stage_started = ANY (ARRAY['bronze'::text, 'silver'::text, 'gold'::text])))
  CHECK ((superseded >= 0))
  CHECK ((written >= 0))
  FOREIGN KEY (run_id) REFERENCES call_data.ingest_runs(run_id) ON DELETE CASCADE
  PRIMARY KEY (batch_id)
  UNIQUE (run_id, partition, page, ordinal)
  CREATE UNIQUE INDEX ingest_batches_pkey ON call_data.ingest_batches USING btree (batch_id)
  CREATE UNIQUE INDEX ingest_batches_run_id_partition_page_ordinal_key ON call_data.ingest_batches USING btree (run_id, partition, page, ordinal)

table ingest_pages
  run_id text not null
  partition text not null
  page integer not null
  start_token text
  end_token text
  listed integer not null default 0
  requeued integer not null default 0
  unchanged integer not null default 0
  claimed integer not null default 0
  pending integer not null default 0
  created_at timestamp with time zone not null default now()
  newest_partition text collate "C"
  CHECK ((claimed >= 0))
  CHECK ((listed >= 0))
  CHECK ((page >= 1))
  CHECK ((pending >= 0))
  CHECK ((requeued >= 0))
  CHECK ((unchanged >= 0))
  FOREIGN KEY (run_id) REFERENCES call_data.ingest_runs(run_id) ON DELETE CASCADE
  PRIMARY KEY (run_id, partition, page)
  CREATE UNIQUE INDEX ingest_pages_pkey ON call_data.ingest_pages USING btree (run_id, partition, page)

table ingest_partitions
  run_id text not null
  lane integer not null
  ordinal integer not null
  partition text collate "C" not null
  CHECK ((lane >= 1))
  CHECK ((ordinal >= 1))
  FOREIGN KEY (run_id) REFERENCES call_data.ingest_runs(run_id) ON DELETE CASCADE
  PRIMARY KEY (run_id, lane, ordinal)
  UNIQUE (run_id, partition)
  CREATE UNIQUE INDEX ingest_partitions_pkey ON call_data.ingest_partitions USING btree (run_id, lane, ordinal)
  CREATE UNIQUE INDEX ingest_partitions_run_id_partition_key ON call_data.ingest_partitions USING btree (run_id, partition)

table ingest_runs
  run_id text not null
  workflow_id text not null
  mode text not null
  bucket text not null
  prefix text not null
  status text not null default 'running'::text
  scheduled_at timestamp with time zone
  started_at timestamp with time zone not null default now()
  finished_at timestamp with time zone
  listed bigint not null default 0
  requeued bigint not null default 0
  unchanged bigint not null default 0
  loaded bigint not null default 0
  rejected bigint not null default 0
  missing bigint not null default 0
  pending bigint not null default 0
  records bigint not null default 0
  written bigint not null default 0
  superseded bigint not null default 0
  quarantined bigint not null default 0
  pause_reason text
  options jsonb not null default '{}'::jsonb
  cluster_id text
  namespace text
  newest_partition text
  listing_completed_at timestamp with time zone
  listing_full boolean not null default false
  stats jsonb not null default '{}'::jsonb
  rules_version text
  error text
  pruned bigint not null default 0
  failure_type text
  CHECK ((listed >= 0))
  CHECK ((loaded >= 0))
  CHECK ((missing >= 0))
  CHECK ((mode = ANY (ARRAY['full'::text, 'incremental'::text])))
  CHECK ((pause_reason = ANY (ARRAY['quarantine'::text, 'operator'::text])))
  CHECK ((pending >= 0))
  CHECK ((pruned >= 0))
  CHECK ((quarantined >= 0))
  CHECK ((records >= 0))
  CHECK ((rejected >= 0))
  CHECK ((requeued >= 0))
  CHECK ((status = ANY (ARRAY['running'::text, 'paused'::text, 'completed'::text, 'failed'::text, 'cancelled'::text, 'abandoned'::text])))
  CHECK ((superseded >= 0))
  CHECK ((unchanged >= 0))
  CHECK ((written >= 0))
  PRIMARY KEY (run_id)
  CREATE INDEX ingest_runs_listed ON call_data.ingest_runs USING btree (bucket, prefix, listing_completed_at DESC) WHERE (listing_completed_at IS NOT NULL)
  CREATE INDEX ingest_runs_open ON call_data.ingest_runs USING btree (started_at) WHERE (status = ANY (ARRAY['running'::text, 'paused'::text]))
  CREATE UNIQUE INDEX ingest_runs_pkey ON call_data.ingest_runs USING btree (run_id)
  CREATE INDEX ingest_runs_scheduled ON call_data.ingest_runs USING btree (scheduled_at DESC) WHERE (scheduled_at IS NOT NULL)
  CREATE INDEX ingest_runs_started ON call_data.ingest_runs USING btree (started_at DESC)

table quarantined_records
  id bigint not null generated as identity
  object_id bigint not null
  etag text not null
  record_no bigint not null
  batch_id bigint not null
  reason text not null
  stage text not null
  message text not null
  call_id text collate "C"
  raw_sample text
  rules_version text
  code_version text
  first_seen_at timestamp with time zone not null default now()
  last_seen_at timestamp with time zone not null default now()
  attempts integer not null default 1
  status text not null default 'open'::text
  note text
  removed_calls bigint not null default 0
  removed_call_ids text[] not null default '{}'::text[]
  CHECK ((attempts >= 1))
  CHECK ((record_no >= 0))
  CHECK ((removed_calls >= 0))
  CHECK ((stage = ANY (ARRAY['bronze'::text, 'silver'::text, 'gold'::text])))
  CHECK ((status = ANY (ARRAY['open'::text, 'resolved'::text, 'dismissed'::text])))
  FOREIGN KEY (object_id) REFERENCES call_data.bronze_objects(object_id) ON DELETE CASCADE
  PRIMARY KEY (id)
  UNIQUE (object_id, etag, record_no, reason)
  CREATE INDEX quarantined_records_call ON call_data.quarantined_records USING btree (call_id) WHERE (call_id IS NOT NULL)
  CREATE UNIQUE INDEX quarantined_records_object_id_etag_record_no_reason_key ON call_data.quarantined_records USING btree (object_id, etag, record_no, reason)
  CREATE INDEX quarantined_records_open ON call_data.quarantined_records USING btree (object_id) WHERE (status = 'open'::text)
  CREATE UNIQUE INDEX quarantined_records_pkey ON call_data.quarantined_records USING btree (id)
  CREATE INDEX quarantined_records_removed ON call_data.quarantined_records USING gin (removed_call_ids) WHERE (removed_calls > 0)
  CREATE INDEX quarantined_records_status ON call_data.quarantined_records USING btree (status, reason)

table reprocess_agents
  run_id text not null
  agent_name text collate "C" not null
  scored bigint not null
  flipped bigint not null
  conversions_gained bigint not null
  conversions_lost bigint not null
  upsell_amount_before numeric(14,2) not null
  upsell_amount_after numeric(14,2) not null
  sentiment_flips bigint not null
  CHECK (((flipped >= 0) AND (flipped <= scored)))
  CHECK ((conversions_gained >= 0))
  CHECK ((conversions_lost >= 0))
  CHECK ((scored >= 0))
  CHECK ((sentiment_flips >= 0))
  FOREIGN KEY (run_id) REFERENCES call_data.reprocess_runs(run_id) ON DELETE CASCADE
  PRIMARY KEY (run_id, agent_name)
  CREATE UNIQUE INDEX reprocess_agents_pkey ON call_data.reprocess_agents USING btree (run_id, agent_name)

table reprocess_runs
  run_id text not null
  workflow_id text not null
  shadow boolean not null
  status text not null default 'running'::text
  rules_version text not null
  started_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  finished_at timestamp with time zone
  cluster_id text
  namespace text
  stale bigint not null
  still_stale bigint
  cursor text collate "C" not null default ''::text
  pages bigint not null default 0
  calls bigint not null default 0
  scored bigint not null default 0
  overtaken bigint not null default 0
  failed bigint not null default 0
  flipped bigint not null default 0
  flips jsonb not null default '{}'::jsonb
  examples jsonb not null default '[]'::jsonb
  failures jsonb not null default '[]'::jsonb
  failure_type text
  error text
  CHECK (((flipped >= 0) AND (flipped <= scored)))
  CHECK ((calls = ((scored + overtaken) + failed)))
  CHECK ((failed >= 0))
  CHECK ((overtaken >= 0))
  CHECK ((pages >= 0))
  CHECK ((scored >= 0))
  CHECK ((stale >= 0))
  CHECK ((status = ANY (ARRAY['running'::text, 'completed'::text, 'failed'::text, 'cancelled'::text, 'abandoned'::text])))
  CHECK ((still_stale >= 0))
  PRIMARY KEY (run_id)
  CREATE UNIQUE INDEX reprocess_runs_pkey ON call_data.reprocess_runs USING btree (run_id)
  CREATE INDEX reprocess_runs_started ON call_data.reprocess_runs USING btree (started_at DESC)

table schema_migrations
  version integer not null
  name text not null
  sha256 text not null
  applied_at timestamp with time zone not null default now()
  PRIMARY KEY (version)
  CREATE UNIQUE INDEX schema_migrations_pkey ON call_data.schema_migrations USING btree (version)

table silver_call_records
  call_id text collate "C" not null
  agent_name text collate "C" not null
  call_timestamp timestamp with time zone not null
  transcript_text text not null
  transcript_length integer not null
  call_duration_seconds integer not null
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  object_id bigint not null
  record_no bigint not null
  source_last_modified_at timestamp with time zone not null
  batch_id bigint not null
  call_date date not null
  silver_version text not null
  customer_word_count integer not null
  agent_word_count integer not null
  redaction_counts jsonb not null default '{}'::jsonb
  extra jsonb not null default '{}'::jsonb
  CHECK ((agent_word_count >= 0))
  CHECK ((call_duration_seconds >= 0))
  CHECK ((customer_word_count >= 0))
  CHECK ((transcript_length >= 0))
  FOREIGN KEY (object_id) REFERENCES call_data.bronze_objects(object_id)
  PRIMARY KEY (call_id)
  CREATE INDEX silver_call_records_object ON call_data.silver_call_records USING btree (object_id, record_no)
  CREATE UNIQUE INDEX silver_call_records_pkey ON call_data.silver_call_records USING btree (call_id)

table silver_superseded_records
  call_id text collate "C" not null
  object_id bigint not null
  last_modified_at timestamp with time zone not null
  record_no bigint not null
  batch_id bigint
  PRIMARY KEY (call_id, object_id)
  CREATE INDEX silver_superseded_records_object ON call_data.silver_superseded_records USING btree (object_id)
  CREATE UNIQUE INDEX silver_superseded_records_pkey ON call_data.silver_superseded_records USING btree (call_id, object_id)

table verify_results
  id bigint not null generated as identity
  at timestamp with time zone not null default now()
  ok boolean not null
  checks jsonb not null
  tables_sha256 text not null
  PRIMARY KEY (id)
  CREATE UNIQUE INDEX verify_results_pkey ON call_data.verify_results USING btree (id)
