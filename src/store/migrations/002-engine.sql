-- An office's ledgers: the unit of change numbers, hash chain, exchange and partition.
create table book (
  id text primary key,
  name text not null,
  head_no bigint not null,
  head_hash text not null,
  created text not null
);

-- The history. `body` is what happened, personal values as salted digests, and is hashed for ever; `sealed` holds
-- the salt and the values, encrypted, and may be erased.
create table change (
  book text not null,
  no bigint not null,
  at text not null,
  who text not null,
  who_name text not null,
  step text not null,
  ledger text not null,
  record text not null,
  batch text,
  undoes bigint,
  body text not null,
  sealed text,
  hash text not null,
  primary key (book, no)
);
create index change_record on change (record, no);
create index change_batch on change (batch) where batch is not null;

-- One import, undone as a whole.
create table batch (
  book text not null,
  id text not null,
  at text not null,
  who text not null,
  note text not null,
  source_hash text,
  rows bigint not null,
  primary key (book, id)
);

-- Every union with each of its superiors and itself (depth 0), over all books.
create table union_tree (
  ancestor text not null,
  descendant text not null,
  depth bigint not null,
  primary key (ancestor, descendant)
);
create index union_tree_up on union_tree (descendant, depth);

-- Many-to-many ties.
create table link (
  book text not null,
  ledger text not null,
  record text not null,
  name text not null,
  target text not null,
  primary key (record, name, target, book)
);
create index link_target on link (target);
