-- How many pieces stand in each list, without counting them: what was counted, and what changed since.
-- Changes are only ever inserted, so that publications do not wait for one another; a timer folds them.
create table listing_count (
  facet text not null,
  value text not null,
  pieces bigint not null,
  primary key (facet, value)
);
insert into listing_count select facet, value, count(*) from listing group by facet, value;

create table listing_change (
  id bigint generated always as identity primary key,
  facet text not null,
  value text not null,
  pieces bigint not null
);
create index listing_change_of_list on listing_change (facet, value);

create function count_listed() returns trigger language plpgsql as $$
begin
  insert into listing_change (facet, value, pieces)
  select facet, value, case tg_op when 'INSERT' then count(*) else -count(*) end
  from changed group by facet, value;
  return null;
end $$;
create trigger listing_counts_what_is_added
  after insert on listing referencing new table as changed
  for each statement execute function count_listed();
create trigger listing_counts_what_is_removed
  after delete on listing referencing old table as changed
  for each statement execute function count_listed();
