-- How far a demo's business clock is ahead of the machine's, in milliseconds: one row for all nodes.
create table demo_clock (
  id int primary key default 1 check (id = 1),
  ahead bigint not null
);
