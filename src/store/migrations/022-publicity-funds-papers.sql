-- Publicity, money and papers: articles, prints, subscriptions; levies, remittances, audits, cash; papers sent, weaknesses, wordings, passages, contacts.
create table "article" (
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
  "issue" text,
  "paper" text,
  "rank" text,
  "author" text,
  primary key ("id", "book")
);
create index "article_by_same" on "article" ("same") where "same" is not null;
create index "article_by_about" on "article" ("about") where "about" is not null;
create index "article_by_title" on "article" ("title");
create index "article_in_union" on "article" ("union", coalesce("day", ''), "id");
create index "article_in_order" on "article" (coalesce("day", ''), "id", "union");
create index "article_of_kind" on "article" ("kind", "id", "union") where "kind" is not null;
create index "article_of_rank" on "article" ("rank", "id", "union") where "rank" is not null;
create index "article_by_total" on "article" ("union") where "form" = 'total';
create table "print" (
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
  "number" bigint,
  "subject" text,
  "place" text,
  "cost" bigint,
  primary key ("id", "book")
);
create index "print_by_same" on "print" ("same") where "same" is not null;
create index "print_by_about" on "print" ("about") where "about" is not null;
create index "print_in_union" on "print" ("union", coalesce("day", ''), "id");
create index "print_in_order" on "print" (coalesce("day", ''), "id", "union");
create index "print_of_kind" on "print" ("kind", "id", "union") where "kind" is not null;
create index "print_of_subject" on "print" ("subject", "id", "union") where "subject" is not null;
create index "print_by_total" on "print" ("union") where "form" = 'total';
create table "subscription" (
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
  "year" text,
  "year_to" text,
  "employer" text,
  "task" bigint,
  "ordered" bigint,
  "cost" bigint,
  primary key ("id", "book")
);
create index "subscription_by_same" on "subscription" ("same") where "same" is not null;
create index "subscription_by_about" on "subscription" ("about") where "about" is not null;
create index "subscription_by_employer" on "subscription" ("employer");
create index "subscription_by_title" on "subscription" ("title");
create index "subscription_in_union" on "subscription" ("union", coalesce("day", ''), "id");
create index "subscription_in_order" on "subscription" (coalesce("day", ''), "id", "union");
create index "subscription_of_kind" on "subscription" ("kind", "id", "union") where "kind" is not null;
create index "subscription_by_total" on "subscription" ("union") where "form" = 'total';
create table "levy" (
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
  "period" text,
  "period_to" text,
  "payroll" bigint,
  "task" bigint,
  "due" text,
  "due_to" text,
  "received" bigint,
  "cleared" text,
  "cleared_to" text,
  "reason" text,
  "arrears" bigint,
  "share" bigint,
  "returned" bigint,
  "returned_on" text,
  "returned_on_to" text,
  primary key ("id", "book")
);
create index "levy_by_same" on "levy" ("same") where "same" is not null;
create index "levy_by_about" on "levy" ("about") where "about" is not null;
create index "levy_by_employer" on "levy" ("employer");
create index "levy_in_union" on "levy" ("union", coalesce("day", ''), "id");
create index "levy_in_order" on "levy" (coalesce("day", ''), "id", "union");
create index "levy_of_kind" on "levy" ("kind", "id", "union") where "kind" is not null;
create index "levy_by_total" on "levy" ("union") where "form" = 'total';
create table "levy_payments" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "paid_on" text,
  "paid_on_to" text,
  "amount" bigint,
  "receipt" text,
  primary key ("record", "nth", "book")
);
create table "remittance" (
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
  "due" text,
  "due_to" text,
  "period" text,
  "period_to" text,
  "superior" text,
  "owed" bigint,
  "handed" bigint,
  "handed_on" text,
  "handed_on_to" text,
  "voucher" text,
  primary key ("id", "book")
);
create index "remittance_by_same" on "remittance" ("same") where "same" is not null;
create index "remittance_by_about" on "remittance" ("about") where "about" is not null;
create index "remittance_in_union" on "remittance" ("union", coalesce("due", ''), "id", "due", "due_to", "handed_on", "handed_on_to", "same", "form");
create index "remittance_in_order" on "remittance" (coalesce("due", ''), "id", "union");
create table "audit" (
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
  "audited" text,
  "year" text,
  "year_to" text,
  "by" text,
  "amount" bigint,
  "findings" bigint,
  "wrong" bigint,
  "fixed" bigint,
  "due" text,
  "due_to" text,
  "fixed_on" text,
  "fixed_on_to" text,
  "opinion" text,
  primary key ("id", "book")
);
create index "audit_by_same" on "audit" ("same") where "same" is not null;
create index "audit_by_about" on "audit" ("about") where "about" is not null;
create index "audit_by_audited" on "audit" ("audited");
create index "audit_in_union" on "audit" ("union", coalesce("day", ''), "id");
create index "audit_in_order" on "audit" (coalesce("day", ''), "id", "union");
create index "audit_of_kind" on "audit" ("kind", "id", "union") where "kind" is not null;
create index "audit_by_total" on "audit" ("union") where "form" = 'total';
create table "audit_problems" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "what" text,
  "amount" bigint,
  "remedy" text,
  primary key ("record", "nth", "book")
);
create table "cash" (
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
  "way" text,
  "amount" bigint,
  "source" text,
  "item" text,
  "what" text,
  "event" text,
  "other" text,
  "voucher" text,
  "handler" text,
  "approver" text,
  primary key ("id", "book")
);
create index "cash_by_same" on "cash" ("same") where "same" is not null;
create index "cash_by_about" on "cash" ("about") where "about" is not null;
create index "cash_by_event" on "cash" ("event");
create index "cash_by_voucher" on "cash" ("voucher");
create index "cash_in_union" on "cash" ("union", coalesce("day", ''), "id");
create index "cash_in_order" on "cash" (coalesce("day", ''), "id", "union");
create index "cash_of_way" on "cash" ("way", "id", "union") where "way" is not null;
create index "cash_of_source" on "cash" ("source", "id", "union") where "source" is not null;
create index "cash_of_item" on "cash" ("item", "id", "union") where "item" is not null;
create index "cash_by_total" on "cash" ("union") where "form" = 'total';
create table "cash_payees" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "name" text,
  "unit" text,
  "item" text,
  "amount" bigint,
  primary key ("record", "nth", "book")
);
create table "submission" (
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
  "kind" text,
  "period" text,
  "period_to" text,
  "receiver" text,
  "due" text,
  "due_to" text,
  "sent" text,
  "sent_to" text,
  "score" double precision,
  primary key ("id", "book")
);
create index "submission_by_same" on "submission" ("same") where "same" is not null;
create index "submission_by_about" on "submission" ("about") where "about" is not null;
create index "submission_by_kind" on "submission" ("kind");
create index "submission_in_union" on "submission" ("union", coalesce("due", ''), "id", "due", "due_to", "sent", "sent_to", "same", "form");
create index "submission_in_order" on "submission" (coalesce("due", ''), "id", "union");
create index "submission_of_kind" on "submission" ("kind", "id", "union") where "kind" is not null;
create table "submission_items" (
  "book" text not null,
  "record" text not null,
  "nth" bigint not null,
  "item" text,
  "full" double precision,
  "score" double precision,
  "evidence" text,
  primary key ("record", "nth", "book")
);
create table "weakness" (
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
  "what" text,
  "area" text,
  "earlier" text,
  "measure" text,
  "object" text,
  "owner" text,
  "due" text,
  "due_to" text,
  "done" text,
  "done_to" text,
  "result" text,
  primary key ("id", "book")
);
create index "weakness_by_same" on "weakness" ("same") where "same" is not null;
create index "weakness_by_called" on "weakness" ("called");
create index "weakness_by_about" on "weakness" ("about") where "about" is not null;
create index "weakness_by_earlier" on "weakness" ("earlier");
create index "weakness_by_what" on "weakness" ("what");
create index "weakness_in_union" on "weakness" ("union", coalesce("day", ''), "id", "day", "day_to", "done", "done_to", "same", "form");
create index "weakness_in_order" on "weakness" (coalesce("day", ''), "id", "union");
create index "weakness_of_area" on "weakness" ("area", "id", "union") where "area" is not null;
create table "wording" (
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
  "words" text,
  "matter" text,
  "year" text,
  "year_to" text,
  "from" text,
  "from_to" text,
  "until" text,
  "until_to" text,
  "source" text,
  "number" text,
  "old" text,
  primary key ("id", "book")
);
create index "wording_by_same" on "wording" ("same") where "same" is not null;
create index "wording_by_about" on "wording" ("about") where "about" is not null;
create index "wording_by_words" on "wording" ("words");
create index "wording_in_union" on "wording" ("union", coalesce("from", ''), "id", "from", "from_to", "until", "until_to", "matter", "same", "form");
create index "wording_in_order" on "wording" (coalesce("from", ''), "id", "union");
create index "wording_of_matter" on "wording" ("matter", "id", "union") where "matter" is not null;
create table "passage" (
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
  "place" text,
  "theme" text,
  "from" text,
  "from_to" text,
  "until" text,
  "until_to" text,
  "text" text,
  primary key ("id", "book")
);
create index "passage_by_same" on "passage" ("same") where "same" is not null;
create index "passage_by_about" on "passage" ("about") where "about" is not null;
create index "passage_by_name" on "passage" ("name");
create index "passage_in_union" on "passage" ("union", coalesce("from", ''), "id");
create index "passage_in_order" on "passage" (coalesce("from", ''), "id", "union");
create index "passage_of_place" on "passage" ("place", "id", "union") where "place" is not null;
create index "passage_of_theme" on "passage" ("theme", "id", "union") where "theme" is not null;
create table "liaison" (
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
  "partner" text,
  "subject" text,
  "place" text,
  "people" bigint,
  "people_women" bigint,
  "people_migrants" bigint,
  "people_per" text,
  "result" text,
  "cost" bigint,
  primary key ("id", "book")
);
create index "liaison_by_same" on "liaison" ("same") where "same" is not null;
create index "liaison_by_about" on "liaison" ("about") where "about" is not null;
create index "liaison_by_partner" on "liaison" ("partner");
create index "liaison_in_union" on "liaison" ("union", coalesce("day", ''), "id");
create index "liaison_in_order" on "liaison" (coalesce("day", ''), "id", "union");
create index "liaison_of_kind" on "liaison" ("kind", "id", "union") where "kind" is not null;
create index "liaison_by_total" on "liaison" ("union") where "form" = 'total';
