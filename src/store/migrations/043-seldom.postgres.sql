-- Another number after each commit that altered a table that is seldom written: what was found in these stands until then (store/kept.ts).
create table seldom (n bigint not null);
insert into seldom (n) values (1);
