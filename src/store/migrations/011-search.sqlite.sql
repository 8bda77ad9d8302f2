-- The words by which records are found, and every two characters of them. Follows from the records, so it is left out of backups.
create table search (
  id integer primary key,
  ledger text not null,
  record text not null,
  words text not null
);
create unique index search_record on search (record);
create virtual table search_pairs using fts5 (pairs, content = '', contentless_delete = 1, prefix = '1', tokenize = "unicode61 remove_diacritics 0 tokenchars '_'");

-- By which rule they were collected.
create table search_rule (
  rule text primary key
);
