import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from survey.csv beside this file. */
const [town, shiwan] = ['青石镇总工会', '石湾村联合工会']
const desk = await sampleDesk('survey')

/* Pupils and students are no workers; the machines of May are those of the three firms listed. */
counted(desk, 'survey', [[town, '2025H1'], [town, '2024'], [shiwan, '2025H1']], {
  surveys: [9, 2, 1],
  'surveys:trade': [2, 1, 0],
  'surveys:founding': [1, 0, 0],
  'surveys:staff': [1, 0, 1],
  'surveys:student': [1, 1, 0],
  'surveys:hardship': [1, 0, 0],
  'surveys:other': [3, 0, 0],
  firms: [73, 5, 22],
  'firms:trade': [5, 5, 0],
  'firms:founding': [21, 0, 0],
  'firms:staff': [22, 0, 22],
  'firms:other': [25, 0, 0],
  machines: [34, 40, null],
  tradeFirms: [5, 5, 0],
  people: [1079, null, 320],
  students: [14, 11, 0],
  families: [44, null, null],
  forms: [200, null, 200],
})

const rows = [{ employer: '宏图机械有限公司', machines: 12 }, { employer: '联丰五金有限公司', machines: 9 }]
ruled(desk, 'survey', { union: town, day: '2025-09-01', title: '空压机情况', kind: '行业调查', role: '主办', firms: 8, machines: 20 }, [
  ['of eight firms', {}],
  ['of no number', { firms: null, machines: null }, 'later firms: 请补摸清的数：企业、台数、人数或户数'],
  ['with another who is not named', { role: '会同' }, 'later partners: 会同调查的，请补会同单位'],
  ['told before it was made', { reported: '2025-08-31' }, 'refuse reported: 上报日期早于调查日期，请核对'],
  ['a row of no one', { machines: 3, rows: [{ machines: 3 }] }, 'refuse rows: 调查明细有一行没有写明是哪家企业或哪个人，请补'],
  ['as many as are listed', { firms: 2, machines: 21, rows }],
  ['fewer firms than are listed', { firms: 1, machines: 21, rows }, 'warn firms: 调查企业填了1，按其他各栏推算是2，请核对', 'refuse rows: 调查明细里的企业比调查企业数还多，请核对'],
  ['other machines than are listed', { firms: 2, rows }, 'warn machines: 设备台数填了20，按其他各栏推算是21，请核对'],
])

changes(desk, 'a survey less', { ledger: 'survey', find: '注塑行业情况', do: 'remove' }, [
  [
    town, '2025H1',
    { 'survey.surveys': [9, 8], 'survey.surveys:trade': [2, 1], 'survey.firms': [73, 71], 'survey.firms:trade': [5, 3], 'survey.machines': [34, 25], 'survey.tradeFirms': [5, 3] },
  ],
])
