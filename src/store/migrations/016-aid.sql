-- 帮扶: households in need, consolation, grants, study aid, appeals, mutual aid and its claims, support by others, services.
create table "household" (
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
  "head" text,
  "identity" text,
  "identity_key" text,
  "sex" text,
  "phone" text,
  "phone_key" text,
  "employer" text,
  "work" text,
  "migrant" bigint,
  "class" text,
  "standard" text,
  "size" bigint,
  "income" bigint,
  "rigid" bigint,
  "line" bigint,
  "net" bigint,
  "cause" text,
  "causes" text,
  "housing" text,
  "insurance" text,
  "card" text,
  "card_key" text,
  "handler" text,
  "opened" text,
  "opened_to" text,
  "reported_on" text,
  "reported_on_to" text,
  "decision" text,
  "decided_on" text,
  "decided_on_to" text,
  "file_number" text,
  "reviewed" text,
  "reviewed_to" text,
  "closed" text,
  "closed_to" text,
  "why" text,
  "revisited" text,
  "revisited_to" text,
  primary key ("id", "book")
);
create index "household_by_same" on "household" ("same") where "same" is not null;
create index "household_by_called" on "household" ("called");
create index "household_by_about" on "household" ("about") where "about" is not null;
create index "household_by_employer" on "household" ("employer");
create index "household_by_handler" on "household" ("handler");
create index "household_by_identity_key" on "household" ("identity_key");
create index "household_by_head" on "household" ("head");
create index "household_in_union" on "household" ("union", "state", coalesce("opened", ''), "id");
create index "household_in_order" on "household" (coalesce("opened", ''), "id", "union");
create index "household_of_state" on "household" ("state", "id", "union") where "state" is not null;
create index "household_of_sex" on "household" ("sex", "id", "union") where "sex" is not null;
create index "household_of_work" on "household" ("work", "id", "union") where "work" is not null;
create index "household_of_class" on "household" ("class", "id", "union") where "class" is not null;
create index "household_of_standard" on "household" ("standard", "id", "union") where "standard" is not null;
create index "household_of_cause" on "household" ("cause", "id", "union") where "cause" is not null;
create index "household_of_housing" on "household" ("housing", "id", "union") where "housing" is not null;
create index "household_of_decision" on "household" ("decision", "id", "union") where "decision" is not null;
create index "household_of_why" on "household" ("why", "id", "union") where "why" is not null;
create table "household_members" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "name" text,
  "relation" text,
  "identity" text,
  "identity_key" text,
  "health" text,
  "work" text,
  "income" bigint,
  primary key ("record", "nth", "book")
);
create table "household_incomes" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "from" text,
  "amount" bigint,
  primary key ("record", "nth", "book")
);
create table "household_spending" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "on" text,
  "amount" bigint,
  primary key ("record", "nth", "book")
);

create table "consolation" (
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
  "occasion" text,
  "whom" text,
  "households" bigint,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "amount" bigint,
  "goods" text,
  "worth" bigint,
  "partners" text,
  "counted" text,
  "counted_to" text,
  primary key ("id", "book")
);
create index "consolation_by_same" on "consolation" ("same") where "same" is not null;
create index "consolation_by_about" on "consolation" ("about") where "about" is not null;
create index "consolation_in_union" on "consolation" ("union", coalesce("day", ''), "id");
create index "consolation_in_order" on "consolation" (coalesce("day", ''), "id", "union");
create index "consolation_of_occasion" on "consolation" ("occasion", "id", "union") where "occasion" is not null;
create index "consolation_of_whom" on "consolation" ("whom", "id", "union") where "whom" is not null;
create index "consolation_by_total" on "consolation" ("union") where "form" = 'total';
create table "consolation_visited" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "name" text,
  "household" text,
  "employer" text,
  "amount" bigint,
  "goods" text,
  primary key ("record", "nth", "book")
);
create table "consolation_lines" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "source" text,
  "amount" bigint,
  "item" text,
  primary key ("record", "nth", "book")
);
create index "consolation_visited_by_household" on "consolation_visited" ("household");
create index "consolation_visited_by_employer" on "consolation_visited" ("employer");

create table "grant" (
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
  "household" text,
  "item" text,
  "period" text,
  "period_to" text,
  "people" bigint,
  "amount" bigint,
  "source" text,
  "goods" text,
  "handler" text,
  primary key ("id", "book")
);
create index "grant_by_handler" on "grant" ("handler");
create index "grant_by_same" on "grant" ("same") where "same" is not null;
create index "grant_by_about" on "grant" ("about") where "about" is not null;
create index "grant_by_household" on "grant" ("household");
create index "grant_in_union" on "grant" ("union", coalesce("day", ''), "id");
create index "grant_in_order" on "grant" (coalesce("day", ''), "id", "union");
create index "grant_of_item" on "grant" ("item", "id", "union") where "item" is not null;
create index "grant_of_source" on "grant" ("source", "id", "union") where "source" is not null;
create index "grant_by_total" on "grant" ("union") where "form" = 'total';

create table "study" (
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
  "student" text,
  "household" text,
  "stage" text,
  "school" text,
  "single_parent" bigint,
  "term" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "amount" bigint,
  "source" text,
  "handler" text,
  primary key ("id", "book")
);
create index "study_by_handler" on "study" ("handler");
create index "study_by_same" on "study" ("same") where "same" is not null;
create index "study_by_about" on "study" ("about") where "about" is not null;
create index "study_by_household" on "study" ("household");
create index "study_by_student" on "study" ("student");
create index "study_in_union" on "study" ("union", coalesce("day", ''), "id");
create index "study_in_order" on "study" (coalesce("day", ''), "id", "union");
create index "study_of_stage" on "study" ("stage", "id", "union") where "stage" is not null;
create index "study_of_source" on "study" ("source", "id", "union") where "source" is not null;
create index "study_by_total" on "study" ("union") where "form" = 'total';

create table "appeal" (
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
  "household" text,
  "until" text,
  "until_to" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "received" bigint,
  "partner" bigint,
  "out" bigint,
  primary key ("id", "book")
);
create index "appeal_by_same" on "appeal" ("same") where "same" is not null;
create index "appeal_by_about" on "appeal" ("about") where "about" is not null;
create index "appeal_by_household" on "appeal" ("household");
create index "appeal_by_title" on "appeal" ("title");
create index "appeal_in_union" on "appeal" ("union", coalesce("day", ''), "id");
create index "appeal_in_order" on "appeal" (coalesce("day", ''), "id", "union");
create index "appeal_by_total" on "appeal" ("union") where "form" = 'total';
create table "appeal_donors" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "name" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "amount" bigint,
  primary key ("record", "nth", "book")
);
create table "appeal_payouts" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "to" text,
  "on" text,
  "on_to" text,
  "amount" bigint,
  primary key ("record", "nth", "book")
);

create table "mutual" (
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
  "plan" text,
  "employer" text,
  "base" bigint,
  "joined" bigint,
  "fee" bigint,
  "subsidy" bigint,
  "until" text,
  "until_to" text,
  primary key ("id", "book")
);
create index "mutual_by_same" on "mutual" ("same") where "same" is not null;
create index "mutual_by_about" on "mutual" ("about") where "about" is not null;
create index "mutual_by_employer" on "mutual" ("employer");
create index "mutual_in_union" on "mutual" ("union", coalesce("day", ''), "id");
create index "mutual_in_order" on "mutual" (coalesce("day", ''), "id", "union");
create index "mutual_of_plan" on "mutual" ("plan", "id", "union") where "plan" is not null;
create index "mutual_by_total" on "mutual" ("union") where "form" = 'total';

create table "claim" (
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
  "plan" text,
  "name" text,
  "employer" text,
  "applied" text,
  "applied_to" text,
  "hospital" text,
  "spent" bigint,
  "amount" bigint,
  "handler" text,
  primary key ("id", "book")
);
create index "claim_by_handler" on "claim" ("handler");
create index "claim_by_same" on "claim" ("same") where "same" is not null;
create index "claim_by_about" on "claim" ("about") where "about" is not null;
create index "claim_by_employer" on "claim" ("employer");
create index "claim_by_name" on "claim" ("name");
create index "claim_in_union" on "claim" ("union", coalesce("day", ''), "id");
create index "claim_in_order" on "claim" (coalesce("day", ''), "id", "union");
create index "claim_of_plan" on "claim" ("plan", "id", "union") where "plan" is not null;
create index "claim_by_total" on "claim" ("union") where "form" = 'total';

create table "support" (
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
  "household" text,
  "helped" text,
  "helper" text,
  "employer" text,
  "partner" text,
  "households" bigint,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "amount" bigint,
  "until" text,
  "until_to" text,
  primary key ("id", "book")
);
create index "support_by_same" on "support" ("same") where "same" is not null;
create index "support_by_about" on "support" ("about") where "about" is not null;
create index "support_by_household" on "support" ("household");
create index "support_by_employer" on "support" ("employer");
create index "support_in_union" on "support" ("union", coalesce("day", ''), "id");
create index "support_in_order" on "support" (coalesce("day", ''), "id", "union");
create index "support_of_kind" on "support" ("kind", "id", "union") where "kind" is not null;
create index "support_by_total" on "support" ("union") where "form" = 'total';
create table "support_acts" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "on" text,
  "on_to" text,
  "what" text,
  primary key ("record", "nth", "book")
);

create table "service" (
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
  "employer" text,
  "place" text,
  "partners" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "cost" bigint,
  primary key ("id", "book")
);
create index "service_by_same" on "service" ("same") where "same" is not null;
create index "service_by_about" on "service" ("about") where "about" is not null;
create index "service_by_employer" on "service" ("employer");
create index "service_in_union" on "service" ("union", coalesce("day", ''), "id");
create index "service_in_order" on "service" (coalesce("day", ''), "id", "union");
create index "service_of_kind" on "service" ("kind", "id", "union") where "kind" is not null;
create index "service_by_total" on "service" ("union") where "form" = 'total';
create table "service_lines" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "source" text,
  "amount" bigint,
  "item" text,
  primary key ("record", "nth", "book")
);
create index "consolation_by_called" on "consolation" ("called");
create index "service_by_called" on "service" ("called");
