-- What an administrator settled of the law, and the holidays of years that the program does not know.
create table "rule" (
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
  "rule" text,
  "length" bigint,
  "unit" text,
  "number" bigint,
  "part" bigint,
  "whole" bigint,
  "exceed" bigint,
  "amount" bigint,
  "from" text,
  "from_to" text,
  "until" text,
  "until_to" text,
  "place" text,
  "source" text,
  "settler" text,
  "settled" text,
  "settled_to" text,
  primary key ("id", "book")
);
create table "holiday" (
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
  "from" text,
  "from_to" text,
  "until" text,
  "until_to" text,
  "source" text,
  primary key ("id", "book")
);
create table "holiday_worked" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "day" text,
  "day_to" text,
  primary key ("record", "nth", "book")
);
create index "rule_by_same" on "rule" ("same") where "same" is not null;
create index "rule_by_about" on "rule" ("about") where "about" is not null;
create index "rule_by_rule" on "rule" ("rule");
create index "rule_in_union" on "rule" ("union", coalesce("from", ''), "id");
create index "rule_in_order" on "rule" (coalesce("from", ''), "id", "union");
create index "rule_of_rule" on "rule" ("rule", "id", "union") where "rule" is not null;
create index "rule_of_unit" on "rule" ("unit", "id", "union") where "unit" is not null;
create index "holiday_by_same" on "holiday" ("same") where "same" is not null;
create index "holiday_by_about" on "holiday" ("about") where "about" is not null;
create index "holiday_in_union" on "holiday" ("union", coalesce("from", ''), "id");
create index "holiday_in_order" on "holiday" (coalesce("from", ''), "id", "union");
