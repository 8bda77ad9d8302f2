-- Safety and training: who held an event, what law it told of; campaigns, accidents, pilots and their roll-out, tip cards, surveys, suggestions.
alter table "activity" add column "organizer" text;
alter table "activity" add column "laws" text;
alter table "activity" add column "ways" text;
alter table "activity" add column "speaker" text;
alter table "activity" add column "heads" bigint;
create index "activity_of_organizer" on "activity" ("organizer", "id", "union") where "organizer" is not null;
alter table "employer" add column "watched" bigint;
alter table "inspection" add column "notice_no" text;
alter table "inspection" add column "notice_on" text;
alter table "inspection" add column "notice_on_to" text;
alter table "inspection" add column "due" text;
alter table "inspection" add column "due_to" text;
alter table "inspection" add column "answered_on" text;
alter table "inspection" add column "answered_on_to" text;
alter table "inspection" add column "cleared" text;
alter table "inspection" add column "cleared_to" text;
alter table "inspection_hazardRows" add column "measure" text;
alter table "inspection_hazardRows" add column "serious" bigint;
create table "accident" (
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
  "place" text,
  "kind" text,
  "machine" text,
  "severity" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "deaths" bigint,
  "days" bigint,
  "insured" bigint,
  "course" text,
  "cause" text,
  "reported" text,
  "reported_to" text,
  "joined" bigint,
  "applied" text,
  "applied_to" text,
  "recognised" text,
  "recognised_to" text,
  "closed" text,
  "closed_to" text,
  "lesson" text,
  primary key ("id", "book")
);
create table "accident_injured" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "name" text,
  "job" text,
  "hurt" text,
  "days" bigint,
  primary key ("record", "nth", "book")
);
create table "campaign" (
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
  "tier" text,
  "partners" text,
  "firms" bigint,
  "teams" bigint,
  "workers" bigint,
  "models" bigint,
  "seen_firms" bigint,
  "seen_villages" bigint,
  "score" double precision,
  "result" text,
  "ended" text,
  "ended_to" text,
  primary key ("id", "book")
);
create table "campaign_entries" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "employer" text,
  "teams" bigint,
  "workers" bigint,
  "model" bigint,
  "mark" double precision,
  "award" text,
  primary key ("record", "nth", "book")
);
create table "campaign_scores" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "item" text,
  "full" double precision,
  "gained" double precision,
  "why" text,
  primary key ("record", "nth", "book")
);
create table "pilot" (
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
  "begun" text,
  "begun_to" text,
  "title" text,
  "village" text,
  "place" text,
  "partners" text,
  "firms" bigint,
  "workers" bigint,
  "workers_women" bigint,
  "workers_migrants" bigint,
  "workers_per" text,
  "before" bigint,
  "looked" text,
  "looked_to" text,
  "hazards" bigint,
  "talked" text,
  "talked_to" text,
  "signed" text,
  "signed_to" text,
  "contracts" bigint,
  "followed" text,
  "followed_to" text,
  "improved" text,
  "improved_to" text,
  "ended" text,
  "ended_to" text,
  "result" text,
  primary key ("id", "book")
);
create table "pilot_list" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "employer" text,
  "workers" bigint,
  "hazards" bigint,
  "contract" bigint,
  "note" text,
  primary key ("record", "nth", "book")
);
create table "rollout" (
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
  "village" text,
  "work" text,
  "set" text,
  "set_to" text,
  "pilot" text,
  "due" text,
  "due_to" text,
  "owner" text,
  "done" text,
  "done_to" text,
  "why" text,
  "dropped" text,
  "dropped_to" text,
  primary key ("id", "book")
);
create table "tipCard" (
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
  "set" text,
  "set_to" text,
  "employer" text,
  "machine" text,
  "post" text,
  "danger" text,
  "tips" text,
  "gear" text,
  "emergency" text,
  "due" text,
  "due_to" text,
  "made" text,
  "made_to" text,
  "number" bigint,
  "firms" bigint,
  "issued" text,
  "issued_to" text,
  "cost" bigint,
  primary key ("id", "book")
);
create table "tipCard_places" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "employer" text,
  "number" bigint,
  "signed" text,
  primary key ("record", "nth", "book")
);
create table "survey" (
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
  "trade" text,
  "device" text,
  "firms" bigint,
  "machines" bigint,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "families" bigint,
  "forms" bigint,
  "found" text,
  "reported" text,
  "reported_to" text,
  primary key ("id", "book")
);
create table "survey_rows" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "employer" text,
  "name" text,
  "machines" bigint,
  "people" bigint,
  "note" text,
  primary key ("record", "nth", "book")
);
create table "suggestion" (
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
  "raised" text,
  "raised_to" text,
  "title" text,
  "kind" text,
  "area" text,
  "by" text,
  "employer" text,
  "measure" text,
  "adopted" text,
  "adopted_to" text,
  "used" text,
  "used_to" text,
  "declined" text,
  "declined_to" text,
  "benefit" bigint,
  "reward" bigint,
  "award" text,
  primary key ("id", "book")
);
create index "inspection_by_called" on "inspection" ("called");
create index "accident_by_same" on "accident" ("same") where "same" is not null;
create index "accident_by_about" on "accident" ("about") where "about" is not null;
create index "accident_by_employer" on "accident" ("employer");
create index "accident_in_union" on "accident" ("union", "state", coalesce("day", ''), "id");
create index "accident_in_order" on "accident" (coalesce("day", ''), "id", "union");
create index "accident_of_state" on "accident" ("state", "id", "union") where "state" is not null;
create index "accident_of_kind" on "accident" ("kind", "id", "union") where "kind" is not null;
create index "accident_of_machine" on "accident" ("machine", "id", "union") where "machine" is not null;
create index "accident_of_severity" on "accident" ("severity", "id", "union") where "severity" is not null;
create index "accident_by_total" on "accident" ("union") where "form" = 'total';
create index "campaign_by_same" on "campaign" ("same") where "same" is not null;
create index "campaign_by_about" on "campaign" ("about") where "about" is not null;
create index "campaign_by_kind" on "campaign" ("kind");
create index "campaign_in_union" on "campaign" ("union", coalesce("day", ''), "id");
create index "campaign_in_order" on "campaign" (coalesce("day", ''), "id", "union");
create index "campaign_of_kind" on "campaign" ("kind", "id", "union") where "kind" is not null;
create index "campaign_of_tier" on "campaign" ("tier", "id", "union") where "tier" is not null;
create index "campaign_of_result" on "campaign" ("result", "id", "union") where "result" is not null;
create index "campaign_by_total" on "campaign" ("union") where "form" = 'total';
create index "campaign_entries_by_employer" on "campaign_entries" ("employer");
create index "pilot_by_same" on "pilot" ("same") where "same" is not null;
create index "pilot_by_called" on "pilot" ("called");
create index "pilot_by_about" on "pilot" ("about") where "about" is not null;
create index "pilot_by_village" on "pilot" ("village");
create index "pilot_in_union" on "pilot" ("union", "state", coalesce("begun", ''), "id", "begun", "begun_to", "ended", "ended_to", "same", "form");
create index "pilot_in_order" on "pilot" (coalesce("begun", ''), "id", "union");
create index "pilot_of_state" on "pilot" ("state", "id", "union") where "state" is not null;
create index "pilot_list_by_employer" on "pilot_list" ("employer");
create index "rollout_by_same" on "rollout" ("same") where "same" is not null;
create index "rollout_by_about" on "rollout" ("about") where "about" is not null;
create index "rollout_by_village" on "rollout" ("village");
create index "rollout_by_pilot" on "rollout" ("pilot");
create index "rollout_in_union" on "rollout" ("union", "state", coalesce("set", ''), "id", "set", "set_to", "done", "done_to", "work", "dropped", "dropped_to", "same", "form");
create index "rollout_in_order" on "rollout" (coalesce("set", ''), "id", "union");
create index "rollout_of_state" on "rollout" ("state", "id", "union") where "state" is not null;
create index "rollout_of_work" on "rollout" ("work", "id", "union") where "work" is not null;
create index "tipCard_by_same" on "tipCard" ("same") where "same" is not null;
create index "tipCard_by_about" on "tipCard" ("about") where "about" is not null;
create index "tipCard_by_employer" on "tipCard" ("employer");
create index "tipCard_in_union" on "tipCard" ("union", "state", coalesce("set", ''), "id", "set", "set_to", "issued", "issued_to", "same", "form");
create index "tipCard_in_order" on "tipCard" (coalesce("set", ''), "id", "union");
create index "tipCard_of_state" on "tipCard" ("state", "id", "union") where "state" is not null;
create index "tipCard_by_total" on "tipCard" ("union") where "form" = 'total';
create index "tipCard_places_by_employer" on "tipCard_places" ("employer");
create index "survey_by_same" on "survey" ("same") where "same" is not null;
create index "survey_by_about" on "survey" ("about") where "about" is not null;
create index "survey_by_title" on "survey" ("title");
create index "survey_in_union" on "survey" ("union", coalesce("day", ''), "id");
create index "survey_in_order" on "survey" (coalesce("day", ''), "id", "union");
create index "survey_of_kind" on "survey" ("kind", "id", "union") where "kind" is not null;
create index "survey_of_role" on "survey" ("role", "id", "union") where "role" is not null;
create index "survey_by_total" on "survey" ("union") where "form" = 'total';
create index "survey_rows_by_employer" on "survey_rows" ("employer");
create index "suggestion_by_same" on "suggestion" ("same") where "same" is not null;
create index "suggestion_by_about" on "suggestion" ("about") where "about" is not null;
create index "suggestion_by_employer" on "suggestion" ("employer");
create index "suggestion_by_title" on "suggestion" ("title");
create index "suggestion_in_union" on "suggestion" ("union", "state", coalesce("raised", ''), "id");
create index "suggestion_in_order" on "suggestion" (coalesce("raised", ''), "id", "union");
create index "suggestion_of_state" on "suggestion" ("state", "id", "union") where "state" is not null;
create index "suggestion_of_kind" on "suggestion" ("kind", "id", "union") where "kind" is not null;
create index "suggestion_of_area" on "suggestion" ("area", "id", "union") where "area" is not null;
create index "suggestion_by_total" on "suggestion" ("union") where "form" = 'total';
create index "activity_by_called" on "activity" ("called");
