-- election.held 完成换届选举（家）: 选举日期在2025年1—8月内，选举机构为工会委员会
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."day" as first, "r"."day_to" as last, null as split,
    1 as amount
  from scope s join "election" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and "r"."body" = 'committee'
    and (r.same is null or not exists (
      select 1 from "election" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- election.elected 换届当选（人）: 选举日期在2025年1—8月内，选举机构为工会委员会，同一姓名只计一次
-- computed: distinct
-- as election.held
-     1 as amount
- select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   count(*) filter (where status = 'counted') as details,
-   count(*) filter (where status = 'straddling') as straddling,
-   0 as blank
+     "p"."name" as value,
+     case when "p"."name" is not null then 1 end as amount
+   left join "election_elected" p on p.book = r.book and p.record = r.id
+     when amount is null then case when first >= opens and last <= ends then 'blank' end
+ select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+   count(distinct id) filter (where status = 'counted') as details,
+   count(distinct id) filter (where status = 'straddling') as straddling,
+   count(*) filter (where status = 'blank') as blank
-- election.delegates 换届到会代表（人）: 选举日期在2025年1—8月内，选举机构为工会委员会，实到代表合计
-- kept
-- as election.held
-     1 as amount
- select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   0 as blank
+     "r"."present" as amount
+     when amount is null then case when first >= opens and last <= ends then 'blank' end
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+   count(*) filter (where status = 'blank') as blank
-- election.expired 届满未换届工会（家）: 届满日期不晚于2025年8月31日，本届结束日期晚于该日或未填，选举机构为工会委员会
-- kept
-- as election.held
-     "r"."day" as first, "r"."day_to" as last, null as split,
-   where "r"."day" <= s.ends
-     and "r"."day_to" >= s.opens
-     when not (first >= opens and last <= ends) then 'straddling'
+     "r"."ends" as first, "r"."ends_to" as last, null as split,
+   where "r"."ends" <= s.ends
+     and ("r"."renewed" is null or ("r"."renewed" <> '?' and "r"."renewed_to" > s.ends))
+     when not (last <= ends) then 'straddling'
