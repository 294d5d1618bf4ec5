-- Who has a piece open now; a row is worth nothing half a minute after its last sign of life.
create unlogged table article_presence (
  article_id bigint not null references article on delete cascade,
  account_id bigint not null,
  account_name text not null,
  field text not null,
  seen_at timestamptz not null,
  primary key (article_id, account_id)
);
create index article_presence_seen on article_presence (seen_at);

-- Who keeps a text for herself while she writes; dropped by whoever looks after hours of idleness.
create table article_hold (
  article_id bigint primary key references article on delete cascade,
  account_id bigint not null,
  username text not null,
  account_name text not null,
  since timestamptz not null,
  active_at timestamptz not null
);
