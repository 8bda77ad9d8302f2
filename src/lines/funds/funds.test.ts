import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from the samples beside this file; money in 分. */
const [town, shiwan, liuxi] = ['青石镇总工会', '石湾村联合工会', '柳溪村联合工会']
const desk = await sampleDesk('activity', 'levy', 'remittance', 'audit', 'cash')
const yuan = (n: number) => Math.round(n * 100)

// 明德纺织 owes 2 % of its wages. What comes in counts on its own day, be it for the year before; the
// 汇总 of 石湾 tells the money of 阿根钣金铺 again, but not its name.
counted(desk, 'levy', [[town, '2025H1'], [town, '2024'], [town, '2025'], [shiwan, '2025H1']], {
  task: [yuan(120_000 + 86_400.5 + 24_000 + 30_000 + 9000 + 15_000 + 600), yuan(195_000), yuan(285_000.5), yuan(9000)],
  received: [yuan(60_000 + 86_400.5 + 10_000 + 20_000 + 8100 + 15_600), yuan(165_000), yuan(260_700.5), yuan(8100)],
  payers: [5, 2, 6, 1],
  settled: [yuan(120_000 + 86_400.5 + 10_000 + 8100 + 15_600 + 600), yuan(185_000), yuan(240_700.5), yuan(8100)],
  rate: [100 * 240_700.5 / 285_000.5, 100 * 185 / 195, 100 * 240_700.5 / 285_000.5, 90],
  returned: [yuan(51_840.3), yuan(69_000), yuan(123_840.3), 0],
  arrears: [yuan(14_000 + 30_000 + 900), yuan(10_000), yuan(44_900), yuan(900)],
  owing: [2, 1, 2, null],
  preparation: [yuan(6000), 0, yuan(6000), 0],
  dues: [yuan(1860), 0, yuan(1860), 0],
})

// 明德纺织工会 handed up no one knows when; 宏图机械 two days late, and not all.
counted(desk, 'remittance', [[town, '2025H1'], [town, '2024'], [town, '2025'], [liuxi, '2025H1']], {
  owed: [yuan(180_000.7), yuan(40_000), yuan(233_000.7), yuan(1200)],
  handed: [yuan(46_000 + 22_000 + 25_000 + 3240.5), yuan(40_000), yuan(126_240.5), 0],
  rate: [100 * 144_240.5 / 180_000.7, 100, 100 * 174_240.5 / 233_000.7, 0],
  late: [2, 0, 3, 1],
})

// What 石湾 put right in July is not yet right in June; of what the county found no one knows when it was.
counted(desk, 'audit', [[town, '2025H1'], [town, '2024'], [town, '2025']], {
  audited: [7, 7, 8],
  'audited:own': [1, 1, 2],
  'audited:grass': [4, 6, 4],
  'audited:superior': [1, 0, 1],
  'audited:leaving': [1, 0, 1],
  grass: [4, 6, 4],
  findings: [2 + 1 + 3 + 2, 5, 8],
  fixed: [2, 5, 4],
  fixRate: [50, 100, 75],
  wrong: [yuan(320 + 150.5 + 800), null, yuan(1270.5)],
})

// What the firm and the government gave is never in the union's own; the lanterns of 石湾 are in its 汇总.
counted(desk, 'cash', [[town, '2025H1'], [town, '2024'], [town, '2025'], [shiwan, '2025H1']], {
  income: [yuan(36_000 + 1860 + 10_000 + 5000 + 20_000), yuan(8000), yuan(72_860), 0],
  'income:union': [yuan(37_860), 0, yuan(37_860), 0],
  'income:superior': [yuan(20_000), 0, yuan(20_000), 0],
  'income:government': [yuan(10_000), 0, yuan(10_000), 0],
  'income:firm': [yuan(5000), 0, yuan(5000), 0],
  'income:donation': [0, yuan(8000), 0, 0],
  spent: [yuan(3500 + 1200.5 + 2400 + 680 + 2000 + 450 + 900), yuan(1800), yuan(14_330.5), yuan(900)],
  'spent:union': [yuan(4780.5), yuan(1800), yuan(4780.5), yuan(900)],
  'spent:superior': [yuan(2400), 0, yuan(2400), 0],
  'spent:government': [yuan(3500), 0, yuan(3500), 0],
  'spent:firm': [0, 0, yuan(3200), 0],
  'spent:': [yuan(450), 0, yuan(450), 0],
  unionIncome: [yuan(37_860), 0, yuan(37_860), 0],
  unionSpent: [yuan(4780.5), yuan(1800), yuan(4780.5), yuan(900)],
  'unionSpent:activity': [yuan(1200.5), yuan(1800), yuan(1200.5), 0],
  'unionSpent:business': [yuan(680), 0, yuan(680), 0],
  'unionSpent:office': [yuan(2000), 0, yuan(2000), 0],
  'unionSpent:': [yuan(900), 0, yuan(900), yuan(900)],
  partner: [yuan(15_000), yuan(8000), yuan(15_000), 0],
  eventSpent: [yuan(7100.5), yuan(1800), yuan(7100.5), 0],
  'eventSpent:union': [yuan(1200.5), yuan(1800), yuan(1200.5), 0],
  'eventSpent:superior': [yuan(2400), 0, yuan(2400), 0],
  'eventSpent:government': [yuan(3500), 0, yuan(3500), 0],
  events: [2, 1, 2, 0],
  perEvent: [yuan(3550.25), yuan(1800), yuan(3550.25), null],
})

ruled(desk, 'levy', { union: town, day: '2025-03-01', kind: '工会经费', employer: '大洋水产有限公司', task: '5000', payments: [{ paidOn: '2025-04-01', amount: '5000' }] }, [
  ['all of the task', {}],
  ['more than the task', { payments: [{ paidOn: '2025-04-01', amount: '5000.01' }] }, 'refuse received: 入库金额多于应缴金额，请核对；确实多收的请填超收原因'],
  ['more than the task, with a reason', { payments: [{ paidOn: '2025-04-01', amount: '5000.01' }], reason: '补上年' }],
  ['a task that is not 2 % of the wages', { payroll: '200000' }, 'warn task: 应缴金额填了5000，按其他各栏推算是4000，请核对'],
  ['received, when no one says', { payments: [], received: '5000' }, 'later payments: 有入库金额，请补入库明细'],
  ['more returned than came in', { returned: '5001', returnedOn: '2025-05-01' }, 'refuse returned: 返还金额多于入库金额，请核对'],
  ['returned, when no one says', { returned: '3000' }, 'later returnedOn: 有返还金额，请补返还日期；记不清可填“不详”'],
  ['returned before it was owed', { returned: '3000', returnedOn: '2025-02-28' }, 'refuse returnedOn: 返还日期早于核定日期，请核对'],
  ['of what task no one says', { task: null }, 'later task: 请补应缴金额，不然说不清完成多少、欠缴多少'],
  ['dues have no task', { task: null, kind: '会费', employer: null }],
])
ruled(desk, 'remittance', { union: town, due: '2026-01-20', period: '2025H2', superior: '北湾县总工会', owed: '1000', handed: '1000', handedOn: '2026-01-05' }, [
  ['all of it', {}],
  ['more than is due', { handed: '1000.5' }, 'warn handed: 已上缴多于应上缴，请确认'],
  ['when no one says', { handedOn: null }, 'later handedOn: 已经上缴的，请补上缴日期；记不清可填“不详”'],
])
ruled(desk, 'audit', { union: town, day: '2025-09-01', kind: '检查基层', audited: liuxi, findings: '2', fixed: '2', fixedOn: '2025-09-30' }, [
  ['all put right', {}],
  ['more put right than found', { fixed: '3' }, 'refuse fixed: 整改问题多于发现问题，请核对'],
  ['put right before it was found', { fixedOn: '2025-08-31' }, 'refuse fixedOn: 整改日期早于审查日期，请核对'],
  ['put right, when no one says', { fixedOn: null }, 'later fixedOn: 有整改问题，请补整改日期；记不清可填“不详”'],
  ['of whom no one says', { audited: null }, 'later audited: 请补被审的是哪个工会'],
])
ruled(desk, 'cash', { union: town, day: '2025-09-01', way: '支出', amount: '1600', source: '工会', item: '活动费', what: '奖金' }, [
  ['a row', {}],
  ['a list that adds up', { payees: [{ name: '石磬', amount: '800' }, { name: '宋织云', amount: '800' }] }],
  ['a list of people who gave', { way: '收入', item: '捐赠收入', payees: [{ name: '石磬', amount: '1600' }] }, 'refuse payees: 只有支出才有发放名单，请改收支或清空名单'],
  ['income under spending', { item: '会费' }, 'refuse item: 收支科目和收支对不上，请核对'],
])

changes(desk, 'a late payment leaves arrears that much less', { ledger: 'levy', do: 'change', find: '佳音', values: { payments: [{ paidOn: '2025-06-30', amount: '20000' }] } }, [
  [town, '2025H1', {
    'levy.received': [yuan(200_100.5), yuan(220_100.5)], 'levy.payers': [5, 6], 'levy.settled': [yuan(240_700.5), yuan(260_700.5)],
    'levy.rate': [100 * 240_700.5 / 285_000.5, 100 * 260_700.5 / 285_000.5], 'levy.arrears': [yuan(44_900), yuan(24_900)],
  }],
])

test('a 汇总 that lists its payments and not their sum has paid so much', async () => {
  const total = { union: liuxi, day: '2025-07..2025-12', kind: '工会经费', form: '汇总', times: 3, task: '9000' }
  const [written] = await desk.do({
    ledger: 'levy', do: 'create',
    values: { ...total, payments: [{ paidOn: '2025-09-01', amount: '4000' }, { paidOn: '2025-10-08', amount: '3500' }] },
  })
  const kept = await desk.get('levy', written!.id)
  assert.deepEqual([kept['received'], kept['arrears']], [yuan(7500), yuan(1500)])
  const [again] = await desk.do({ ledger: 'levy', do: 'change', id: written!.id, values: { payments: [{ paidOn: '2025-09-01', amount: '9000' }] } })
  const then = await desk.get('levy', written!.id)
  assert.deepEqual([then['received'], then['arrears'], then['cleared']], [yuan(9000), 0, '2025-09-01'])
  assert.deepEqual(await desk.says('levy', {
    ...total, union: shiwan, received: '8000', payments: [{ paidOn: '2025-09-01', amount: '4000' }],
  }), [], 'which lists only some of them')
  await desk.undo([written!, again!])
})
