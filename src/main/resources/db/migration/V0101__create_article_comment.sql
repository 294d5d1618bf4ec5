-- What colleagues say about a passage; a reply stands under the comment that began the thread.
create table article_comment (
  id bigint generated always as identity primary key,
  article_id bigint not null references article,
  thread_id bigint references article_comment,
  revision int not null,
  field text not null,
  quote text not null,
  prefix text not null,
  suffix text not null,
  author_id bigint not null,
  author_username text not null,
  author_name text not null,
  text text not null,
  created_at timestamptz not null,
  edited_at timestamptz,
  resolved_by text,
  resolved_at timestamptz,
  version int not null default 0,
  check (text is nfc normalized and quote is nfc normalized)
);
create index article_comment_of_article on article_comment (article_id, id);
