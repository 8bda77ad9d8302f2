import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { scoreOf, WAYS, type Way } from './scoring.ts'

/* Points worked out by hand. */
const units: Readonly<Record<Way, string>> = { reach: '%', share: '家', short: '次', over: '起', add: '篇', kept: '', hand: '' }
const cases: readonly [way: Way, item: [weight: number, target: number | null, each: number | null], value: number | null, records: number, points: number | null, why: string][] = [
  ['reach', [10, 90, null], 92.5, 0, 10, '达到90%'],
  ['reach', [10, 90, null], 89.99, 0, 0, '没有达到90%'],
  ['share', [8, 5, null], 3, 0, 4.8, '完成60%'],
  ['share', [8, 3, null], 2, 0, 5.33, '完成66.67%'],
  ['share', [8, 5, null], 7, 0, 8, '达到5家'],
  ['share', [8, 0, null], 0, 0, 8, '目标数是0'],
  ['short', [6, 20, 0.5], 17, 0, 4.5, '少3次，每次扣0.5分'],
  ['short', [6, 20, 0.5], 26, 0, 6, '不扣分'],
  ['short', [6, 20, 0.5], 0, 0, 0, '少20次，每次扣0.5分'],
  ['over', [5, 0, 2], 2, 0, 1, '多2起，每起扣2分'],
  ['over', [5, 0, 2], 0, 0, 5, '不扣分'],
  ['add', [5, null, 0.5], 7, 0, 3.5, '每篇0.5分'],
  ['add', [5, null, 0.5], 12, 0, 5, '每篇0.5分，最多5分'],
  ['kept', [10, null, null], null, 3, 10, '台账里有3条'],
  ['kept', [10, null, null], null, 0, 0, '台账里没有记录'],
  ['hand', [10, null, null], null, 3, null, '由考核的人评分'],
  ['share', [8, 5, null], null, 0, null, '台账里没有这个数'],
]
for (const [way, [weight, target, each], value, records, points, why] of cases) {
  test(
    `${WAYS[way].label}：${value ?? '无数据'}，${points ?? '—'}分`,
    () => assert.deepEqual(scoreOf({ way, weight, target, each }, { value, records, unit: units[way] }), { points, why }),
  )
}

test('a rate falls short by points of a hundred', () => {
  assert.equal(scoreOf({ way: 'short', weight: 10, target: 95, each: 1 }, { value: 92.5, records: 0, unit: '%' }).why, '少2.5个百分点，每个百分点扣1分')
})

test('no item gives less than nothing or more than its weight, whatever is found', () => {
  const number = fc.integer({ min: 0, max: 10_000 }).map(n => n / 10)
  fc.assert(fc.property(fc.constantFrom(...Object.keys(WAYS) as Way[]), number, number, number, number, fc.nat(50), (way, weight, target, each, value, records) => {
    const { points } = scoreOf({ way, weight, target, each }, { value, records, unit: '次' })
    assert.ok(points === null ? way === 'hand' : points >= 0 && points <= weight + 0.005, `${way} ${points}`)
  }))
})
