-- tipCard.cards 发放安全提示卡（张）: 发放日期在2025年1—8月内，发放张数合计
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."employer",
    "r"."issued" as first, "r"."issued_to" as last, null as split,
    "r"."number" as amount
  from scope s join "tipCard" r on r."union" = s."union"
  where "r"."issued" <= s.ends
    and "r"."issued_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "tipCard" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "employer" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."employer" is not distinct from "seen"."employer"
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
-- tipCard.firms 发放提示卡企业（家）: 发放日期在2025年1—8月内，发放企业合计
-- kept
-- as tipCard.cards
-     "r"."number" as amount
+     "r"."firms" as amount
-- tipCard.posts 编写岗位提示（种）: 登记日期在2025年1—8月内
-- kept
-- as tipCard.cards
-     "r"."issued" as first, "r"."issued_to" as last, null as split,
-     "r"."number" as amount
-   where "r"."issued" <= s.ends
-     and "r"."issued_to" >= s.opens
+     "r"."set" as first, "r"."set_to" as last, null as split,
+     case r.form when 'total' then r.times else 1 end as amount
+   where "r"."set" <= s.ends
+     and "r"."set_to" >= s.opens
-- tipCard.open 待发放提示卡（种）: 登记日期不晚于2025年8月31日，发放日期晚于该日或未填
-- kept
-- as tipCard.cards
-     "r"."issued" as first, "r"."issued_to" as last, null as split,
-     "r"."number" as amount
-   where "r"."issued" <= s.ends
-     and "r"."issued_to" >= s.opens
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
-     when amount is null then case when first >= opens and last <= ends then 'blank' end
-     when not (first >= opens and last <= ends) then 'straddling'
+     "r"."set" as first, "r"."set_to" as last, null as split,
+     case r.form when 'total' then r.times else 1 end as amount
+   where ("r"."set" <= s.ends) is true
+     and (("r"."issued" is null or ("r"."issued" <> '?' and "r"."issued_to" > s.ends))) is true
+   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and last <= ends
+     when amount is null then case when last <= ends then 'blank' end
+     when not (last <= ends) then 'straddling'
-- tipCard.cost 提示卡制作费用（元）: 发放日期在2025年1—8月内，制作费用合计
-- kept
-- as tipCard.cards
-     "r"."number" as amount
+     "r"."cost" as amount
