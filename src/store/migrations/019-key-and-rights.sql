-- By what the key of the data is known again: it opens nothing.
create table data_key (
  fingerprint text primary key not null
);

-- The rights of who is signed in are asked with every request.
create index "access_of_person" on "access" (lower("account"));
