-- Plans of activities, which fill the activity when they are approved, and templates of reports as records.
alter table "activity" add column "begins" text;
alter table "activity" add column "budget" bigint;
create table "activity_schedule" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "at" text,
  "minutes" bigint,
  "item" text,
  "who" text,
  primary key ("record", "nth", "book")
);
create table "programme" (
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
  "title" text,
  "activity" text,
  "day" text,
  "day_to" text,
  "begins" text,
  "place" text,
  "who" text,
  "heads" bigint,
  "theme" text,
  "aim" text,
  "safety" text,
  "budget" bigint,
  "approved" text,
  "approved_to" text,
  "approver" text,
  primary key ("id", "book")
);
create index "programme_by_same" on "programme" ("same") where "same" is not null;
create index "programme_by_about" on "programme" ("about") where "about" is not null;
create index "programme_by_activity" on "programme" ("activity");
create index "programme_by_title" on "programme" ("title");
create index "programme_in_union" on "programme" ("union", "state", coalesce("day", ''), "id");
create index "programme_in_order" on "programme" (coalesce("day", ''), "id", "union");
create index "programme_of_state" on "programme" ("state", "id", "union") where "state" is not null;
create table "programme_schedule" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "at" text,
  "minutes" bigint,
  "item" text,
  "who" text,
  primary key ("record", "nth", "book")
);
create table "programme_duties" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "group" text,
  "duty" text,
  "who" text,
  primary key ("record", "nth", "book")
);
create table "programme_games" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "ages" text,
  "name" text,
  "minutes" bigint,
  "how" text,
  "things" text,
  primary key ("record", "nth", "book")
);
create table "programme_items" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "item" text,
  "price" bigint,
  "number" bigint,
  "measure" text,
  "amount" bigint,
  primary key ("record", "nth", "book")
);
create table "programme_materials" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "item" text,
  "number" bigint,
  "measure" text,
  "who" text,
  primary key ("record", "nth", "book")
);
create table "template" (
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
  "kind" text,
  "title" text,
  "copied" text,
  primary key ("id", "book")
);
create index "template_by_same" on "template" ("same") where "same" is not null;
create index "template_by_about" on "template" ("about") where "about" is not null;
create index "template_by_name" on "template" ("name");
create index "template_in_union" on "template" ("union", "initials", "id");
create index "template_in_order" on "template" ("initials", "id", "union");
create index "template_of_kind" on "template" ("kind", "id", "union") where "kind" is not null;
create table "template_sections" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "heading" text,
  "themes" text,
  "only" text,
  "until" text,
  "moves" bigint,
  "opening" text,
  "text" text,
  "prompt" text,
  primary key ("record", "nth", "book")
);
