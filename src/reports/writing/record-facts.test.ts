import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import type { LedgerRecord } from '#model/base.ts'
import { recordFacts } from './record-facts.ts'

const ask = { template: 'bulletin', union: { id: 'u', name: '镇总工会' }, period: parsePeriod('2025') }
const facts = (
  ledger: string, record: object, told = false,
) => recordFacts({ ledger: register.ledgers.get(ledger)!, record: record as LedgerRecord }, ask, told).map(({ text }) => text)

test('what was done is said as a sentence, and not again by its labels; what phrases told is not said again', () => {
  const game = { day: '2025-10-18', title: '第三届职工篮球赛', kind: 'sport', role: 'host', place: '镇文体中心', bright: '首次有企业联队参赛；' }
  assert.deepEqual(facts('activity', game), ['10月18日举办第三届职工篮球赛。', '活动类别：体育比赛；地点：镇文体中心。', '首次有企业联队参赛。'])
  assert.deepEqual(facts('activity', game, true), ['首次有企业联队参赛。'])
})

test('a name that the verb speaks is not said again by the title behind it', () => {
  const said = (partners: string, title: string) => facts('activity', { day: '2025-11-08', title, role: 'assist', partners })[0]
  assert.equal(said('宏图机械有限公司', '宏图机械职工运动会'), '11月8日配合宏图机械有限公司开展职工运动会。')
  assert.equal(said('镇妇联、宏图机械有限公司', '宏图机械有限公司运动会'), '11月8日配合镇妇联、宏图机械有限公司开展运动会。')
  assert.equal(said('市总工会', '市总工会杯篮球赛'), '11月8日配合市总工会开展市总工会杯篮球赛。')
  assert.equal(said('镇总工会', '镇第三届运动会'), '11月8日配合镇总工会开展镇第三届运动会。')
})

test('without a day or a verb there are its labels', () => {
  assert.deepEqual(facts('activity', { day: '?', title: '篮球赛', role: 'host' }), ['活动名称：篮球赛；工会角色：主办。'])
})
