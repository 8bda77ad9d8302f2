-- assessment.scored 完成考核自评（份）: 自评日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."scored" as first, "r"."scored_to" as last, null as split,
    1 as amount
  from scope s join "assessment" r on r."union" = s."union"
  where "r"."scored" <= s.ends
    and "r"."scored_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "assessment" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
