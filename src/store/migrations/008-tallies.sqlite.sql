-- Sums of what records add, by subtree, ledger and month, all of a month in one row: {".received": {"injury|detail": [records,
-- amount, blank]}} (docs/decisions/013-tallies.md). `fresh` is 0 here. What follows from the records is left out of backups and counted anew.
create table tally (
  root text not null,
  ledger text not null,
  last text not null,
  first text not null,
  fresh bigint not null,
  sums text not null,
  primary key (root, ledger, last, first, fresh)
) without rowid;

-- By which definitions the sums were counted; empty where they must not be read.
create table tally_rule (
  hash text primary key
);
