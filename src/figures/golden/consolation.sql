-- consolation.visits 开展慰问（次）: 计入日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."occasion", "r"."whom",
    "r"."counted" as first, "r"."counted_to" as last, coalesce("r"."occasion", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "consolation" r on r."union" = s."union"
  where "r"."counted" <= s.ends
    and "r"."counted_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "consolation" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "occasion", "whom" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."occasion" is not distinct from "seen"."occasion" and "t"."whom" is not distinct from "seen"."whom"
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
-- consolation.households 走访慰问困难职工（户）: 计入日期在2025年1—8月内，慰问对象类别为困难职工，慰问户数合计
-- kept
-- as consolation.visits
-     case r.form when 'total' then r.times else 1 end as amount
+     "r"."households" as amount
+     and "r"."whom" = 'hardship'
-- consolation.feasts 两节期间走访慰问困难职工（户）: 计入日期在2025年1—8月内，慰问对象类别为困难职工，慰问名目为两节慰问，慰问户数合计
-- kept
-- as consolation.visits
-     "r"."counted" as first, "r"."counted_to" as last, coalesce("r"."occasion", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."counted" as first, "r"."counted_to" as last, null as split,
+     "r"."households" as amount
+     and "r"."whom" = 'hardship'
+     and "r"."occasion" = 'twoFeasts'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- consolation.members 慰问困难职工（人）: 计入日期在2025年1—8月内，慰问对象类别为困难职工，慰问人数合计（不计按人次登记的）
-- kept
-- as consolation.visits
-     "r"."counted" as first, "r"."counted_to" as last, coalesce("r"."occasion", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."counted" as first, "r"."counted_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."whom" = 'hardship'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- consolation.people 慰问职工（人）: 计入日期在2025年1—8月内，慰问对象类别为一线职工、劳模等7项之一，慰问人数合计（不计按人次登记的）
-- kept
-- as consolation.visits
-     "r"."counted" as first, "r"."counted_to" as last, coalesce("r"."occasion", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."counted" as first, "r"."counted_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."whom" in ('frontline', 'model', 'sick', 'newForm', 'migrant', 'retiree', 'other')
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- consolation.frontline 慰问一线职工（人）: 计入日期在2025年1—8月内，慰问对象类别为一线职工，慰问人数合计（不计按人次登记的）
-- kept
-- as consolation.visits
-     "r"."counted" as first, "r"."counted_to" as last, coalesce("r"."occasion", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."counted" as first, "r"."counted_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."whom" = 'frontline'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- consolation.models 慰问劳模（人）: 计入日期在2025年1—8月内，慰问对象类别为劳模，慰问人数合计（不计按人次登记的）
-- kept
-- as consolation.visits
-     "r"."counted" as first, "r"."counted_to" as last, coalesce("r"."occasion", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."counted" as first, "r"."counted_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."whom" = 'model'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- consolation.sick 慰问患病职工（人）: 计入日期在2025年1—8月内，慰问对象类别为患病职工，慰问人数合计（不计按人次登记的）
-- kept
-- as consolation.visits
-     "r"."counted" as first, "r"."counted_to" as last, coalesce("r"."occasion", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."counted" as first, "r"."counted_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."whom" = 'sick'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- consolation.newForm 慰问新就业形态劳动者（人）: 计入日期在2025年1—8月内，慰问对象类别为新就业形态劳动者，慰问人数合计（不计按人次登记的）
-- kept
-- as consolation.visits
-     "r"."counted" as first, "r"."counted_to" as last, coalesce("r"."occasion", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."counted" as first, "r"."counted_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."whom" = 'newForm'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- consolation.migrants 慰问外来务工人员（人）: 计入日期在2025年1—8月内，慰问对象类别为外来务工人员，慰问人数合计（不计按人次登记的）
-- kept
-- as consolation.visits
-     "r"."counted" as first, "r"."counted_to" as last, coalesce("r"."occasion", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."counted" as first, "r"."counted_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."whom" = 'migrant'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- consolation.retired 慰问退休职工（人）: 计入日期在2025年1—8月内，慰问对象类别为退休职工，慰问人数合计（不计按人次登记的）
-- kept
-- as consolation.visits
-     "r"."counted" as first, "r"."counted_to" as last, coalesce("r"."occasion", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."counted" as first, "r"."counted_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."whom" = 'retiree'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- consolation.money 发放慰问金（元）: 计入日期在2025年1—8月内，慰问金合计
-- kept
-- as consolation.visits
-     case r.form when 'total' then r.times else 1 end as amount
+     "r"."amount" as amount
-- consolation.feastMoney 发放两节慰问金（元）: 计入日期在2025年1—8月内，慰问名目为两节慰问，慰问金合计
-- kept
-- as consolation.visits
-     "r"."counted" as first, "r"."counted_to" as last, coalesce("r"."occasion", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."counted" as first, "r"."counted_to" as last, null as split,
+     "r"."amount" as amount
+     and "r"."occasion" = 'twoFeasts'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- consolation.funds 慰问经费（元）: 计入日期在2025年1—8月内，金额合计
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."occasion", "r"."whom",
    "r"."counted" as first, "r"."counted_to" as last, coalesce("p"."source", '') as split,
    "p"."amount" as amount
  from scope s join "consolation" r on r."union" = s."union"
  left join "consolation_lines" p on p.book = r.book and p.record = r.id
  where "r"."counted" <= s.ends
    and "r"."counted_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "consolation" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "occasion", "whom" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."occasion" is not distinct from "seen"."occasion" and "t"."whom" is not distinct from "seen"."whom"
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
-- consolation.goods 慰问品价值（元）: 计入日期在2025年1—8月内，慰问品价值合计
-- kept
-- as consolation.visits
-     case r.form when 'total' then r.times else 1 end as amount
+     "r"."worth" as amount
-- consolation.given 到户慰问金（元）: 计入日期在2025年1—8月内，慰问对象类别为困难职工，已填慰问户数，慰问金合计
-- kept
-- as consolation.visits
-     "r"."counted" as first, "r"."counted_to" as last, coalesce("r"."occasion", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."counted" as first, "r"."counted_to" as last, null as split,
+     "r"."amount" as amount
+     and "r"."whom" = 'hardship'
+     and "r"."households" is not null
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- consolation.average 户均慰问金（元）: 到户慰问金÷走访慰问困难职工
-- computed: ratio
-- from consolation.given
-- from consolation.households
