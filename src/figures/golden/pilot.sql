-- pilot.begun 启动安全试点（个）: 试点开始日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."begun" as first, "r"."begun_to" as last, null as split,
    1 as amount
  from scope s join "pilot" r on r."union" = s."union"
  where "r"."begun" <= s.ends
    and "r"."begun_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "pilot" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- pilot.running 进行中的安全试点（个）: 试点开始日期不晚于2025年8月31日，试点结束日期晚于该日或未填
-- kept
-- as pilot.begun
-   where "r"."begun" <= s.ends
-     and "r"."begun_to" >= s.opens
-     when not (first >= opens and last <= ends) then 'straddling'
+   where ("r"."begun" <= s.ends) is true
+     and (("r"."ended" is null or ("r"."ended" <> '?' and "r"."ended_to" > s.ends))) is true
+     when not (last <= ends) then 'straddling'
-- pilot.firms 安全试点企业（家）: 试点开始日期不晚于2025年8月31日，试点结束日期晚于该日或未填，试点企业合计
-- kept
-- as pilot.begun
-     1 as amount
-   where "r"."begun" <= s.ends
-     and "r"."begun_to" >= s.opens
-     when not (first >= opens and last <= ends) then 'straddling'
- select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   0 as blank
+     "r"."firms" as amount
+   where ("r"."begun" <= s.ends) is true
+     and (("r"."ended" is null or ("r"."ended" <> '?' and "r"."ended_to" > s.ends))) is true
+     when amount is null then case when last <= ends then 'blank' end
+     when not (last <= ends) then 'straddling'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+   count(*) filter (where status = 'blank') as blank
-- pilot.hazards 试点查找隐患（处）: 查找隐患日期在2025年1—8月内，查找隐患数合计
-- kept
-- as pilot.begun
-     "r"."begun" as first, "r"."begun_to" as last, null as split,
-     1 as amount
-   where "r"."begun" <= s.ends
-     and "r"."begun_to" >= s.opens
- select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   0 as blank
+     "r"."looked" as first, "r"."looked_to" as last, null as split,
+     "r"."hazards" as amount
+   where "r"."looked" <= s.ends
+     and "r"."looked_to" >= s.opens
+     when amount is null then case when first >= opens and last <= ends then 'blank' end
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+   count(*) filter (where status = 'blank') as blank
-- pilot.contracts 试点签订安全合同（份）: 签订合同日期在2025年1—8月内，签订安全合同合计
-- kept
-- as pilot.begun
-     "r"."begun" as first, "r"."begun_to" as last, null as split,
-     1 as amount
-   where "r"."begun" <= s.ends
-     and "r"."begun_to" >= s.opens
- select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   0 as blank
+     "r"."signed" as first, "r"."signed_to" as last, null as split,
+     "r"."contracts" as amount
+   where "r"."signed" <= s.ends
+     and "r"."signed_to" >= s.opens
+     when amount is null then case when first >= opens and last <= ends then 'blank' end
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+   count(*) filter (where status = 'blank') as blank
-- pilot.before 试点前一年工伤事故（起）: 试点开始日期不晚于2025年8月31日，试点结束日期晚于该日或未填，试点前一年事故合计
-- kept
-- as pilot.begun
-     1 as amount
-   where "r"."begun" <= s.ends
-     and "r"."begun_to" >= s.opens
-     when not (first >= opens and last <= ends) then 'straddling'
- select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   0 as blank
+     "r"."before" as amount
+   where ("r"."begun" <= s.ends) is true
+     and (("r"."ended" is null or ("r"."ended" <> '?' and "r"."ended_to" > s.ends))) is true
+     when amount is null then case when last <= ends then 'blank' end
+     when not (last <= ends) then 'straddling'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+   count(*) filter (where status = 'blank') as blank
