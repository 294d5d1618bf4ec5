-- Text is compared without accents by one immutable function, so that it can be indexed.
create extension if not exists unaccent;

create function fold(value text) returns text
  language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent', translate(normalize(value, NFC), 'đĐ', 'dD'))) $$;

create table outbox_message (
  id bigint generated always as identity primary key,
  recipient text not null,
  subject text not null,
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text,
  created_at timestamptz not null default now()
);
create index outbox_message_due on outbox_message (recipient, next_attempt_at, id);
