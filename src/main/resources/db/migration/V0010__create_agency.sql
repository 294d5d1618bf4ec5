-- A working tree: a Party board is no subordinate of a committee, it only stands somewhere.
-- Parents are checked at the end of a transaction, for a data file lists them in any order.
create table agency (
  code text primary key,
  name text not null,
  abbreviation text,
  kind text not null,
  level text not null,
  parent text references agency deferrable initially deferred,
  valid_from date,
  valid_to date,
  successor text references agency,
  version int not null default 0,
  check (valid_to is null or valid_from is null or valid_from <= valid_to)
);
create index agency_parent on agency (parent);
