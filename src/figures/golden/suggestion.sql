-- suggestion.raised 提出合理化建议（条）: 提出日期在2025年1—8月内，种类为合理化建议
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind",
    "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."area", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "suggestion" r on r."union" = s."union"
  where "r"."raised" <= s.ends
    and "r"."raised_to" >= s.opens
    and "r"."kind" = 'suggestion'
    and (r.same is null or not exists (
      select 1 from "suggestion" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "kind" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."kind" is not distinct from "seen"."kind"
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
-- suggestion.adopted 采纳合理化建议（条）: 采纳日期在2025年1—8月内，种类为合理化建议
-- kept
-- as suggestion.raised
-     "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."area", '') as split,
-   where "r"."raised" <= s.ends
-     and "r"."raised_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."adopted" as first, "r"."adopted_to" as last, null as split,
+   where "r"."adopted" <= s.ends
+     and "r"."adopted_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- suggestion.used 实施合理化建议（条）: 实施日期在2025年1—8月内，种类为合理化建议
-- kept
-- as suggestion.raised
-     "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."area", '') as split,
-   where "r"."raised" <= s.ends
-     and "r"."raised_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."used" as first, "r"."used_to" as last, null as split,
+   where "r"."used" <= s.ends
+     and "r"."used_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- suggestion.adoptRate 合理化建议采纳率（%）: 提出日期在2025年1—8月内，种类为合理化建议；其中采纳日期不晚于2025年8月31日或不详
-- computed: cohort
-- as suggestion.raised
-     "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."area", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."raised" as first, "r"."raised_to" as last, null as split,
+     case r.form when 'total' then r.times else 1 end as amount,
+     case when ("r"."adopted_to" <= s.ends or "r"."adopted" = '?') then case r.form when 'total' then r.times else 1 end end as done
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, sum(done) filter (where status = 'counted') as done,
+ from judged having count(*) > 0
-- suggestion.projects 技术创新项目（项）: 实施日期在2025年1—8月内，种类为技术创新
-- kept
-- as suggestion.raised
-     "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."area", '') as split,
-   where "r"."raised" <= s.ends
-     and "r"."raised_to" >= s.opens
-     and "r"."kind" = 'suggestion'
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."used" as first, "r"."used_to" as last, null as split,
+   where "r"."used" <= s.ends
+     and "r"."used_to" >= s.opens
+     and "r"."kind" = 'project'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- suggestion.patents 职工发明专利（项）: 实施日期在2025年1—8月内，种类为发明专利
-- kept
-- as suggestion.raised
-     "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."area", '') as split,
-   where "r"."raised" <= s.ends
-     and "r"."raised_to" >= s.opens
-     and "r"."kind" = 'suggestion'
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."used" as first, "r"."used_to" as last, null as split,
+   where "r"."used" <= s.ends
+     and "r"."used_to" >= s.opens
+     and "r"."kind" = 'patent'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- suggestion.benefit 建议创新年效益（元）: 实施日期在2025年1—8月内，年效益合计
-- kept
-- as suggestion.raised
-     "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."area", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where "r"."raised" <= s.ends
-     and "r"."raised_to" >= s.opens
-     and "r"."kind" = 'suggestion'
+     "r"."used" as first, "r"."used_to" as last, coalesce("r"."kind", '') as split,
+     "r"."benefit" as amount
+   where "r"."used" <= s.ends
+     and "r"."used_to" >= s.opens
-- suggestion.rewards 建议创新奖励（元）: 实施日期在2025年1—8月内，奖励金额合计
-- kept
-- as suggestion.raised
-     "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."area", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where "r"."raised" <= s.ends
-     and "r"."raised_to" >= s.opens
-     and "r"."kind" = 'suggestion'
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."used" as first, "r"."used_to" as last, null as split,
+     "r"."reward" as amount
+   where "r"."used" <= s.ends
+     and "r"."used_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
