-- What pages show and what changed, told to every node. Only ever inserted, so that publications do
-- not wait for one another; the transaction is kept because rows become visible in the order of
-- commits, which is not the order of any sequence.
create table page_change (
  tag text not null,
  changed_in xid8 not null default pg_current_xact_id(),
  changed_at timestamptz not null default now()
);
create index page_change_by_transaction on page_change (changed_in);
