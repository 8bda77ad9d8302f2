-- regulation.standing 规章制度（项）: 制定日期不晚于2025年8月31日，废止日期晚于该日或未填
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."adopted" as first, "r"."adopted_to" as last, coalesce("r"."kind", '') as split,
    1 as amount
  from scope s join "regulation" r on r."union" = s."union"
  where "r"."adopted" <= s.ends
    and ("r"."ended" is null or ("r"."ended" <> '?' and "r"."ended_to" > s.ends))
    and (r.same is null or not exists (
      select 1 from "regulation" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- regulation.displayed 上墙制度（项）: 上墙日期不晚于2025年8月31日，废止日期晚于该日或未填，制定日期不是不详
-- kept
-- as regulation.standing
-     "r"."adopted" as first, "r"."adopted_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."adopted" <= s.ends
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."displayed" as first, "r"."displayed_to" as last, null as split,
+   where "r"."displayed" <= s.ends
+     and (("r"."adopted" is not null or "r"."adopted_to" is not null) and not "r"."adopted" = '?')
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- regulation.revised 修订制度（项）: 修订日期在2025年1—8月内
-- kept
-- as regulation.standing
-     "r"."adopted" as first, "r"."adopted_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."adopted" <= s.ends
-     and ("r"."ended" is null or ("r"."ended" <> '?' and "r"."ended_to" > s.ends))
-     when not (last <= ends) then 'straddling'
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."revised" as first, "r"."revised_to" as last, null as split,
+   where "r"."revised" <= s.ends
+     and "r"."revised_to" >= s.opens
+     when not (first >= opens and last <= ends) then 'straddling'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
