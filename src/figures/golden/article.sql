-- article.sent 报送宣传信息（篇）: 刊发日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind", "r"."rank",
    "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "article" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "article" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "kind", "rank" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."kind" is not distinct from "seen"."kind" and "t"."rank" is not distinct from "seen"."rank"
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
-- article.published 刊发宣传报道（篇）: 刊发日期在2025年1—8月内，稿件种类为新闻报道，刊发级别为国家级、省级、市级、县级或镇级
-- kept
-- as article.sent
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
+     "r"."day" as first, "r"."day_to" as last, coalesce("r"."rank", '') as split,
+     and "r"."kind" = 'news'
+     and "r"."rank" in ('national', 'province', 'city', 'county', 'town')
-- article.briefs 编发简报信息（期）: 刊发日期在2025年1—8月内，稿件种类为简报信息
-- kept
-- as article.sent
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."kind" = 'brief'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- article.adopted 简报信息被采用（篇）: 刊发日期在2025年1—8月内，稿件种类为简报信息，刊发级别为国家级、省级、市级、县级或镇级
-- kept
-- as article.sent
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
+     "r"."day" as first, "r"."day_to" as last, coalesce("r"."rank", '') as split,
+     and "r"."kind" = 'brief'
+     and "r"."rank" in ('national', 'province', 'city', 'county', 'town')
