-- target.set 确定目标（项）: 确定日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."set" as first, "r"."set_to" as last, coalesce("r"."source", '') as split,
    1 as amount
  from scope s join "target" r on r."union" = s."union"
  where "r"."set" <= s.ends
    and "r"."set_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "target" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
judged as (
  select seen.*, case
    when not (first >= opens and last <= ends) then 'straddling'
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
-- target.met 完成目标（项）: 确定日期在期内，到期末已达到目标值或已做完
-- computed: reached
-- target.rate 目标完成率（%）: 完成目标÷确定目标
-- computed: ratio
-- from target.set
