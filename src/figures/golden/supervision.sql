-- supervision.handled 办理监督与受理事项（件）: 登记日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind",
    "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "supervision" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "supervision" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- supervision.warnings 劳动关系预警（起）: 登记日期在2025年1—8月内，事项类别为预警
-- kept
-- as supervision.handled
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
+     "r"."day" as first, "r"."day_to" as last, coalesce("r"."matter", '') as split,
+     and "r"."kind" = 'warning'
-- supervision.window 维权窗口接待（次）: 登记日期在2025年1—8月内，事项类别为维权窗口
-- kept
-- as supervision.handled
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
+     "r"."day" as first, "r"."day_to" as last, coalesce("r"."matter", '') as split,
+     and "r"."kind" = 'window'
-- supervision.windowPeople 维权窗口接待职工（人次）: 登记日期在2025年1—8月内，事项类别为维权窗口，涉及职工合计（只计按人次登记的）
-- kept
-- as supervision.handled
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     case when "r"."people_per" = 'attendance' then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."kind" = 'window'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- supervision.threeSides 召开三方会议（次）: 登记日期在2025年1—8月内，事项类别为三方会议
-- kept
-- as supervision.handled
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."kind" = 'threeSides'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- supervision.rounds 开展监督检查（次）: 登记日期在2025年1—8月内，事项类别为劳动法律监督、人大执法检查、合同履约检查或职工代表巡视
-- kept
-- as supervision.handled
+     and "r"."kind" in ('law', 'congressLaw', 'keeping', 'patrol')
-- supervision.visits 监督检查单位（家次）: 登记日期在2025年1—8月内，事项类别为劳动法律监督、人大执法检查、合同履约检查或职工代表巡视，受检单位合计
-- kept
-- as supervision.handled
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
+     and "r"."kind" in ('law', 'congressLaw', 'keeping', 'patrol')
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- supervision.findings 监督发现问题（个）: 登记日期在2025年1—8月内，事项类别为劳动法律监督、人大执法检查、合同履约检查或职工代表巡视，问题数合计
-- kept
-- as supervision.handled
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."findings" as amount
+     and "r"."kind" in ('law', 'congressLaw', 'keeping', 'patrol')
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- supervision.corrected 督促整改问题（个）: 整改日期在2025年1—8月内，事项类别为劳动法律监督、人大执法检查、合同履约检查或职工代表巡视，整改问题合计
-- kept
-- as supervision.handled
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
+     "r"."corrected_on" as first, "r"."corrected_on_to" as last, null as split,
+     "r"."corrected" as amount
+   where "r"."corrected_on" <= s.ends
+     and "r"."corrected_on_to" >= s.opens
+     and "r"."kind" in ('law', 'congressLaw', 'keeping', 'patrol')
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- supervision.correctRate 问题整改率（%）: 登记日期在2025年1—8月内，事项类别为劳动法律监督、人大执法检查、合同履约检查或职工代表巡视，问题数合计；其中整改日期不晚于2025年8月31日或不详，整改问题合计
-- computed: cohort
-- as supervision.handled
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."findings" as amount,
+     case when ("r"."corrected_on_to" <= s.ends or "r"."corrected_on" = '?') then "r"."corrected" end as done
+     and "r"."kind" in ('law', 'congressLaw', 'keeping', 'patrol')
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, sum(done) filter (where status = 'counted') as done,
+ from judged having count(*) > 0
-- supervision.letters 发出监督函件（份）: 发函日期在2025年1—8月内
-- kept
-- as supervision.handled
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
+     "r"."letter_on" as first, "r"."letter_on_to" as last, coalesce("r"."letter", '') as split,
+   where "r"."letter_on" <= s.ends
+     and "r"."letter_on_to" >= s.opens
-- supervision.answered 收到单位答复（件）: 答复日期在2025年1—8月内
-- kept
-- as supervision.handled
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
