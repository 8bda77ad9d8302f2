-- Rights, agreements and democratic management: what is new of disputes and petitions, and their further ledgers.
alter table "dispute" add column "place" text;
alter table "dispute" add column "mediator" text;
alter table "dispute" add column "applied" text;
alter table "dispute" add column "applied_to" text;
alter table "dispute" add column "oral" bigint;
alter table "dispute" add column "matter" text;
alter table "dispute" add column "reasons" text;
alter table "dispute" add column "collective" bigint;
alter table "dispute" add column "signed" text;
alter table "dispute" add column "signed_to" text;
alter table "dispute" add column "sealed" bigint;
alter table "dispute" add column "accepted" text;
alter table "dispute" add column "accepted_to" text;
alter table "dispute" add column "heard" text;
alter table "dispute" add column "heard_to" text;
alter table "dispute" add column "award_extended" bigint;
alter table "dispute" add column "awarded" text;
alter table "dispute" add column "awarded_to" text;
alter table "dispute" add column "sued" text;
alter table "dispute" add column "sued_to" text;
alter table "dispute" add column "injured" text;
alter table "dispute" add column "injured_to" text;
alter table "dispute" add column "claimed" text;
alter table "dispute" add column "claimed_to" text;
alter table "dispute_parties" add column "speaks" bigint;
alter table "petition" add column "informed" text;
alter table "petition" add column "informed_to" text;
alter table "petition" add column "passed" text;
alter table "petition" add column "passed_to" text;
alter table "petition" add column "objected" text;
alter table "petition" add column "objected_to" text;
alter table "petition" add column "review_asked" text;
alter table "petition" add column "review_asked_to" text;
alter table "petition" add column "reviewed" text;
alter table "petition" add column "reviewed_to" text;
create table "recovery" (
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
  "employer" text,
  "reason" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "owed" bigint,
  "partners" text,
  "ended" text,
  "ended_to" text,
  "recovered" bigint,
  "paid" bigint,
  "dispute" text,
  primary key ("id", "book")
);
create table "advice" (
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
  "day" text,
  "day_to" text,
  "kind" text,
  "topic" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "hardship" bigint,
  "employer" text,
  "lawyer" text,
  "outcome" text,
  "ended" text,
  "ended_to" text,
  "gained" bigint,
  "dispute" text,
  primary key ("id", "book")
);
create table "supervision" (
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
  "title" text,
  "matter" text,
  "law" text,
  "role" text,
  "partners" text,
  "employer" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "visits" bigint,
  "findings" bigint,
  "letter" text,
  "letter_no" text,
  "letter_on" text,
  "letter_on_to" text,
  "due" text,
  "due_to" text,
  "answered_on" text,
  "answered_on_to" text,
  "answer" text,
  "corrected" bigint,
  "corrected_on" text,
  "corrected_on_to" text,
  "closed_on" text,
  "closed_on_to" text,
  "signed" text,
  primary key ("id", "book")
);
create table "supervision_firms" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "employer" text,
  "findings" bigint,
  "corrected" bigint,
  "note" text,
  primary key ("record", "nth", "book")
);
create table "agreement" (
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
  "scope" text,
  "number" text,
  "round" bigint,
  "employer" text,
  "worker_side" text,
  "employer_side" text,
  "worker_talkers" bigint,
  "employer_talkers" bigint,
  "offered" text,
  "offered_to" text,
  "replied" text,
  "replied_to" text,
  "talked" text,
  "talked_to" text,
  "voted" text,
  "voted_to" text,
  "base" bigint,
  "present" bigint,
  "yes" bigint,
  "signed" text,
  "signed_to" text,
  "firms" bigint,
  "workers" bigint,
  "rise_min" double precision,
  "rise_max" double precision,
  "filed" text,
  "filed_to" text,
  "objected" text,
  "objected_to" text,
  "effective" text,
  "effective_to" text,
  "published" text,
  "published_to" text,
  "expires" text,
  "expires_to" text,
  "renew_asked" text,
  "renew_asked_to" text,
  "renewed" text,
  "renewed_to" text,
  primary key ("id", "book")
);
create table "agreement_covered" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "employer" text,
  "workers" bigint,
  "note" text,
  primary key ("record", "nth", "book")
);
create table "congress" (
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
  "tier" text,
  "meeting" text,
  "employer" text,
  "name" text,
  "term" bigint,
  "session" bigint,
  "base" bigint,
  "present" bigint,
  "proposals" bigint,
  primary key ("id", "book")
);
create table "congress_subjects" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "subject" text,
  "kind" text,
  "yes" bigint,
  "no" bigint,
  "passed" bigint,
  primary key ("record", "nth", "book")
);
create table "proposal" (
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
  "raised" text,
  "raised_to" text,
  "title" text,
  "kind" text,
  "by" text,
  "employer" text,
  "congress" text,
  "filed" text,
  "filed_to" text,
  "office" text,
  "answered" text,
  "answered_to" text,
  "answer" text,
  "done" text,
  "done_to" text,
  "satisfied" text,
  primary key ("id", "book")
);
create table "openness" (
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
  "employer" text,
  "way" text,
  "topic" text,
  "content" text,
  "items" bigint,
  primary key ("id", "book")
);
create index "recovery_by_same" on "recovery" ("same") where "same" is not null;
create index "recovery_by_about" on "recovery" ("about") where "about" is not null;
create index "recovery_by_employer" on "recovery" ("employer");
create index "recovery_by_dispute" on "recovery" ("dispute");
create index "recovery_by_number" on "recovery" ("number");
create index "recovery_in_union" on "recovery" ("union", "state", coalesce("received", ''), "id");
create index "recovery_in_order" on "recovery" (coalesce("received", ''), "id", "union");
create index "recovery_of_state" on "recovery" ("state", "id", "union") where "state" is not null;
create index "recovery_of_reason" on "recovery" ("reason", "id", "union") where "reason" is not null;
create index "recovery_by_total" on "recovery" ("union") where "form" = 'total';
create index "advice_by_same" on "advice" ("same") where "same" is not null;
create index "advice_by_about" on "advice" ("about") where "about" is not null;
create index "advice_by_employer" on "advice" ("employer");
create index "advice_by_dispute" on "advice" ("dispute");
create index "advice_by_number" on "advice" ("number");
create index "advice_in_union" on "advice" ("union", "state", coalesce("day", ''), "id");
create index "advice_in_order" on "advice" (coalesce("day", ''), "id", "union");
create index "advice_of_state" on "advice" ("state", "id", "union") where "state" is not null;
create index "advice_of_kind" on "advice" ("kind", "id", "union") where "kind" is not null;
create index "advice_of_topic" on "advice" ("topic", "id", "union") where "topic" is not null;
create index "advice_of_outcome" on "advice" ("outcome", "id", "union") where "outcome" is not null;
create index "advice_by_total" on "advice" ("union") where "form" = 'total';
create index "supervision_by_same" on "supervision" ("same") where "same" is not null;
create index "supervision_by_about" on "supervision" ("about") where "about" is not null;
create index "supervision_by_employer" on "supervision" ("employer");
create index "supervision_by_letter_no" on "supervision" ("letter_no");
create index "supervision_in_union" on "supervision" ("union", "state", coalesce("day", ''), "id");
create index "supervision_in_order" on "supervision" (coalesce("day", ''), "id", "union");
create index "supervision_of_state" on "supervision" ("state", "id", "union") where "state" is not null;
create index "supervision_of_kind" on "supervision" ("kind", "id", "union") where "kind" is not null;
create index "supervision_of_matter" on "supervision" ("matter", "id", "union") where "matter" is not null;
create index "supervision_of_role" on "supervision" ("role", "id", "union") where "role" is not null;
create index "supervision_of_letter" on "supervision" ("letter", "id", "union") where "letter" is not null;
create index "supervision_by_total" on "supervision" ("union") where "form" = 'total';
create index "supervision_firms_by_employer" on "supervision_firms" ("employer");
create index "agreement_by_same" on "agreement" ("same") where "same" is not null;
create index "agreement_by_about" on "agreement" ("about") where "about" is not null;
create index "agreement_by_employer" on "agreement" ("employer");
create index "agreement_by_number" on "agreement" ("number");
create index "agreement_by_name" on "agreement" ("name");
create index "agreement_in_union" on "agreement" ("union", "state", coalesce("signed", ''), "id");
create index "agreement_in_order" on "agreement" (coalesce("signed", ''), "id", "union");
create index "agreement_of_state" on "agreement" ("state", "id", "union") where "state" is not null;
create index "agreement_of_kind" on "agreement" ("kind", "id", "union") where "kind" is not null;
create index "agreement_of_scope" on "agreement" ("scope", "id", "union") where "scope" is not null;
create index "agreement_by_total" on "agreement" ("union") where "form" = 'total';
create index "agreement_covered_by_employer" on "agreement_covered" ("employer");
create index "congress_by_same" on "congress" ("same") where "same" is not null;
create index "congress_by_called" on "congress" ("called");
create index "congress_by_about" on "congress" ("about") where "about" is not null;
create index "congress_by_employer" on "congress" ("employer");
create index "congress_by_name" on "congress" ("name");
create index "congress_in_union" on "congress" ("union", coalesce("day", ''), "id");
create index "congress_in_order" on "congress" (coalesce("day", ''), "id", "union");
create index "congress_of_tier" on "congress" ("tier", "id", "union") where "tier" is not null;
create index "congress_of_meeting" on "congress" ("meeting", "id", "union") where "meeting" is not null;
create index "congress_by_total" on "congress" ("union") where "form" = 'total';
create index "proposal_by_same" on "proposal" ("same") where "same" is not null;
create index "proposal_by_about" on "proposal" ("about") where "about" is not null;
create index "proposal_by_employer" on "proposal" ("employer");
create index "proposal_by_congress" on "proposal" ("congress");
create index "proposal_by_number" on "proposal" ("number");
create index "proposal_by_title" on "proposal" ("title");
create index "proposal_in_union" on "proposal" ("union", "state", coalesce("raised", ''), "id");
create index "proposal_in_order" on "proposal" (coalesce("raised", ''), "id", "union");
create index "proposal_of_state" on "proposal" ("state", "id", "union") where "state" is not null;
create index "proposal_of_kind" on "proposal" ("kind", "id", "union") where "kind" is not null;
create index "proposal_of_satisfied" on "proposal" ("satisfied", "id", "union") where "satisfied" is not null;
create index "proposal_by_total" on "proposal" ("union") where "form" = 'total';
create index "openness_by_same" on "openness" ("same") where "same" is not null;
create index "openness_by_about" on "openness" ("about") where "about" is not null;
create index "openness_by_employer" on "openness" ("employer");
create index "openness_in_union" on "openness" ("union", coalesce("day", ''), "id");
create index "openness_in_order" on "openness" (coalesce("day", ''), "id", "union");
create index "openness_of_way" on "openness" ("way", "id", "union") where "way" is not null;
create index "openness_of_topic" on "openness" ("topic", "id", "union") where "topic" is not null;
create index "openness_by_total" on "openness" ("union") where "form" = 'total';
