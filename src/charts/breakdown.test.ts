import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { register } from '#lines/register.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import type { Register } from '#model/register.ts'
import { addsUp, isUnknown, natureOf, ranked, restOf } from './breakdown.ts'
import { broken, told } from './testing.ts'

const kept = (id: string) => register.indicators.get(id)!

describe('what a figure is', () => {
  const natures: [id: string, nature: string][] = [
    ['dispute.received', 'happens'], ['dispute.sought', 'happens'], ['inspection.firms', 'happens'], ['visit.prospects', 'happens'],
    ['union.standing', 'stands'], ['headcount.members', 'stands'], ['employer.uncovered', 'stands'], ['post.people', 'stands'],
    ['dispute.success', 'rate'], ['headcount.rate', 'rate'],
    // By their 口径 members are counted from two ledgers, as standing; so are those added, as happening.
    ['member.total', 'stands'], ['member.added', 'happens'],
  ]
  for (const [id, nature] of natures) test(`${id} ${nature}`, () => assert.equal(natureOf(register, kept(id)), nature))
  test('a spread is as little a number that adds as a rate', () => {
    const spread = { ...kept('dispute.sought'), spread: 'sought' } as unknown as KeptIndicator
    assert.deepEqual([natureOf(register, spread), addsUp(spread, 'time')], ['rate', false])
  })
  test('of figures of two natures none adds', () => {
    const mixed = { ...kept('member.total'), either: { a: 'dispute.received', b: 'union.standing' } } as KeptIndicator
    assert.equal(natureOf(register as Register, mixed), 'stands')
  })
})

describe('what adds up', () => {
  const adding: [id: string, time: boolean, split: boolean, union: boolean][] = [
    ['dispute.received', true, true, true], ['dispute.sought', true, true, true], ['activity.winners', true, true, true],
    ['union.standing', false, true, false], ['visit.prospects', false, true, false], ['headcount.members', false, true, false],
    ['inspection.firms', false, false, false], ['post.people', false, false, false], ['dispute.success', false, false, false], ['headcount.rate', false, false, false],
    ['member.total', false, false, false], ['member.added', false, false, false], ['employer.uncovered', false, false, false],
  ]
  for (const [id, ...by] of adding) test(`${id}: ${by.join(', ')}`, () => assert.deepEqual([addsUp(kept(id), 'time'), addsUp(kept(id), 'split'), addsUp(kept(id), 'union')], by))
})

describe('the rest', () => {
  test('is what no row has', () => assert.equal(restOf(broken({ now: [4, 5, 4], whole: 15 }), 'now'), 2))
  test('is negative where both told of the same event', () => assert.equal(restOf(broken({ now: [4, 5, 4], whole: 12 }), 'now'), -1))
  test('takes what is not known, or has not come, for nothing', () => assert.equal(restOf(broken({ now: [4, null, undefined], whole: 6 }), 'now'), 2))
  test('is not there where rows do not add up', () => assert.equal(restOf(broken({ now: [4, 5], whole: 15, adds: false }), 'now'), null))
  test('is not there where the whole is not known', () => assert.equal(restOf(broken({ now: [null, null], whole: null }), 'now'), null))
  test('is of each year its own', () => assert.equal(restOf(broken({ now: [1], whole: 1, before: [2], wholeBefore: 5 }), 'before'), 3))
  test('makes the rows the whole', () => fc.assert(fc.property(fc.array(fc.option(fc.nat(1000))), fc.nat(100_000), (now, whole) => {
    const rows = now.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    assert.equal(rows + restOf(broken({ now, whole }), 'now')!, whole)
  })))
})

test('the largest first, a zero before what is not known, equal ones as they came', () => {
  const rows = [2, null, 0, 5, 2].map((value, i) => ({ key: String(i), label: '', now: told(value) }))
  assert.deepEqual(ranked(rows).map(row => row.key), ['3', '0', '4', '2', '1'])
})
test('a zero is known, of either year', () => {
  assert.deepEqual(
    [
      isUnknown({ key: '', label: '', now: told(null), before: told(0) }), isUnknown({ key: '', label: '', now: told(0), before: told(null) }),
      isUnknown({ key: '', label: '', now: told(null), before: told(null) }), isUnknown({ key: '', label: '' }),
    ],
    [false, false, true, true],
  )
})
