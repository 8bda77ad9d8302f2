import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from recovery.csv beside this file; money in 分. */
const [town, shiwan, liuxi] = ['青石镇总工会', '石湾村联合工会', '柳溪村联合工会']
const desk = await sampleDesk('dispute', 'recovery')
const yuan = (n: number) => n * 100

// 薪2025-03 became the dispute 青劳〔2025〕7号 and is told there alone. What December asked for was paid in January.
counted(desk, 'recovery', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1'], [liuxi, '2025H1']], {
  cases: [7, 5, 1, 2],
  'cases:late': [3, 1, 1, 0],
  'cases:closed': [1, 0, 0, 0],
  'cases:overtime': [1, 0, 0, 0],
  'cases:project': [2, 4, 0, 2],
  workers: [51, 16, 2, 10],
  migrants: [39, 13, null, 9],
  owed: [yuan(313_600), yuan(77_000), yuan(5000), yuan(45_000)],
  settled: [7, 4, 1, 2],
  recovered: [yuan(305_600), yuan(37_000), yuan(5000), yuan(40_000)],
  paid: [50, 11, 2, 10],
  open: [1, 1, 0, 0],
})

ruled(desk, 'recovery', { union: town, received: '2025-08-04', employer: '海月酒店有限公司', owed: '3000', people: 3 }, [
  ['all of it recovered the same day', { ended: '2025-08-04', recovered: '3000', paid: 3 }],
  ['a 分 more recovered than was owed', { ended: '2025-08-04', recovered: '3000.01' }, 'refuse recovered: 追回金额大于讨薪金额，请核对两个数'],
  ['more paid than were owed', { paid: 4, ended: '2025-08-04' }, 'refuse paid: 领到工资的职工多于讨薪职工，请核对'],
  ['ended before it began', { ended: '2025-08-03' }, 'refuse ended: 办结日期早于求助日期，请核对'],
  ['recovered no one says when', { recovered: '3000' }, 'later ended: 已有追回金额，请补办结日期；记不清可填“不详”'],
  ['recovered 不详 when', { recovered: '3000', ended: '不详' }],
  ['of the same firm and day', { employer: '启航船配有限公司', received: '2025-01-12' }, 'refuse employer: 已有讨薪“启航船配有限公司 2025-01-12”（涉及企业、求助日期相同），请打开那一条修改，或改正后再登记'],
])

changes(desk, 'taken in as a dispute it is told there alone', { ledger: 'recovery', find: '薪2025-02', do: 'change', values: { dispute: '青劳〔2025〕7号' } }, [
  [town, '2025H1', {
    'recovery.cases': [7, 6], 'recovery.cases:closed': [1, null], 'recovery.workers': [51, 33], 'recovery.migrants': [39, 24], 'recovery.owed': [yuan(313_600), yuan(161_600)],
    'recovery.settled': [7, 6], 'recovery.recovered': [yuan(305_600), yuan(185_600)], 'recovery.paid': [50, 32],
  }],
])
