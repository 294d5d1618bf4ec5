create table substitution (
  id bigint generated always as identity primary key,
  absent_id bigint not null references account on delete cascade,
  substitute_id bigint not null references account on delete cascade,
  first_day date not null,
  last_day date not null,
  named_by text not null,
  ended_at timestamptz,
  check (first_day <= last_day),
  check (absent_id <> substitute_id)
);
create index substitution_substitute on substitution (substitute_id, last_day);
create index substitution_absent on substitution (absent_id);

create table substitution_duty (
  substitution_id bigint not null references substitution on delete cascade,
  duty text not null,
  primary key (substitution_id, duty)
);
