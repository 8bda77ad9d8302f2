-- What is to be reached, and plans with their items.
create table "target" (
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
  "what" text,
  "source" text,
  "document" text,
  "plan" text,
  "set" text,
  "set_to" text,
  "period" text,
  "period_to" text,
  "due" text,
  "due_to" text,
  "owner" text,
  "indicator" text,
  "split" text,
  "direction" text,
  "value" double precision,
  "base" double precision,
  "base_of" text,
  "base_of_to" text,
  "done" text,
  "done_to" text,
  "result" text,
  primary key ("id", "book")
);
create index "target_by_same" on "target" ("same") where "same" is not null;
create index "target_by_about" on "target" ("about") where "about" is not null;
create index "target_by_document" on "target" ("document");
create index "target_by_plan" on "target" ("plan");
create index "target_by_what" on "target" ("what");
create index "target_in_union" on "target" ("union", coalesce("set", ''), "id");
create index "target_in_order" on "target" (coalesce("set", ''), "id", "union");
create index "target_of_source" on "target" ("source", "id", "union") where "source" is not null;
create index "target_of_indicator" on "target" ("indicator", "id", "union") where "indicator" is not null;
create index "target_of_direction" on "target" ("direction", "id", "union") where "direction" is not null;
create table "target_milestones" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "whose" text,
  "by" text,
  "by_to" text,
  "value" double precision,
  "owner" text,
  primary key ("record", "nth", "book")
);
create index "target_milestones_by_whose" on "target_milestones" ("whose");
create table "plan" (
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
  "kind" text,
  "period" text,
  "period_to" text,
  "drafted" text,
  "drafted_to" text,
  "approved" text,
  "approved_to" text,
  "approver" text,
  primary key ("id", "book")
);
create index "plan_by_same" on "plan" ("same") where "same" is not null;
create index "plan_by_called" on "plan" ("called");
create index "plan_by_about" on "plan" ("about") where "about" is not null;
create index "plan_by_kind" on "plan" ("kind");
create index "plan_in_union" on "plan" ("union", "state", coalesce("period", ''), "id");
create index "plan_in_order" on "plan" (coalesce("period", ''), "id", "union");
create index "plan_of_state" on "plan" ("state", "id", "union") where "state" is not null;
create index "plan_of_kind" on "plan" ("kind", "id", "union") where "kind" is not null;
create table "plan_items" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "what" text,
  "object" text,
  "due" text,
  "due_to" text,
  "owner" text,
  "source" text,
  "origin" text,
  "ledger" text,
  "kind" text,
  "indicator" text,
  "direction" text,
  "value" double precision,
  "base" double precision,
  "done" text,
  "done_to" text,
  primary key ("record", "nth", "book")
);
