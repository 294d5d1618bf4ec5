-- An article has a working text and a live one; each saved text is an immutable revision.
create table article (
  id bigint generated always as identity primary key,
  version int not null,
  agency text not null,
  state text not null check (state in
    ('DRAFT', 'RETURNED', 'SUBMITTED', 'EDITED', 'APPRAISED', 'APPROVED', 'PUBLISHED')),
  state_since timestamptz not null,
  live text not null check (live in ('NONE', 'LIVE', 'WITHDRAWN', 'GONE', 'REPLACED')),
  working_id bigint,
  live_id bigint,
  created_by bigint not null,
  written_by bigint not null,
  changed_by bigint not null,
  submitted_by bigint,
  edited_by bigint,
  appraised_by bigint,
  approved_by bigint,
  publish_at timestamptz,
  publish_note text not null default '',
  published_at timestamptz,
  updated_at timestamptz,
  takedown_reason text,
  taken_down_by bigint,
  taken_down_at timestamptz,
  replaced_by bigint references article,
  emergency_by bigint,
  emergency_reason text,
  flag text not null default 'NONE' check (flag in ('NONE', 'PRAISE', 'DIFFICULTY')),
  pinned_until timestamptz,
  notes text not null default '',
  sample boolean not null default false,
  check (live = 'NONE' or live_id is not null),
  check (live <> 'REPLACED' or replaced_by is not null)
);

create table revision (
  id bigint generated always as identity primary key,
  article_id bigint not null references article,
  number int not null,
  content jsonb not null,
  title text not null generated always as (content ->> 'title') stored,
  kind text not null generated always as (content ->> 'kind') stored,
  section text not null generated always as (content ->> 'section') stored,
  created_by bigint not null,
  created_at timestamptz not null,
  unique (article_id, number),
  check (content ->> 'title' is nfc normalized and content ->> 'body' is nfc normalized)
);
alter table article add foreign key (working_id) references revision deferrable initially deferred;
alter table article add foreign key (live_id) references revision deferrable initially deferred;
create index revision_title on revision using gin (to_tsvector('simple', fold(title)));

create index article_waiting on article (agency, state, state_since);
create index article_newest on article (agency, id desc);
create index article_due on article (publish_at) where state = 'APPROVED' and publish_at is not null;
create index article_written on article (written_by, state_since desc);

create table article_objective (
  article_id bigint not null references article,
  objective text not null,
  primary key (article_id, objective)
);
create index article_objective_by_objective on article_objective (objective);

create table article_share (
  article_id bigint not null references article,
  agency text not null,
  primary key (article_id, agency)
);
create index article_share_by_agency on article_share (agency);

-- What each person did, as an auditor and the writer read it; never changed afterwards.
create table article_history (
  id bigint generated always as identity primary key,
  article_id bigint not null references article,
  at timestamptz not null,
  account_id bigint,
  account_name text not null,
  verb text not null,
  state text not null,
  live text not null,
  revision int not null,
  note text not null default '',
  public boolean not null default false
);
create index article_history_of_article on article_history (article_id, id);

-- Every list that a reader sees: one row for each list that a listed article stands in.
create table listing (
  facet text not null,
  value text not null,
  published_at timestamptz not null,
  article_id bigint not null references article,
  primary key (facet, value, published_at, article_id)
);
create index listing_of_article on listing (article_id);

-- What somebody is typing: neither a revision nor seen by others, and never lost.
create table typing (
  article_id bigint not null references article,
  account_id bigint not null,
  base int not null,
  content jsonb not null,
  typed_at timestamptz not null,
  primary key (article_id, account_id)
);
