-- 工作计划: of its indicator only a part, as a target may be.
alter table "plan_items" add column "split" text;
