-- Only hashes are kept: whoever reads this table can sign in nowhere.
create table sign_in (
  id bigint generated always as identity primary key,
  token_hash text not null unique,
  account_id bigint not null references account on delete cascade,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  device text not null,
  address text not null
);
create index sign_in_account on sign_in (account_id);
create index sign_in_last_seen on sign_in (last_seen_at);

create table api_token (
  id bigint generated always as identity primary key,
  token_hash text not null unique,
  account_id bigint not null references account on delete cascade,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  ends_at timestamptz not null
);
create index api_token_account on api_token (account_id);
