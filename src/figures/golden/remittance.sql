-- remittance.owed 应上缴工会经费（元）: 上缴期限在2025年1—8月内，应上缴金额合计
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."due" as first, "r"."due_to" as last, null as split,
    "r"."owed" as amount
  from scope s join "remittance" r on r."union" = s."union"
  where "r"."due" <= s.ends
    and "r"."due_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "remittance" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
  count(*) filter (where status = 'counted') as details,
  0 as totals,
  0 as replaced,
  count(*) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
from judged having count(*) > 0
-- remittance.handed 上缴工会经费（元）: 上缴日期在2025年1—8月内，已上缴金额合计
-- kept
-- as remittance.owed
-     "r"."due" as first, "r"."due_to" as last, null as split,
-     "r"."owed" as amount
-   where "r"."due" <= s.ends
-     and "r"."due_to" >= s.opens
+     "r"."handed_on" as first, "r"."handed_on_to" as last, null as split,
+     "r"."handed" as amount
+   where "r"."handed_on" <= s.ends
+     and "r"."handed_on_to" >= s.opens
-- remittance.rate 经费上缴率（%）: 上缴期限在2025年1—8月内，已填应上缴金额，应上缴金额合计；其中上缴日期不晚于2025年8月31日或不详，已上缴金额合计
-- computed: cohort
-- as remittance.owed
-     "r"."owed" as amount
- select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+     "r"."owed" as amount,
+     case when ("r"."handed_on_to" <= s.ends or "r"."handed_on" = '?') then "r"."handed" end as done
+     and "r"."owed" is not null
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, sum(done) filter (where status = 'counted') as done,
-- remittance.late 未上缴经费（笔）: 上缴期限不晚于2025年8月31日，上缴日期晚于该日或未填
-- kept
-- as remittance.owed
-     "r"."owed" as amount
-   where "r"."due" <= s.ends
-     and "r"."due_to" >= s.opens
-     when amount is null then case when first >= opens and last <= ends then 'blank' end
-     when not (first >= opens and last <= ends) then 'straddling'
- select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   count(*) filter (where status = 'blank') as blank
+     1 as amount
+   where ("r"."due" <= s.ends) is true
+     and (("r"."handed_on" is null or ("r"."handed_on" <> '?' and "r"."handed_on_to" > s.ends))) is true
+     when not (last <= ends) then 'straddling'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+   0 as blank
