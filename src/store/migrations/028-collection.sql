-- Sheets that go out to the unions below: what is asked, of whom, and what came back.
create table "collection" (
  "book" text not null,
  "id" text not null,
  "union" text,
  "state" text,
  "about" text,
  "form" text,
  "times" bigint,
  "covers" text,
  "told" text,
  "same" text,
  "outside" text,
  "files" text,
  "bright" text,
  "remark" text,
  "extra" text not null,
  "entered" text not null,
  "called" text not null,
  "initials" text not null,
  "version" bigint not null,
  "name" text,
  "period" text,
  "period_to" text,
  "due" text,
  "due_to" text,
  "contact" text,
  "ended" text,
  "ended_to" text,
  primary key ("id", "book")
);
create index "collection_by_same" on "collection" ("same") where "same" is not null;
create index "collection_by_about" on "collection" ("about") where "about" is not null;
create index "collection_by_name" on "collection" ("name");
create index "collection_in_union" on "collection" ("union", "state", coalesce("period", ''), "id");
create index "collection_in_order" on "collection" (coalesce("period", ''), "id", "union");
create index "collection_of_state" on "collection" ("state", "id", "union") where "state" is not null;
create table "collection_asked" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "ledger" text,
  "columns" text,
  "prefilled" text,
  primary key ("record", "nth", "book")
);
create table "collection_unions" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "from" text,
  primary key ("record", "nth", "book")
);
create table "collection_returned" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "whose" text,
  "day" text,
  "day_to" text,
  "file" text,
  "taken" bigint,
  "refused" bigint,
  "batch" text,
  "note" text,
  primary key ("record", "nth", "book")
);
create index "collection_unions_by_from" on "collection_unions" ("from");
create index "collection_returned_by_whose" on "collection_returned" ("whose");
