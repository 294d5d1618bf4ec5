create table plan (
  code text primary key,
  title text collate "vi-x-icu" not null check (title is nfc normalized),
  kind text not null,
  number text,
  issued_on date,
  issuer text not null,
  begins_on date not null,
  ends_on date not null,
  programmes text[] not null default '{}',
  uncertain boolean not null default false,
  note text not null default '',
  check (begins_on <= ends_on)
);

-- A missing quantity means a target in words only.
create table objective (
  code text primary key,
  plan text not null references plan,
  text text not null check (text is nfc normalized),
  metric text not null,
  operator text not null,
  quantity int,
  unit text,
  cadence text not null,
  scope text not null,
  scope_count int,
  kind text not null,
  programme text not null references programme,
  responsible text[] not null default '{}',
  due date,
  themes text[] not null default '{}',
  position int not null,
  uncertain boolean not null default false,
  note text not null default ''
);
create index objective_plan on objective (plan);
create index objective_programme on objective (programme);
