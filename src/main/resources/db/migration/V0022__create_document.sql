-- Official documents, by which articles and plans say what they rest on.
create table document (
  code text primary key,
  kind text not null,
  number text,
  issued_on date,
  issuer text not null,
  title text collate "vi-x-icu" not null check (title is nfc normalized),
  uncertain boolean not null default false,
  note text not null default ''
);
