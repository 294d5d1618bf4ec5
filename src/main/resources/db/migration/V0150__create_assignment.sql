-- Topics that editors give to reporters; what became of each follows the piece written on it.
create table assignment (
  id bigint generated always as identity primary key,
  version int not null,
  agency text not null references agency,
  reporter_id bigint not null references account,
  given_by bigint not null references account,
  given_at timestamptz not null,
  topic jsonb not null,
  title text not null generated always as (topic ->> 'title') stored,
  deadline timestamptz not null,
  priority text not null check (priority in ('NORMAL', 'HIGH', 'URGENT')),
  state text not null check (state in
    ('GIVEN', 'ACCEPTED', 'WRITING', 'SUBMITTED', 'DONE', 'DECLINED', 'CANCELLED')),
  state_since timestamptz not null,
  reason text not null default '',
  article_id bigint references article,
  reminded_at timestamptz,
  check (topic ->> 'title' is nfc normalized and topic ->> 'brief' is nfc normalized),
  check (state not in ('WRITING', 'SUBMITTED', 'DONE') or article_id is not null)
);
create unique index assignment_article on assignment (article_id) where article_id is not null;
create index assignment_agency on assignment (agency, deadline);
create index assignment_reporter on assignment (reporter_id, deadline);
create index assignment_open on assignment (deadline) where state in ('GIVEN', 'ACCEPTED', 'WRITING');

-- What was done with each, never changed afterwards.
create table assignment_history (
  id bigint generated always as identity primary key,
  assignment_id bigint not null references assignment,
  at timestamptz not null,
  account_name text not null,
  verb text not null,
  state text not null,
  note text not null default ''
);
create index assignment_history_of_assignment on assignment_history (assignment_id, id);
