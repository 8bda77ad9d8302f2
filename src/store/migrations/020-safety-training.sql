-- Safety and training: who held an event, what law it told of; campaigns, accidents, pilots and their roll-out, tip cards, surveys, suggestions.
alter table "activity" add column "organizer" text;
alter table "activity" add column "laws" text;
alter table "activity" add column "ways" text;
alter table "activity" add column "speaker" text;
alter table "activity" add column "heads" bigint;
create index "activity_of_organizer" on "activity" ("organizer", "id", "union") where "organizer" is not null;
