import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from accident.csv beside this file. */
const [town, shiwan, xiayang] = ['青石镇总工会', '石湾村联合工会', '下洋村联合工会']
const desk = await sampleDesk('accident')

/* How many were hurt at the printer’s in May, and how badly, is not told yet. */
counted(desk, 'accident', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1']], {
  accidents: [7, 4, 2],
  'accidents:light': [5, 3, 1],
  'accidents:heavy': [1, 1, 1],
  'accidents:': [1, 0, 0],
  injured: [7, 4, 3],
  deaths: [null, null, null],
  days: [117, 60, 105],
  machines: [5, 2, 2],
  'machines:punch': [1, 2, 1],
  'machines:saw': [1, 0, 0],
  'machines:crane': [1, 0, 1],
  'machines:grinder': [1, 0, 0],
  'machines:textile': [1, 0, 0],
  punches: [1, 2, 1],
  recognised: [1, 1, 1],
  joined: [1, 0, 1],
})

ruled(desk, 'accident', { union: shiwan, day: '2025-09-20', employer: '阿根钣金铺', kind: '机械伤害', severity: '轻伤', people: 1 }, [
  ['a light one', {}],
  ['reported before it happened', { reported: '2025-09-19' }, 'refuse reported: 上报日期早于事故日期，请核对'],
  ['applied for before it happened', { applied: '2025-09-01', state: 'applied' }, 'refuse applied: 申请工伤认定日期早于事故日期，请核对'],
  ['more dead than hurt', { severity: '死亡', deaths: 2 }, 'refuse deaths: 死亡人数多于受伤职工总数，请核对'],
  ['a death whose number is not told', { severity: '死亡' }, 'later deaths: 死亡事故请填死亡人数'],
  ['someone dead of a light injury', { deaths: 1 }, 'refuse severity: 有死亡人数，伤害程度应为“死亡”，请核对'],
  ['more names than people', { injured: [{ name: '甲' }, { name: '乙' }] }, 'refuse injured: 受伤人员名单比受伤职工人数还多，请核对'],
  ['how many no one says', { people: null }, 'later people: 请补受伤职工人数'],
  ['another in the same firm on the same day', { day: '2025-03-11', kind: '触电' }, 'warn day: 这家单位同一天已有一起工伤事故，若是同一起请填“同一事项”'],
])

test('no accident in a village is a figure: nothing entered there, and 本期未发生 declared', async () => {
  assert.equal((await desk.figure('accident.accidents', xiayang, '2025Q1')).value, null)
  const declared = await desk.do({ ledger: 'zero', do: 'create', values: { union: xiayang, ledger: '工伤事故', period: '2025Q1' } })
  assert.equal((await desk.figure('accident.accidents', xiayang, '2025Q1')).value, 0)
  await desk.undo(declared)
})

changes(desk, 'a second one hurt by the punch is a person more, and no accident', { ledger: 'accident', find: '阿根钣金铺', do: 'change', values: { people: '2（外来1）' } }, [
  [town, '2025H1', { 'accident.injured': [7, 8] }],
  [shiwan, '2025H1', { 'accident.injured': [3, 4] }],
])
