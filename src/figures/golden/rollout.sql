-- rollout.planned 布置扩面任务（个）: 布置日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."set" as first, "r"."set_to" as last, coalesce("r"."work", '') as split,
    1 as amount
  from scope s join "rollout" r on r."union" = s."union"
  where "r"."set" <= s.ends
    and "r"."set_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "rollout" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
judged as (
  select seen.*, case
    when not (first >= opens and last <= ends) then 'straddling'
    else 'counted' end as status
  from seen
),
parts as materialized (
  select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
  count(*) filter (where status = 'counted') as details,
  0 as totals,
  0 as replaced,
  count(*) filter (where status = 'straddling') as straddling,
  0 as blank
  from judged group by split
)
select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
from parts group by n
union all select * from parts
-- rollout.due 计划完成扩面（个）: 计划完成日期在2025年1—8月内，未填取消日期
-- kept
-- as rollout.planned
-     "r"."set" as first, "r"."set_to" as last, coalesce("r"."work", '') as split,
-   where "r"."set" <= s.ends
-     and "r"."set_to" >= s.opens
+     "r"."due" as first, "r"."due_to" as last, coalesce("r"."work", '') as split,
+   where "r"."due" <= s.ends
+     and "r"."due_to" >= s.opens
+     and not ("r"."dropped" is not null or "r"."dropped_to" is not null)
-- rollout.done 完成扩面（个）: 完成日期在2025年1—8月内
-- kept
-- as rollout.planned
-     "r"."set" as first, "r"."set_to" as last, coalesce("r"."work", '') as split,
-   where "r"."set" <= s.ends
-     and "r"."set_to" >= s.opens
+     "r"."done" as first, "r"."done_to" as last, coalesce("r"."work", '') as split,
+   where "r"."done" <= s.ends
+     and "r"."done_to" >= s.opens
-- rollout.committees 组建村联合委员会（个）: 完成日期在2025年1—8月内，扩面工作为村联合委员会
-- kept
-- as rollout.planned
-     "r"."set" as first, "r"."set_to" as last, coalesce("r"."work", '') as split,
-   where "r"."set" <= s.ends
-     and "r"."set_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."done" as first, "r"."done_to" as last, null as split,
+   where "r"."done" <= s.ends
+     and "r"."done_to" >= s.opens
+     and "r"."work" = 'committee'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- rollout.open 尚未完成的扩面（个）: 布置日期不晚于2025年8月31日，完成日期晚于该日或未填，未填取消日期
-- kept
-- as rollout.planned
-   where "r"."set" <= s.ends
-     and "r"."set_to" >= s.opens
-     when not (first >= opens and last <= ends) then 'straddling'
+   where not ("r"."dropped" is not null or "r"."dropped_to" is not null)
+     and ("r"."set" <= s.ends) is true
+     and (("r"."done" is null or ("r"."done" <> '?' and "r"."done_to" > s.ends))) is true
+     when not (last <= ends) then 'straddling'
-- rollout.late 逾期未完成的扩面（个）: 计划完成日期不晚于2025年8月31日，完成日期晚于该日或未填，未填取消日期
-- kept
-- as rollout.planned
-     "r"."set" as first, "r"."set_to" as last, coalesce("r"."work", '') as split,
-   where "r"."set" <= s.ends
-     and "r"."set_to" >= s.opens
-     when not (first >= opens and last <= ends) then 'straddling'
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."due" as first, "r"."due_to" as last, null as split,
+   where "r"."due" <= s.ends
+     and ("r"."done" is null or ("r"."done" <> '?' and "r"."done_to" > s.ends))
+     and not ("r"."dropped" is not null or "r"."dropped_to" is not null)
+     when not (last <= ends) then 'straddling'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- rollout.rate 扩面完成率（%）: 计划完成日期在2025年1—8月内，未填取消日期；其中完成日期不晚于2025年8月31日或不详
-- computed: cohort
-- as rollout.planned
-     "r"."set" as first, "r"."set_to" as last, coalesce("r"."work", '') as split,
-     1 as amount
-   where "r"."set" <= s.ends
-     and "r"."set_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."due" as first, "r"."due_to" as last, null as split,
+     1 as amount,
+     case when ("r"."done_to" <= s.ends or "r"."done" = '?') then 1 end as done
+   where "r"."due" <= s.ends
+     and "r"."due_to" >= s.opens
+     and not ("r"."dropped" is not null or "r"."dropped_to" is not null)
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, sum(done) filter (where status = 'counted') as done,
+ from judged having count(*) > 0
