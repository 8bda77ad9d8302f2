-- An election knows the one before it, whose term it ends.
alter table "election" add column "former" text;
create index "election_by_former" on "election" ("former") where "former" is not null;
create index "election_by_called" on "election" ("called");
