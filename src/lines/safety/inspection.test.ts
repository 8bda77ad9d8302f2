import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from inspection.csv beside this file. */
const [town, shiwan, xiayang] = ['青石镇总工会', '石湾村联合工会', '下洋村联合工会']
const desk = await sampleDesk('inspection')

/*
 * 石湾村’s 汇总 of five rounds stands for its own of February, but names no firm: there the two of February stay. 宏图 was seen
 * three times. What December found was put right in January, what June found in July, and 下洋村’s 不详 when.
 */
counted(desk, 'inspection', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1'], [shiwan, '2025Q1'], [xiayang, '2025Q2']], {
  rounds: [12, 2, 5, 1, 1],
  'rounds:general': [8, 1, 5, 1, 0],
  'rounds:fire': [1, 1, 0, 0, 0],
  'rounds:heat': [1, 0, 0, 0, 0],
  'rounds:health': [1, 0, 0, 0, 0],
  'rounds:': [1, 0, 0, 0, 1],
  joined: [2, 0, 0, 0, 0],
  visits: [57, 15, 22, 2, 2],
  firms: [8, null, 2, 2, null],
  hazards: [36, 16, 9, 1, 1],
  // Put right no one knows when: not in any period, but of what was found it is done.
  fixed: [26, 12, 7, 1, null],
  fixRate: [100 * 24 / 36, 75, 100 * 7 / 9, 100, 100],
  notices: [0, 0, 0, 0, 0],
  answers: [0, 0, 0, 0, 0],
  // Only what is listed hazard by hazard has a term of its own: of January’s two one is not put right.
  serious: [null, null, null, null, null],
  overdue: [1, null, null, null, null],
})

test('the round of October, entered hazard by hazard, tells its numbers itself', async () => {
  for (const [indicator, value] of [['hazards', 9], ['fixed', 7], ['notices', 1], ['answers', 1], ['serious', 1], ['overdue', 2]] as const) {
    assert.equal((await desk.figure(`inspection.${indicator}`, town, '2025H2')).value, value, indicator)
  }
})

const rows = [{ employer: '明德纺织厂', what: '通道堵塞', due: '2025-08-31' }, { employer: '宏图机械有限公司', what: '电线裸露', due: '2025-09-05', fixedOn: '2025-08-25' }]

ruled(desk, 'inspection', { union: shiwan, day: '2025-08-20', title: '车间检查', kind: '消防', role: '主办', hazards: 3, rechecked: '2025-08-20' }, [
  ['all put right the same day', { fixed: 3 }],
  ['more put right than found', { fixed: 4 }, 'refuse fixed: 整改隐患多于查出隐患，请核对'],
  ['found not said', { hazards: null, fixed: 4 }],
  ['looked at again the day before', { rechecked: '2025-08-19' }, 'refuse rechecked: 复查日期早于检查日期，请核对'],
  ['put right no one says when', { fixed: 1, rechecked: null }, 'later rechecked: 有整改数，请补复查日期；记不清可填“不详”'],
  ['put right 不详 when', { fixed: 1, rechecked: '不详' }],
  ['nothing put right', { fixed: 0, rechecked: null }],
  ['the firms add up', { visits: 2, hazards: 3, fixed: 1, firms: [{ employer: '明德纺织厂', hazards: 1, fixed: 1 }, { employer: '宏图机械有限公司', hazards: 2, fixed: 0 }] }],
  ['a firm too few', { visits: 2, hazards: null, firms: [{ employer: '明德纺织厂' }] }, 'refuse visits: 检查企业家次填了2，而受检企业合计1，请核对'],
  ['a hazard too many', { hazards: 3, firms: [{ employer: '明德纺织厂', hazards: 2 }] }, 'refuse hazards: 查出隐患填了3，而受检企业合计2，请核对'],
  ['a firm that does not say its hazards', { hazards: 3, firms: [{ employer: '明德纺织厂', hazards: 2 }, { employer: '宏图机械有限公司' }] }],
  [
    'a firm that put right more than was found',
    { hazards: 3, fixed: 2, firms: [{ employer: '明德纺织厂', hazards: 1, fixed: 2 }, { employer: '宏图机械有限公司', hazards: 2, fixed: 0 }] },
    'refuse firms: 有企业的整改数多于隐患数，请核对',
  ],
  ['a 汇总 of firms it does not list all', { form: '汇总', times: 4, visits: 9, firms: [{ employer: '明德纺织厂' }] }],
  ['of no kind', { kind: null }, 'later kind: 请填写类别'],
  ['of no role', { role: null }, 'refuse role: 请填写工会角色'],
  ['on the day of another of its kind', { day: '2025-03-20', rechecked: null }, 'warn day: 同一天已有一次同类检查，若是同一件事请填“同一事项”'],
  ['hazards listed', { hazards: null, rechecked: null, hazardRows: rows }],
  ['a hazard put right before it was found', { hazards: null, rechecked: null, hazardRows: [rows[0], { ...rows[1], fixedOn: '2025-08-19' }] },
    'refuse rechecked: 复查日期早于检查日期，请核对', 'refuse hazardRows: 有隐患的整改日期早于检查日期，查出以后才谈得上整改，请核对'],
  ['a hazard due before it was found', { hazardRows: [{ ...rows[0], due: '2025-08-19' }] }, 'refuse due: 整改期限早于检查日期，请核对', 'refuse hazardRows: 有隐患的整改期限早于检查日期，请核对'],
  [
    'more hazards listed than found',
    { hazards: 1, fixed: 1, rechecked: '2025-08-25', firms: [{ employer: '明德纺织厂', hazards: 1, fixed: 1 }], visits: 1, hazardRows: rows },
    'refuse hazardRows: 隐患明细比查出隐患数还多，请核对',
  ],
  ['done with before it was found', { cleared: '2025-08-19' }, 'refuse cleared: 销号日期早于检查日期，请核对'],
  ['answered before the notice', { noticeOn: '2025-08-21', answeredOn: '2025-08-20' }, 'refuse answeredOn: 收到回执日期早于发整改通知日期，请核对'],
  ['on the day of another kind', { day: '2025-03-20', kind: '防暑', rechecked: null }],
])

changes(desk, 'a round less takes the firms that only it saw', { ledger: 'inspection', find: '节前安全大检查', do: 'remove' }, [
  [town, '2025H1', {
    'inspection.rounds': [12, 11], 'inspection.rounds:general': [8, 7], 'inspection.visits': [57, 54], 'inspection.firms': [8, 6],
    'inspection.hazards': [36, 30], 'inspection.fixed': [26, 21], 'inspection.fixRate': [100 * 24 / 36, 100 * 19 / 30], 'inspection.overdue': [1, null],
  }],
  [shiwan, '2025H1', {}],
])
changes(desk, 'looked at again in June, what June found was put right in June', { ledger: 'inspection', find: '安全月联合检查', do: 'change', values: { rechecked: '2025-06-30' } }, [
  [town, '2025H1', { 'inspection.fixed': [26, 30], 'inspection.fixRate': [100 * 24 / 36, 100 * 28 / 36] }],
  [town, '2025', {}],
])
changes(desk, 'without its 汇总 石湾村 tells what it saw itself', { ledger: 'inspection', find: '村日常检查', do: 'remove' }, [
  [shiwan, '2025H1', {
    'inspection.rounds': [5, 1], 'inspection.rounds:general': [5, 1], 'inspection.visits': [22, 2], 'inspection.hazards': [9, 1],
    'inspection.fixed': [7, 1], 'inspection.fixRate': [100 * 7 / 9, 100],
  }],
])
