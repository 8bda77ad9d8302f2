-- proposal.raised 收到职工提案（件）: 提出日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind",
    "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."kind", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "proposal" r on r."union" = s."union"
  where "r"."raised" <= s.ends
    and "r"."raised_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "proposal" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- proposal.filed 提案立案（件）: 立案日期在2025年1—8月内
-- kept
-- as proposal.raised
-     "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."raised" <= s.ends
-     and "r"."raised_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."filed" as first, "r"."filed_to" as last, null as split,
+   where "r"."filed" <= s.ends
+     and "r"."filed_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- proposal.answered 答复提案（件）: 答复日期在2025年1—8月内
-- kept
-- as proposal.raised
-     "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."raised" <= s.ends
-     and "r"."raised_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."answered" as first, "r"."answered_to" as last, null as split,
+   where "r"."answered" <= s.ends
+     and "r"."answered_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- proposal.done 落实提案（件）: 落实日期在2025年1—8月内
-- kept
-- as proposal.raised
-     "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."raised" <= s.ends
-     and "r"."raised_to" >= s.opens
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."done" as first, "r"."done_to" as last, null as split,
+   where "r"."done" <= s.ends
+     and "r"."done_to" >= s.opens
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- proposal.doneRate 提案落实率（%）: 提出日期在2025年1—8月内；其中落实日期不晚于2025年8月31日或不详
-- computed: cohort
-- as proposal.raised
-     "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."raised" as first, "r"."raised_to" as last, null as split,
+     case r.form when 'total' then r.times else 1 end as amount,
+     case when ("r"."done_to" <= s.ends or "r"."done" = '?') then case r.form when 'total' then r.times else 1 end end as done
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, sum(done) filter (where status = 'counted') as done,
+ from judged having count(*) > 0
-- proposal.open 尚未落实的提案（件）: 立案日期不晚于2025年8月31日，落实日期晚于该日或未填
-- kept
-- as proposal.raised
-     "r"."raised" as first, "r"."raised_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."raised" <= s.ends
-     and "r"."raised_to" >= s.opens
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
-     when amount is null then case when first >= opens and last <= ends then 'blank' end
-     when not (first >= opens and last <= ends) then 'straddling'
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."filed" as first, "r"."filed_to" as last, null as split,
+   where "r"."filed" <= s.ends
+     and ("r"."done" is null or ("r"."done" <> '?' and "r"."done_to" > s.ends))
+   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and last <= ends
+     when amount is null then case when last <= ends then 'blank' end
+     when not (last <= ends) then 'straddling'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
