-- recovery.cases 受理讨薪求助（起）: 求助日期在2025年1—8月内，未填已立案的劳动争议
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."reason",
    "r"."received" as first, "r"."received_to" as last, coalesce("r"."reason", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "recovery" r on r."union" = s."union"
  where "r"."received" <= s.ends
    and "r"."received_to" >= s.opens
    and not "r"."dispute" is not null
    and (r.same is null or not exists (
      select 1 from "recovery" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "reason" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."reason" is not distinct from "seen"."reason"
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
-- recovery.workers 讨薪涉及职工（人）: 求助日期在2025年1—8月内，未填已立案的劳动争议，讨薪职工合计（不计按人次登记的）
-- kept
-- as recovery.cases
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."reason", '') as split,
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
-- recovery.migrants 讨薪涉及外来务工人员（人）: 求助日期在2025年1—8月内，未填已立案的劳动争议，讨薪职工中的外来务工人员合计（不计按人次登记的）
-- kept
-- as recovery.cases
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."reason", '') as split,
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
-- recovery.owed 讨薪欠薪金额（元）: 求助日期在2025年1—8月内，未填已立案的劳动争议，讨薪金额合计
-- kept
-- as recovery.cases
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."reason", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."received" as first, "r"."received_to" as last, null as split,
+     "r"."owed" as amount
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- recovery.settled 办结讨薪（起）: 办结日期在2025年1—8月内，未填已立案的劳动争议
-- kept
-- as recovery.cases
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."reason", '') as split,
-   where "r"."received" <= s.ends
-     and "r"."received_to" >= s.opens
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
-- recovery.recovered 讨薪追回工资（元）: 办结日期在2025年1—8月内，未填已立案的劳动争议，追回金额合计
-- kept
-- as recovery.cases
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."reason", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where "r"."received" <= s.ends
-     and "r"."received_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."ended" as first, "r"."ended_to" as last, null as split,
+     "r"."recovered" as amount
+   where "r"."ended" <= s.ends
+     and "r"."ended_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- recovery.paid 领到被欠工资职工（人）: 办结日期在2025年1—8月内，未填已立案的劳动争议，领到工资职工合计
-- kept
-- as recovery.cases
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."reason", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where "r"."received" <= s.ends
-     and "r"."received_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."ended" as first, "r"."ended_to" as last, null as split,
+     "r"."paid" as amount
+   where "r"."ended" <= s.ends
+     and "r"."ended_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- recovery.open 在办讨薪（起）: 求助日期不晚于2025年8月31日，办结日期晚于该日或未填，未填已立案的劳动争议
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."reason",
    "r"."received" as first, "r"."received_to" as last, null as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "recovery" r on r."union" = s."union"
  where not "r"."dispute" is not null
    and ("r"."received" <= s.ends) is true
    and (("r"."ended" is null or ("r"."ended" <> '?' and "r"."ended_to" > s.ends))) is true
    and (r.same is null or not exists (
      select 1 from "recovery" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "reason" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when last <= ends then 'blank' end
    when not (last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."reason" is not distinct from "seen"."reason"
    ) then 'replaced'
    else 'counted' end as status
  from seen
)
select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
  count(*) filter (where status = 'counted' and form = 'detail') as details,
  count(*) filter (where status = 'counted' and form = 'total') as totals,
  count(*) filter (where status = 'replaced') as replaced,
  count(*) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
from judged having count(*) > 0
