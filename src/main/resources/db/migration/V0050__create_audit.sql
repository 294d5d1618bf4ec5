create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_id bigint,
  actor text not null,
  agency text,
  subject text not null,
  name text not null,
  details jsonb not null
);
create index audit_entry_subject on audit_entry (subject, id desc);
create index audit_entry_actor on audit_entry (actor, id desc);
create index audit_entry_at on audit_entry (at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only ever added to';
end $$;
create trigger audit_entry_is_append_only
  before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
