-- household.standing 在档困难职工（户）: 建档日期不晚于2025年8月31日，退出日期晚于该日或未填
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."class", '') as split,
    1 as amount
  from scope s join "household" r on r."union" = s."union"
  where ("r"."opened" <= s.ends) is true
    and (("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))) is true
    and (r.same is null or not exists (
      select 1 from "household" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
judged as (
  select seen.*, case
    when not (last <= ends) then 'straddling'
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
-- household.people 在档困难职工家庭人口（人）: 建档日期不晚于2025年8月31日，退出日期晚于该日或未填，家庭人口合计
-- kept
-- as household.standing
-     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."class", '') as split,
-     1 as amount
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   0 as blank
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."opened" as first, "r"."opened_to" as last, null as split,
+     "r"."size" as amount
+     when amount is null then case when last <= ends then 'blank' end
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+   count(*) filter (where status = 'blank') as blank
+ from judged having count(*) > 0
-- household.laidOff 在档下岗职工（户）: 建档日期不晚于2025年8月31日，退出日期晚于该日或未填，就业状况为下岗
-- kept
-- as household.standing
-     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."class", '') as split,
-   where ("r"."opened" <= s.ends) is true
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."opened" as first, "r"."opened_to" as last, null as split,
+   where ("r"."work" = 'laidOff') is true
+     and ("r"."opened" <= s.ends) is true
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- household.retired 在档退休职工（户）: 建档日期不晚于2025年8月31日，退出日期晚于该日或未填，就业状况为退休
-- kept
-- as household.standing
-     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."class", '') as split,
-   where ("r"."opened" <= s.ends) is true
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."opened" as first, "r"."opened_to" as last, null as split,
+   where ("r"."work" = 'retired') is true
+     and ("r"."opened" <= s.ends) is true
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- household.opened 新建困难职工档案（户）: 建档日期在2025年1—8月内
-- kept
-- as household.standing
-   where ("r"."opened" <= s.ends) is true
-     and (("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
+   where "r"."opened" <= s.ends
+     and "r"."opened_to" >= s.opens
+     when not (first >= opens and last <= ends) then 'straddling'
-- household.reported 上报困难职工（户）: 上报日期在2025年1—8月内
-- kept
-- as household.standing
-     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."class", '') as split,
-   where ("r"."opened" <= s.ends) is true
-     and (("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."reported_on" as first, "r"."reported_on_to" as last, null as split,
+   where "r"."reported_on" <= s.ends
+     and "r"."reported_on_to" >= s.opens
+     when not (first >= opens and last <= ends) then 'straddling'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- household.approved 上级批准困难职工档案（户）: 审批日期在2025年1—8月内，上级审批为批准
-- kept
-- as household.standing
-     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."class", '') as split,
-   where ("r"."opened" <= s.ends) is true
-     and (("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."decided_on" as first, "r"."decided_on_to" as last, null as split,
+   where "r"."decided_on" <= s.ends
+     and "r"."decided_on_to" >= s.opens
+     and "r"."decision" = 'approved'
+     when not (first >= opens and last <= ends) then 'straddling'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- household.left 退出帮扶困难职工（户）: 退出日期在2025年1—8月内
-- kept
-- as household.standing
-     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."class", '') as split,
-   where ("r"."opened" <= s.ends) is true
-     and (("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
+     "r"."closed" as first, "r"."closed_to" as last, coalesce("r"."why", '') as split,
+   where "r"."closed" <= s.ends
+     and "r"."closed_to" >= s.opens
+     when not (first >= opens and last <= ends) then 'straddling'
-- household.lifted 困难职工脱困（户）: 退出日期在2025年1—8月内，退出原因为脱困
-- kept
-- as household.standing
-     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."class", '') as split,
-   where ("r"."opened" <= s.ends) is true
-     and (("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."closed" as first, "r"."closed_to" as last, null as split,
+   where "r"."closed" <= s.ends
+     and "r"."closed_to" >= s.opens
+     and "r"."why" = 'lifted'
+     when not (first >= opens and last <= ends) then 'straddling'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
