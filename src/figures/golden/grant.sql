-- grant.grants 发放帮扶救助（户次）: 发放日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."item", "r"."source",
    "r"."day" as first, "r"."day_to" as last, coalesce("r"."item", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "grant" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "grant" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "item", "source" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."item" is not distinct from "seen"."item" and "t"."source" is not distinct from "seen"."source"
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
-- grant.households 受助困难职工（户）: 发放日期在2025年1—8月内，同一困难职工只计一次
-- computed: distinct
-- as grant.grants
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."item", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."household" as value,
+     case when "r"."household" is not null then 1 end as amount
+ select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- grant.money 发放救助金（元）: 发放日期在2025年1—8月内，救助金额合计
-- kept
-- as grant.grants
-     case r.form when 'total' then r.times else 1 end as amount
+     "r"."amount" as amount
-- grant.funds 帮扶资金（元）: 发放日期在2025年1—8月内，救助金额合计
-- kept
-- as grant.grants
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."item", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
+     "r"."day" as first, "r"."day_to" as last, coalesce("r"."source", '') as split,
+     "r"."amount" as amount
-- grant.served 帮扶救助惠及（人）: 发放日期在2025年1—8月内，受益人数合计
-- kept
-- as grant.grants
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."item", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."people" as amount
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
