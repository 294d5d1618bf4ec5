-- When a piece that could not be published at publish_at is tried again; another time set for it is none of this.
create table publication_retry (
  article_id bigint primary key references article,
  publish_at timestamptz not null,
  next_at timestamptz not null
);
