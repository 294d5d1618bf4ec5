-- The secret is sealed with a key that the database does not hold; of recovery codes there are hashes.
create table second_factor (
  account_id bigint primary key references account on delete cascade,
  sealed_secret bytea not null,
  confirmed_at timestamptz,
  -- No code is taken twice: only one of a later step than this.
  last_step bigint not null default 0,
  version int not null default 0
);

create table recovery_code (
  id bigint generated always as identity primary key,
  account_id bigint not null references second_factor on delete cascade,
  code_hash text not null,
  used_at timestamptz
);
create index recovery_code_account on recovery_code (account_id);

-- When the second step began, and when an administrator took it away, until its owner has read so.
alter table account add column second_factor_since timestamptz;
alter table account add column second_factor_reset_at timestamptz;

-- Between the password and the code, a sign-in opens one page only.
alter table sign_in add column awaits_code boolean not null default false;
alter table sign_in add column proved_twice boolean not null default false;
