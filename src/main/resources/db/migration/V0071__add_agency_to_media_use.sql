-- Whose text uses a picture: until it is public its title is told to nobody else.
alter table media_use add column agency text not null default '';

update media_use u set agency = a.agency
from article a where u.subject in ('article:' || a.id, 'article-live:' || a.id);

alter table media_use alter column agency drop default;
