-- How much a section cares for a check; what nobody set is advice.
create table section_check (
  section text not null references section on delete cascade,
  name text not null,
  level text not null check (level in ('OFF', 'ADVICE', 'RULE')),
  primary key (section, name)
);

-- Links elsewhere in texts, and what became of them when they were followed. By the machine's time.
create table followed_link (
  address text primary key,
  host text not null,
  state text not null,
  asked_at timestamptz not null default now(),
  taken_at timestamptz
);
create index followed_link_waiting on followed_link (asked_at) where state = 'WAITING';
create index followed_link_host on followed_link (host, taken_at);
