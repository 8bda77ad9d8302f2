-- honour.honours 获得荣誉（项）: 授予日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."bearer", "r"."kind", "r"."rank",
    "r"."day" as first, "r"."day_to" as last, coalesce("r"."rank", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "honour" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "honour" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "bearer", "kind", "rank" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."bearer" is not distinct from "seen"."bearer" and "t"."kind" is not distinct from "seen"."kind" and "t"."rank" is not distinct from "seen"."rank"
    ) then 'replaced'
    else 'counted' end as status
  from seen
),
parts as materialized (
  select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
  count(*) filter (where status = 'counted' and form = 'detail') as details,
  count(*) filter (where status = 'counted' and form = 'total') as totals,
  count(*) filter (where status = 'replaced') as replaced,
  count(*) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
  from judged group by split
)
select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
from parts group by n
union all select * from parts
-- honour.people 表彰先进个人（人）: 授予日期在2025年1—8月内，授予对象为个人
-- kept
-- as honour.honours
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."rank", '') as split,
+     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
+     and "r"."bearer" = 'person'
-- honour.ranked 获得荣誉的个人（人）: 授予日期在2025年1—8月内，授予对象为个人
-- kept
-- as honour.honours
+     and "r"."bearer" = 'person'
-- honour.units 表彰先进集体（个）: 授予日期在2025年1—8月内，授予对象为单位或班组
-- kept
-- as honour.honours
+     and "r"."bearer" in ('unit', 'workshop')
-- honour.named 当选劳模（人）: 授予日期在2025年1—8月内，荣誉类别为劳动模范，授予对象为个人
-- kept
-- as honour.honours
+     and "r"."kind" = 'model'
+     and "r"."bearer" = 'person'
-- honour.models 现有劳模（人）: 授予日期不晚于2025年8月31日，称号终止日期晚于该日或未填，荣誉类别为劳动模范，授予对象为个人
-- kept
-- as honour.honours
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
-     when amount is null then case when first >= opens and last <= ends then 'blank' end
-     when not (first >= opens and last <= ends) then 'straddling'
+   where ("r"."kind" = 'model') is true
+     and ("r"."bearer" = 'person') is true
+     and ("r"."day" <= s.ends) is true
+     and (("r"."until" is null or ("r"."until" <> '?' and "r"."until_to" > s.ends))) is true
+   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and last <= ends
+     when amount is null then case when last <= ends then 'blank' end
+     when not (last <= ends) then 'straddling'
-- honour.bonus 表彰奖金（元）: 授予日期在2025年1—8月内，奖金合计
-- kept
-- as honour.honours
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."rank", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."bonus" as amount
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
