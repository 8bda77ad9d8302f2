-- dispute.received 受理劳动争议（起）: 受理日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."cause",
    "r"."received" as first, "r"."received_to" as last, coalesce("r"."cause", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "dispute" r on r."union" = s."union"
  where "r"."received" <= s.ends
    and "r"."received_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "dispute" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "cause" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."cause" is not distinct from "seen"."cause"
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
-- dispute.mediated 调解劳动争议（起）: 办结日期在2025年1—8月内，办理方式为调解
-- kept
-- as dispute.received
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."cause", '') as split,
-   where "r"."received" <= s.ends
-     and "r"."received_to" >= s.opens
+     "r"."closed" as first, "r"."closed_to" as last, coalesce("r"."cause", '') as split,
+   where "r"."closed" <= s.ends
+     and "r"."closed_to" >= s.opens
+     and "r"."way" = 'mediation'
-- dispute.agreed 调解成功（起）: 办结日期在2025年1—8月内，办理结果为调解成功
-- kept
-- as dispute.received
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."cause", '') as split,
-   where "r"."received" <= s.ends
-     and "r"."received_to" >= s.opens
+     "r"."closed" as first, "r"."closed_to" as last, coalesce("r"."cause", '') as split,
+   where "r"."closed" <= s.ends
+     and "r"."closed_to" >= s.opens
+     and "r"."result" = 'agreed'
-- dispute.success 调解成功率（%）: 办结日期在2025年1—8月内，办理方式为调解；其中办理结果为调解成功
-- computed: cohort
-- as dispute.received
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."cause", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where "r"."received" <= s.ends
-     and "r"."received_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."closed" as first, "r"."closed_to" as last, null as split,
+     case r.form when 'total' then r.times else 1 end as amount,
+     case when ("r"."closed_to" <= s.ends or "r"."closed" = '?') and "r"."result" = 'agreed' then case r.form when 'total' then r.times else 1 end end as done
+   where "r"."closed" <= s.ends
+     and "r"."closed_to" >= s.opens
+     and "r"."way" = 'mediation'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, sum(done) filter (where status = 'counted') as done,
+ from judged having count(*) > 0
-- dispute.people 劳动争议涉及职工（人）: 受理日期在2025年1—8月内，涉及职工合计（不计按人次登记的）
-- kept
-- as dispute.received
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."cause", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."received" as first, "r"."received_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- dispute.migrants 劳动争议涉及外来务工人员（人）: 受理日期在2025年1—8月内，涉及职工中的外来务工人员合计（不计按人次登记的）
-- kept
-- as dispute.received
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."cause", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."received" as first, "r"."received_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people_migrants" end as amount,
+     "r"."people_migrants" as told
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- dispute.times 劳动争议涉及人次（人次）: 受理日期在2025年1—8月内，涉及职工合计（只计按人次登记的）
-- kept
-- as dispute.received
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."cause", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."received" as first, "r"."received_to" as last, null as split,
+     case when "r"."people_per" = 'attendance' then "r"."people" end as amount,
+     "r"."people" as told
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- dispute.firms 劳动争议涉及企业（家）: 受理日期在2025年1—8月内，同一用人单位只计一次
-- computed: distinct
-- as dispute.received
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."cause", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."received" as first, "r"."received_to" as last, null as split,
+     "r"."employer" as value,
+     case when "r"."employer" is not null then 1 end as amount
+ select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- dispute.sought 劳动争议标的金额（元）: 受理日期在2025年1—8月内，标的金额合计
-- kept
-- as dispute.received
-     case r.form when 'total' then r.times else 1 end as amount
+     "r"."sought" as amount
-- dispute.settled 劳动争议协议金额（元）: 办结日期在2025年1—8月内，协议金额合计
-- kept
-- as dispute.received
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."cause", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where "r"."received" <= s.ends
-     and "r"."received_to" >= s.opens
+     "r"."closed" as first, "r"."closed_to" as last, coalesce("r"."cause", '') as split,
+     "r"."agreed" as amount
+   where "r"."closed" <= s.ends
+     and "r"."closed_to" >= s.opens
-- dispute.paid 到位金额（元）: 办结日期在2025年1—8月内，到位金额合计
-- kept
-- as dispute.received
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."cause", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where "r"."received" <= s.ends
-     and "r"."received_to" >= s.opens
+     "r"."closed" as first, "r"."closed_to" as last, coalesce("r"."cause", '') as split,
+     "r"."paid" as amount
+   where "r"."closed" <= s.ends
+     and "r"."closed_to" >= s.opens
-- dispute.collective 集体劳动争议（起）: 受理日期在2025年1—8月内，集体争议为是
-- kept
-- as dispute.received
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."cause", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."received" as first, "r"."received_to" as last, null as split,
+     and "r"."collective" = 1
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- dispute.arbitrated 申请劳动仲裁（起）: 申请仲裁日期在2025年1—8月内
-- kept
-- as dispute.received
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."cause", '') as split,
-   where "r"."received" <= s.ends
-     and "r"."received_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."filed" as first, "r"."filed_to" as last, null as split,
+   where "r"."filed" <= s.ends
+     and "r"."filed_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- dispute.open 在办劳动争议（起）: 受理日期不晚于2025年8月31日，办结日期晚于该日或未填
-- kept
-- as dispute.received
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."cause", '') as split,
-   where "r"."received" <= s.ends
-     and "r"."received_to" >= s.opens
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
-     when amount is null then case when first >= opens and last <= ends then 'blank' end
-     when not (first >= opens and last <= ends) then 'straddling'
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."received" as first, "r"."received_to" as last, null as split,
+   where ("r"."received" <= s.ends) is true
+     and (("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))) is true
+   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and last <= ends
+     when amount is null then case when last <= ends then 'blank' end
+     when not (last <= ends) then 'straddling'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
