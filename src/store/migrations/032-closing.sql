-- 结账: the figures of a union up to a day, signed and kept as they were.
create table "closing" (
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
  "until" text,
  "until_to" text,
  "from" text,
  "from_to" text,
  "by" text,
  "closed" text,
  "closed_to" text,
  "reopened" text,
  "reopened_to" text,
  "reason" text,
  primary key ("id", "book")
);
create table "closing_figures" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "figure" text,
  "of" text,
  "value" text,
  primary key ("record", "nth", "book")
);
create index "closing_by_same" on "closing" ("same") where "same" is not null;
create index "closing_by_about" on "closing" ("about") where "about" is not null;
create index "closing_in_union" on "closing" ("union", "state", coalesce("until", ''), "id");
create index "closing_in_order" on "closing" (coalesce("until", ''), "id", "union");
create index "closing_of_state" on "closing" ("state", "id", "union") where "state" is not null;
