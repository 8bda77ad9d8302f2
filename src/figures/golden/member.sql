-- member.enrolled 实名会员（人）: 入会日期不晚于2025年8月31日，离会日期晚于该日或未填
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."joined" as first, "r"."joined_to" as last, null as split,
    1 as amount
  from scope s join "member" r on r."union" = s."union"
  where ("r"."joined" <= s.ends) is true
    and (("r"."left" is null or ("r"."left" <> '?' and "r"."left_to" > s.ends))) is true
    and (r.same is null or not exists (
      select 1 from "member" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
-- member.enrolledWomen 实名女会员（人）: 入会日期不晚于2025年8月31日，离会日期晚于该日或未填，性别为女
-- kept
-- as member.enrolled
-   where ("r"."joined" <= s.ends) is true
+   where ("r"."sex" = 'female') is true
+     and ("r"."joined" <= s.ends) is true
-- member.enrolledMigrants 实名外来务工会员（人）: 入会日期不晚于2025年8月31日，离会日期晚于该日或未填，外来务工为是
-- kept
-- as member.enrolled
-   where ("r"."joined" <= s.ends) is true
+   where ("r"."migrant" = 1) is true
+     and ("r"."joined" <= s.ends) is true
-- member.newForm 新就业形态劳动者会员（人）: 入会日期不晚于2025年8月31日，离会日期晚于该日或未填，已填新就业形态
-- kept
-- as member.enrolled
-     "r"."joined" as first, "r"."joined_to" as last, null as split,
-   where ("r"."joined" <= s.ends) is true
- select 0 as n, null as split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
- from judged having count(*) > 0
+     "r"."joined" as first, "r"."joined_to" as last, coalesce("r"."group", '') as split,
+   where "r"."group" is not null
+     and ("r"."joined" <= s.ends) is true
+ parts as materialized (
+   select 0 as n, split, nullif(count(*) filter (where status = 'counted'), 0) as value, null as high, null as done,
+   from judged group by split
+ select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
+ from parts group by n
+ union all select * from parts
-- member.realName 会员实名率（%）: 实名会员÷报表会员
-- computed: ratio
-- from member.enrolled
-- from headcount.members
-- member.admitted 实名新入会会员（人）: 入会日期在2025年1—8月内，入会方式为发展
-- kept
-- as member.enrolled
-   where ("r"."joined" <= s.ends) is true
-     and (("r"."left" is null or ("r"."left" <> '?' and "r"."left_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
+   where "r"."joined" <= s.ends
+     and "r"."joined_to" >= s.opens
+     and "r"."how" = 'admitted'
+     when not (first >= opens and last <= ends) then 'straddling'
-- member.total 会员（人）: 各工会按其会员口径：人数报表取“报表会员”，实名名册取“实名会员”
-- computed: either
-- from headcount.members where headcount
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
roots as (
  select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from json_each('[[0,"UNION",1],[0,"BELOW",-1]]')
),
chosen as (
  select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
),
scope as (
  select a.*, c."union" from asked a join chosen c on c.n = a.n
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."on" as first, "r"."on_to" as last, null as split,
    case when "r"."members_per" is null then "r"."members" end as amount,
    1 as fits,
    rank() over (
      partition by s.n, r."union"
      order by case when "r"."on_to" <= s.ends then 0 else 1 end, "r"."on_to" desc, "r"."on" desc, r.id desc
    ) as newest
  from scope s join "headcount" r on r."union" = s."union"
  where "r"."on" <= s.ends
    and exists (select 1 from "union" u where u.id = r."union" and ("u"."dissolved" is null or ("u"."dissolved" <> '?' and "u"."dissolved_to" > s.ends)))
    and (r.same is null or not exists (
      select 1 from "headcount" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
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
  count(*) filter (where status = 'counted') as details,
  0 as totals,
  0 as replaced,
  count(*) filter (where status = 'straddling') as straddling,
  count(*) filter (where status = 'blank') as blank
from judged having count(*) > 0
-- from member.enrolled where roll
-- as member.enrolled
-   select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
+ roots as (
+   select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from json_each('[[0,"UNION",1],[0,"BELOW",-1]]')
+ chosen as (
+   select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
+   select a.*, c."union" from asked a join chosen c on c.n = a.n
-- member.women 女会员（人）: 各工会按其会员口径：人数报表取“报表女会员”，实名名册取“实名女会员”
-- computed: either
-- from headcount.women where headcount
-- as member.total where headcount
-     case when "r"."members_per" is null then "r"."members" end as amount,
+     case when "r"."members_per" is null then "r"."members_women" end as amount,
-- from member.enrolledWomen where roll
-- as member.enrolled
-   select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
-   where ("r"."joined" <= s.ends) is true
+ roots as (
+   select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from json_each('[[0,"UNION",1],[0,"BELOW",-1]]')
+ chosen as (
+   select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
+   select a.*, c."union" from asked a join chosen c on c.n = a.n
+   where ("r"."sex" = 'female') is true
+     and ("r"."joined" <= s.ends) is true
-- member.migrants 外来务工人员会员（人）: 各工会按其会员口径：人数报表取“报表外来务工会员”，实名名册取“实名外来务工会员”
-- computed: either
-- from headcount.migrants where headcount
-- as member.total where headcount
-     case when "r"."members_per" is null then "r"."members" end as amount,
+     case when "r"."members_per" is null then "r"."members_migrants" end as amount,
-- from member.enrolledMigrants where roll
-- as member.enrolled
-   select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
-   where ("r"."joined" <= s.ends) is true
+ roots as (
+   select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from json_each('[[0,"UNION",1],[0,"BELOW",-1]]')
+ chosen as (
+   select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
+   select a.*, c."union" from asked a join chosen c on c.n = a.n
+   where ("r"."migrant" = 1) is true
+     and ("r"."joined" <= s.ends) is true
-- member.enrolledIn 实名转入会员（人）: 入会日期在2025年1—8月内，入会方式为转入
-- kept
-- as member.enrolled
-   where ("r"."joined" <= s.ends) is true
-     and (("r"."left" is null or ("r"."left" <> '?' and "r"."left_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
+   where "r"."joined" <= s.ends
+     and "r"."joined_to" >= s.opens
+     and "r"."how" = 'moved'
+     when not (first >= opens and last <= ends) then 'straddling'
-- member.enrolledOut 实名转出会员（人）: 离会日期在2025年1—8月内，离会原因为转出
-- kept
-- as member.enrolled
-     "r"."joined" as first, "r"."joined_to" as last, null as split,
-   where ("r"."joined" <= s.ends) is true
-     and (("r"."left" is null or ("r"."left" <> '?' and "r"."left_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
+     "r"."left" as first, "r"."left_to" as last, null as split,
+   where "r"."left" <= s.ends
+     and "r"."left_to" >= s.opens
+     and "r"."why" = 'moved'
+     when not (first >= opens and last <= ends) then 'straddling'
-- member.enrolledLost 实名减少会员（人）: 离会日期在2025年1—8月内
-- kept
-- as member.enrolled
-     "r"."joined" as first, "r"."joined_to" as last, null as split,
-   where ("r"."joined" <= s.ends) is true
-     and (("r"."left" is null or ("r"."left" <> '?' and "r"."left_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
+     "r"."left" as first, "r"."left_to" as last, null as split,
+   where "r"."left" <= s.ends
+     and "r"."left_to" >= s.opens
+     when not (first >= opens and last <= ends) then 'straddling'
-- member.adrift 转出后没有工会接收的会员（人）: 离会日期不晚于2025年8月31日，离会原因为转出，已填转往工会，未填转入后的名册
-- kept
-- as member.enrolled
-     "r"."joined" as first, "r"."joined_to" as last, null as split,
-   where ("r"."joined" <= s.ends) is true
-     and (("r"."left" is null or ("r"."left" <> '?' and "r"."left_to" > s.ends))) is true
+     "r"."left" as first, "r"."left_to" as last, null as split,
+   where "r"."left" <= s.ends
+     and "r"."why" = 'moved'
+     and "r"."went_to" is not null
+     and not "r"."next" is not null
-- member.movedIn 转入会员（人）: 各工会按其会员口径：人数报表取“增减表转入会员”，实名名册取“实名转入会员”
-- computed: either
-- from movement.movedIn where headcount
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
roots as (
  select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from json_each('[[0,"UNION",1],[0,"BELOW",-1]]')
),
chosen as (
  select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
),
scope as (
  select a.*, c."union" from asked a join chosen c on c.n = a.n
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind",
    "r"."day" as first, "r"."day_to" as last, null as split,
    case when "r"."people_per" is null then "r"."people" end as amount,
    "r"."people" as told
  from scope s join "movement" r on r."union" = s."union"
  where "r"."day" <= s.ends
    and "r"."day_to" >= s.opens
    and "r"."kind" = 'in'
    and (r.same is null or not exists (
      select 1 from "movement" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "kind" from seen
  where form = 'total' and told is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
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
-- from member.enrolledIn where roll
-- as member.enrolled
-   select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
-   where ("r"."joined" <= s.ends) is true
-     and (("r"."left" is null or ("r"."left" <> '?' and "r"."left_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
+ roots as (
+   select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from json_each('[[0,"UNION",1],[0,"BELOW",-1]]')
+ chosen as (
+   select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
+   select a.*, c."union" from asked a join chosen c on c.n = a.n
+   where "r"."joined" <= s.ends
+     and "r"."joined_to" >= s.opens
+     and "r"."how" = 'moved'
+     when not (first >= opens and last <= ends) then 'straddling'
-- member.movedOut 转出会员（人）: 各工会按其会员口径：人数报表取“增减表转出会员”，实名名册取“实名转出会员”
-- computed: either
-- from movement.movedOut where headcount
-- as member.movedIn where headcount
-     and "r"."kind" = 'in'
+     and "r"."kind" = 'out'
-- from member.enrolledOut where roll
-- as member.enrolled
-   select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
-     "r"."joined" as first, "r"."joined_to" as last, null as split,
-   where ("r"."joined" <= s.ends) is true
-     and (("r"."left" is null or ("r"."left" <> '?' and "r"."left_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
+ roots as (
+   select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from json_each('[[0,"UNION",1],[0,"BELOW",-1]]')
+ chosen as (
+   select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
+   select a.*, c."union" from asked a join chosen c on c.n = a.n
+     "r"."left" as first, "r"."left_to" as last, null as split,
+   where "r"."left" <= s.ends
+     and "r"."left_to" >= s.opens
+     and "r"."why" = 'moved'
+     when not (first >= opens and last <= ends) then 'straddling'
-- member.lost 减少会员（人）: 各工会按其会员口径：人数报表取“增减表减少会员”，实名名册取“实名减少会员”
-- computed: either
-- from movement.lost where headcount
-- as member.movedIn where headcount
-     and "r"."kind" = 'in'
+     and "r"."kind" in ('out', 'lost')
-- from member.enrolledLost where roll
-- as member.enrolled
-   select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
-     "r"."joined" as first, "r"."joined_to" as last, null as split,
-   where ("r"."joined" <= s.ends) is true
-     and (("r"."left" is null or ("r"."left" <> '?' and "r"."left_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
+ roots as (
+   select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from json_each('[[0,"UNION",1],[0,"BELOW",-1]]')
+ chosen as (
+   select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
+   select a.*, c."union" from asked a join chosen c on c.n = a.n
+     "r"."left" as first, "r"."left_to" as last, null as split,
+   where "r"."left" <= s.ends
+     and "r"."left_to" >= s.opens
+     when not (first >= opens and last <= ends) then 'straddling'
-- member.added 新增会员（人）: 各工会按其会员口径：人数报表取“增减表新增会员”，实名名册取“实名新入会会员”
-- computed: either
-- from movement.added where headcount
-- as member.movedIn where headcount
-     and "r"."kind" = 'in'
+     and "r"."kind" in ('founded', 'admitted')
-- from member.admitted where roll
-- as member.enrolled
-   select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
-   where ("r"."joined" <= s.ends) is true
-     and (("r"."left" is null or ("r"."left" <> '?' and "r"."left_to" > s.ends))) is true
-     when not (last <= ends) then 'straddling'
+ roots as (
+   select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from json_each('[[0,"UNION",1],[0,"BELOW",-1]]')
+ chosen as (
+   select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
+   select a.*, c."union" from asked a join chosen c on c.n = a.n
+   where "r"."joined" <= s.ends
+     and "r"."joined_to" >= s.opens
+     and "r"."how" = 'admitted'
+     when not (first >= opens and last <= ends) then 'straddling'
-- member.womenShare 女会员占比（%）: 女会员÷会员
-- computed: ratio
-- from headcount.women where headcount
-- as member.total where headcount
-     case when "r"."members_per" is null then "r"."members" end as amount,
+     case when "r"."members_per" is null then "r"."members_women" end as amount,
-- from member.enrolledWomen where roll
-- as member.enrolled
-   select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
-   where ("r"."joined" <= s.ends) is true
+ roots as (
+   select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from json_each('[[0,"UNION",1],[0,"BELOW",-1]]')
+ chosen as (
+   select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
+   select a.*, c."union" from asked a join chosen c on c.n = a.n
+   where ("r"."sex" = 'female') is true
+     and ("r"."joined" <= s.ends) is true
-- from headcount.members where headcount
-- as member.total where headcount
-- from member.enrolled where roll
-- as member.enrolled
-   select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
+ roots as (
+   select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from json_each('[[0,"UNION",1],[0,"BELOW",-1]]')
+ chosen as (
+   select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
+   select a.*, c."union" from asked a join chosen c on c.n = a.n
-- member.migrantShare 外来务工人员会员占比（%）: 外来务工人员会员÷会员
-- computed: ratio
-- from headcount.migrants where headcount
-- as member.total where headcount
-     case when "r"."members_per" is null then "r"."members" end as amount,
+     case when "r"."members_per" is null then "r"."members_migrants" end as amount,
-- from member.enrolledMigrants where roll
-- as member.enrolled
-   select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
-   where ("r"."joined" <= s.ends) is true
+ roots as (
+   select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from json_each('[[0,"UNION",1],[0,"BELOW",-1]]')
+ chosen as (
+   select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
+   select a.*, c."union" from asked a join chosen c on c.n = a.n
+   where ("r"."migrant" = 1) is true
+     and ("r"."joined" <= s.ends) is true
-- from headcount.members where headcount
-- as member.total where headcount
-- from member.enrolled where roll
-- as member.enrolled
-   select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
+ roots as (
+   select cast(value ->> 0 as integer) as n, value ->> 1 as root, cast(value ->> 2 as integer) as times from json_each('[[0,"UNION",1],[0,"BELOW",-1]]')
+ chosen as (
+   select b.n, t.descendant as "union" from roots b join union_tree t on t.ancestor = b.root group by b.n, t.descendant having sum(b.times) = 1
+   select a.*, c."union" from asked a join chosen c on c.n = a.n
