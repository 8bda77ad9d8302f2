-- Evidence files by the hash of their content, which lies in files/ab/abcdef… of the data folder.
create table file (
  book text not null,
  hash text not null,
  name text not null,
  type text not null,
  bytes bigint not null,
  added text not null,
  primary key (book, hash)
);
