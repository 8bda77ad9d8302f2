-- 目标管理考核: schemes, how points are given, and the score sheets of unions.
create table "scheme" (
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
  "whom" text,
  "issuer" text,
  "issued" text,
  "issued_to" text,
  "number" text,
  "due" text,
  "due_to" text,
  primary key ("id", "book")
);
create table "scheme_items" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "aspect" text,
  "what" text,
  "weight" double precision,
  "way" text,
  "indicator" text,
  "target" double precision,
  "each" double precision,
  "bonus" bigint,
  "evidence" text,
  primary key ("record", "nth", "book")
);
create table "assessment" (
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
  "scheme" text,
  "scored" text,
  "scored_to" text,
  "scorer" text,
  "self" double precision,
  "checked" text,
  "checked_to" text,
  "checker" text,
  "given" double precision,
  primary key ("id", "book")
);
create table "assessment_rows" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "what" text,
  "weight" double precision,
  "counted" double precision,
  "self" double precision,
  "given" double precision,
  "why" text,
  primary key ("record", "nth", "book")
);
create index "scheme_by_same" on "scheme" ("same") where "same" is not null;
create index "scheme_by_called" on "scheme" ("called");
create index "scheme_by_about" on "scheme" ("about") where "about" is not null;
create index "scheme_by_name" on "scheme" ("name");
create index "scheme_in_union" on "scheme" ("union", coalesce("period", ''), "id");
create index "scheme_in_order" on "scheme" (coalesce("period", ''), "id", "union");
create index "scheme_of_whom" on "scheme" ("whom", "id", "union") where "whom" is not null;
create index "assessment_by_same" on "assessment" ("same") where "same" is not null;
create index "assessment_by_about" on "assessment" ("about") where "about" is not null;
create index "assessment_by_scheme" on "assessment" ("scheme");
create index "assessment_in_union" on "assessment" ("union", "state", coalesce("scored", ''), "id");
create index "assessment_in_order" on "assessment" (coalesce("scored", ''), "id", "union");
create index "assessment_of_state" on "assessment" ("state", "id", "union") where "state" is not null;
