import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline } from '#law/deadline.ts'
import { nation } from '#law/law.ts'
import { runOf } from '#model/clock.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'
import { household } from './household.ts'

/* Counted by hand from household.csv beside this file. */
const [town, shiwan] = ['青石镇总工会', '石湾村联合工会']
const desk = await sampleDesk('household')

/*
 * 应国强 was put on file no one knows when, and counts nowhere; 洪水根 has neither class nor size; 柳月仙, 卢小燕 and 林阿福 have left.
 */
counted(desk, 'household', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1']], {
  standing: [7, 6, 2],
  'standing:deep': [3, 3, 1],
  'standing:relative': [2, 2, 0],
  'standing:accident': [1, 1, 1],
  'standing:': [1, 0, 0],
  people: [18, 16, 3],
  laidOff: [2, 2, 0],
  retired: [2, 2, 1],
  opened: [3, 3, null],
  'opened:deep': [1, 1, 0],
  'opened:relative': [1, 1, 0],
  'opened:accident': [0, 1, 0],
  'opened:': [1, 0, 0],
  reported: [2, 1, null],
  approved: [1, 1, null],
  left: [2, 1, null],
  'left:lifted': [1, 0, 0],
  'left:moved': [1, 0, 0],
  'left:unfit': [0, 1, 0],
  lifted: [1, 0, null],
})

const sound = { union: town, head: '严阿大', opened: '2025-03-01', class: '深度困难', standard: '现行口径', cause: '患病', size: 3, income: '24000', rigid: '6000', line: '1000', net: '500' }
ruled(desk, 'household', sound, [
  ['18,000 of three in twelve months is 500', {}],
  ['no net income is filled in', { net: null }],
  ['another net income', { net: '520' }, 'warn net: 人均月净收入填了520，按其他各栏推算是500，请核对'],
  ['500 below no line of 500', { line: '500' }, 'warn class: 人均月净收入不低于低保标准，够不上深度困难，请核对类别'],
  ['by another definition the line says nothing', { line: '500', standard: '老口径' }],
  ['500 is below 501', { line: '501' }],
  ['relative from the line on', { class: '相对困难', line: '500' }],
  ['not below it', { class: '相对困难', line: '501' }, 'warn class: 相对困难是人均月净收入在低保标准的一倍到两倍之间，请核对类别'],
  ['nor at its double', { class: '相对困难', line: '250' }, 'warn class: 相对困难是人均月净收入在低保标准的一倍到两倍之间，请核对类别'],
  ['an accident has no line', { class: '意外致困', line: '100' }],
  ['of no definition', { standard: null }, 'later standard: 请写明困难类别按哪一套口径认定'],
  ['three causes besides', { causes: '残疾、子女上学、下岗失业' }],
  ['four', { causes: '残疾、子女上学、下岗失业、收入低' }, 'refuse causes: 次要致困原因最多选三项，请删去几项'],
  ['the main one again', { causes: '患病' }, 'refuse causes: 次要致困原因里又有主要原因，请去掉一个'],
  ['as many members as fit', { members: [{ name: '甲' }, { name: '乙' }] }],
  ['one too many', { members: [{ name: '甲' }, { name: '乙' }, { name: '丙' }] }, 'refuse members: 家庭成员连户主多于家庭人口，请核对'],
  ['left before it came', { closed: '2025-02-01', why: '脱困' }, 'refuse closed: 退出日期早于建档日期，请核对'],
  ['left and no one says why', { closed: '2025-04-01' }, 'later why: 已退出，请补退出原因'],
  ['of an income that its parts do not make', { incomes: [{ from: '工资', amount: '20000' }] }, 'refuse income: 年收入填了24000，而收入构成合计20000，请核对'],
  ['a 汇总', { form: '汇总' }, 'refuse form: 困难职工档案只能逐户登记，不收汇总数，请登记明细'],
])

changes(desk, 'one that leaves stands no more', { ledger: 'household', find: '贺三弟', do: 'leave', values: { closed: '2025-06-20', why: '脱困' } }, [
  [town, '2025H1', {
    'household.standing': [7, 6], 'household.standing:relative': [2, 1], 'household.people': [18, 13],
    'household.left': [2, 3], 'household.left:lifted': [1, 2], 'household.lifted': [1, 2],
  }],
  [town, '2024', {}],
])

test('a file is looked at again a year after it was opened or last looked at, until it is closed', () => {
  const due = (values: object) => {
    const run = runOf((household as unknown as AnyLedger).clocks!['review']!, values, '2025-08-20')
    return run && deadline(nation, run, '2025-08-20')?.due
  }
  assert.equal(due({ opened: '2025-01-10' }), '2026-01-10')
  assert.equal(due({ opened: '2023-05-10', reviewed: '2025-05-20' }), '2026-05-20')
  assert.equal(due({ opened: '2023-05-10', reviewed: '2025-05-20', closed: '2025-06-30' }), null)
})
