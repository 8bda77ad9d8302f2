import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted } from '../../test/counted.ts'
import { sampleDesk } from '../../test/desk.ts'

const desk = await sampleDesk('document', 'target')
const town = '青石镇总工会'
const target = (more: Readonly<Record<string, unknown>>) => ({
  union: town, what: '试验目标', source: '本级自定', set: '2025-01-08', period: '2025', due: '2025-12-31', owner: '贺敏', ...more,
})
const told = (ledger: string, values: Readonly<Record<string, unknown>>, state?: string) => desk.says(ledger, values, state)

// Of the ten of the sample two are reached by the end of 2025: four unions were founded where three were asked for, and the reading room was ready in May. No other ledger is here to count.
counted(desk, 'target', [[town, '2025'], [town, '2025-01..2025-04']], {
  set: [10, 10], 'set:superior': [3, 3], 'set:own': [6, 6], 'set:plan': [1, 1], met: [2, 0], rate: [20, 0],
})

test('a target on a rate needs a base, be it a number or the time it is reckoned from', async () => {
  const rate = target({ indicator: '调解成功率', value: '95' })
  assert.deepEqual(await told('target', rate), ['refuse base: 比率目标要有基数：填上年的比率，或填基数期间由台账算'])
  assert.deepEqual(await told('target', { ...rate, base: '93' }), [])
  assert.deepEqual(await told('target', { ...rate, baseOf: '2024' }), [])
})

test('it is not due before its time begins', async () => {
  assert.deepEqual(await told('target', target({ due: '2025-01-01' })), [])
  assert.deepEqual(await told('target', target({ due: '2024-12-31' })), ['refuse due: 完成期限早于考核期间的开始，请核对'])
})

test('an indicator nobody knows is answered with those that are like it, and so is a part of one', async () => {
  const [unknown] = await told('target', target({ indicator: '受理劳动争义', value: '40' }))
  assert.match(unknown!, /^refuse indicator: .*不在可选项里，是不是：受理劳动争议/)
  assert.deepEqual(await told('target', target({ indicator: '受理劳动争议', split: '工商', value: '4' })), ['refuse split: 指标里没有“工商”这一类，是不是：工伤'])
  assert.deepEqual(await told('target', target({ indicator: '受理劳动争议', split: '工伤', value: '4' })), [])
  assert.deepEqual(await told('target', target({ indicator: '新增会员', split: '工伤', value: '4' })), ['refuse split: 这个指标不分类，“其中”请留空'])
})

test('what villages and months are asked for is no more than the whole, each way of parting by itself', async () => {
  const parts = (...milestones: object[]) => told('target', target({ indicator: '新增会员', value: '100', milestones }))
  assert.deepEqual(await parts({ by: '2025-06', value: '60' }, { by: '2025-12', value: '40' }, { whose: '石湾村联合工会', value: '100' }), [])
  assert.deepEqual(await parts({ by: '2025-06', value: '60' }, { by: '2025-12', value: '41' }), ['refuse milestones: 分解的数加起来超过了目标值，请核对'])
  assert.deepEqual(await parts({ by: '2026-01', value: '60' }), ['refuse milestones: 有的分解时间晚于完成期限，请核对'])
  assert.deepEqual(await told('target', target({ milestones: [{ by: '2025-06', value: '1' }] })), ['refuse milestones: 没有指标的任务不用分解，请选指标，或分成几个目标登记'])
})

test('how far a target is is computed: nobody types that it is done, nor a value without its measure', async () => {
  assert.deepEqual(await told('target', target({ indicator: '新增会员', value: '100', done: '2025-06-01' })), ['refuse done: 有指标的目标由台账算是否完成，不用填完成日期'])
  assert.deepEqual(await told('target', target({ value: '100' })), ['refuse value: 填了目标值，要选一个指标才算得出进度；做完才算的任务不用填目标值'])
  assert.deepEqual(await told('target', target({ indicator: '新增会员' })), ['refuse value: 选了指标，请填目标值'])
})

const plan = (...items: object[]) => ({ union: town, kind: '月计划', period: '2025-09', approved: '2025-08-28', items })
const item = { what: '走访困难职工', object: '困难职工家庭', due: '2025-09-28', owner: '张晓梅', source: '自定' }

test('a plan is approved when every item has its day and who answers for it; the one that has not is named', async () => {
  assert.deepEqual(await told('plan', plan(item), 'approved'), [])
  assert.deepEqual(await told('plan', plan(item, { ...item, what: '开片会', due: null }), 'approved'), [
    'later items.1.due: 计划事项第2行：请填写完成时间，记不清可填“不详”', 'refuse items: 第2项“开片会”没有完成时间，补上再审定',
  ])
  assert.deepEqual(await told('plan', plan({ ...item, owner: null }), 'approved'), ['later items.0.owner: 计划事项第1行：请填写责任人', 'refuse items: 第1项“走访困难职工”没有责任人，补上再审定'])
  assert.deepEqual(await told('plan', plan({ ...item, due: '2025-08-31' })), ['refuse items: 第1项“走访困难职工”的完成时间早于计划期间，请核对'])
  assert.deepEqual(await told('plan', plan({ ...item, indicator: '调解成功率', value: '95' })), ['refuse items: 第1项“走访困难职工”的指标是比率，请填基数（上年的比率）'])
  assert.deepEqual(await told('plan', plan({ ...item, indicator: '受理劳动争议', split: '工商', value: '4' })), ['refuse items: 第1项“走访困难职工”的“其中”不是这个指标的一类，请核对'])
})

test('approved, the items with a measure are targets of the plan, and the others are not', async () => {
  const [made] = await desk.do({
    ledger: 'plan', do: 'create', state: 'draft',
    values: {
      ...plan(item, { ...item, what: '发展会员10人', indicator: '新增会员', value: '10' }, { ...item, what: '文艺演出2场', indicator: '举办文体活动', split: '文艺演出', value: '2' }),
      approved: null,
    },
  })
  await desk.do({ ledger: 'plan', do: 'approve', id: made!.id, values: { approved: '2025-08-28' } })
  const found = await desk.get('target', await desk.find('target', '发展会员10人'))
  // Approved in August, set from the first day of its own month.
  assert.deepEqual(['source', 'plan', 'set', 'period', 'due', 'owner', 'indicator', 'value'].map(name => found[name]), [
    'plan', made!.id, '2025-09-01', '2025-09', '2025-09-28', '张晓梅', 'member.added', 10,
  ])
  assert.equal((await desk.get('target', await desk.find('target', '文艺演出2场')))['split'], '文艺演出')
  await assert.rejects(desk.find('target', '走访困难职工'))
})
