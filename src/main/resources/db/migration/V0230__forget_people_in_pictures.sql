-- That somebody agreed again is written down when it happens: by then the names are still there.
alter table media_consent add column renewed boolean not null default false;

-- Since when nobody can say any more whose consent it was.
alter table media_consent add column forgotten_at timestamptz;

update media_consent c set renewed = true
where exists (
  select 1 from media_consent n
  where n.media_id = c.media_id and n.file = c.file and n.id > c.id
    and fold(n.person) = fold(c.person));

create or replace view media_consent_ended as
select c.id, c.media_id, c.ends_on, c.withdrawn_at
from media_consent c join media_file m on m.id = c.media_id and m.sha256 = c.file
where not c.renewed;

-- The few that may end, of all that were given.
create index media_consent_ending on media_consent (media_id)
  where not renewed and (withdrawn_at is not null or ends_on is not null);
