-- advice.aided 提供法律援助（件）: 受理日期在2025年1—8月内，服务方式为代写文书、代理调解、代理仲裁或代理诉讼
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind",
    "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "advice" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and "r"."kind" in ('writing', 'mediating', 'arbitrating', 'suing')
    and (r.same is null or not exists (
      select 1 from "advice" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "kind" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."kind" is not distinct from "seen"."kind"
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
-- advice.aidedPeople 法律援助职工（人）: 受理日期在2025年1—8月内，服务方式为代写文书、代理调解、代理仲裁或代理诉讼，服务职工合计（不计按人次登记的）
-- kept
-- as advice.aided
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- advice.aidedMigrants 法律援助农民工（人）: 受理日期在2025年1—8月内，服务方式为代写文书、代理调解、代理仲裁或代理诉讼，服务职工中的外来务工人员合计（不计按人次登记的）
-- kept
-- as advice.aided
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people_migrants" end as amount,
+     "r"."people_migrants" as told
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- advice.asked 提供法律咨询（次）: 受理日期在2025年1—8月内，服务方式为法律咨询
-- kept
-- as advice.aided
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     and "r"."kind" in ('writing', 'mediating', 'arbitrating', 'suing')
+     "r"."day" as first, "r"."day_to" as last, coalesce("r"."topic", '') as split,
+     and "r"."kind" = 'asking'
-- advice.askers 法律咨询职工（人次）: 受理日期在2025年1—8月内，服务方式为法律咨询，服务职工合计（只计按人次登记的）
-- kept
-- as advice.aided
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-     and "r"."kind" in ('writing', 'mediating', 'arbitrating', 'suing')
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     case when "r"."people_per" = 'attendance' then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."kind" = 'asking'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- advice.ended 办结法律援助（件）: 办结日期在2025年1—8月内，服务方式为代写文书、代理调解、代理仲裁或代理诉讼
-- kept
-- as advice.aided
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."ended" as first, "r"."ended_to" as last, null as split,
+   where "r"."ended" <= s.ends
+     and "r"."ended_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- advice.gained 法律援助挽回金额（元）: 办结日期在2025年1—8月内，服务方式为代写文书、代理调解、代理仲裁或代理诉讼，挽回金额合计
-- kept
-- as advice.aided
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."ended" as first, "r"."ended_to" as last, null as split,
+     "r"."gained" as amount
+   where "r"."ended" <= s.ends
+     and "r"."ended_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
