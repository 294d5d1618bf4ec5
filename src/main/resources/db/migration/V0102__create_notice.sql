-- What people are told in the newsroom; the title is read when it is shown, by who may see it then.
create table notice (
  id bigint generated always as identity primary key,
  account_id bigint not null,
  kind text not null,
  article_id bigint not null references article,
  comment_id bigint,
  actor_name text not null,
  note text not null default '',
  at timestamptz not null,
  read_at timestamptz
);
create index notice_of_account on notice (account_id, id desc);
create index notice_unread on notice (account_id) where read_at is null;
-- What is told again before anybody read it is one notice, the latest.
create unique index notice_once on notice (account_id, kind, article_id, coalesce(comment_id, 0)) where read_at is null;
