-- cash.income 经费总收入（元）: 收支日期在2025年1—8月内，收支为收入，金额合计
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."way", "r"."source",
    "r"."day" as first, "r"."day_to" as last, coalesce("r"."source", '') as split,
    "r"."amount" as amount
  from scope s join "cash" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and "r"."way" = 'in'
    and (r.same is null or not exists (
      select 1 from "cash" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "way", "source" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."way" is not distinct from "seen"."way" and "t"."source" is not distinct from "seen"."source"
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
-- cash.spent 经费总支出（元）: 收支日期在2025年1—8月内，收支为支出，金额合计
-- kept
-- as cash.income
-     and "r"."way" = 'in'
+     and "r"."way" = 'out'
-- cash.unionIncome 工会自有经费收入（元）: 收支日期在2025年1—8月内，收支为收入，资金来源为工会，金额合计
-- kept
-- as cash.income
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."source", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."source" = 'union'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- cash.unionSpent 工会自有经费支出（元）: 收支日期在2025年1—8月内，收支为支出，资金来源为工会，金额合计
-- kept
-- as cash.income
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."source", '') as split,
-     and "r"."way" = 'in'
+     "r"."day" as first, "r"."day_to" as last, coalesce("r"."item", '') as split,
+     and "r"."way" = 'out'
+     and "r"."source" = 'union'
-- cash.partner 外来资金收入（元）: 收支日期在2025年1—8月内，收支为收入，资金来源为政府、企业或捐赠，金额合计
-- kept
-- as cash.income
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."source", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."source" in ('government', 'firm', 'donation')
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- cash.eventSpent 对应活动支出（元）: 收支日期在2025年1—8月内，收支为支出，已填对应事项，金额合计
-- kept
-- as cash.income
-     and "r"."way" = 'in'
+     and "r"."way" = 'out'
+     and "r"."event" is not null
-- cash.events 有支出的活动（次）: 收支日期在2025年1—8月内，收支为支出，已填对应事项，同一对应事项只计一次
-- computed: distinct
-- as cash.income
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."source", '') as split,
-     "r"."amount" as amount
-     and "r"."way" = 'in'
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."event" as value,
+     case when "r"."event" is not null then 1 end as amount
+     and "r"."way" = 'out'
+     and "r"."event" is not null
+ select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- cash.perEvent 平均每次活动支出（元）: 对应活动支出÷有支出的活动
-- computed: ratio
-- from cash.eventSpent
-- from cash.events
