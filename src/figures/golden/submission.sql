-- submission.due 应报送材料（份）: 报送期限在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."due" as first, "r"."due_to" as last, coalesce("r"."kind", '') as split,
    1 as amount
  from scope s join "submission" r on r."union" = s."union"
  where "r"."due" <= s.ends
    and "r"."due_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "submission" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- submission.sent 报送计划考核材料（份）: 报送日期在2025年1—8月内
-- kept
-- as submission.due
-     "r"."due" as first, "r"."due_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."due" <= s.ends
-     and "r"."due_to" >= s.opens
+     "r"."sent" as first, "r"."sent_to" as last, coalesce("r"."kind", '') as split,
+   where "r"."sent" <= s.ends
+     and "r"."sent_to" >= s.opens
-- submission.plans 报送月度工作计划（份）: 报送日期在2025年1—8月内，材料种类为月度工作计划
-- kept
-- as submission.due
-     "r"."due" as first, "r"."due_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."due" <= s.ends
-     and "r"."due_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."sent" as first, "r"."sent_to" as last, null as split,
+   where "r"."sent" <= s.ends
+     and "r"."sent_to" >= s.opens
+     and "r"."kind" = 'monthly'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- submission.rate 材料报送率（%）: 报送期限在2025年1—8月内；其中报送日期不晚于2025年8月31日或不详
-- computed: cohort
-- as submission.due
-     "r"."due" as first, "r"."due_to" as last, coalesce("r"."kind", '') as split,
-     1 as amount
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."due" as first, "r"."due_to" as last, null as split,
+     1 as amount,
+     case when ("r"."sent_to" <= s.ends or "r"."sent" = '?') then 1 end as done
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, sum(done) filter (where status = 'counted') as done,
+ from judged having count(*) > 0
-- submission.open 未报送材料（份）: 报送期限不晚于2025年8月31日，报送日期晚于该日或未填
-- kept
-- as submission.due
-     "r"."due" as first, "r"."due_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."due" <= s.ends
-     and "r"."due_to" >= s.opens
-     when not (first >= opens and last <= ends) then 'straddling'
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."due" as first, "r"."due_to" as last, null as split,
+   where ("r"."due" <= s.ends) is true
+     and (("r"."sent" is null or ("r"."sent" <> '?' and "r"."sent_to" > s.ends))) is true
+     when not (last <= ends) then 'straddling'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
