-- A member who was moved and what was reported as moved know their other side.
alter table "member" add column "next" text;
alter table "movement" add column "received" text;
create index "member_by_next" on "member" ("next");
create index "movement_by_received" on "movement" ("received");
create index "member_by_called" on "member" ("called");
create index "movement_by_called" on "movement" ("called");
create index if not exists "document_by_called" on "document" ("called");
