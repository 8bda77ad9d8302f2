-- One table a ledger and one a part of it, as the definitions have them.
create table "union" (
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
  "type" text,
  "employer" text,
  "code" text,
  "founded" text,
  "founded_to" text,
  "approval" text,
  "dissolved" text,
  "dissolved_to" text,
  "chair" text,
  "term_ends" text,
  "term_ends_to" text,
  "party" bigint,
  "account" text,
  "account_to" text,
  primary key ("id", "book")
);
create index "union_by_union" on "union" ("union");
create index "union_by_same" on "union" ("same") where "same" is not null;
create index "union_by_called" on "union" ("called");
create index "union_by_about" on "union" ("about") where "about" is not null;
create index "union_by_employer" on "union" ("employer");
create index "union_by_code" on "union" ("code");
create index "union_by_name" on "union" ("name");

create table "employer" (
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
  "code" text,
  "ownership" text,
  "trade" text,
  "place" text,
  "opened" text,
  "opened_to" text,
  "closed" text,
  "closed_to" text,
  "joint_union" text,
  "joined_on" text,
  "joined_on_to" text,
  "left_on" text,
  "left_on_to" text,
  "contact" text,
  "phone" text,
  "phone_key" text,
  primary key ("id", "book")
);
create index "employer_by_union" on "employer" ("union");
create index "employer_by_same" on "employer" ("same") where "same" is not null;
create index "employer_by_called" on "employer" ("called");
create index "employer_by_about" on "employer" ("about") where "about" is not null;
create index "employer_by_joint_union" on "employer" ("joint_union");
create index "employer_by_code" on "employer" ("code");
create index "employer_by_name" on "employer" ("name");
create table "employer_staff" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "on" text,
  "on_to" text,
  "workers" bigint,
  "workers_women" bigint,
  "workers_migrants" bigint,
  "workers_per" text,
  primary key ("record", "nth", "book")
);

create table "alias" (
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
  "of" text,
  primary key ("id", "book")
);
create index "alias_by_union" on "alias" ("union");
create index "alias_by_same" on "alias" ("same") where "same" is not null;
create index "alias_by_about" on "alias" ("about") where "about" is not null;
create index "alias_by_of" on "alias" ("of");
create index "alias_by_name" on "alias" ("name");

create table "post" (
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
  "post" text,
  "full_time" bigint,
  "other" text,
  "from" text,
  "from_to" text,
  "until" text,
  "until_to" text,
  primary key ("id", "book")
);
create index "post_by_union" on "post" ("union");
create index "post_by_same" on "post" ("same") where "same" is not null;
create index "post_by_called" on "post" ("called");
create index "post_by_about" on "post" ("about") where "about" is not null;
create index "post_by_name" on "post" ("name");

create table "basis" (
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
  "from" text,
  "from_to" text,
  "way" text,
  primary key ("id", "book")
);
create index "basis_by_union_from" on "basis" ("union", "from");
create index "basis_by_same" on "basis" ("same") where "same" is not null;
create index "basis_by_about" on "basis" ("about") where "about" is not null;

create table "zero" (
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
  "ledger" text,
  "only" text,
  "period" text,
  "period_to" text,
  "confirmed_by" text,
  primary key ("id", "book")
);
create index "zero_by_union_period" on "zero" ("union", "period");
create index "zero_by_same" on "zero" ("same") where "same" is not null;
create index "zero_by_about" on "zero" ("about") where "about" is not null;
create index "zero_by_ledger" on "zero" ("ledger");

create table "member" (
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
  "identity" text,
  "identity_key" text,
  "sex" text,
  "born" text,
  "born_to" text,
  "migrant" bigint,
  "group" text,
  "employer" text,
  "job" text,
  "education" text,
  "phone" text,
  "phone_key" text,
  "card" text,
  "joined" text,
  "joined_to" text,
  "how" text,
  "left" text,
  "left_to" text,
  "why" text,
  primary key ("id", "book")
);
create index "member_by_union_joined" on "member" ("union", "joined");
create index "member_by_same" on "member" ("same") where "same" is not null;
create index "member_by_about" on "member" ("about") where "about" is not null;
create index "member_by_employer" on "member" ("employer");
create index "member_by_identity_key" on "member" ("identity_key");
create index "member_by_card" on "member" ("card");

create table "movement" (
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
  "kind" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "reason" text,
  primary key ("id", "book")
);
create index "movement_by_union_day" on "movement" ("union", "day");
create index "movement_by_same" on "movement" ("same") where "same" is not null;
create index "movement_by_about" on "movement" ("about") where "about" is not null;

create table "headcount" (
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
  "on" text,
  "on_to" text,
  "workers" bigint,
  "workers_women" bigint,
  "workers_migrants" bigint,
  "workers_per" text,
  "members" bigint,
  "members_women" bigint,
  "members_migrants" bigint,
  "members_per" text,
  primary key ("id", "book")
);
create index "headcount_by_union_on" on "headcount" ("union", "on");
create index "headcount_by_same" on "headcount" ("same") where "same" is not null;
create index "headcount_by_about" on "headcount" ("about") where "about" is not null;

create table "visit" (
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
  "purpose" text,
  "employer" text,
  "stage" text,
  "reason" text,
  "next" text,
  "next_on" text,
  "next_on_to" text,
  "met" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  primary key ("id", "book")
);
create index "visit_by_union_day" on "visit" ("union", "day");
create index "visit_by_same" on "visit" ("same") where "same" is not null;
create index "visit_by_about" on "visit" ("about") where "about" is not null;
create index "visit_by_employer" on "visit" ("employer");

create table "dispute" (
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
  "number" text,
  "received" text,
  "received_to" text,
  "cause" text,
  "employer" text,
  "handler" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "sought" bigint,
  "way" text,
  "result" text,
  "closed" text,
  "closed_to" text,
  "agreed" bigint,
  "paid" bigint,
  "knew" text,
  "knew_to" text,
  "interrupted" text,
  "interrupted_to" text,
  "left" text,
  "left_to" text,
  "filed" text,
  "filed_to" text,
  primary key ("id", "book")
);
create index "dispute_by_union_received" on "dispute" ("union", "received");
create index "dispute_by_same" on "dispute" ("same") where "same" is not null;
create index "dispute_by_called" on "dispute" ("called");
create index "dispute_by_about" on "dispute" ("about") where "about" is not null;
create index "dispute_by_employer" on "dispute" ("employer");
create index "dispute_by_handler" on "dispute" ("handler");
create index "dispute_by_number" on "dispute" ("number");
create table "dispute_parties" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "name" text,
  "identity" text,
  "identity_key" text,
  "phone" text,
  "phone_key" text,
  "female" bigint,
  "migrant" bigint,
  primary key ("record", "nth", "book")
);

create table "petition" (
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
  "number" text,
  "received" text,
  "received_to" text,
  "way" text,
  "matter" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "handler" text,
  "employer" text,
  "accepted" text,
  "accepted_to" text,
  "extended" bigint,
  "finished" text,
  "finished_to" text,
  "reply" text,
  "dispute" text,
  primary key ("id", "book")
);
create index "petition_by_union_received" on "petition" ("union", "received");
create index "petition_by_same" on "petition" ("same") where "same" is not null;
create index "petition_by_about" on "petition" ("about") where "about" is not null;
create index "petition_by_handler" on "petition" ("handler");
create index "petition_by_employer" on "petition" ("employer");
create index "petition_by_dispute" on "petition" ("dispute");
create index "petition_by_number" on "petition" ("number");

create table "inspection" (
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
  "role" text,
  "partners" text,
  "visits" bigint,
  "hazards" bigint,
  "fixed" bigint,
  "rechecked" text,
  "rechecked_to" text,
  primary key ("id", "book")
);
create index "inspection_by_union_day" on "inspection" ("union", "day");
create index "inspection_by_same" on "inspection" ("same") where "same" is not null;
create index "inspection_by_about" on "inspection" ("about") where "about" is not null;
create table "inspection_firms" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "employer" text,
  "hazards" bigint,
  "fixed" bigint,
  "note" text,
  primary key ("record", "nth", "book")
);
create table "inspection_hazardRows" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "employer" text,
  "what" text,
  "due" text,
  "due_to" text,
  "fixed_on" text,
  "fixed_on_to" text,
  primary key ("record", "nth", "book")
);
create index "inspection_firms_by_employer" on "inspection_firms" ("employer");
create index "inspection_hazardRows_by_employer" on "inspection_hazardRows" ("employer");

create table "activity" (
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
  "role" text,
  "partners" text,
  "place" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "audience" bigint,
  "cost" bigint,
  primary key ("id", "book")
);
create index "activity_by_union_day" on "activity" ("union", "day");
create index "activity_by_same" on "activity" ("same") where "same" is not null;
create index "activity_by_about" on "activity" ("about") where "about" is not null;
create index "activity_by_title" on "activity" ("title");
create table "activity_prizes" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "place" text,
  "name" text,
  "unit" text,
  primary key ("record", "nth", "book")
);
create table "activity_lines" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "source" text,
  "amount" bigint,
  "item" text,
  primary key ("record", "nth", "book")
);
