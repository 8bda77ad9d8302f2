-- headcount.workers 建会单位职工（人）: 每个工会只取截至日期不晚于2025年8月31日的最新一条，职工人数合计（不计按人次登记的）
-- computed: latest
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    "r"."on" as first, "r"."on_to" as last, null as split,
    case when "r"."workers_per" is null then "r"."workers" end as amount,
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
-- headcount.members 报表会员（人）: 每个工会只取截至日期不晚于2025年8月31日的最新一条，会员人数合计（不计按人次登记的）
-- computed: latest
-- as headcount.workers
-     case when "r"."workers_per" is null then "r"."workers" end as amount,
+     case when "r"."members_per" is null then "r"."members" end as amount,
-- headcount.counted 报了职工人数的工会会员（人）: 每个工会只取截至日期不晚于2025年8月31日的最新一条，已填职工人数，会员人数合计（不计按人次登记的）
-- computed: latest
-- as headcount.workers
-     case when "r"."workers_per" is null then "r"."workers" end as amount,
-     1 as fits,
+     case when "r"."members_per" is null then "r"."members" end as amount,
+     case when ("r"."workers" is not null or "r"."workers_women" is not null or "r"."workers_migrants" is not null or "r"."workers_per" is not null) then 1 else 0 end as fits,
-- headcount.women 报表女会员（人）: 每个工会只取截至日期不晚于2025年8月31日的最新一条，会员人数中的女性合计（不计按人次登记的）
-- computed: latest
-- as headcount.workers
-     case when "r"."workers_per" is null then "r"."workers" end as amount,
+     case when "r"."members_per" is null then "r"."members_women" end as amount,
-- headcount.migrants 报表外来务工会员（人）: 每个工会只取截至日期不晚于2025年8月31日的最新一条，会员人数中的外来务工人员合计（不计按人次登记的）
-- computed: latest
-- as headcount.workers
-     case when "r"."workers_per" is null then "r"."workers" end as amount,
+     case when "r"."members_per" is null then "r"."members_migrants" end as amount,
-- headcount.rate 入会率（%）: 报了职工人数的工会会员÷建会单位职工
-- computed: ratio
-- from headcount.counted
-- from headcount.workers
