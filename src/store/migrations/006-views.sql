-- Who gave a one-time link out: a right of access.
alter table account_invitation add column "by" text;

-- What the list of a ledger looks like to one person: its filters, columns and order, under a name.
create table view (
  id text primary key,
  person text not null,
  ledger text not null,
  name text not null,
  body text not null
);
create unique index view_by_person on view (person, ledger, name);

-- What holds for a whole book, by name.
create table setting (
  book text not null,
  name text not null,
  value text not null,
  primary key (book, name)
);
