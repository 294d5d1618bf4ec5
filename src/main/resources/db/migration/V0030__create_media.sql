create extension if not exists pg_trgm;

create table media_file (
  id bigint generated always as identity primary key,
  version int not null,
  key text not null unique,
  format text not null,
  width int not null,
  height int not null,
  transparent boolean not null,
  bytes int not null,
  sha256 text not null,
  name text not null,
  alt text not null,
  caption text not null,
  credit text not null,
  copyright text not null,
  licence text not null,
  agency text not null,
  uploaded_by bigint not null,
  uploaded_at timestamptz not null,
  words text not null
    generated always as (fold(name || ' ' || alt || ' ' || caption || ' ' || credit)) stored
);
create index media_file_words on media_file using gin (words gin_trgm_ops);
create index media_file_uploader on media_file (uploaded_by, id);

-- Where a picture is used; it is public while one of its uses is visible.
create table media_use (
  media_id bigint not null references media_file,
  subject text not null,
  title text not null,
  visible boolean not null,
  primary key (media_id, subject)
);
create index media_use_subject on media_use (subject);
