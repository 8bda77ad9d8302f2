-- post.held 在任人次（人次）: 任职日期不晚于2025年8月31日，离任日期晚于该日或未填
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."from" as first, "r"."from_to" as last, coalesce("r"."post", '') as split,
    1 as amount
  from scope s join "post" r on r."union" = s."union"
  where "r"."from" <= s.ends
    and ("r"."until" is null or ("r"."until" <> '?' and "r"."until_to" > s.ends))
    and (r.same is null or not exists (
      select 1 from "post" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- post.fullTime 专职工会工作人员（人）: 任职日期不晚于2025年8月31日，离任日期晚于该日或未填，专职为是，同一姓名只计一次
-- computed: distinct
-- as post.held
-     "r"."from" as first, "r"."from_to" as last, coalesce("r"."post", '') as split,
-     1 as amount
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   0 as blank
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."from" as first, "r"."from_to" as last, null as split,
+     "r"."name" as value,
+     case when "r"."name" is not null then 1 end as amount
+     and "r"."full_time" = 1
+     when amount is null then case when last <= ends then 'blank' end
+ select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+   count(*) filter (where status = 'blank') as blank
+ from judged having count(*) > 0
-- post.women 女工会干部（人）: 任职日期不晚于2025年8月31日，离任日期晚于该日或未填，女为是，同一姓名只计一次
-- computed: distinct
-- as post.held
-     "r"."from" as first, "r"."from_to" as last, coalesce("r"."post", '') as split,
-     1 as amount
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   0 as blank
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."from" as first, "r"."from_to" as last, null as split,
+     "r"."name" as value,
+     case when "r"."name" is not null then 1 end as amount
+     and "r"."female" = 1
+     when amount is null then case when last <= ends then 'blank' end
+ select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+   count(*) filter (where status = 'blank') as blank
+ from judged having count(*) > 0
-- post.people 工会干部（人）: 任职日期不晚于2025年8月31日，离任日期晚于该日或未填，同一姓名只计一次
-- computed: distinct
-- as post.held
-     "r"."from" as first, "r"."from_to" as last, coalesce("r"."post", '') as split,
-     1 as amount
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   0 as blank
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."from" as first, "r"."from_to" as last, null as split,
+     "r"."name" as value,
+     case when "r"."name" is not null then 1 end as amount
+     when amount is null then case when last <= ends then 'blank' end
+ select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+   count(*) filter (where status = 'blank') as blank
+ from judged having count(*) > 0
