-- 汇总 among many details: which unions have some is found without a look at the others.
create index "movement_by_total" on "movement" ("union") where "form" = 'total';
create index "visit_by_total" on "visit" ("union") where "form" = 'total';
create index "dispute_by_total" on "dispute" ("union") where "form" = 'total';
create index "petition_by_total" on "petition" ("union") where "form" = 'total';
create index "inspection_by_total" on "inspection" ("union") where "form" = 'total';
create index "activity_by_total" on "activity" ("union") where "form" = 'total';
