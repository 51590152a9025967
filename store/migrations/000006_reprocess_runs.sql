-- The books of reprocess: what each run walked, what flipped, and where an open one goes on.

create table call_data.reprocess_runs (
  run_id text primary key,
  workflow_id text not null,
  shadow boolean not null,
  status text not null default 'running' check (status in ('running', 'completed', 'failed', 'cancelled', 'abandoned')),
  rules_version text not null,
  started_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  finished_at timestamptz,
  cluster_id text,
  namespace text,
  -- Stale calls at the start and, of an ended run, at the end.
  stale bigint not null check (stale >= 0),
  still_stale bigint check (still_stale >= 0),
  -- The last call of the last page; empty before the first page and behind the end, so that no id outlives its run.
  cursor text collate "C" not null default '',
  pages bigint not null default 0 check (pages >= 0),
  calls bigint not null default 0,
  scored bigint not null default 0 check (scored >= 0),
  overtaken bigint not null default 0 check (overtaken >= 0),
  failed bigint not null default 0 check (failed >= 0),
  flipped bigint not null default 0 check (flipped between 0 and scored),
  flips jsonb not null default '{}',
  examples jsonb not null default '[]',
  failures jsonb not null default '[]',
  failure_type text,
  error text,
  check (calls = scored + overtaken + failed)
);

create index reprocess_runs_started on call_data.reprocess_runs (started_at desc);

create table call_data.reprocess_agents (
  run_id text not null references call_data.reprocess_runs (run_id) on delete cascade,
  agent_name text collate "C" not null,
  scored bigint not null check (scored >= 0),
  flipped bigint not null check (flipped between 0 and scored),
  conversions_gained bigint not null check (conversions_gained >= 0),
  conversions_lost bigint not null check (conversions_lost >= 0),
  upsell_amount_before numeric(14, 2) not null,
  upsell_amount_after numeric(14, 2) not null,
  sentiment_flips bigint not null check (sentiment_flips >= 0),
  primary key (run_id, agent_name)
);
