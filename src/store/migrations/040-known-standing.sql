-- What stands only where something is known of it is found without going through all other records of a union.
create index "member_with_group" on "member" ("union", "joined", "joined_to", "left", "left_to", "group", "same", "form") where "group" is not null;
