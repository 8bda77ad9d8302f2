import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* What others give, counted by hand from appeal.csv and support.csv beside this file; money in 分. */
const [town, liuxi] = ['青石镇总工会', '柳溪村联合工会']
const desk = await sampleDesk('household', 'appeal', 'support')
const yuan = (n: number) => n * 100

counted(desk, 'appeal', [[town, '2025H1'], [town, '2024'], [liuxi, '2025H1']], {
  appeals: [8, 2, 2],
  received: [yuan(27_420), yuan(7050), yuan(1500)],
  donors: [2, 2, null],
  people: [348, 75, 30],
  partner: [yuan(10_400), null, null],
  out: [yuan(20_100), yuan(6250), null],
})

/* The pair of 余秋菊 ended in May; 明德纺织厂 helped twice. */
counted(desk, 'support', [[town, '2025H1'], [town, '2024'], [town, '2025'], [liuxi, '2025H1']], {
  referred: [5, 1, 6, 0],
  referredPeople: [10, 4, 13, 0],
  referredMoney: [yuan(42_600), yuan(14_000), yuan(42_600), 0],
  pairs: [3, 1, 3, 1],
  firms: [2, 0, 2, 0],
  firmMoney: [yuan(15_500), 0, yuan(15_500), 0],
})

ruled(desk, 'appeal', { union: town, day: '2025-08-20', title: '爱心募捐', received: '5000', partner: '1000', out: '6000' }, [
  ['all that came in goes out, the charity’s too', {}],
  ['a yuan more', { out: '6001' }, 'refuse out: 拨付的比募得的还多，请核对两个数'],
  ['not yet handed over', { out: null }, 'later out: 请补捐款拨付给了谁'],
  ['money in words', { received: '伍仟元整' }],
  ['another sum than the donors gave', { donors: [{ name: '明德纺织厂', amount: '4000' }] }, 'refuse received: 收到捐款填了5000，而捐款单位合计4000，请核对'],
  ['for a household on the day of another', { day: '2025-06-18', household: '祝小满' }, 'warn day: 同一天已为这一户发起募捐，若是同一件事请填“同一事项”'],
])
ruled(desk, 'support', { union: town, day: '2025-08-20', kind: '结对帮扶', helped: '严阿大', helper: '镇机关工会' }, [
  ['a pair', {}],
  ['who helps no one says', { helper: null }, 'later helper: 请补帮扶人'],
  ['a household handed on', { kind: '转介低保', households: 1, helper: null }],
  ['a firm’s own help of no firm', { kind: '企业互助', helper: null }, 'later employer: 请补是哪家企业'],
  ['over before it began', { until: '2025-08-19' }, 'refuse until: 结束日期早于发生日期，请核对'],
])

changes(desk, 'what a charity adds is never what was collected', { ledger: 'appeal', find: '园区抗灾募捐', do: 'change', values: { partner: '900' } }, [
  [town, '2025H1', { 'appeal.partner': [yuan(10_400), yuan(10_900)] }],
])
changes(desk, 'a pair that goes on stands', { ledger: 'support', find: '结对帮扶 余秋菊', do: 'change', values: { until: null } }, [
  [town, '2025H1', { 'support.pairs': [3, 4] }],
])
