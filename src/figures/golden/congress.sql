-- congress.held 召开职代会（次）: 召开日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."tier",
    "r"."day" as first, "r"."day_to" as last, coalesce("r"."tier", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "congress" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "congress" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "tier" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."tier" is not distinct from "seen"."tier"
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
-- congress.employers 召开职代会单位（家）: 召开日期在2025年1—8月内，同一召开单位只计一次
-- computed: distinct
-- as congress.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."tier", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."employer" as value,
+     case when "r"."employer" is not null then 1 end as amount
+ select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- congress.decided 职代会审议事项（项）: 召开日期在2025年1—8月内，逐行计审议事项
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."tier",
    "r"."day" as first, "r"."day_to" as last, coalesce("p"."kind", '') as split,
    case when p.record is not null then 1 end as amount
  from scope s join "congress" r on r."union" = s."union"
  left join "congress_subjects" p on p.book = r.book and p.record = r.id
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "congress" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "tier" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."tier" is not distinct from "seen"."tier"
    ) then 'replaced'
    else 'counted' end as status
  from seen
),
levels as (select judged.*, null as level from judged union all select judged.*, split from judged)
select n, level as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
  count(distinct id) filter (where status = 'counted' and form = 'detail') as details,
  count(distinct id) filter (where status = 'counted' and form = 'total') as totals,
  count(distinct id) filter (where status = 'replaced') as replaced,
  count(distinct id) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
from levels group by n, level
-- congress.passed 职代会通过事项（项）: 召开日期在2025年1—8月内，通过为是，逐行计审议事项
-- kept
-- as congress.decided
+     and (p.record is null or "p"."passed" = 1)
-- congress.proposals 职代会征集提案（件）: 召开日期在2025年1—8月内，征集提案合计
-- kept
-- as congress.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."tier", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."proposals" as amount
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- congress.delegates 职代会到会代表（人次）: 召开日期在2025年1—8月内，实到代表合计
-- kept
-- as congress.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."tier", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."present" as amount
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
