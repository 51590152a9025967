-- Attempts, chunks, partitions, pruning and the life of the quarantine.

alter table call_data.ingest_runs
  add column pruned bigint not null default 0 check (pruned >= 0),
  add column failure_type text;

create index ingest_runs_scheduled on call_data.ingest_runs (scheduled_at desc) where scheduled_at is not null;
create index ingest_runs_listed on call_data.ingest_runs (bucket, prefix, listing_completed_at desc)
  where listing_completed_at is not null;

-- What a run lists, in lanes that are walked side by side. Deleted with its pages when the run ends.
create table call_data.ingest_partitions (
  run_id text not null references call_data.ingest_runs (run_id) on delete cascade,
  lane integer not null check (lane >= 1),
  ordinal integer not null check (ordinal >= 1),
  partition text collate "C" not null,
  primary key (run_id, lane, ordinal),
  unique (run_id, partition)
);

alter table call_data.ingest_pages add column newest_partition text collate "C";

-- With stage_started: which process began the stage, so that one that lives is never taken for dead.
alter table call_data.ingest_batches add column stage_process text;

-- A large object goes through the stages in chunks: records_done is the last record number that reached gold,
-- chunk_end the last one landed, and silver_done tells a landed chunk that silver has taken. changes counts how often in a
-- row the object had another version when its next chunk was to be read.
alter table call_data.bronze_objects
  add column chunk_end bigint not null default 0 check (chunk_end >= 0),
  add column more_follows boolean not null default false,
  add column changes integer not null default 0 check (changes >= 0),
  add column silver_done boolean not null default false;

create index quarantined_records_open on call_data.quarantined_records (object_id) where status = 'open';
create index quarantined_records_call on call_data.quarantined_records (call_id) where call_id is not null;

-- The claim that read the record: with an object's last chunk go the entries of its earlier claims.
alter table call_data.silver_superseded_records add column batch_id bigint;
