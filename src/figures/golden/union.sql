-- union.standing 工会组织（个）: 成立日期不晚于2025年8月31日，撤销日期晚于该日或未填，工会类型为村联合工会、企业工会等9项之一
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."founded" as first, "r"."founded_to" as last, coalesce("r"."type", '') as split,
    1 as amount
  from scope s join "union" r on r."union" = s."union"
  where "r"."founded" <= s.ends
    and ("r"."dissolved" is null or ("r"."dissolved" <> '?' and "r"."dissolved_to" > s.ends))
    and "r"."type" in ('village', 'enterprise', 'office', 'trade', 'regional', 'cooperative', 'community', 'park', 'institution')
    and (r.same is null or not exists (
      select 1 from "union" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
judged as (
  select seen.*, case
    when not (last <= ends) then 'straddling'
    else 'counted' end as status
  from seen
),
parts as materialized (
  select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
  count(*) filter (where status = 'counted') as details,
  0 as totals,
  0 as replaced,
  count(*) filter (where status = 'straddling') as straddling,
  0 as blank
  from judged group by split
)
select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
from parts group by n
union all select * from parts
-- union.founded 新建工会（家）: 成立日期在2025年1—8月内，工会类型为村联合工会、企业工会等9项之一
-- kept
-- as union.standing
-     and ("r"."dissolved" is null or ("r"."dissolved" <> '?' and "r"."dissolved_to" > s.ends))
-     when not (last <= ends) then 'straddling'
+     and "r"."founded_to" >= s.opens
+     when not (first >= opens and last <= ends) then 'straddling'
-- union.dissolved 撤销工会（家）: 撤销日期在2025年1—8月内，工会类型为村联合工会、企业工会等9项之一
-- kept
-- as union.standing
-     "r"."founded" as first, "r"."founded_to" as last, coalesce("r"."type", '') as split,
-   where "r"."founded" <= s.ends
-     and ("r"."dissolved" is null or ("r"."dissolved" <> '?' and "r"."dissolved_to" > s.ends))
-     when not (last <= ends) then 'straddling'
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."dissolved" as first, "r"."dissolved_to" as last, null as split,
+   where "r"."dissolved" <= s.ends
+     and "r"."dissolved_to" >= s.opens
+     when not (first >= opens and last <= ends) then 'straddling'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- union.merged 合并工会（家）: 撤销日期在2025年1—8月内，工会类型为村联合工会、企业工会等9项之一，撤销方式为并入其他工会
-- kept
-- as union.standing
-     "r"."founded" as first, "r"."founded_to" as last, coalesce("r"."type", '') as split,
-   where "r"."founded" <= s.ends
-     and ("r"."dissolved" is null or ("r"."dissolved" <> '?' and "r"."dissolved_to" > s.ends))
-     when not (last <= ends) then 'straddling'
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."dissolved" as first, "r"."dissolved_to" as last, null as split,
+   where "r"."dissolved" <= s.ends
+     and "r"."dissolved_to" >= s.opens
+     and "r"."ended" = 'merged'
+     when not (first >= opens and last <= ends) then 'straddling'
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- union.legal 取得法人资格工会（家）: 法人登记日期不晚于2025年8月31日，撤销日期晚于该日或未填，工会类型为村联合工会、企业工会等9项之一
-- kept
-- as union.standing
-     "r"."founded" as first, "r"."founded_to" as last, coalesce("r"."type", '') as split,
-   where "r"."founded" <= s.ends
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."certified" as first, "r"."certified_to" as last, null as split,
+   where "r"."certified" <= s.ends
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- union.twoNew 两新组织工会（家）: 成立日期不晚于2025年8月31日，撤销日期晚于该日或未填，两新组织为是
-- kept
-- as union.standing
-     "r"."founded" as first, "r"."founded_to" as last, coalesce("r"."type", '') as split,
-     and "r"."type" in ('village', 'enterprise', 'office', 'trade', 'regional', 'cooperative', 'community', 'park', 'institution')
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."founded" as first, "r"."founded_to" as last, null as split,
+     and "r"."two_new" = 1
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- union.partyLed 党建带工建单位（家）: 党建带工建日期不晚于2025年8月31日，撤销日期晚于该日或未填
-- kept
-- as union.standing
-     "r"."founded" as first, "r"."founded_to" as last, coalesce("r"."type", '') as split,
-   where "r"."founded" <= s.ends
-     and "r"."type" in ('village', 'enterprise', 'office', 'trade', 'regional', 'cooperative', 'community', 'park', 'institution')
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."party_led" as first, "r"."party_led_to" as last, null as split,
+   where "r"."party_led" <= s.ends
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- union.chairless 主席空缺工会（家）: 成立日期不晚于2025年8月31日，撤销日期晚于该日或未填，工会类型为村联合工会、企业工会等9项之一，未填主席，当日没有职务为主席的任职
-- computed: lacking
-- as union.standing
-     "r"."founded" as first, "r"."founded_to" as last, coalesce("r"."type", '') as split,
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."founded" as first, "r"."founded_to" as last, null as split,
+     and not "r"."chair" is not null
+     and not exists (
+       select 1 from "post" w where w."union" = r.id
+         and ("w"."from" is null or "w"."from" = '?' or "w"."from_to" <= s.ends)
+         and ("w"."until" is null or ("w"."until" <> '?' and "w"."until_to" > s.ends))
+         and "w"."post" = 'chair'
+     )
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- union.accounts 单独建账工会（家）: 单独建账日期不晚于2025年8月31日，撤销日期晚于该日或未填，工会类型为村联合工会、企业工会等9项之一
-- kept
-- as union.standing
-     "r"."founded" as first, "r"."founded_to" as last, coalesce("r"."type", '') as split,
-   where "r"."founded" <= s.ends
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."account" as first, "r"."account_to" as last, null as split,
+   where "r"."account" <= s.ends
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
