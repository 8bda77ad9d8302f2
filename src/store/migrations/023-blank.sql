-- A superior's blank workbook, and which figure belongs into which of its cells.
create table "blank" (
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
  "issuer" text,
  "often" text,
  "due_day" text,
  "sheet" text,
  primary key ("id", "book")
);
create table "blank_cells" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "sheet" text,
  "at" text,
  "figure" text,
  "whose" text,
  "union" text,
  "names" text,
  "when" text,
  "scale" text,
  primary key ("record", "nth", "book")
);
create index "blank_by_same" on "blank" ("same") where "same" is not null;
create index "blank_by_about" on "blank" ("about") where "about" is not null;
create index "blank_by_name" on "blank" ("name");
create index "blank_in_union" on "blank" ("union", "initials", "id");
create index "blank_in_order" on "blank" ("initials", "id", "union");
create index "blank_of_often" on "blank" ("often", "id", "union") where "often" is not null;
create index "blank_cells_by_union" on "blank_cells" ("union");
