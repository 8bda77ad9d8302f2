-- inspection.rounds 组织安全检查（次）: 检查日期在2025年1—8月内，工会角色为主办或联合
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind", "r"."role",
    "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "inspection" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and "r"."role" in ('host', 'joint')
    and (r.same is null or not exists (
      select 1 from "inspection" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "kind", "role" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."kind" is not distinct from "seen"."kind" and "t"."role" is not distinct from "seen"."role"
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
-- inspection.joined 参与安全检查（次）: 检查日期在2025年1—8月内，工会角色为参与或配合
-- kept
-- as inspection.rounds
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     and "r"."role" in ('host', 'joint')
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."role" in ('join', 'assist')
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- inspection.visits 检查企业（家次）: 检查日期在2025年1—8月内，工会角色为主办或联合，检查企业家次合计
-- kept
-- as inspection.rounds
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."visits" as amount
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- inspection.firms 受检企业（家）: 检查日期在2025年1—8月内，工会角色为主办或联合，同一企业只计一次
-- computed: distinct
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind", "r"."role",
    "r"."day" as first, "r"."day_to" as last, null as split,
    "p"."employer" as value,
    case when "p"."employer" is not null then 1 end as amount
  from scope s join "inspection" r on r."union" = s."union"
  left join "inspection_firms" p on p.book = r.book and p.record = r.id
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and "r"."role" in ('host', 'joint')
    and (r.same is null or not exists (
      select 1 from "inspection" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "kind", "role" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."kind" is not distinct from "seen"."kind" and "t"."role" is not distinct from "seen"."role"
    ) then 'replaced'
    else 'counted' end as status
  from seen
)
select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
  count(distinct id) filter (where status = 'counted' and form = 'detail') as details,
  count(distinct id) filter (where status = 'counted' and form = 'total') as totals,
  count(distinct id) filter (where status = 'replaced') as replaced,
  count(distinct id) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
from judged having count(*) > 0
-- inspection.hazards 查出隐患（处）: 检查日期在2025年1—8月内，工会角色为主办或联合，查出隐患合计
-- kept
-- as inspection.rounds
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."hazards" as amount
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- inspection.fixed 整改隐患（处）: 复查日期在2025年1—8月内，工会角色为主办或联合，整改隐患合计
-- kept
-- as inspection.rounds
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."rechecked" as first, "r"."rechecked_to" as last, null as split,
+     "r"."fixed" as amount
+   where "r"."rechecked" <= s.ends
+     and "r"."rechecked_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- inspection.fixRate 隐患整改率（%）: 检查日期在2025年1—8月内，工会角色为主办或联合，查出隐患合计；其中复查日期不晚于2025年8月31日或不详，整改隐患合计
-- computed: cohort
-- as inspection.rounds
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."hazards" as amount,
+     case when ("r"."rechecked_to" <= s.ends or "r"."rechecked" = '?') then "r"."fixed" end as done
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, sum(done) filter (where status = 'counted') as done,
+ from judged having count(*) > 0
-- inspection.notices 发出整改通知书（份）: 发整改通知日期在2025年1—8月内，工会角色为主办或联合
-- kept
-- as inspection.rounds
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."notice_on" as first, "r"."notice_on_to" as last, null as split,
+   where "r"."notice_on" <= s.ends
+     and "r"."notice_on_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- inspection.answers 收到整改回执（份）: 收到回执日期在2025年1—8月内，工会角色为主办或联合
-- kept
-- as inspection.rounds
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."answered_on" as first, "r"."answered_on_to" as last, null as split,
+   where "r"."answered_on" <= s.ends
+     and "r"."answered_on_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- inspection.serious 重大隐患（处）: 检查日期在2025年1—8月内，工会角色为主办或联合，重大隐患为是，逐行计隐患明细
-- kept
-- as inspection.firms
-     "p"."employer" as value,
-     case when "p"."employer" is not null then 1 end as amount
-   left join "inspection_firms" p on p.book = r.book and p.record = r.id
- select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+     case when p.record is not null then 1 end as amount
+   left join "inspection_hazardRows" p on p.book = r.book and p.record = r.id
+     and (p.record is null or "p"."serious" = 1)
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-- inspection.overdue 逾期未整改隐患（处）: 整改期限不晚于2025年8月31日，整改日期晚于该日或未填，工会角色为主办或联合，逐行计隐患明细
-- computed: dates of single rows
-- as inspection.firms
-     "r"."day" as first, "r"."day_to" as last, null as split,
-     "p"."employer" as value,
-     case when "p"."employer" is not null then 1 end as amount
-   left join "inspection_firms" p on p.book = r.book and p.record = r.id
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
-     when amount is null then case when first >= opens and last <= ends then 'blank' end
-     when not (first >= opens and last <= ends) then 'straddling'
- select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+     "p"."due" as first, "p"."due_to" as last, null as split,
+     case when p.record is not null then 1 end as amount
+   join "inspection_hazardRows" p on p.book = r.book and p.record = r.id
+   where "p"."due" <= s.ends
+     and ("p"."fixed_on" is null or ("p"."fixed_on" <> '?' and "p"."fixed_on_to" > s.ends))
+   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and last <= ends
+     when amount is null then case when last <= ends then 'blank' end
+     when not (last <= ends) then 'straddling'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
