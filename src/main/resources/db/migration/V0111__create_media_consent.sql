alter table media_file add column identifiable boolean not null default false;

-- Who agreed to be shown: personal data, gone together with the picture.
create table media_consent (
  id bigint generated always as identity primary key,
  version int not null,
  media_id bigint not null references media_file on delete cascade,
  -- The file that was agreed to; one that replaces it was not.
  file text not null,
  kind text not null,
  person text not null,
  guardian text not null,
  note text not null,
  given_on date not null,
  ends_on date,
  recorded_by bigint not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawal text not null
);
create index media_consent_media on media_consent (media_id);

-- Pictures whose file somebody in it no longer agrees to, unless the same person agreed again.
create view media_consent_ended as
select c.id, c.media_id, c.ends_on, c.withdrawn_at
from media_consent c join media_file m on m.id = c.media_id and m.sha256 = c.file
where not exists (
  select 1 from media_consent n
  where n.media_id = c.media_id and n.file = c.file and n.id > c.id
    and fold(n.person) = fold(c.person));
