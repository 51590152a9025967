-- Calls that were deleted for good. Of a call nothing is kept but the SHA-256 of its id in UTF-8, by which a later load
-- knows it; whoever can guess an id can guess it from its hash.

create table call_data.forgotten_calls (
  call_id_sha256 bytea primary key check (octet_length(call_id_sha256) = 32),
  forgotten_at timestamptz not null default now()
);
