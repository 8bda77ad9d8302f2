-- By what the key of the data is known again: it opens nothing.
create table data_key (
  fingerprint text primary key not null
);

-- The rights of who is signed in are asked with every request.
create index "access_of_person" on "access" (lower("account"));

-- What stands by the ledger's own day is counted from the index that lists walk.
drop index "cultivation_in_union";
create index "cultivation_in_union" on "cultivation" ("union", "state", coalesce("started", ''), "id", "started", "started_to", "named", "named_to", "programme", "ended", "ended_to", "same", "form");
drop index "document_in_union";
create index "document_in_union" on "document" ("union", coalesce("received", ''), "id", "received", "received_to", "same", "form");
drop index "member_in_union";
create index "member_in_union" on "member" ("union", coalesce("joined", ''), "id", "joined", "joined_to", "left", "left_to", "sex", "migrant", "group", "same", "form");
drop index "dispute_in_union";
create index "dispute_in_union" on "dispute" ("union", "state", coalesce("received", ''), "id", "received", "received_to", "closed", "closed_to", "same", "form");
drop index "recovery_in_union";
create index "recovery_in_union" on "recovery" ("union", "state", coalesce("received", ''), "id", "received", "received_to", "ended", "ended_to", "dispute", "same", "form");
drop index "household_in_union";
create index "household_in_union" on "household" ("union", "state", coalesce("opened", ''), "id", "opened", "opened_to", "closed", "closed_to", "class", "work", "same", "form");
drop index "support_in_union";
create index "support_in_union" on "support" ("union", coalesce("day", ''), "id", "day", "day_to", "until", "until_to", "kind", "same", "form");
