-- cultivation.open 正在培育创建（家）: 培育日期不晚于2025年8月31日，命名日期晚于该日或未填，未填终止日期
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."started" as first, "r"."started_to" as last, coalesce("r"."programme", '') as split,
    1 as amount
  from scope s join "cultivation" r on r."union" = s."union"
  where not ("r"."ended" is not null or "r"."ended_to" is not null)
    and ("r"."started" <= s.ends) is true
    and (("r"."named" is null or ("r"."named" <> '?' and "r"."named_to" > s.ends))) is true
    and (r.same is null or not exists (
      select 1 from "cultivation" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- cultivation.applied 申报创建（家）: 申报日期在2025年1—8月内
-- kept
-- as cultivation.open
-     "r"."started" as first, "r"."started_to" as last, coalesce("r"."programme", '') as split,
-   where not ("r"."ended" is not null or "r"."ended_to" is not null)
-     and ("r"."started" <= s.ends) is true
-     and (("r"."named" is null or ("r"."named" <> '?' and "r"."named_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
+     "r"."applied" as first, "r"."applied_to" as last, coalesce("r"."programme", '') as split,
+   where "r"."applied" <= s.ends
+     and "r"."applied_to" >= s.opens
+     when not (first >= opens and last <= ends) then 'straddling'
-- cultivation.named 创建命名（家）: 命名日期在2025年1—8月内
-- kept
-- as cultivation.open
-     "r"."started" as first, "r"."started_to" as last, coalesce("r"."programme", '') as split,
-   where not ("r"."ended" is not null or "r"."ended_to" is not null)
-     and ("r"."started" <= s.ends) is true
-     and (("r"."named" is null or ("r"."named" <> '?' and "r"."named_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
+     "r"."named" as first, "r"."named_to" as last, coalesce("r"."programme", '') as split,
+   where "r"."named" <= s.ends
+     and "r"."named_to" >= s.opens
+     when not (first >= opens and last <= ends) then 'straddling'
-- cultivation.homes 职工之家（家）: 创建项目为职工之家的记录中，每个创建单位只取命名日期不晚于2025年8月31日的最新一条，终止日期晚于该日或未填
-- computed: latest
-- as cultivation.open
-     "r"."started" as first, "r"."started_to" as last, coalesce("r"."programme", '') as split,
-     1 as amount
-   where not ("r"."ended" is not null or "r"."ended_to" is not null)
-     and ("r"."started" <= s.ends) is true
-     and (("r"."named" is null or ("r"."named" <> '?' and "r"."named_to" > s.ends))) is true
+     "r"."named" as first, "r"."named_to" as last, coalesce("r"."grade", '') as split,
+     1 as amount,
+     1 as fits,
+     rank() over (
+       partition by s.n, "r"."unit"
+       order by case when "r"."named_to" <= s.ends then 0 else 1 end, "r"."named_to" desc, "r"."named" desc, r.id desc
+     ) as newest
+   where "r"."named" <= s.ends
+     and ("r"."ended" is null or ("r"."ended" <> '?' and "r"."ended_to" > s.ends))
+     and "r"."unit" is not null
+     and "r"."programme" = 'home'
+   where fits = 1 and (newest = 1 or not (last <= ends))
-- cultivation.normed 规范化建设达标工会（家）: 创建项目为规范化建设的记录中，每个创建单位只取命名日期不晚于2025年8月31日的最新一条，终止日期晚于该日或未填
-- computed: latest
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."named" as first, "r"."named_to" as last, null as split,
    1 as amount,
    1 as fits,
    rank() over (
      partition by s.n, "r"."unit"
      order by case when "r"."named_to" <= s.ends then 0 else 1 end, "r"."named_to" desc, "r"."named" desc, r.id desc
    ) as newest
  from scope s join "cultivation" r on r."union" = s."union"
  where "r"."named" <= s.ends
    and ("r"."ended" is null or ("r"."ended" <> '?' and "r"."ended_to" > s.ends))
    and "r"."unit" is not null
    and "r"."programme" = 'norm'
    and (r.same is null or not exists (
      select 1 from "cultivation" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
judged as (
  select seen.*, case
    when not (last <= ends) then 'straddling'
    else 'counted' end as status
  from seen
  where fits = 1 and (newest = 1 or not (last <= ends))
)
select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
  count(*) filter (where status = 'counted') as details,
  0 as totals,
  0 as replaced,
  count(*) filter (where status = 'straddling') as straddling,
  0 as blank
from judged having count(*) > 0
-- cultivation.harmonious 和谐企业（家）: 创建项目为和谐企业的记录中，每个创建单位只取命名日期不晚于2025年8月31日的最新一条，终止日期晚于该日或未填
-- computed: latest
-- as cultivation.normed
-     and "r"."programme" = 'norm'
+     and "r"."programme" = 'harmony'
-- cultivation.civil 五一文明岗（个）: 命名日期不晚于2025年8月31日，终止日期晚于该日或未填，创建项目为五一文明岗
-- kept
-- as cultivation.normed
-     1 as amount,
-     1 as fits,
-     rank() over (
-       partition by s.n, "r"."unit"
-       order by case when "r"."named_to" <= s.ends then 0 else 1 end, "r"."named_to" desc, "r"."named" desc, r.id desc
-     ) as newest
-     and "r"."unit" is not null
-     and "r"."programme" = 'norm'
-   where fits = 1 and (newest = 1 or not (last <= ends))
+     1 as amount
+     and "r"."programme" = 'civil'
-- cultivation.homeRate 职工之家建成率（%）: 职工之家÷工会组织
-- computed: ratio
-- from cultivation.homes
-- from union.standing
-- cultivation.homesToCome 培育中的职工之家（家）: 培育日期不晚于2025年8月31日，命名日期晚于该日或未填，创建项目为职工之家，未填终止日期
-- kept
-- as cultivation.open
-     "r"."started" as first, "r"."started_to" as last, coalesce("r"."programme", '') as split,
-   where not ("r"."ended" is not null or "r"."ended_to" is not null)
+     "r"."started" as first, "r"."started_to" as last, coalesce("r"."grade", '') as split,
+   where ("r"."programme" = 'home') is true
+     and not ("r"."ended" is not null or "r"."ended_to" is not null)
