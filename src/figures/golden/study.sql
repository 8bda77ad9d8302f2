-- study.students 资助学生（人）: 资助日期在2025年1—8月内，资助学生人数合计（不计按人次登记的）
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."stage", "r"."source",
    "r"."day" as first, "r"."day_to" as last, coalesce("r"."stage", '') as split,
    case when "r"."people_per" is null then "r"."people" end as amount,
    "r"."people" as told
  from scope s join "study" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "study" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "stage", "source" from seen
  where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."stage" is not distinct from "seen"."stage" and "t"."source" is not distinct from "seen"."source"
    ) then 'replaced'
    else 'counted' end as status
  from seen
),
parts as materialized (
  select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
  count(*) filter (where status = 'counted' and form = 'detail') as details,
  count(*) filter (where status = 'counted' and form = 'total') as totals,
  count(*) filter (where status = 'replaced') as replaced,
  count(*) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
  from judged group by split
)
select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
from parts group by n
union all select * from parts
-- study.singleParent 资助单亲困难学生（人）: 资助日期在2025年1—8月内，单亲为是，资助学生人数合计（不计按人次登记的）
-- kept
-- as study.students
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."stage", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."single_parent" = 1
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- study.money 发放助学金（元）: 资助日期在2025年1—8月内，助学金合计
-- kept
-- as study.students
-     case when "r"."people_per" is null then "r"."people" end as amount,
-     "r"."people" as told
-   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+     "r"."amount" as amount
+   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
-- study.funds 助学经费（元）: 资助日期在2025年1—8月内，助学金合计
-- kept
-- as study.students
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."stage", '') as split,
-     case when "r"."people_per" is null then "r"."people" end as amount,
-     "r"."people" as told
-   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+     "r"."day" as first, "r"."day_to" as last, coalesce("r"."source", '') as split,
+     "r"."amount" as amount
+   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
-- study.rounds 开展助学活动（次）: 资助日期在2025年1—8月内，同一助学批次只计一次
-- computed: distinct
-- as study.students
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."stage", '') as split,
-     case when "r"."people_per" is null then "r"."people" end as amount,
-     "r"."people" as told
-   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."term" as value,
+     case when "r"."term" is not null then 1 end as amount
+   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- study.average 人均助学金（元）: 发放助学金÷资助学生
-- computed: ratio
-- from study.money
-- from study.students
