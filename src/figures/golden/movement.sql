-- movement.added 增减表新增会员（人）: 日期在2025年1—8月内，增减类别为新建工会或发展，人数合计（不计按人次登记的）
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind",
    "r"."day" as first, "r"."day_to" as last, null as split,
    case when "r"."people_per" is null then "r"."people" end as amount,
    "r"."people" as told
  from scope s join "movement" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and "r"."kind" in ('founded', 'admitted')
    and (r.same is null or not exists (
      select 1 from "movement" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "kind" from seen
  where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."kind" is not distinct from "seen"."kind"
    ) then 'replaced'
    else 'counted' end as status
  from seen
)
select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
  count(*) filter (where status = 'counted' and form = 'detail') as details,
  count(*) filter (where status = 'counted' and form = 'total') as totals,
  count(*) filter (where status = 'replaced') as replaced,
  count(*) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
from judged having count(*) > 0
-- movement.movedIn 增减表转入会员（人）: 日期在2025年1—8月内，增减类别为转入，人数合计（不计按人次登记的）
-- kept
-- as movement.added
-     and "r"."kind" in ('founded', 'admitted')
+     and "r"."kind" = 'in'
-- movement.movedOut 增减表转出会员（人）: 日期在2025年1—8月内，增减类别为转出，人数合计（不计按人次登记的）
-- kept
-- as movement.added
-     and "r"."kind" in ('founded', 'admitted')
+     and "r"."kind" = 'out'
-- movement.lost 增减表减少会员（人）: 日期在2025年1—8月内，增减类别为转出或减少，人数合计（不计按人次登记的）
-- kept
-- as movement.added
-     and "r"."kind" in ('founded', 'admitted')
+     and "r"."kind" in ('out', 'lost')
