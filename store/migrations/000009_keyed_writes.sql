-- A ledger row changes three times while its object is loaded. With room on its page, and no index over a column that changes, the new
-- version stays on the page and no index hears of it.
drop index call_data.bronze_objects_unfinished;
create index bronze_objects_batch on call_data.bronze_objects (batch_id);
alter table call_data.bronze_objects set (fillfactor = 50);

-- Whoever ends an object deletes what it staged, in the same transaction; a check of each staged row against the ledger adds nothing.
alter table call_data.bronze_records drop constraint bronze_records_object_id_fkey;

-- Gold asks for the calls of one chunk, and not for all that the object gave before.
drop index call_data.silver_call_records_object;
create index silver_call_records_object on call_data.silver_call_records (object_id, record_no);
