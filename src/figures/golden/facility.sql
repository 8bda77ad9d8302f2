-- facility.standing 职工文体阵地（个）: 启用日期不晚于2025年8月31日，停用日期晚于该日或未填
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."kind", '') as split,
    1 as amount
  from scope s join "facility" r on r."union" = s."union"
  where ("r"."opened" <= s.ends) is true
    and (("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))) is true
    and (r.same is null or not exists (
      select 1 from "facility" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- facility.built 新建文体阵地（个）: 启用日期在2025年1—8月内
-- kept
-- as facility.standing
-   where ("r"."opened" <= s.ends) is true
-     and (("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
+   where "r"."opened" <= s.ends
+     and "r"."opened_to" >= s.opens
+     when not (first >= opens and last <= ends) then 'straddling'
-- facility.equipped 配备文体设施（家）: 启用日期在2025年1—8月内，阵地类别为文体设施，同一所在单位只计一次
-- computed: distinct
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."opened" as first, "r"."opened_to" as last, null as split,
    "r"."unit" as value,
    case when "r"."unit" is not null then 1 end as amount
  from scope s join "facility" r on r."union" = s."union"
  where "r"."opened" <= s.ends
    and "r"."opened_to" >= s.opens
    and "r"."kind" = 'equipment'
    and (r.same is null or not exists (
      select 1 from "facility" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    else 'counted' end as status
  from seen
)
select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
  count(*) filter (where status = 'counted') as details,
  0 as totals,
  0 as replaced,
  count(*) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
from judged having count(*) > 0
-- facility.libraries 职工书屋（个）: 启用日期不晚于2025年8月31日，停用日期晚于该日或未填，阵地类别为职工书屋
-- kept
-- as facility.standing
-     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."kind", '') as split,
-   where ("r"."opened" <= s.ends) is true
+     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."rank", '') as split,
+   where ("r"."kind" = 'library') is true
+     and ("r"."opened" <= s.ends) is true
-- facility.books 职工书屋藏书（册）: 启用日期不晚于2025年8月31日，停用日期晚于该日或未填，阵地类别为职工书屋，藏书合计
-- kept
-- as facility.equipped
-     "r"."unit" as value,
-     case when "r"."unit" is not null then 1 end as amount
-   where "r"."opened" <= s.ends
-     and "r"."opened_to" >= s.opens
-     and "r"."kind" = 'equipment'
-     when amount is null then case when first >= opens and last <= ends then 'blank' end
-     when not (first >= opens and last <= ends) then 'straddling'
- select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+     "r"."books" as amount
+   where ("r"."kind" = 'library') is true
+     and ("r"."opened" <= s.ends) is true
+     and (("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))) is true
+     when amount is null then case when last <= ends then 'blank' end
+     when not (last <= ends) then 'straddling'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-- facility.readers 职工书屋读者（人次）: 统计时间在2025年1—8月内，阵地类别为职工书屋，人次合计
-- computed: dates of single rows
-- as facility.equipped
-     "r"."opened" as first, "r"."opened_to" as last, null as split,
-     "r"."unit" as value,
-     case when "r"."unit" is not null then 1 end as amount
-   where "r"."opened" <= s.ends
-     and "r"."opened_to" >= s.opens
-     and "r"."kind" = 'equipment'
- select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
-   count(*) filter (where status = 'counted') as details,
-   count(*) filter (where status = 'straddling') as straddling,
+     "p"."on" as first, "p"."on_to" as last, null as split,
+     "p"."people" as amount
+   join "facility_readers" p on p.book = r.book and p.record = r.id
+   where "p"."on" <= s.ends
+     and "p"."on_to" >= s.opens
+     and "r"."kind" = 'library'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+   count(distinct id) filter (where status = 'counted') as details,
+   count(distinct id) filter (where status = 'straddling') as straddling,
-- facility.stations 户外劳动者驿站（个）: 启用日期不晚于2025年8月31日，停用日期晚于该日或未填，阵地类别为户外劳动者驿站
-- kept
-- as facility.standing
-     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."kind", '') as split,
-   where ("r"."opened" <= s.ends) is true
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."opened" as first, "r"."opened_to" as last, null as split,
+   where ("r"."kind" = 'station') is true
+     and ("r"."opened" <= s.ends) is true
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- facility.windows 宣传窗阵地（个）: 启用日期不晚于2025年8月31日，停用日期晚于该日或未填，阵地类别为宣传窗
-- kept
-- as facility.standing
-     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."kind", '') as split,
-   where ("r"."opened" <= s.ends) is true
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."opened" as first, "r"."opened_to" as last, null as split,
+   where ("r"."kind" = 'window') is true
+     and ("r"."opened" <= s.ends) is true
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- facility.papers 办有企业报的企业（家）: 启用日期不晚于2025年8月31日，停用日期晚于该日或未填，阵地类别为企业报，同一所在单位只计一次
-- computed: distinct
-- as facility.equipped
-   where "r"."opened" <= s.ends
-     and "r"."opened_to" >= s.opens
-     and "r"."kind" = 'equipment'
-     when amount is null then case when first >= opens and last <= ends then 'blank' end
-     when not (first >= opens and last <= ends) then 'straddling'
+   where ("r"."kind" = 'paper') is true
+     and ("r"."opened" <= s.ends) is true
+     and (("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))) is true
+     when amount is null then case when last <= ends then 'blank' end
+     when not (last <= ends) then 'straddling'
-- facility.clubs 职工社团（个）: 启用日期不晚于2025年8月31日，停用日期晚于该日或未填，阵地类别为职工社团
-- kept
-- as facility.standing
-     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."kind", '') as split,
-   where ("r"."opened" <= s.ends) is true
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."opened" as first, "r"."opened_to" as last, null as split,
+   where ("r"."kind" = 'club') is true
+     and ("r"."opened" <= s.ends) is true
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- facility.invested 阵地建设投入（元）: 启用日期在2025年1—8月内，金额合计
-- kept
-- as facility.equipped
-     "r"."opened" as first, "r"."opened_to" as last, null as split,
-     "r"."unit" as value,
-     case when "r"."unit" is not null then 1 end as amount
-     and "r"."kind" = 'equipment'
- )
- select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
-   count(*) filter (where status = 'counted') as details,
-   count(*) filter (where status = 'straddling') as straddling,
- from judged having count(*) > 0
+     "r"."opened" as first, "r"."opened_to" as last, coalesce("p"."source", '') as split,
+     "p"."amount" as amount
+   left join "facility_lines" p on p.book = r.book and p.record = r.id
+ levels as (select judged.*, null as level from judged union all select judged.*, split from judged)
+ select n, level as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+   count(distinct id) filter (where status = 'counted') as details,
+   count(distinct id) filter (where status = 'straddling') as straddling,
+ from levels group by n, level
