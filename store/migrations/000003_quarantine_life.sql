-- A note of the person who dismissed a row, and what a rejected version took from the tables.

-- removed_call_ids names the first hundred of removed_calls: calls that the version before gave and this one does not.
alter table call_data.quarantined_records
  add column note text,
  add column removed_calls bigint not null default 0 check (removed_calls >= 0),
  add column removed_call_ids text[] not null default '{}';

create index quarantined_records_removed on call_data.quarantined_records using gin (removed_call_ids)
  where removed_calls > 0;
