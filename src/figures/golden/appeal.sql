-- appeal.appeals 开展募捐（次）: 发起日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."day" as first, "r"."day_to" as last, null as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "appeal" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "appeal" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
  count(*) filter (where status = 'counted' and form = 'detail') as details,
  count(*) filter (where status = 'counted' and form = 'total') as totals,
  0 as replaced,
  count(*) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
from judged having count(*) > 0
-- appeal.received 收到捐款（元）: 发起日期在2025年1—8月内，收到捐款合计
-- kept
-- as appeal.appeals
-     case r.form when 'total' then r.times else 1 end as amount
+     "r"."received" as amount
-- appeal.donors 捐款单位（家）: 发起日期在2025年1—8月内，逐行计捐款单位
-- kept
-- as appeal.appeals
-     case r.form when 'total' then r.times else 1 end as amount
-   count(*) filter (where status = 'counted' and form = 'detail') as details,
-   count(*) filter (where status = 'counted' and form = 'total') as totals,
-   count(*) filter (where status = 'straddling') as straddling,
+     case when p.record is not null then 1 end as amount
+   left join "appeal_donors" p on p.book = r.book and p.record = r.id
+   count(distinct id) filter (where status = 'counted' and form = 'detail') as details,
+   count(distinct id) filter (where status = 'counted' and form = 'total') as totals,
+   count(distinct id) filter (where status = 'straddling') as straddling,
-- appeal.people 捐款职工（人）: 发起日期在2025年1—8月内，捐款人数合计（不计按人次登记的）
-- kept
-- as appeal.appeals
-     case r.form when 'total' then r.times else 1 end as amount
+     case when "r"."people_per" is null then "r"."people" end as amount
-- appeal.partner 慈善机构资助（元）: 发起日期在2025年1—8月内，慈善机构资助合计
-- kept
-- as appeal.appeals
-     case r.form when 'total' then r.times else 1 end as amount
+     "r"."partner" as amount
-- appeal.out 拨付捐款（元）: 发起日期在2025年1—8月内，拨付捐款合计
-- kept
-- as appeal.appeals
-     case r.form when 'total' then r.times else 1 end as amount
+     "r"."out" as amount
