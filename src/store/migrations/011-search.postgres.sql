-- The words by which records are found, and every character and every two of them. Follows from the records, so it is left out of backups.
create table search (
  record text primary key,
  ledger text not null,
  words text not null
);
create function search_pairs(words text) returns text[] language sql immutable parallel safe as $$
  select array(select distinct one from generate_series(1, length(words)) at, lateral (values (substr(words, at, 1)), (substr(words, at, 2))) of_it (one) where one <> '_')
$$;
create index search_by_pairs on search using gin (search_pairs(words));

-- By which rule they were collected.
create table search_rule (
  rule text primary key
);
