-- Which revisions somebody looked at, so that an approver is shown what changed since then.
create table article_look (
  article_id bigint not null references article,
  account_id bigint not null,
  revision int not null,
  at timestamptz not null,
  primary key (article_id, account_id, revision)
);

-- What is typed besides the text: objectives, flag, pin and internal notes are not to be lost either.
alter table typing add column planning jsonb not null default '{}';
