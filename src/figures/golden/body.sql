-- body.standing 工会机构（个）: 设立日期不晚于2025年8月31日，撤销日期晚于该日或未填
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."founded" as first, "r"."founded_to" as last, coalesce("r"."kind", '') as split,
    1 as amount
  from scope s join "body" r on r."union" = s."union"
  where "r"."founded" <= s.ends
    and ("r"."ended" is null or ("r"."ended" <> '?' and "r"."ended_to" > s.ends))
    and (r.same is null or not exists (
      select 1 from "body" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- body.people 工会机构成员（人）: 设立日期不晚于2025年8月31日，撤销日期晚于该日或未填，同一姓名只计一次
-- computed: distinct
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."founded" as first, "r"."founded_to" as last, null as split,
    "p"."name" as value,
    case when "p"."name" is not null then 1 end as amount
  from scope s join "body" r on r."union" = s."union"
  left join "body_members" p on p.book = r.book and p.record = r.id
  where "r"."founded" <= s.ends
    and ("r"."ended" is null or ("r"."ended" <> '?' and "r"."ended_to" > s.ends))
    and (r.same is null or not exists (
      select 1 from "body" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
judged as (
  select seen.*, case
    when amount is null then case when last <= ends then 'blank' end
    when not (last <= ends) then 'straddling'
    else 'counted' end as status
  from seen
)
select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
  count(distinct id) filter (where status = 'counted') as details,
  0 as totals,
  0 as replaced,
  count(distinct id) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
from judged having count(*) > 0
-- body.womens 女职工组织（个）: 设立日期不晚于2025年8月31日，撤销日期晚于该日或未填，机构类别为女职工委员会
-- kept
-- as body.standing
-     "r"."founded" as first, "r"."founded_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."founded" as first, "r"."founded_to" as last, null as split,
+     and "r"."kind" = 'women'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- body.mediations 劳动争议调解组织（个）: 设立日期不晚于2025年8月31日，撤销日期晚于该日或未填，机构类别为劳动争议调解组织
-- kept
-- as body.standing
-     "r"."founded" as first, "r"."founded_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."founded" as first, "r"."founded_to" as last, null as split,
+     and "r"."kind" = 'mediation'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- body.mediators 调解组织成员（人）: 设立日期不晚于2025年8月31日，撤销日期晚于该日或未填，机构类别为劳动争议调解组织，同一姓名只计一次
-- computed: distinct
-- as body.people
+     and "r"."kind" = 'mediation'
-- body.trades 行业工作委员会（个）: 设立日期不晚于2025年8月31日，撤销日期晚于该日或未填，机构类别为行业工作委员会
-- kept
-- as body.standing
-     "r"."founded" as first, "r"."founded_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."founded" as first, "r"."founded_to" as last, null as split,
+     and "r"."kind" = 'trade'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
