-- What the newsroom's lists ask of texts, beside them: reading it out of each text took seconds.
alter table revision
  add column programme text generated always as (content ->> 'programme') stored,
  add column title_words text not null generated always as (fold(content ->> 'title')) stored;
create index revision_title_words on revision using gin (title_words gin_trgm_ops);
create index revision_areas on revision using gin ((content -> 'areas'));
drop index revision_title;

-- What somebody still has to do is little, whatever was published.
create index article_unpublished on article (written_by) where state <> 'PUBLISHED';
create index article_emergency on article (state_since) where emergency_by is not null;
-- The home page asks what is pinned now: a handful.
create index article_pinned on article (pinned_until) where pinned_until is not null;
