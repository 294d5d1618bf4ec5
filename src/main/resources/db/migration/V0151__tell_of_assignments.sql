-- A notice is of an article or of an assignment.
alter table notice alter column article_id drop not null;
alter table notice add column assignment_id bigint references assignment;
alter table notice add check (num_nonnulls(article_id, assignment_id) = 1);
drop index notice_once;
create unique index notice_once on notice
  (account_id, kind, coalesce(article_id, 0), coalesce(assignment_id, 0), coalesce(comment_id, 0))
  where read_at is null;
