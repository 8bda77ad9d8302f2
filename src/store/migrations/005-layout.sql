-- What an officer said of the columns of a sheet, for the next sheet with the same headings.
create table layout (
  book text not null,
  layout text not null,
  ledger text not null,
  mapping text not null,
  at text not null,
  who text not null,
  primary key (book, layout)
);

-- Which imports are taken back.
create index change_undoes on change (book, undoes) where undoes is not null;
