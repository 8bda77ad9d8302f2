import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { LedgerRecord } from '#model/base.ts'
import { counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'
import { beginPlan } from './plans/begin-plan.ts'
import { childrenBirthday } from './plans/children-birthday.ts'
import { presets, suited } from './plans/presets.ts'

/* Counted by hand from programme.csv beside this file. Of four the day of approval is unknown or only a month. */
const [town, shiwan] = ['青石镇总工会', '石湾村联合工会']
const desk = await sampleDesk('activity', 'programme')

counted(desk, 'programme', [[town, '2025H1'], [town, '2025'], [shiwan, '2025']], {
  drawn: [8, 10, 1],
  approved: [6, 6, 0],
})

const activity = await desk.find('activity', '叉车技能竞赛')
const prize = { item: '奖品', price: '50', number: 10, amount: '500' }
const union = (await desk.union(town)).id
ruled(desk, 'programme', { union, title: '试试方案', activity, day: '2025-08-21', safety: '备药箱' }, [
  ['a price times a number is its amount', { items: [{ ...prize, amount: '400' }] }, 'refuse items: 经费预算里有一项的单价乘以数量不等于金额，请核对'],
  ['the sum is that of its items', { items: [prize], budget: '600' }, 'refuse budget: 预算合计填了600，而经费预算合计500，请核对'],
  ['an amount without a price adds as well', { items: [prize, { item: '场地', amount: '300' }], budget: '800' }],
  [
    'nothing begins before the last thing ends', { schedule: [{ at: '9:00', minutes: 40, item: '签到' }, { at: '9:30', minutes: 10, item: '开始' }] },
    'warn schedule: 流程里有一项还没完，下一项就开始了，请核对时间',
  ],
  ['it may begin when that ends', { schedule: [{ at: '9:00', minutes: 30, item: '签到' }, { at: '9:30', minutes: 10, item: '开始' }] }],
])

test('an approved plan fills its activity: day, hour, place, budget and programme; what it does not say stays', async () => {
  const id = await desk.find('programme', '叉车技能竞赛方案')
  await desk.do({
    ledger: 'programme', do: 'change', id,
    values: { day: '2025-08-22', begins: '8点半', items: [{ item: '奖品', price: '100', number: 3, amount: '300' }], schedule: [{ at: '8:30', minutes: 20, item: '签到' }] },
  })
  await desk.do({ ledger: 'programme', do: 'approve', id, values: { approved: '2025-08-15' } })
  const { day, begins, budget, schedule, place, title } = await desk.get('activity', activity) as LedgerRecord & Record<string, unknown>
  assert.deepEqual({ day, begins, budget, schedule, title }, {
    day: '2025-08-22', begins: '08:30', budget: 30000, schedule: [{ at: '08:30', minutes: 20, item: '签到', who: null }], title: '叉车技能竞赛',
  })
  assert.notEqual(place, null)
})

describe('what a plan begins with', () => {
  const party = { id: 'a', title: '第二季度儿童集体生日会', day: '2026-05-30', kind: 'festival', feast: null, people: { total: 24 }, place: '镇职工之家' } as unknown as LedgerRecord

  test('games by age, a schedule that begins when the activity does, and a budget that adds up', () => {
    const { values, parts } = beginPlan(childrenBirthday, party)
    // 2 cakes at 200, 12 presents at 50, 24 × 10, 24 × 2, 300, 200, 80.
    assert.equal(values['budget'], (400 + 600 + 240 + 48 + 300 + 200 + 80) * 100)
    assert.deepEqual(parts['schedule']!.slice(0, 3).map(({ at, minutes }) => [at, minutes]), [['14:00', 30], ['14:30', 10], ['14:40', 15]])
    assert.deepEqual(new Set(parts['games']!.map(({ ages }) => ages)), new Set(['all', 'small', 'middle', 'big']))
    assert.equal(values['title'], '第二季度儿童集体生日会活动方案')
  })

  test('the games of an age take no longer than the schedule gives them', () => {
    const given = childrenBirthday.schedule.find(([, item]) => item.includes('分三组'))![0]
    for (const age of ['small', 'middle', 'big'] as const) {
      assert.equal(childrenBirthday.games!.filter(({ ages }) => ages === age).reduce((sum, { minutes }) => sum + minutes, 0), given, age)
    }
  })

  test('the likeliest comes first: by the title, the festival, the kind', () => {
    const first = (title: string, kind: string | null, feast: string | null) => suited(presets, { title, kind, feast })[0]!.id
    assert.deepEqual(
      [
        first('儿童集体生日会', 'festival', null), first('文艺汇演', 'show', 'women'), first('安全知识竞赛', 'quiz', null), first('消防演练', 'drill', null),
        first('职工篮球赛', 'sport', null), first('六一亲子运动会', 'sport', null),
      ],
      ['children-birthday', 'women-day', 'knowledge-contest', 'fire-drill', 'ball-game', 'family-day'],
    )
  })

  for (const preset of presets) {
    test(`${preset.label}: says all that a plan has, each budget line is money`, () => {
      const { values, parts } = beginPlan(preset, { ...party, people: null } as unknown as LedgerRecord)
      assert.ok(Object.values(values).every(value => value !== null && value !== ''))
      for (const part of ['schedule', 'duties', 'items', 'materials']) assert.ok(parts[part]!.length >= 3, part)
      assert.ok(parts['items']!.every(({ amount }) => Number.isSafeInteger(amount) && Number(amount) > 0))
    })
  }
})
