-- support.referred 转介低保（户）: 发生日期在2025年1—8月内，帮扶方式为转介低保，户数合计
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind",
    "r"."day" as first, "r"."day_to" as last, null as split,
    "r"."households" as amount
  from scope s join "support" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and "r"."kind" = 'referral'
    and (r.same is null or not exists (
      select 1 from "support" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "kind" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
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
-- support.referredPeople 转介低保（人）: 发生日期在2025年1—8月内，帮扶方式为转介低保，人数合计（不计按人次登记的）
-- kept
-- as support.referred
-     "r"."households" as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
-- support.referredMoney 民政发放低保金（元）: 发生日期在2025年1—8月内，帮扶方式为转介低保，对方资金合计
-- kept
-- as support.referred
-     "r"."households" as amount
+     "r"."amount" as amount
-- support.pairs 结对帮扶（对）: 发生日期不晚于2025年8月31日，结束日期晚于该日或未填，帮扶方式为结对帮扶
-- kept
-- as support.referred
-     "r"."households" as amount
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
-     and "r"."kind" = 'referral'
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
-     when amount is null then case when first >= opens and last <= ends then 'blank' end
-     when not (first >= opens and last <= ends) then 'straddling'
+     case r.form when 'total' then r.times else 1 end as amount
+   where ("r"."kind" = 'pairing') is true
+     and ("r"."day" <= s.ends) is true
+     and (("r"."until" is null or ("r"."until" <> '?' and "r"."until_to" > s.ends))) is true
+   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and last <= ends
+     when amount is null then case when last <= ends then 'blank' end
+     when not (last <= ends) then 'straddling'
-- support.firms 开展内部互助企业（家）: 发生日期在2025年1—8月内，帮扶方式为企业内部互助，同一企业只计一次
-- computed: distinct
-- as support.referred
-     "r"."households" as amount
-     and "r"."kind" = 'referral'
- select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+     "r"."employer" as value,
+     case when "r"."employer" is not null then 1 end as amount
+     and "r"."kind" = 'firmAid'
+ select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
-- support.firmMoney 企业内部互助金（元）: 发生日期在2025年1—8月内，帮扶方式为企业内部互助，对方资金合计
-- kept
-- as support.referred
-     "r"."households" as amount
-     and "r"."kind" = 'referral'
+     "r"."amount" as amount
+     and "r"."kind" = 'firmAid'
