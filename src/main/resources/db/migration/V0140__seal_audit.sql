-- The log as a chain of hashes. Whoever writes an entry leaves its id in the queue as well, in the same
-- transaction, and the one sealer takes what is there: so no entry is passed over, however late its
-- transaction is committed, and writers do not wait for one another.
create table audit_unsealed (
  entry_id bigint primary key references audit_entry
);

create table audit_seal (
  number bigint primary key check (number > 0),
  entry_id bigint not null unique references audit_entry,
  hash bytea not null check (length(hash) = 32)
);

create function await_seal() returns trigger language plpgsql as $$
begin
  insert into audit_unsealed select id from written;
  return null;
end $$;
create trigger audit_entry_awaits_its_seal
  after insert on audit_entry referencing new table as written
  for each statement execute function await_seal();
insert into audit_unsealed select id from audit_entry;

create trigger audit_seal_is_append_only
  before update or delete or truncate on audit_seal
  for each statement execute function refuse_change();

-- The administrator also asks by what was done, and by agency.
create index audit_entry_name on audit_entry (name, id desc);
create index audit_entry_agency on audit_entry (agency, id desc);
