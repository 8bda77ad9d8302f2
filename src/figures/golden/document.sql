-- document.received 收到上级文件（份）: 收文日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."received" as first, "r"."received_to" as last, coalesce("r"."kind", '') as split,
    1 as amount
  from scope s join "document" r on r."union" = s."union"
  where "r"."received" <= s.ends
    and "r"."received_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "document" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- document.tasks 上级布置任务（项）: 收文日期在2025年1—8月内，逐行计工作任务
-- kept
-- as document.received
-     "r"."received" as first, "r"."received_to" as last, coalesce("r"."kind", '') as split,
-     1 as amount
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   count(*) filter (where status = 'counted') as details,
-   count(*) filter (where status = 'straddling') as straddling,
-   0 as blank
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."received" as first, "r"."received_to" as last, null as split,
+     case when p.record is not null then 1 end as amount
+   left join "document_tasks" p on p.book = r.book and p.record = r.id
+     when amount is null then case when first >= opens and last <= ends then 'blank' end
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+   count(distinct id) filter (where status = 'counted') as details,
+   count(distinct id) filter (where status = 'straddling') as straddling,
+   count(*) filter (where status = 'blank') as blank
+ from judged having count(*) > 0
-- document.done 完成上级任务（项）: 完成日期在2025年1—8月内，逐行计工作任务
-- computed: dates of single rows
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "p"."done_on" as first, "p"."done_on_to" as last, null as split,
    case when p.record is not null then 1 end as amount
  from scope s join "document" r on r."union" = s."union"
  join "document_tasks" p on p.book = r.book and p.record = r.id
  where "p"."done_on" <= s.ends
    and "p"."done_on_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "document" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- document.open 未完成上级任务（项）: 收文日期不晚于2025年8月31日，完成日期晚于该日或未填，逐行计工作任务
-- computed: dates of single rows
-- as document.done
-     "p"."done_on" as first, "p"."done_on_to" as last, null as split,
-   join "document_tasks" p on p.book = r.book and p.record = r.id
-   where "p"."done_on" <= s.ends
-     and "p"."done_on_to" >= s.opens
-     when amount is null then case when first >= opens and last <= ends then 'blank' end
-     when not (first >= opens and last <= ends) then 'straddling'
+     "r"."received" as first, "r"."received_to" as last, null as split,
+   left join "document_tasks" p on p.book = r.book and p.record = r.id
+   where ("r"."received" <= s.ends) is true
+     and (("p"."done_on" is null or ("p"."done_on" <> '?' and "p"."done_on_to" > s.ends))) is true
+     when amount is null then case when last <= ends then 'blank' end
+     when not (last <= ends) then 'straddling'
