-- selection.held 开展评选（项）: 启动日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
    1 as amount
  from scope s join "selection" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "selection" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- selection.nominated 推荐评选对象（名）: 推荐日期在2025年1—8月内，逐行计推荐名单
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."nominated" as first, "r"."nominated_to" as last, null as split,
    case when p.record is not null then 1 end as amount
  from scope s join "selection" r on r."union" = s."union"
  left join "selection_nominees" p on p.book = r.book and p.record = r.id
  where "r"."nominated" <= s.ends
    and "r"."nominated_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "selection" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    else 'counted' end as status
  from seen
)
select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
  count(distinct id) filter (where status = 'counted') as details,
  0 as totals,
  0 as replaced,
  count(distinct id) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
from judged having count(*) > 0
-- selection.posted 公示评选结果（次）: 公示开始在2025年1—8月内
-- kept
-- as selection.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."posted" as first, "r"."posted_to" as last, null as split,
+   where "r"."posted" <= s.ends
+     and "r"."posted_to" >= s.opens
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- selection.objected 公示收到异议（件）: 收到日期在2025年1—8月内，逐行计公示异议
-- computed: dates of single rows
-- as selection.nominated
-     "r"."nominated" as first, "r"."nominated_to" as last, null as split,
-   left join "selection_nominees" p on p.book = r.book and p.record = r.id
-   where "r"."nominated" <= s.ends
-     and "r"."nominated_to" >= s.opens
+     "p"."on" as first, "p"."on_to" as last, null as split,
+   join "selection_objections" p on p.book = r.book and p.record = r.id
+   where "p"."on" <= s.ends
+     and "p"."on_to" >= s.opens
-- selection.completed 完成评选表彰（项）: 表彰日期在2025年1—8月内
-- kept
-- as selection.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."awarded" as first, "r"."awarded_to" as last, null as split,
+   where "r"."awarded" <= s.ends
+     and "r"."awarded_to" >= s.opens
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- selection.open 正在进行的评选（项）: 启动日期不晚于2025年8月31日，表彰日期晚于该日或未填，未填停止日期
-- kept
-- as selection.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
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
+   where not ("r"."stopped" is not null or "r"."stopped_to" is not null)
+     and ("r"."day" <= s.ends) is true
+     and (("r"."awarded" is null or ("r"."awarded" <> '?' and "r"."awarded_to" > s.ends))) is true
+     when not (last <= ends) then 'straddling'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
