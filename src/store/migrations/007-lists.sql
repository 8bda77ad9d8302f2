-- How many records of each ledger a union has.
create table entries (
  ledger text not null,
  "union" text not null,
  n bigint not null,
  primary key (ledger, "union")
);
insert into entries select 'employer', "union", count(*) from "employer" where "union" is not null group by "union";
insert into entries select 'alias', "union", count(*) from "alias" where "union" is not null group by "union";
insert into entries select 'post', "union", count(*) from "post" where "union" is not null group by "union";
insert into entries select 'basis', "union", count(*) from "basis" where "union" is not null group by "union";
insert into entries select 'zero', "union", count(*) from "zero" where "union" is not null group by "union";
insert into entries select 'access', "union", count(*) from "access" where "union" is not null group by "union";
insert into entries select 'member', "union", count(*) from "member" where "union" is not null group by "union";
insert into entries select 'movement', "union", count(*) from "movement" where "union" is not null group by "union";
insert into entries select 'headcount', "union", count(*) from "headcount" where "union" is not null group by "union";
insert into entries select 'visit', "union", count(*) from "visit" where "union" is not null group by "union";
insert into entries select 'dispute', "union", count(*) from "dispute" where "union" is not null group by "union";
insert into entries select 'petition', "union", count(*) from "petition" where "union" is not null group by "union";
insert into entries select 'inspection', "union", count(*) from "inspection" where "union" is not null group by "union";
insert into entries select 'activity', "union", count(*) from "activity" where "union" is not null group by "union";

-- What lists walk in their usual order, the union first or last; what was by union alone is within it.
drop index "employer_by_union";
drop index "alias_by_union";
drop index "post_by_union";
drop index "basis_by_union_from";
drop index "zero_by_union_period";
drop index "member_by_union_joined";
drop index "movement_by_union_day";
drop index "headcount_by_union_on";
drop index "visit_by_union_day";
drop index "dispute_by_union_received";
drop index "petition_by_union_received";
drop index "inspection_by_union_day";
drop index "activity_by_union_day";
drop index "access_by_union";
create index "employer_in_union" on "employer" ("union", "initials", "id");
create index "employer_in_order" on "employer" ("initials", "id", "union");
create index "employer_of_ownership" on "employer" ("ownership", "id", "union") where "ownership" is not null;
create index "alias_in_union" on "alias" ("union", "initials", "id");
create index "alias_in_order" on "alias" ("initials", "id", "union");
create index "post_in_union" on "post" ("union", "initials", "id");
create index "post_in_order" on "post" ("initials", "id", "union");
create index "post_of_post" on "post" ("post", "id", "union") where "post" is not null;
create index "basis_in_union" on "basis" ("union", coalesce("from", ''), "id");
create index "basis_in_order" on "basis" (coalesce("from", ''), "id", "union");
create index "basis_of_way" on "basis" ("way", "id", "union") where "way" is not null;
create index "zero_in_union" on "zero" ("union", coalesce("period", ''), "id");
create index "zero_in_order" on "zero" (coalesce("period", ''), "id", "union");
create index "zero_of_ledger" on "zero" ("ledger", "id", "union") where "ledger" is not null;
create index "zero_of_only" on "zero" ("only", "id", "union") where "only" is not null;
create index "access_in_union" on "access" ("union", "initials", "id");
create index "access_in_order" on "access" ("initials", "id", "union");
create index "access_of_role" on "access" ("role", "id", "union") where "role" is not null;
create index "member_in_union" on "member" ("union", coalesce("joined", ''), "id");
create index "member_in_order" on "member" (coalesce("joined", ''), "id", "union");
create index "member_of_sex" on "member" ("sex", "id", "union") where "sex" is not null;
create index "member_of_group" on "member" ("group", "id", "union") where "group" is not null;
create index "member_of_how" on "member" ("how", "id", "union") where "how" is not null;
create index "member_of_why" on "member" ("why", "id", "union") where "why" is not null;
create index "movement_in_union" on "movement" ("union", coalesce("day", ''), "id");
create index "movement_in_order" on "movement" (coalesce("day", ''), "id", "union");
create index "movement_of_kind" on "movement" ("kind", "id", "union") where "kind" is not null;
create index "headcount_in_union" on "headcount" ("union", coalesce("on", ''), "id");
create index "headcount_in_order" on "headcount" (coalesce("on", ''), "id", "union");
create index "visit_in_union" on "visit" ("union", coalesce("day", ''), "id");
create index "visit_in_order" on "visit" (coalesce("day", ''), "id", "union");
create index "visit_of_purpose" on "visit" ("purpose", "id", "union") where "purpose" is not null;
create index "visit_of_stage" on "visit" ("stage", "id", "union") where "stage" is not null;
create index "dispute_in_union" on "dispute" ("union", "state", coalesce("received", ''), "id");
create index "dispute_in_order" on "dispute" (coalesce("received", ''), "id", "union");
create index "dispute_of_state" on "dispute" ("state", "id", "union") where "state" is not null;
create index "dispute_of_cause" on "dispute" ("cause", "id", "union") where "cause" is not null;
create index "dispute_of_way" on "dispute" ("way", "id", "union") where "way" is not null;
create index "dispute_of_result" on "dispute" ("result", "id", "union") where "result" is not null;
create index "petition_in_union" on "petition" ("union", "state", coalesce("received", ''), "id");
create index "petition_in_order" on "petition" (coalesce("received", ''), "id", "union");
create index "petition_of_state" on "petition" ("state", "id", "union") where "state" is not null;
create index "petition_of_way" on "petition" ("way", "id", "union") where "way" is not null;
create index "petition_of_matter" on "petition" ("matter", "id", "union") where "matter" is not null;
create index "inspection_in_union" on "inspection" ("union", coalesce("day", ''), "id");
create index "inspection_in_order" on "inspection" (coalesce("day", ''), "id", "union");
create index "inspection_of_kind" on "inspection" ("kind", "id", "union") where "kind" is not null;
create index "inspection_of_role" on "inspection" ("role", "id", "union") where "role" is not null;
create index "activity_in_union" on "activity" ("union", coalesce("day", ''), "id");
create index "activity_in_order" on "activity" (coalesce("day", ''), "id", "union");
create index "activity_of_kind" on "activity" ("kind", "id", "union") where "kind" is not null;
create index "activity_of_role" on "activity" ("role", "id", "union") where "role" is not null;
