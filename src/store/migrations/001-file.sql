-- Evidence files by the hash of their content, which lies in files/ab/abcdef… of the data folder. `who` sent it last, and
-- `added` says when; `named` is 1 once a record has named it, and stays so: the history names it for ever.
create table file (
  book text not null,
  hash text not null,
  name text not null,
  type text not null,
  bytes bigint not null,
  added text not null,
  who text not null,
  named bigint not null default 0,
  primary key (book, hash)
);
create index file_unnamed on file (book, added) where named = 0;
