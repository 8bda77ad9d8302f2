-- agreement.signed 签订集体合同（份）: 签订日期在2025年1—8月内
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind", "r"."scope",
    "r"."signed" as first, "r"."signed_to" as last, coalesce("r"."kind", '') as split,
    case r.form when 'total' then r.times else 1 end as amount
  from scope s join "agreement" r on r."union" = s."union"
  where "r"."signed" <= s.ends
    and "r"."signed_to" >= s.opens
    and (r.same is null or not exists (
      select 1 from "agreement" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "kind", "scope" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when first >= opens and last <= ends then 'blank' end
    when not (first >= opens and last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."kind" is not distinct from "seen"."kind" and "t"."scope" is not distinct from "seen"."scope"
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
-- agreement.signedFirms 签订集体合同企业（家）: 签订日期在2025年1—8月内，合同种类为综合集体合同，覆盖企业合计
-- kept
-- as agreement.signed
-     "r"."signed" as first, "r"."signed_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."signed" as first, "r"."signed_to" as last, null as split,
+     "r"."firms" as amount
+     and "r"."kind" = 'general'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- agreement.signedWorkers 签订集体合同覆盖职工（人）: 签订日期在2025年1—8月内，合同种类为综合集体合同，覆盖职工合计
-- kept
-- as agreement.signed
-     "r"."signed" as first, "r"."signed_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."signed" as first, "r"."signed_to" as last, null as split,
+     "r"."workers" as amount
+     and "r"."kind" = 'general'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- agreement.talks 开展工资集体协商（次）: 签订日期在2025年1—8月内，合同种类为工资专项集体合同
-- kept
-- as agreement.signed
-     "r"."signed" as first, "r"."signed_to" as last, coalesce("r"."kind", '') as split,
+     "r"."signed" as first, "r"."signed_to" as last, coalesce("r"."scope", '') as split,
+     and "r"."kind" = 'wage'
-- agreement.talkFirms 工资集体协商企业（家）: 签订日期在2025年1—8月内，合同种类为工资专项集体合同，覆盖企业合计
-- kept
-- as agreement.signed
-     "r"."signed" as first, "r"."signed_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
+     "r"."signed" as first, "r"."signed_to" as last, coalesce("r"."scope", '') as split,
+     "r"."firms" as amount
+     and "r"."kind" = 'wage'
-- agreement.talkWorkers 工资集体协商职工（人）: 签订日期在2025年1—8月内，合同种类为工资专项集体合同，覆盖职工合计
-- kept
-- as agreement.signed
-     "r"."signed" as first, "r"."signed_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."signed" as first, "r"."signed_to" as last, null as split,
+     "r"."workers" as amount
+     and "r"."kind" = 'wage'
+ select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
+ from judged having count(*) > 0
-- agreement.rise 工资增幅（%）: 签订日期在2025年1—8月内，合同种类为工资专项集体合同，取工资增幅的最低和最高
-- computed: spread
-- as agreement.signed
-     "r"."signed" as first, "r"."signed_to" as last, coalesce("r"."kind", '') as split,
-     case r.form when 'total' then r.times else 1 end as amount
- parts as materialized (
-   select 0 as n, split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   from judged group by split
- select n, null as split, sum(value) as value, null as high, null as done, sum(details) as details, sum(totals) as totals, sum(replaced) as replaced, sum(straddling) as straddling, sum(blank) as blank
- from parts group by n
- union all select * from parts
+     "r"."signed" as first, "r"."signed_to" as last, null as split,
+     "r"."rise_min" as amount,
+     "r"."rise_max" as high
+     and "r"."kind" = 'wage'
+ select 0 as n, null as split, min(amount) filter (where status = 'counted') as value, max(high) filter (where status = 'counted') as high, null as done,
+ from judged having count(*) > 0
-- agreement.inForce 有效集体合同（份）: 生效日期不晚于2025年8月31日，期满日期晚于该日或未填
-- kept
-- as agreement.signed
-     "r"."signed" as first, "r"."signed_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."signed" <= s.ends
-     and "r"."signed_to" >= s.opens
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
-     when amount is null then case when first >= opens and last <= ends then 'blank' end
-     when not (first >= opens and last <= ends) then 'straddling'
+     "r"."effective" as first, "r"."effective_to" as last, coalesce("r"."kind", '') as split,
+   where "r"."effective" <= s.ends
+     and ("r"."expires" is null or ("r"."expires" <> '?' and "r"."expires_to" > s.ends))
+   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and last <= ends
+     when amount is null then case when last <= ends then 'blank' end
+     when not (last <= ends) then 'straddling'
-- agreement.lapsed 到期未续集体合同（份）: 期满日期不晚于2025年8月31日，续签或终止日期晚于该日或未填
-- kept
-- as agreement.signed
-     "r"."signed" as first, "r"."signed_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."signed" <= s.ends
-     and "r"."signed_to" >= s.opens
-   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and first >= opens and last <= ends
-     when amount is null then case when first >= opens and last <= ends then 'blank' end
-     when not (first >= opens and last <= ends) then 'straddling'
+     "r"."expires" as first, "r"."expires_to" as last, coalesce("r"."kind", '') as split,
+   where "r"."expires" <= s.ends
+     and ("r"."renewed" is null or ("r"."renewed" <> '?' and "r"."renewed_to" > s.ends))
+   where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and last <= ends
+     when amount is null then case when last <= ends then 'blank' end
+     when not (last <= ends) then 'straddling'
-- agreement.covered 集体合同覆盖企业（家）: 生效日期不晚于2025年8月31日，期满日期晚于该日或未填，合同种类为综合集体合同，覆盖企业合计
-- kept
with asked(n, root, opens, ends) as (values (0, 'UNION', '2025-01-01', '2025-08-31')),
scope as (
  select a.*, t.descendant as "union" from asked a join union_tree t on t.ancestor = a.root
),
seen as (
  select s.n, s.opens, s.ends, r.book, r.id, r."union", r.called, r.form,
    r.covers, "r"."kind", "r"."scope",
    "r"."effective" as first, "r"."effective_to" as last, null as split,
    "r"."firms" as amount
  from scope s join "agreement" r on r."union" = s."union"
  where "r"."effective" <= s.ends
    and ("r"."expires" is null or ("r"."expires" <> '?' and "r"."expires_to" > s.ends))
    and "r"."kind" = 'general'
    and (r.same is null or not exists (
      select 1 from "agreement" m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))
),
totals as materialized (
  select n, "union", first, last, "kind", "scope" from seen
  where form = 'total' and amount is not null and coalesce(covers, 'included') <> 'extra' and last <= ends
),
judged as (
  select seen.*, case
    when amount is null then case when last <= ends then 'blank' end
    when not (last <= ends) then 'straddling'
    when form = 'detail' and exists (
      select 1 from totals t where t.n = seen.n and t."union" = seen."union" and t.first <= seen.first and t.last >= seen.last and "t"."kind" is not distinct from "seen"."kind" and "t"."scope" is not distinct from "seen"."scope"
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
-- agreement.coveredWorkers 集体合同覆盖职工（人）: 生效日期不晚于2025年8月31日，期满日期晚于该日或未填，合同种类为综合集体合同，覆盖职工合计
-- kept
-- as agreement.covered
-     "r"."firms" as amount
+     "r"."workers" as amount
-- agreement.wageFirms 工资协议覆盖企业（家）: 生效日期不晚于2025年8月31日，期满日期晚于该日或未填，合同种类为工资专项集体合同，覆盖企业合计
-- kept
-- as agreement.covered
-     and "r"."kind" = 'general'
+     and "r"."kind" = 'wage'
-- agreement.wageWorkers 工资协议覆盖职工（人）: 生效日期不晚于2025年8月31日，期满日期晚于该日或未填，合同种类为工资专项集体合同，覆盖职工合计
-- kept
-- as agreement.covered
-     "r"."firms" as amount
-     and "r"."kind" = 'general'
+     "r"."workers" as amount
+     and "r"."kind" = 'wage'
-- agreement.listed 列名覆盖企业（家）: 生效日期不晚于2025年8月31日，期满日期晚于该日或未填，同一企业只计一次
-- computed: distinct
-- as agreement.covered
-     "r"."firms" as amount
-     and "r"."kind" = 'general'
- select 0 as n, null as split, sum(amount) filter (where status = 'counted') as value, null as high, null as done,
-   count(*) filter (where status = 'counted' and form = 'detail') as details,
-   count(*) filter (where status = 'counted' and form = 'total') as totals,
-   count(*) filter (where status = 'replaced') as replaced,
-   count(*) filter (where status = 'straddling') as straddling,
+     "p"."employer" as value,
+     case when "p"."employer" is not null then 1 end as amount
+   left join "agreement_covered" p on p.book = r.book and p.record = r.id
+ select 0 as n, null as split, count(distinct value) filter (where status = 'counted') as value, null as high, null as done,
+   count(distinct id) filter (where status = 'counted' and form = 'detail') as details,
+   count(distinct id) filter (where status = 'counted' and form = 'total') as totals,
+   count(distinct id) filter (where status = 'replaced') as replaced,
+   count(distinct id) filter (where status = 'straddling') as straddling,
-- agreement.coverage 集体合同职工覆盖率（%）: 集体合同覆盖职工÷企业职工
-- computed: ratio
-- from agreement.coveredWorkers
-- from employer.workers
-- agreement.wageCoverage 工资协议职工覆盖率（%）: 工资协议覆盖职工÷企业职工
-- computed: ratio
-- from agreement.wageWorkers
-- from employer.workers
-- agreement.talking 正在协商的集体合同（份）: 要约日期不晚于2025年8月31日，签订日期晚于该日或未填
-- kept
-- as agreement.covered
-     "r"."effective" as first, "r"."effective_to" as last, null as split,
-     "r"."firms" as amount
-   where "r"."effective" <= s.ends
-     and ("r"."expires" is null or ("r"."expires" <> '?' and "r"."expires_to" > s.ends))
-     and "r"."kind" = 'general'
+     "r"."offered" as first, "r"."offered_to" as last, null as split,
+     case r.form when 'total' then r.times else 1 end as amount
+   where "r"."offered" <= s.ends
+     and ("r"."signed" is null or ("r"."signed" <> '?' and "r"."signed_to" > s.ends))
-- agreement.filed 报送审查集体合同（份）: 报送日期在2025年1—8月内
-- kept
-- as agreement.signed
-     "r"."signed" as first, "r"."signed_to" as last, coalesce("r"."kind", '') as split,
-   where "r"."signed" <= s.ends
-     and "r"."signed_to" >= s.opens
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
