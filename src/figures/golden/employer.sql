-- employer.standing 用人单位（家）: 开业日期不晚于2025年8月31日，停业日期晚于该日或未填
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."ownership", '') as split,
    1 as amount
  from scope s join "employer" r on r."union" = s."union"
  where "r"."opened" <= s.ends
    and ("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))
    and (r.same is null or not exists (
      select 1 from "employer" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- employer.covered 联合工会覆盖企业（家）: 加入联合工会日期不晚于2025年8月31日，退出联合工会日期晚于该日或未填
-- kept
-- as employer.standing
-     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."ownership", '') as split,
-   where "r"."opened" <= s.ends
-     and ("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."joined_on" as first, "r"."joined_on_to" as last, null as split,
+   where "r"."joined_on" <= s.ends
+     and ("r"."left_on" is null or ("r"."left_on" <> '?' and "r"."left_on_to" > s.ends))
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- employer.workers 企业职工（人）: 每家用人单位的职工人数只取截至日期不晚于2025年8月31日的最新一行，停业日期晚于该日或未填，职工合计（不计按人次登记的）
-- computed: latest
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "p"."on" as first, "p"."on_to" as last, null as split,
    case when "p"."workers_per" is null then "p"."workers" end as amount,
    1 as fits,
    rank() over (
      partition by s.n, r.id
      order by case when "p"."on_to" <= s.ends then 0 else 1 end, "p"."on_to" desc, "p"."on" desc, r.id desc, p.nth desc
    ) as newest
  from scope s join "employer" r on r."union" = s."union"
  join "employer_staff" p on p.book = r.book and p.record = r.id
  where "p"."on" <= s.ends
    and ("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))
    and (r.same is null or not exists (
      select 1 from "employer" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
judged as (
  select seen.*, case
    when amount is null then case when last <= ends then 'blank' end
    when not (last <= ends) then 'straddling'
    else 'counted' end as status
  from seen
  where fits = 1 and (newest = 1 or not (last <= ends))
)
select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
  count(distinct id) filter (where status = 'counted') as details,
  0 as totals,
  0 as replaced,
  count(distinct id) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
from judged having count(*) > 0
-- employer.uncovered 应建未建工会企业（家）: 开业日期不晚于2025年8月31日，停业日期晚于该日或未填，最近的职工人数不少于25（工会法第十一条），当日没有工会组织
-- computed: lacking
with asked(n, root, opens, ends, least) as (values (0, 'UNION', '2025-01-01', '2025-08-31', 25)),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."opened" as first, "r"."opened_to" as last, null as split,
    1 as amount
  from scope s join "employer" r on r."union" = s."union"
  where "r"."opened" <= s.ends
    and ("r"."closed" is null or ("r"."closed" <> '?' and "r"."closed_to" > s.ends))
    and (
      select "p"."workers" from "employer_staff" p
      where p.book = r.book and p.record = r.id and "p"."on_to" <= s.ends order by "p"."on_to" desc, "p"."on" desc, p.nth desc limit 1
    ) >= s.least
    and not exists (
      select 1 from "union" w where "w"."employer" = r.id
        and ("w"."founded" is null or "w"."founded" = '?' or "w"."founded_to" <= s.ends)
        and ("w"."dissolved" is null or ("w"."dissolved" <> '?' and "w"."dissolved_to" > s.ends))
    )
    and (r.same is null or not exists (
      select 1 from "employer" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
judged as (
  select seen.*, case
    when not (last <= ends) then 'straddling'
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
-- employer.required 应建会企业（家）: 开业日期不晚于2025年8月31日，停业日期晚于该日或未填，最近的职工人数不少于25（工会法第十一条）
-- computed: lacking
-- as employer.uncovered
-     and not exists (
-       select 1 from "union" w where "w"."employer" = r.id
-         and ("w"."founded" is null or "w"."founded" = '?' or "w"."founded_to" <= s.ends)
-         and ("w"."dissolved" is null or ("w"."dissolved" <> '?' and "w"."dissolved_to" > s.ends))
-     )
-- employer.built 应建会企业中已建会的（家）: 开业日期不晚于2025年8月31日，停业日期晚于该日或未填，最近的职工人数不少于25（工会法第十一条），当日有工会组织
-- computed: lacking
-- as employer.uncovered
-     and not exists (
+     and exists (
-- employer.rate 建会率（%）: 应建会企业中已建会的÷应建会企业
-- computed: ratio
-- from employer.built
-- from employer.required
-- employer.unsized 人数不明的未建会企业（家）: 开业日期不晚于2025年8月31日，停业日期晚于该日或未填，没有填最近的职工人数，当日没有工会组织
-- computed: lacking
-- as employer.uncovered
-     ) >= s.least
+     ) is null
-- employer.untasked 建会任务内未建会企业（家）: 列入建会任务日期不晚于2025年8月31日，停业日期晚于该日或未填，当日没有工会组织
-- computed: lacking
-- as employer.uncovered
- with asked(n, root, opens, ends, least) as (values (0, 'UNION', '2025-01-01', '2025-08-31', 25)),
-     "r"."opened" as first, "r"."opened_to" as last, null as split,
-   where "r"."opened" <= s.ends
-     and (
-       select "p"."workers" from "employer_staff" p
-       where p.book = r.book and p.record = r.id and "p"."on_to" <= s.ends order by "p"."on_to" desc, "p"."on" desc, p.nth desc limit 1
-     ) >= s.least
+ with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
+     "r"."tasked" as first, "r"."tasked_to" as last, null as split,
+   where "r"."tasked" <= s.ends
-- employer.foreign 外资企业（家）: 开业日期不晚于2025年8月31日，停业日期晚于该日或未填，所有制为外商独资或合资
-- kept
-- as employer.standing
-     "r"."opened" as first, "r"."opened_to" as last, coalesce("r"."ownership", '') as split,
- parts as materialized (
-   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."opened" as first, "r"."opened_to" as last, null as split,
+     and "r"."ownership" in ('foreign', 'joint')
+ select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+ from judged having count(*) > 0
-- employer.foreignBuilt 外资企业建会（家）: 开业日期不晚于2025年8月31日，停业日期晚于该日或未填，所有制为外商独资或合资，当日有工会组织
-- computed: lacking
-- as employer.uncovered
- with asked(n, root, opens, ends, least) as (values (0, 'UNION', '2025-01-01', '2025-08-31', 25)),
-     and (
-       select "p"."workers" from "employer_staff" p
-       where p.book = r.book and p.record = r.id and "p"."on_to" <= s.ends order by "p"."on_to" desc, "p"."on" desc, p.nth desc limit 1
-     ) >= s.least
-     and not exists (
+ with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
+     and "r"."ownership" in ('foreign', 'joint')
+     and exists (
-- employer.womenless 应建会企业中没有女职工组织的（家）: 开业日期不晚于2025年8月31日，停业日期晚于该日或未填，最近的职工人数不少于25（工会法第十一条），当日没有机构类别为女职工委员会的工会机构，当日有工会组织
-- computed: lacking
-- as employer.uncovered
+       select 1 from "body" w join "union" o on o.id = w."union" where "o"."employer" = r.id
+         and ("w"."ended" is null or ("w"."ended" <> '?' and "w"."ended_to" > s.ends))
+         and "w"."kind" = 'women'
+     and exists (
-- employer.mediatorless 应建会企业中没有劳动争议调解组织的（家）: 开业日期不晚于2025年8月31日，停业日期晚于该日或未填，最近的职工人数不少于25（工会法第十一条），当日没有机构类别为劳动争议调解组织的工会机构，当日有工会组织
-- computed: lacking
-- as employer.uncovered
+       select 1 from "body" w join "union" o on o.id = w."union" where "o"."employer" = r.id
+         and ("w"."ended" is null or ("w"."ended" <> '?' and "w"."ended_to" > s.ends))
+         and "w"."kind" = 'mediation'
+     and exists (
