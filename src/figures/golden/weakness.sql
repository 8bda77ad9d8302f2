-- weakness.found 查找问题（条）: 提出日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."day" as first, "r"."day_to" as last, coalesce("r"."area", '') as split,
    1 as amount
  from scope s join "weakness" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "weakness" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- weakness.repeated 再次提出的问题（条）: 提出日期在2025年1—8月内，已填以前提过的
-- kept
-- as weakness.found
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."area", '') as split,
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."earlier" is not null
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- weakness.open 未改进的问题（条）: 提出日期不晚于2025年8月31日，改进日期晚于该日或未填
-- kept
-- as weakness.found
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."area", '') as split,
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
-     when not (first >= opens and last <= ends) then 'straddling'
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+   where ("r"."day" <= s.ends) is true
+     and (("r"."done" is null or ("r"."done" <> '?' and "r"."done_to" > s.ends))) is true
+     when not (last <= ends) then 'straddling'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- weakness.improved 改进问题（条）: 改进日期在2025年1—8月内
-- kept
-- as weakness.found
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."area", '') as split,
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."done" as first, "r"."done_to" as last, null as split,
+   where "r"."done" <= s.ends
+     and "r"."done_to" >= s.opens
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- weakness.rate 问题改进率（%）: 提出日期在2025年1—8月内；其中改进日期不晚于2025年8月31日或不详
-- computed: cohort
-- as weakness.found
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."area", '') as split,
-     1 as amount
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     1 as amount,
+     case when ("r"."done_to" <= s.ends or "r"."done" = '?') then 1 end as done
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, sum(done) filter (where status = 'counted') as done,
+ from judged having count(*) > 0
