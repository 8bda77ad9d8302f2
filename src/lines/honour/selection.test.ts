import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from selection.csv beside this file. */
const [town, shiwan] = ['青石镇总工会', '石湾村联合工会']
const desk = await sampleDesk('selection')

/* The medal of 2024 was given no one knows when: it is open no more. 石湾村 gave its own up in May. */
counted(desk, 'selection', [[town, '2025H1'], [town, '2024'], [town, '2025'], [shiwan, '2025H1']], {
  held: [7, 3, 8, 1],
  'held:model': [1, 0, 1, 0],
  'held:medal': [0, 1, 0, 0],
  'held:craft': [1, 0, 2, 0],
  'held:science': [1, 0, 1, 0],
  'held:worker': [2, 1, 2, 1],
  'held:cadre': [0, 1, 0, 0],
  'held:collective': [2, 0, 2, 0],
  nominated: [14, 5, 14, 0],
  posted: [2, 1, 3, 0],
  objected: [1, null, 1, null],
  completed: [3, 2, 3, 0],
  open: [3, 0, 4, 0],
})

const [zhao, qian] = [{ name: '赵一', unit: '宏图机械有限公司' }, { name: '钱二', unit: '明德纺织厂' }]
ruled(desk, 'selection', { union: town, day: '2025-08-01', title: '最美职工评选', honour: '最美职工', kind: '最美职工', rank: '镇级', places: '2' }, [
  ['just begun', {}],
  ['as many chosen as announced', { chosen: [zhao, qian] }],
  ['one more than announced', { chosen: [zhao, qian, { name: '孙三', unit: '明德纺织厂' }] }, 'refuse chosen: 入选名单多于公布的名额，请核对名单和名额'],
  ['one twice', { chosen: [zhao, zhao] }, 'refuse chosen: 同一个人或单位在名单里出现了两次，一次评选只能表彰一次，请核对姓名和单位'],
  ['one twice, from two workshops', { chosen: [{ ...zhao, workshop: '一车间' }, { ...zhao, workshop: '二车间' }] }, 'refuse chosen: 同一个人或单位在名单里出现了两次，一次评选只能表彰一次，请核对姓名和单位'],
  ['no one chosen', { chosen: [{ bonus: '500' }] }, 'refuse chosen: 入选名单里有空行，请填写姓名，或入选的单位、班组'],
  ['one nominated twice', { nominees: [zhao, zhao] }, 'refuse chosen: 同一个人或单位在名单里出现了两次，一次评选只能表彰一次，请核对姓名和单位'],
  ['two of one name in two firms', { chosen: [zhao, { ...zhao, unit: '明德纺织厂' }] }],
  ['two workshops of one firm', { chosen: [{ unit: '明德纺织厂', workshop: '一车间' }, { unit: '明德纺织厂', workshop: '二车间' }] }],
  ['chosen without having been nominated', { nominees: [zhao], chosen: [qian] }, 'warn chosen: 入选名单里有人不在推荐名单里，请核对，另外推荐的请补进推荐名单'],
  ['awarded to fewer than announced', { state: 'awarded', awarded: '2025-09-30', chosen: [zhao] }, 'warn chosen: 入选名单少于公布的名额，请确认是不是漏了人'],
  [
    'awarded, with an objection looked into',
    { state: 'awarded', awarded: '2025-09-30', chosen: [zhao, qian], objections: [{ on: '2025-09-03', matter: '工龄不够', found: '属实，已更换' }] },
  ],
  [
    'awarded over an objection',
    { state: 'awarded', awarded: '2025-09-30', chosen: [zhao, qian], objections: [{ on: '2025-09-03', matter: '工龄不够' }] },
    'warn objections: 有异议还没写核查结果，请先核查再表彰',
  ],
  ['nominated before it began', { nominated: '2025-07-31' }, 'refuse nominated: 推荐日期早于启动日期，请核对'],
  ['awarded while it hangs', { posted: '2025-08-11', ended: '2025-08-18', awarded: '2025-08-15', state: 'awarded', chosen: [zhao, qian] }, 'refuse awarded: 表彰日期早于公示结束，请核对'],
  ['posted from Monday to Friday', { posted: '2025-08-11', ended: '2025-08-15' }],
  ['posted from Monday to Thursday', { posted: '2025-08-11', ended: '2025-08-14' }, 'warn ended: 公示不满规定的工作日，请核对公示起止日期'],
  ['posted over a weekend', { posted: '2025-08-14', ended: '2025-08-19' }, 'warn ended: 公示不满规定的工作日，请核对公示起止日期'],
  ['a number of an award no one dates', { award: '青工〔2025〕20号' }, 'later awarded: 有表彰文号，请补表彰日期；记不清可填“不详”'],
  ['of no number of places', { places: '' }, 'later places: 请填写表彰名额'],
])

test('all who were chosen enter the roll of honours with the award, and leave it when that is undone', async () => {
  const union = (await desk.union(town)).id
  const values = { union, day: '2025-07-01', title: '巧手评选', honour: '青石巧手', kind: 'craft', rank: 'town', places: 2 }
  const [begun] = await desk.do({
    ledger: 'selection', do: 'create',
    values: { ...values, chosen: [{ name: '甲', unit: '明德纺织厂', bonus: 30000 }, { name: '乙', unit: '宏图机械有限公司', workshop: '钳工班' }] },
  })
  await desk.do({ ledger: 'selection', do: 'review', id: begun!.id, values: { reviewed: '2025-07-10' } })
  const written = await desk.do({ ledger: 'selection', do: 'award', id: begun!.id, values: { awarded: '2025-07-30', award: '青工〔2025〕21号' } })
  assert.deepEqual(
    await desk.figures(town, '2025-07', 'honour'),
    {
      'honour.honours': 2, 'honour.honours:town': 2, 'honour.people': 2, 'honour.people:craft': 2, 'honour.ranked': 2, 'honour.ranked:town': 2,
      'honour.units': 0, 'honour.named': 0, 'honour.models': 0, 'honour.bonus': 30000,
    },
  )
  await desk.undo(written)
  assert.equal((await desk.figure('honour.people', town, '2025-07')).value, null)
})
