-- founding.agreed 同意建会企业（家）: 愿意建会日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."willing" as first, "r"."willing_to" as last, null as split,
    1 as amount
  from scope s join "founding" r on r."union" = s."union"
  where "r"."willing" <= s.ends
    and "r"."willing_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "founding" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
judged as (
  select seen.*, case
    when not (first >= opens and last <= ends) then 'straddling'
    else 'counted' end as status
  from seen
)
select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
  count(*) filter (where status = 'counted') as details,
  0 as totals,
  0 as replaced,
  count(*) filter (where status = 'straddling') as straddling,
  0 as blank
from judged having count(*) > 0
-- founding.applied 递交建会申请（家）: 申请日期在2025年1—8月内
-- kept
-- as founding.agreed
-     "r"."willing" as first, "r"."willing_to" as last, null as split,
-   where "r"."willing" <= s.ends
-     and "r"."willing_to" >= s.opens
+     "r"."applied" as first, "r"."applied_to" as last, null as split,
+   where "r"."applied" <= s.ends
+     and "r"."applied_to" >= s.opens
-- founding.approved 批复建会（家）: 批复日期在2025年1—8月内
-- kept
-- as founding.agreed
-     "r"."willing" as first, "r"."willing_to" as last, null as split,
-   where "r"."willing" <= s.ends
-     and "r"."willing_to" >= s.opens
+     "r"."approved" as first, "r"."approved_to" as last, null as split,
+   where "r"."approved" <= s.ends
+     and "r"."approved_to" >= s.opens
-- founding.members 建会时会员（人）: 成立日期在2025年1—8月内，建会会员合计（不计按人次登记的）
-- kept
-- as founding.agreed
-     "r"."willing" as first, "r"."willing_to" as last, null as split,
-     1 as amount
-   where "r"."willing" <= s.ends
-     and "r"."willing_to" >= s.opens
- select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   0 as blank
+     "r"."founded" as first, "r"."founded_to" as last, null as split,
+     case when "r"."members_per" is null then "r"."members" end as amount
+   where "r"."founded" <= s.ends
+     and "r"."founded_to" >= s.opens
+     when amount is null then case when first >= opens and last <= ends then 'blank' end
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+   count(*) filter (where status = 'blank') as blank
-- founding.exploratory 探索性建会（家）: 成立日期在2025年1—8月内，探索性建会为是
-- kept
-- as founding.agreed
-     "r"."willing" as first, "r"."willing_to" as last, null as split,
-   where "r"."willing" <= s.ends
-     and "r"."willing_to" >= s.opens
+     "r"."founded" as first, "r"."founded_to" as last, null as split,
+   where "r"."founded" <= s.ends
+     and "r"."founded_to" >= s.opens
+     and "r"."exploratory" = 1
-- founding.combined 做到四个结合的新建工会（家）: 成立日期在2025年1—8月内，与职代会结合为是，与工资协商结合为是，与安全生产结合为是，与规范化结合为是
-- kept
-- as founding.agreed
-     "r"."willing" as first, "r"."willing_to" as last, null as split,
-   where "r"."willing" <= s.ends
-     and "r"."willing_to" >= s.opens
+     "r"."founded" as first, "r"."founded_to" as last, null as split,
+   where "r"."founded" <= s.ends
+     and "r"."founded_to" >= s.opens
+     and "r"."with_congress" = 1
+     and "r"."with_talks" = 1
+     and "r"."with_safety" = 1
+     and "r"."with_norm" = 1
-- founding.underway 正在办理建会（家）: 申请日期不晚于2025年8月31日，成立日期晚于该日或未填，未填搁置日期
-- kept
-- as founding.agreed
-     "r"."willing" as first, "r"."willing_to" as last, null as split,
-   where "r"."willing" <= s.ends
-     and "r"."willing_to" >= s.opens
-     when not (first >= opens and last <= ends) then 'straddling'
+     "r"."applied" as first, "r"."applied_to" as last, null as split,
+   where "r"."applied" <= s.ends
+     and ("r"."founded" is null or ("r"."founded" <> '?' and "r"."founded_to" > s.ends))
+     and not ("r"."shelved" is not null or "r"."shelved_to" is not null)
+     when not (last <= ends) then 'straddling'
