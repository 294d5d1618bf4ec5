-- What of each listed article can be searched: PostgreSQL answers from it when Solr is away, Solr is
-- filled from it, and excerpts are cut out of it. Kept in the transaction that changes what is public.
create table search_text (
  article_id bigint primary key references article on delete cascade,
  revision int not null,
  title text not null,
  lead text not null,
  body text not null,
  facets text[] not null,
  published_at timestamptz not null,
  -- Folded words; of the title alone; and with accents, as plain text between blanks.
  words tsvector not null,
  title_words tsvector not null,
  exact text not null
);
create index search_text_words on search_text using gin (words) with (fastupdate = off);
create index search_text_title_words on search_text using gin (title_words);

-- Lists of matches read every row but no long text: keep that aside even when it would fit.
alter table search_text set (toast_tuple_target = 512);
