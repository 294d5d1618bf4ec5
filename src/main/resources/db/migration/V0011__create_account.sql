create table account (
  id bigint generated always as identity primary key,
  username text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  display_name text not null,
  email text,
  password_hash text not null,
  password_temporary boolean not null default false,
  agency text not null references agency,
  active boolean not null default true,
  demo boolean not null default false,
  created_at timestamptz not null,
  version int not null default 0
);
create index account_agency on account (agency);

create table account_duty (
  account_id bigint not null references account on delete cascade,
  duty text not null,
  primary key (account_id, duty)
);
