-- A report on its way from draft to issue, and its text, version by version.
create table "report" (
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
  "kind" text,
  "period" text,
  "period_to" text,
  "template" text,
  "drafter" text,
  "submitted" text,
  "submitted_to" text,
  "returned" text,
  "returned_to" text,
  "reason" text,
  "approver" text,
  "approved" text,
  "approved_to" text,
  "approval" text,
  "scan" text,
  "issued" text,
  "issued_to" text,
  "number" text,
  "seal" text,
  primary key ("id", "book")
);
create index "report_by_same" on "report" ("same") where "same" is not null;
create index "report_by_about" on "report" ("about") where "about" is not null;
create index "report_by_number" on "report" ("number");
create index "report_by_title" on "report" ("title");
create index "report_in_union" on "report" ("union", "state", coalesce("period", ''), "id");
create index "report_in_order" on "report" (coalesce("period", ''), "id", "union");
create index "report_of_state" on "report" ("state", "id", "union") where "state" is not null;
create index "report_of_kind" on "report" ("kind", "id", "union") where "kind" is not null;
create table "report_sent" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "to" text,
  "day" text,
  "day_to" text,
  "how" text,
  "receiver" text,
  primary key ("record", "nth", "book")
);

-- The text of a record, version by version; none is ever altered. Versions that one person saved one after another since the same
-- moment are one to whoever lists them. `title` is what the record was called then; `digest` is of both.
create table record_body (
  book text not null,
  record text not null,
  version bigint not null,
  ledger text not null,
  title text not null,
  body text not null,
  digest text not null,
  at text not null,
  since text not null,
  who text not null,
  who_name text not null,
  note text,
  sealed bigint not null,
  primary key (record, version)
);
