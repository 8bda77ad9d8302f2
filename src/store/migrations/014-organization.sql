-- Organization and members: foundings, elections, bodies, names worked for, rules and tasks from above; more of unions, firms, names, members and meetings.
alter table "union" add column "way" text;
alter table "union" add column "ended" text;
alter table "union" add column "into" text;
alter table "union" add column "certified" text;
alter table "union" add column "certified_to" text;
alter table "union" add column "valid_until" text;
alter table "union" add column "valid_until_to" text;
alter table "union" add column "altered" text;
alter table "union" add column "altered_to" text;
alter table "union" add column "filed" text;
alter table "union" add column "filed_to" text;
alter table "union" add column "party_led" text;
alter table "union" add column "party_led_to" text;
alter table "union" add column "two_new" bigint;
alter table "union" add column "premises" text;
alter table "employer" add column "tasked" text;
alter table "employer" add column "tasked_to" text;
alter table "alias" add column "sort" text;
alter table "alias" add column "until" text;
alter table "alias" add column "until_to" text;
alter table "post" add column "female" bigint;
create table "founding" (
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
  "employer" text,
  "type" text,
  "way" text,
  "exploratory" bigint,
  "started" text,
  "started_to" text,
  "willing" text,
  "willing_to" text,
  "applied" text,
  "applied_to" text,
  "approved" text,
  "approved_to" text,
  "approval" text,
  "founded" text,
  "founded_to" text,
  "shelved" text,
  "shelved_to" text,
  "reason" text,
  "workers" bigint,
  "workers_women" bigint,
  "workers_migrants" bigint,
  "workers_per" text,
  "members" bigint,
  "members_women" bigint,
  "members_migrants" bigint,
  "members_per" text,
  "chair" text,
  "contact" text,
  "with_congress" bigint,
  "with_talks" bigint,
  "with_safety" bigint,
  "with_norm" bigint,
  "founds" text,
  primary key ("id", "book")
);
create table "election" (
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
  "body" text,
  "term" bigint,
  "years" text,
  "ends" text,
  "ends_to" text,
  "renewed" text,
  "renewed_to" text,
  "due" bigint,
  "present" bigint,
  "asked" text,
  "asked_to" text,
  "approved" text,
  "approved_to" text,
  "approval" text,
  primary key ("id", "book")
);
create table "election_candidates" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "name" text,
  "votes" bigint,
  primary key ("record", "nth", "book")
);
create table "election_elected" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "name" text,
  "post" text,
  primary key ("record", "nth", "book")
);
create table "body" (
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
  "founded" text,
  "founded_to" text,
  "ended" text,
  "ended_to" text,
  "approval" text,
  "duties" text,
  primary key ("id", "book")
);
create table "body_members" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "name" text,
  "post" text,
  "other" text,
  primary key ("record", "nth", "book")
);
create table "cultivation" (
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
  "unit" text,
  "workshop" text,
  "programme" text,
  "grade" text,
  "level" text,
  "started" text,
  "started_to" text,
  "applied" text,
  "applied_to" text,
  "inspected" text,
  "inspected_to" text,
  "named" text,
  "named_to" text,
  "number" text,
  "reviewed" text,
  "reviewed_to" text,
  "ended" text,
  "ended_to" text,
  "score" double precision,
  primary key ("id", "book")
);
create table "cultivation_checks" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "item" text,
  "met" bigint,
  "note" text,
  primary key ("record", "nth", "book")
);
create table "document" (
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
  "number" text,
  "issuer" text,
  "kind" text,
  "received" text,
  "received_to" text,
  "issued" text,
  "issued_to" text,
  primary key ("id", "book")
);
create table "document_tasks" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "what" text,
  "due" text,
  "due_to" text,
  "target" text,
  "done_on" text,
  "done_on_to" text,
  "done_by" text,
  "result" text,
  primary key ("record", "nth", "book")
);
create table "regulation" (
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
  "adopted" text,
  "adopted_to" text,
  "revised" text,
  "revised_to" text,
  "displayed" text,
  "displayed_to" text,
  "ended" text,
  "ended_to" text,
  primary key ("id", "book")
);
alter table "member" add column "ethnic" text;
alter table "member" add column "native" text;
alter table "member" add column "address" text;
alter table "member" add column "marriage" text;
alter table "member" add column "health" text;
alter table "member" add column "politics" text;
alter table "member" add column "household" text;
alter table "member" add column "department" text;
alter table "member" add column "skill" text;
alter table "member" add column "employment" text;
alter table "member" add column "dues" text;
alter table "member" add column "dues_to" text;
alter table "member" add column "came_from" text;
alter table "member" add column "went_to" text;
alter table "movement" add column "from" text;
alter table "movement" add column "to" text;
alter table "activity" add column "term" bigint;
alter table "activity" add column "session" bigint;
alter table "activity" add column "conveyed" text;
alter table "activity" add column "conveyed_of" text;
alter table "activity" add column "conveyed_of_to" text;
create index "union_by_into" on "union" ("into");
create index "alias_of_sort" on "alias" ("sort", "id", "union") where "sort" is not null;
create index "founding_by_same" on "founding" ("same") where "same" is not null;
create index "founding_by_about" on "founding" ("about") where "about" is not null;
create index "founding_by_employer" on "founding" ("employer");
create index "founding_by_founds" on "founding" ("founds");
create index "founding_in_union" on "founding" ("union", "state", coalesce("started", ''), "id");
create index "founding_in_order" on "founding" (coalesce("started", ''), "id", "union");
create index "founding_of_state" on "founding" ("state", "id", "union") where "state" is not null;
create index "founding_of_type" on "founding" ("type", "id", "union") where "type" is not null;
create index "founding_of_way" on "founding" ("way", "id", "union") where "way" is not null;
create index "election_by_same" on "election" ("same") where "same" is not null;
create index "election_by_about" on "election" ("about") where "about" is not null;
create index "election_by_body" on "election" ("body");
create index "election_in_union" on "election" ("union", "state", coalesce("day", ''), "id");
create index "election_in_order" on "election" (coalesce("day", ''), "id", "union");
create index "election_of_state" on "election" ("state", "id", "union") where "state" is not null;
create index "election_of_body" on "election" ("body", "id", "union") where "body" is not null;
create index "election_of_years" on "election" ("years", "id", "union") where "years" is not null;
create index "body_by_same" on "body" ("same") where "same" is not null;
create index "body_by_about" on "body" ("about") where "about" is not null;
create index "body_by_kind" on "body" ("kind");
create index "body_in_union" on "body" ("union", "initials", "id");
create index "body_in_order" on "body" ("initials", "id", "union");
create index "body_of_kind" on "body" ("kind", "id", "union") where "kind" is not null;
create index "cultivation_by_same" on "cultivation" ("same") where "same" is not null;
create index "cultivation_by_about" on "cultivation" ("about") where "about" is not null;
create index "cultivation_by_unit" on "cultivation" ("unit");
create index "cultivation_in_union" on "cultivation" ("union", "state", coalesce("started", ''), "id");
create index "cultivation_in_order" on "cultivation" (coalesce("started", ''), "id", "union");
create index "cultivation_of_state" on "cultivation" ("state", "id", "union") where "state" is not null;
create index "cultivation_of_programme" on "cultivation" ("programme", "id", "union") where "programme" is not null;
create index "cultivation_of_grade" on "cultivation" ("grade", "id", "union") where "grade" is not null;
create index "cultivation_of_level" on "cultivation" ("level", "id", "union") where "level" is not null;
create index "document_by_same" on "document" ("same") where "same" is not null;
create index "document_by_about" on "document" ("about") where "about" is not null;
create index "document_by_number" on "document" ("number");
create index "document_in_union" on "document" ("union", coalesce("received", ''), "id");
create index "document_in_order" on "document" (coalesce("received", ''), "id", "union");
create index "document_of_kind" on "document" ("kind", "id", "union") where "kind" is not null;
create index "regulation_by_same" on "regulation" ("same") where "same" is not null;
create index "regulation_by_about" on "regulation" ("about") where "about" is not null;
create index "regulation_by_title" on "regulation" ("title");
create index "regulation_in_union" on "regulation" ("union", "initials", "id");
create index "regulation_in_order" on "regulation" ("initials", "id", "union");
create index "regulation_of_kind" on "regulation" ("kind", "id", "union") where "kind" is not null;
create index "member_by_came_from" on "member" ("came_from");
create index "member_by_went_to" on "member" ("went_to");
create index "member_of_marriage" on "member" ("marriage", "id", "union") where "marriage" is not null;
create index "member_of_politics" on "member" ("politics", "id", "union") where "politics" is not null;
create index "member_of_household" on "member" ("household", "id", "union") where "household" is not null;
create index "member_of_employment" on "member" ("employment", "id", "union") where "employment" is not null;
create index "movement_by_from" on "movement" ("from");
create index "movement_by_to" on "movement" ("to");
create index "founding_by_name" on "founding" ("name");
