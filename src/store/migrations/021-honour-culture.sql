-- Contests and feasts among the activities; selections and the roll of honours; the places of workers.
alter table "cultivation" add column "application" text;
alter table "activity" add column "series" text;
alter table "activity" add column "feast" text;
alter table "activity" add column "number" text;
alter table "activity" add column "programmes" bigint;
alter table "activity" add column "performers" bigint;
alter table "activity" add column "result" text;
create index "activity_of_feast" on "activity" ("feast", "id", "union") where "feast" is not null;
create table "activity_weights" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "item" text,
  "share" double precision,
  primary key ("record", "nth", "book")
);
create table "activity_awards" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "place" text,
  "places" bigint,
  "bonus" bigint,
  primary key ("record", "nth", "book")
);
create table "activity_entrants" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "name" text,
  "unit" text,
  "score" double precision,
  "rank" bigint,
  primary key ("record", "nth", "book")
);

create table "selection" (
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
  "day" text,
  "day_to" text,
  "title" text,
  "term" bigint,
  "honour" text,
  "kind" text,
  "rank" text,
  "places" bigint,
  "number" text,
  "mobilised" text,
  "mobilised_to" text,
  "nominated" text,
  "nominated_to" text,
  "surveyed" text,
  "surveyed_to" text,
  "reviewed" text,
  "reviewed_to" text,
  "posted" text,
  "posted_to" text,
  "ended" text,
  "ended_to" text,
  "awarded" text,
  "awarded_to" text,
  "award" text,
  "ceremony" text,
  "stopped" text,
  "stopped_to" text,
  primary key ("id", "book")
);
create index "selection_by_same" on "selection" ("same") where "same" is not null;
create index "selection_by_called" on "selection" ("called");
create index "selection_by_about" on "selection" ("about") where "about" is not null;
create index "selection_by_ceremony" on "selection" ("ceremony");
create index "selection_by_title" on "selection" ("title");
create index "selection_in_union" on "selection" ("union", "state", coalesce("day", ''), "id", "day", "day_to", "awarded", "awarded_to", "stopped", "stopped_to", "same", "form");
create index "selection_in_order" on "selection" (coalesce("day", ''), "id", "union");
create index "selection_of_state" on "selection" ("state", "id", "union") where "state" is not null;
create index "selection_of_kind" on "selection" ("kind", "id", "union") where "kind" is not null;
create index "selection_of_rank" on "selection" ("rank", "id", "union") where "rank" is not null;
create table "selection_nominees" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "name" text,
  "unit" text,
  "workshop" text,
  "deeds" text,
  "score" double precision,
  primary key ("record", "nth", "book")
);
create table "selection_chosen" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "name" text,
  "unit" text,
  "workshop" text,
  "bonus" bigint,
  primary key ("record", "nth", "book")
);
create table "selection_objections" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "on" text,
  "on_to" text,
  "matter" text,
  "found" text,
  primary key ("record", "nth", "book")
);
create index "selection_nominees_by_unit" on "selection_nominees" ("unit");
create index "selection_chosen_by_unit" on "selection_chosen" ("unit");

create table "honour" (
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
  "day" text,
  "day_to" text,
  "title" text,
  "kind" text,
  "rank" text,
  "bearer" text,
  "name" text,
  "unit" text,
  "workshop" text,
  "issuer" text,
  "number" text,
  "bonus" bigint,
  "selection" text,
  "ceremony" text,
  "until" text,
  "until_to" text,
  primary key ("id", "book")
);
create index "honour_by_same" on "honour" ("same") where "same" is not null;
create index "honour_by_about" on "honour" ("about") where "about" is not null;
create index "honour_by_unit" on "honour" ("unit");
create index "honour_by_selection" on "honour" ("selection");
create index "honour_by_ceremony" on "honour" ("ceremony");
create index "honour_by_title" on "honour" ("title");
create index "honour_by_bearer" on "honour" ("bearer");
create index "honour_in_union" on "honour" ("union", coalesce("day", ''), "id", "day", "day_to", "until", "until_to", "rank", "kind", "bearer", "same", "form");
create index "honour_in_order" on "honour" (coalesce("day", ''), "id", "union");
create index "honour_of_kind" on "honour" ("kind", "id", "union") where "kind" is not null;
create index "honour_of_rank" on "honour" ("rank", "id", "union") where "rank" is not null;
create index "honour_of_bearer" on "honour" ("bearer", "id", "union") where "bearer" is not null;
create index "honour_by_total" on "honour" ("union") where "form" = 'total';

create table "facility" (
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
  "unit" text,
  "place" text,
  "opened" text,
  "opened_to" text,
  "closed" text,
  "closed_to" text,
  "area" double precision,
  "books" bigint,
  "pieces" bigint,
  "members" bigint,
  "rank" text,
  "cost" bigint,
  primary key ("id", "book")
);
create index "facility_by_same" on "facility" ("same") where "same" is not null;
create index "facility_by_about" on "facility" ("about") where "about" is not null;
create index "facility_by_unit" on "facility" ("unit");
create index "facility_by_name" on "facility" ("name");
create index "facility_in_union" on "facility" ("union", coalesce("opened", ''), "id", "opened", "opened_to", "closed", "closed_to", "kind", "rank", "same", "form");
create index "facility_in_order" on "facility" (coalesce("opened", ''), "id", "union");
create index "facility_of_kind" on "facility" ("kind", "id", "union") where "kind" is not null;
create index "facility_of_rank" on "facility" ("rank", "id", "union") where "rank" is not null;
create table "facility_readers" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "on" text,
  "on_to" text,
  "people" bigint,
  primary key ("record", "nth", "book")
);
create table "facility_lines" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "source" text,
  "amount" bigint,
  "item" text,
  primary key ("record", "nth", "book")
);
