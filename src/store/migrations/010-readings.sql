-- What a person said of the wording of reports, and the figures of reports older than the ledgers.
create table "correction" (
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
  "words" text,
  "measure" text,
  "means" text,
  "indicator" text,
  primary key ("id", "book")
);
create index "correction_by_same" on "correction" ("same") where "same" is not null;
create index "correction_by_about" on "correction" ("about") where "about" is not null;
create index "correction_by_words" on "correction" ("words");

create table "reported" (
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
  "period" text,
  "period_to" text,
  "source" text,
  "means" text,
  "value" double precision,
  "measure" text,
  "said" text,
  "words" text,
  "indicator" text,
  "start" bigint,
  "end" bigint,
  primary key ("id", "book")
);
create index "reported_by_same" on "reported" ("same") where "same" is not null;
create index "reported_by_about" on "reported" ("about") where "about" is not null;
create index "reported_by_source" on "reported" ("source");
create index "correction_in_union" on "correction" ("union", "initials", "id");
create index "correction_in_order" on "correction" ("initials", "id", "union");
create index "reported_in_union" on "reported" ("union", coalesce("period", ''), "id");
create index "reported_in_order" on "reported" (coalesce("period", ''), "id", "union");
