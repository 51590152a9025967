-- Staged text is written twice to no purpose where it goes through the write-ahead log: it lives for seconds, and the lake still has
-- it. After a crash of the server the table is empty; what an object staged is counted here, so that silver sees it and the object is
-- landed again.
alter table call_data.bronze_records set unlogged;

alter table call_data.bronze_objects
  add column staged_count bigint not null default 0 check (staged_count >= 0);

update call_data.bronze_objects o
set staged_count = s.records
from (select object_id, count(*) as records from call_data.bronze_records group by object_id) s
where o.object_id = s.object_id and o.state = 'landed';
