-- Sums of what records add, by subtree and month (docs/decisions/013-tallies.md). `fresh` is 0 but for what PostgreSQL has
-- not folded yet. What follows from the records is left out of backups and counted anew.
create table tally (
  root text not null,
  indicator text not null,
  last text not null,
  first text not null,
  split text not null,
  form text not null,
  fresh bigint not null,
  records bigint not null,
  amount bigint not null,
  blank bigint not null,
  primary key (root, indicator, last, first, split, form, fresh)
);
create index tally_fresh on tally (fresh) where fresh <> 0;

-- By which definitions the sums were counted; empty where they must not be read.
create table tally_rule (
  hash text primary key
);
