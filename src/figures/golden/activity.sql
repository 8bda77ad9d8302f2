-- activity.held 举办活动（次）: 活动日期在2025年1—8月内，工会角色为主办或联合
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind", "r"."role",
    "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "activity" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and "r"."role" in ('host', 'joint')
    and (r.same is null or not exists (
      select 1 from "activity" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "kind", "role" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."kind" is not distinct from "seen"."kind" and "t"."role" is not distinct from "seen"."role"
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
-- activity.meetings 召开会议（次）: 活动日期在2025年1—8月内，活动类别为委员会会议、工会主席会议等8项之一，工会角色为主办或联合
-- kept
-- as activity.held
+     and "r"."kind" in ('committee', 'chairs', 'area', 'special', 'convey', 'commend', 'congress', 'meeting')
-- activity.conveyed 传达上级会议精神（次）: 活动日期在2025年1—8月内，活动类别为传达学习会，工会角色为主办或联合
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."kind" = 'convey'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.sessions 召开工会代表大会（次）: 活动日期在2025年1—8月内，活动类别为代表大会，工会角色为主办或联合
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."kind" = 'congress'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.trainings 举办培训（期）: 活动日期在2025年1—8月内，活动类别为工会主席培训、安全培训、技能培训、法律培训或专题讲座，工会角色为主办或联合
-- kept
-- as activity.held
+     and "r"."kind" in ('chairTraining', 'safetyTraining', 'skillTraining', 'lawTraining', 'lecture')
-- activity.trainees 培训职工（人）: 活动日期在2025年1—8月内，活动类别为工会主席培训、安全培训、技能培训、法律培训或专题讲座，工会角色为主办或联合，参加人员合计（不计按人次登记的）
-- kept
-- as activity.held
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
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."kind" in ('chairTraining', 'safetyTraining', 'skillTraining', 'lawTraining', 'lecture')
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.traineeTimes 培训职工人次（人次）: 活动日期在2025年1—8月内，活动类别为工会主席培训、安全培训、技能培训、法律培训或专题讲座，工会角色为主办或联合，参加人员合计（只计按人次登记的）
-- kept
-- as activity.held
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
+     and "r"."kind" in ('chairTraining', 'safetyTraining', 'skillTraining', 'lawTraining', 'lecture')
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.trainedAbove 参加乡级以上培训（人）: 活动日期在2025年1—8月内，活动类别为工会主席培训、安全培训、技能培训、法律培训或专题讲座，举办层级为乡镇（街道）或县级以上，参加人员合计（不计按人次登记的）
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-     and "r"."role" in ('host', 'joint')
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."kind" in ('chairTraining', 'safetyTraining', 'skillTraining', 'lawTraining', 'lecture')
+     and "r"."organizer" in ('town', 'above')
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.trainedByFirms 企业自办培训（人）: 活动日期在2025年1—8月内，活动类别为工会主席培训、安全培训、技能培训、法律培训或专题讲座，举办层级为企业自办，参加人员合计（不计按人次登记的）
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-     and "r"."role" in ('host', 'joint')
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."kind" in ('chairTraining', 'safetyTraining', 'skillTraining', 'lawTraining', 'lecture')
+     and "r"."organizer" = 'firm'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.lectures 举办专题讲座（场）: 活动日期在2025年1—8月内，活动类别为专题讲座，工会角色为主办或联合
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."kind" = 'lecture'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.lawActs 开展普法活动（次）: 活动日期在2025年1—8月内，活动类别为法律培训、学法活动或普法宣传，工会角色为主办或联合
-- kept
-- as activity.held
+     and "r"."kind" in ('lawTraining', 'lawStudy', 'lawPublicity')
-- activity.unionLaw 宣讲工会法（次）: 活动日期在2025年1—8月内，活动类别为法律培训、学法活动或普法宣传，工会角色为主办或联合，宣讲的法律为工会法
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."kind" in ('lawTraining', 'lawStudy', 'lawPublicity')
+     and (replace("r"."laws", '"union"', '') <> "r"."laws")
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.charter 宣讲工会章程（次）: 活动日期在2025年1—8月内，活动类别为法律培训、学法活动或普法宣传，工会角色为主办或联合，宣讲的法律为工会章程
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."kind" in ('lawTraining', 'lawStudy', 'lawPublicity')
+     and (replace("r"."laws", '"charter"', '') <> "r"."laws")
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.lawStudies 职工与法人代表同学法（次）: 活动日期在2025年1—8月内，活动类别为学法活动，工会角色为主办或联合
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."kind" = 'lawStudy'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.lawHeads 学法的法人代表（人）: 活动日期在2025年1—8月内，活动类别为学法活动，工会角色为主办或联合，法人代表人数合计
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."heads" as amount
+     and "r"."kind" = 'lawStudy'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.lawWorkers 学法的职工（人）: 活动日期在2025年1—8月内，活动类别为学法活动，工会角色为主办或联合，参加人员合计（不计按人次登记的）
-- kept
-- as activity.held
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
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."kind" = 'lawStudy'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.safetyActs 开展安全宣传（次）: 活动日期在2025年1—8月内，活动类别为安全宣传，工会角色为主办或联合
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."kind" = 'safetyPublicity'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.drills 开展消防演练（次）: 活动日期在2025年1—8月内，活动类别为消防演练，工会角色为主办或联合
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."kind" = 'drill'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.drilled 参加演练（人）: 活动日期在2025年1—8月内，活动类别为消防演练，工会角色为主办或联合，参加人员合计（不计按人次登记的）
-- kept
-- as activity.held
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
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."kind" = 'drill'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.contests 举办技能竞赛（次）: 活动日期在2025年1—8月内，活动类别为技能竞赛，工会角色为主办或联合
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."kind" = 'skillContest'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.entrants 参加技能竞赛（人）: 活动日期在2025年1—8月内，活动类别为技能竞赛，工会角色为主办或联合，参加人员合计（不计按人次登记的）
-- kept
-- as activity.held
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
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."kind" = 'skillContest'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.entrantMigrants 参加技能竞赛外来务工人员（人）: 活动日期在2025年1—8月内，活动类别为技能竞赛，工会角色为主办或联合，参加人员中的外来务工人员合计（不计按人次登记的）
-- kept
-- as activity.held
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
+     case when "r"."people_per" is null then "r"."people_migrants" end as amount,
+     "r"."people_migrants" as told
+     and "r"."kind" = 'skillContest'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.winners 竞赛获奖（人）: 活动日期在2025年1—8月内，活动类别为技能竞赛，工会角色为主办或联合，逐行计获奖名单
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind", "r"."role",
    "r"."day" as first, "r"."day_to" as last, coalesce("p"."place", '') as split,
    case when p.record is not null then 1 end as amount
  from scope s join "activity" r on r."union" = s."union"
  left join "activity_prizes" p on p.book = r.book and p.record = r.id
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and "r"."kind" = 'skillContest'
    and "r"."role" in ('host', 'joint')
    and (r.same is null or not exists (
      select 1 from "activity" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "kind", "role" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."kind" is not distinct from "seen"."kind" and "t"."role" is not distinct from "seen"."role"
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
-- activity.culture 举办文体活动（次）: 活动日期在2025年1—8月内，活动类别为文艺演出、体育比赛、节日活动、知识竞赛或演讲比赛，工会角色为主办或联合
-- kept
-- as activity.held
+     and "r"."kind" in ('show', 'sport', 'festival', 'quiz', 'speech')
-- activity.cultureTimes 文体活动参加人次（人次）: 活动日期在2025年1—8月内，活动类别为文艺演出、体育比赛、节日活动、知识竞赛或演讲比赛，工会角色为主办或联合，参加人员合计（只计按人次登记的）
-- kept
-- as activity.held
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
+     and "r"."kind" in ('show', 'sport', 'festival', 'quiz', 'speech')
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.players 体育比赛参加职工（人）: 活动日期在2025年1—8月内，活动类别为体育比赛，工会角色为主办或联合，参加人员合计（不计按人次登记的）
-- kept
-- as activity.held
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
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."kind" = 'sport'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.audience 活动观众（人）: 活动日期在2025年1—8月内，工会角色为主办或联合，观众人数合计
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."audience" as amount
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.programmes 演出节目（个）: 活动日期在2025年1—8月内，活动类别为文艺演出，工会角色为主办或联合，节目数合计
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."programmes" as amount
+     and "r"."kind" = 'show'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.performers 演职人员（人）: 活动日期在2025年1—8月内，活动类别为文艺演出，工会角色为主办或联合，演职人员合计
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     "r"."performers" as amount
+     and "r"."kind" = 'show'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.feasts 节日期间开展活动（次）: 活动日期在2025年1—8月内，已填节日，工会角色为主办或联合
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
+     "r"."day" as first, "r"."day_to" as last, coalesce("r"."feast", '') as split,
+     and "r"."feast" is not null
-- activity.firmEvents 企业自办文体活动（次）: 活动日期在2025年1—8月内，活动类别为文艺演出、体育比赛、节日活动、知识竞赛或演讲比赛，举办层级为企业自办
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     and "r"."role" in ('host', 'joint')
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     and "r"."kind" in ('show', 'sport', 'festival', 'quiz', 'speech')
+     and "r"."organizer" = 'firm'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.firmTimes 企业文体活动参加职工（人）: 活动日期在2025年1—8月内，活动类别为文艺演出、体育比赛、节日活动、知识竞赛或演讲比赛，举办层级为企业自办，参加人员合计（不计按人次登记的）
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-     and "r"."role" in ('host', 'joint')
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."kind" in ('show', 'sport', 'festival', 'quiz', 'speech')
+     and "r"."organizer" = 'firm'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.entered 上级比赛参赛职工（人）: 活动日期在2025年1—8月内，活动类别为技能竞赛、知识竞赛、演讲比赛、文艺演出或体育比赛，工会角色为参与，参加人员合计（不计按人次登记的）
-- kept
-- as activity.held
-     "r"."day" as first, "r"."day_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
-     and "r"."role" in ('host', 'joint')
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."day" as first, "r"."day_to" as last, null as split,
+     case when "r"."people_per" is null then "r"."people" end as amount,
+     "r"."people" as told
+     and "r"."kind" in ('skillContest', 'quiz', 'speech', 'show', 'sport')
+     and "r"."role" = 'join'
+   where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- activity.enteredPrizes 上级比赛获奖（项）: 活动日期在2025年1—8月内，活动类别为技能竞赛、知识竞赛、演讲比赛、文艺演出或体育比赛，工会角色为参与，逐行计获奖名单
-- kept
-- as activity.winners
-     and "r"."kind" = 'skillContest'
-     and "r"."role" in ('host', 'joint')
+     and "r"."kind" in ('skillContest', 'quiz', 'speech', 'show', 'sport')
+     and "r"."role" = 'join'
-- activity.joined 参加上级活动（次）: 活动日期在2025年1—8月内，工会角色为参与或配合
-- kept
-- as activity.held
-     and "r"."role" in ('host', 'joint')
+     and "r"."role" in ('join', 'assist')
-- activity.cost 活动经费（元）: 活动日期在2025年1—8月内，工会角色为主办或联合，金额合计
-- kept
-- as activity.winners
-     "r"."day" as first, "r"."day_to" as last, coalesce("p"."place", '') as split,
-     case when p.record is not null then 1 end as amount
-   left join "activity_prizes" p on p.book = r.book and p.record = r.id
-     and "r"."kind" = 'skillContest'
+     "r"."day" as first, "r"."day_to" as last, coalesce("p"."source", '') as split,
+     "p"."amount" as amount
+   left join "activity_lines" p on p.book = r.book and p.record = r.id
