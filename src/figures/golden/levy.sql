-- levy.task 工会经费收缴任务（元）: 核定日期在2025年1—8月内，款项为工会经费，应缴金额合计
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind",
    "r"."day" as first, "r"."day_to" as last, null as split,
    "r"."task" as amount
  from scope s join "levy" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and "r"."kind" = 'funds'
    and (r.same is null or not exists (
      select 1 from "levy" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
)
select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
  count(*) filter (where status = 'counted' and form = 'detail') as details,
  count(*) filter (where status = 'counted' and form = 'total') as totals,
  count(*) filter (where status = 'replaced') as replaced,
  count(*) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
from judged having count(*) > 0
-- levy.received 工会经费入库（元）: 入库日期在2025年1—8月内，款项为工会经费，金额合计
-- computed: dates of single rows
-- as levy.task
-     "r"."day" as first, "r"."day_to" as last, null as split,
-     "r"."task" as amount
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
-   count(*) filter (where status = 'counted' and form = 'detail') as details,
-   count(*) filter (where status = 'counted' and form = 'total') as totals,
-   count(*) filter (where status = 'replaced') as replaced,
-   count(*) filter (where status = 'straddling') as straddling,
+     "p"."paid_on" as first, "p"."paid_on_to" as last, null as split,
+     "p"."amount" as amount
+   join "levy_payments" p on p.book = r.book and p.record = r.id
+   where "p"."paid_on" <= s.ends
+     and "p"."paid_on_to" >= s.opens
+   count(distinct id) filter (where status = 'counted' and form = 'detail') as details,
+   count(distinct id) filter (where status = 'counted' and form = 'total') as totals,
+   count(distinct id) filter (where status = 'replaced') as replaced,
+   count(distinct id) filter (where status = 'straddling') as straddling,
-- levy.payers 缴纳工会经费企业（家）: 入库日期在2025年1—8月内，款项为工会经费，同一缴款单位只计一次
-- computed: distinct
-- as levy.task
-     "r"."day" as first, "r"."day_to" as last, null as split,
-     "r"."task" as amount
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
- select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   count(*) filter (where status = 'counted' and form = 'detail') as details,
-   count(*) filter (where status = 'counted' and form = 'total') as totals,
-   count(*) filter (where status = 'replaced') as replaced,
-   count(*) filter (where status = 'straddling') as straddling,
+     "p"."paid_on" as first, "p"."paid_on_to" as last, null as split,
+     "r"."employer" as value,
+     case when "r"."employer" is not null then 1 end as amount
+   join "levy_payments" p on p.book = r.book and p.record = r.id
+   where "p"."paid_on" <= s.ends
+     and "p"."paid_on_to" >= s.opens
+ select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+   count(distinct id) filter (where status = 'counted' and form = 'detail') as details,
+   count(distinct id) filter (where status = 'counted' and form = 'total') as totals,
+   count(distinct id) filter (where status = 'replaced') as replaced,
+   count(distinct id) filter (where status = 'straddling') as straddling,
-- levy.settled 任务内经费入库（元）: 核定日期在2025年1—8月内，款项为工会经费，已填应缴金额，入库金额合计
-- kept
-- as levy.task
-     "r"."task" as amount
+     "r"."received" as amount
+     and "r"."task" is not null
-- levy.rate 工会经费收缴率（%）: 任务内经费入库÷工会经费收缴任务
-- computed: ratio
-- from levy.settled
-- from levy.task
-- levy.returned 返还工会经费（元）: 返还日期在2025年1—8月内，款项为工会经费，返还金额合计
-- kept
-- as levy.task
-     "r"."day" as first, "r"."day_to" as last, null as split,
-     "r"."task" as amount
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
+     "r"."returned_on" as first, "r"."returned_on_to" as last, null as split,
+     "r"."returned" as amount
+   where "r"."returned_on" <= s.ends
+     and "r"."returned_on_to" >= s.opens
-- levy.arrears 欠缴工会经费（元）: 核定日期在2025年1—8月内，款项为工会经费，欠缴金额合计
-- kept
-- as levy.task
-     "r"."task" as amount
+     "r"."arrears" as amount
-- levy.owing 欠缴工会经费企业（家）: 核定日期在2025年1—8月内，款项为工会经费，欠缴金额不少于0.01元，同一缴款单位只计一次
-- computed: distinct
-- as levy.task
-     "r"."task" as amount
- select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+     "r"."employer" as value,
+     case when "r"."employer" is not null then 1 end as amount
+     and ("r"."arrears" >= 1)
+ select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
-- levy.preparation 建会筹备金入库（元）: 入库日期在2025年1—8月内，款项为建会筹备金，金额合计
-- computed: dates of single rows
-- as levy.task
-     "r"."day" as first, "r"."day_to" as last, null as split,
-     "r"."task" as amount
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
-     and "r"."kind" = 'funds'
-   count(*) filter (where status = 'counted' and form = 'detail') as details,
-   count(*) filter (where status = 'counted' and form = 'total') as totals,
-   count(*) filter (where status = 'replaced') as replaced,
-   count(*) filter (where status = 'straddling') as straddling,
+     "p"."paid_on" as first, "p"."paid_on_to" as last, null as split,
+     "p"."amount" as amount
+   join "levy_payments" p on p.book = r.book and p.record = r.id
+   where "p"."paid_on" <= s.ends
+     and "p"."paid_on_to" >= s.opens
+     and "r"."kind" = 'preparation'
+   count(distinct id) filter (where status = 'counted' and form = 'detail') as details,
+   count(distinct id) filter (where status = 'counted' and form = 'total') as totals,
+   count(distinct id) filter (where status = 'replaced') as replaced,
+   count(distinct id) filter (where status = 'straddling') as straddling,
-- levy.dues 收缴会费（元）: 入库日期在2025年1—8月内，款项为会费，金额合计
-- computed: dates of single rows
-- as levy.task
-     "r"."day" as first, "r"."day_to" as last, null as split,
-     "r"."task" as amount
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
-     and "r"."kind" = 'funds'
-   count(*) filter (where status = 'counted' and form = 'detail') as details,
-   count(*) filter (where status = 'counted' and form = 'total') as totals,
-   count(*) filter (where status = 'replaced') as replaced,
-   count(*) filter (where status = 'straddling') as straddling,
+     "p"."paid_on" as first, "p"."paid_on_to" as last, null as split,
+     "p"."amount" as amount
+   join "levy_payments" p on p.book = r.book and p.record = r.id
+   where "p"."paid_on" <= s.ends
+     and "p"."paid_on_to" >= s.opens
+     and "r"."kind" = 'dues'
+   count(distinct id) filter (where status = 'counted' and form = 'detail') as details,
+   count(distinct id) filter (where status = 'counted' and form = 'total') as totals,
+   count(distinct id) filter (where status = 'replaced') as replaced,
+   count(distinct id) filter (where status = 'straddling') as straddling,
