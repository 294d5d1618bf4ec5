-- Pictures that readers saw once: what was published is shown with them ever after. No cascade, on purpose.
create table media_once_public (
  media_id bigint primary key references media_file
);

create function pictures_of(content jsonb) returns setof bigint language sql immutable as $$
  select cast(content -> 'cover' ->> 'media' as bigint)
  union
  select cast(found[1] as bigint)
  from regexp_matches(content ->> 'body', 'media:([1-9][0-9]{0,17})', 'g') found
$$;

insert into media_once_public
select m.id from media_file m
where exists (select from media_use u where u.media_id = m.id and u.visible)
  or m.id in (
    select pictures_of(r.content) from article_history h
    join revision r on r.article_id = h.article_id and r.number = h.revision
    where h.verb in ('PUBLISH', 'EMERGENCY', 'IMPORT'));

-- What was taken away altogether keeps its pictures, too, for the day when it comes back.
insert into media_use (media_id, subject, title, agency, visible)
select m.id, 'article-live:' || a.id, r.title, a.agency, false
from article a join revision r on r.id = a.live_id
cross join lateral pictures_of(r.content) shown join media_file m on m.id = shown
where a.live in ('GONE', 'REPLACED')
on conflict do nothing;

drop function pictures_of(jsonb);
