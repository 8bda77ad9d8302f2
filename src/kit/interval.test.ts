import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { approximate, contains, lastPlace, meets, product, quotient, rounded, total } from './interval.ts'

describe('what a printed number allows', () => {
  const allowed: [string, ReturnType<typeof rounded>, number[], number[]][] = [
    ['1.09', rounded(1.09, 0.01), [1.085, 1.09, 1.0949], [1.0849, 1.095]],
    ['an exact count', rounded(48, 0), [48], [47.9, 48.1]],
    ['60余', approximate(60, '余'), [60.1, 61, 69.9], [60, 70, 59]],
    ['1000余', approximate(1000, '余'), [1001, 1999], [1000, 2000]],
    ['1.5万余', approximate(15000, '余'), [15001, 15999], [15000, 16000]],
    ['近100', approximate(100, '近'), [90, 99], [100, 89]],
    ['约50', approximate(50, '约'), [45, 50, 55], [44, 56]],
    ['超过50', approximate(50, '超过'), [51, 1e9], [50]],
    ['不足50', approximate(50, '不足'), [0, 49], [50]],
    ['50以上', approximate(50, '以上'), [50, 51], [49]],
    ['50以下', approximate(50, '以下'), [50, 0], [51]],
  ]
  for (const [name, range, inside, outside] of allowed) {
    test(name, () => {
      for (const n of inside) assert.ok(contains(range, n), `${n} belongs`)
      for (const n of outside) assert.ok(!contains(range, n), `${n} does not belong`)
    })
  }
})

test('the last place that is not zero', () => {
  assert.deepEqual([60, 15000, 1.5, 0.05, 7, 1050, 0].map(lastPlace), [10, 1000, 0.1, 0.01, 1, 10, 1])
})

test('open ends do not meet where closed ones do', () => {
  assert.ok(meets({ low: 1, high: 2 }, { low: 2, high: 3 }))
  assert.ok(!meets({ low: 1, high: 2, highOpen: true }, { low: 2, high: 3 }))
  assert.ok(!meets({ low: 60, high: 60 }, approximate(60, '余')))
  assert.ok(meets({ low: 1, high: 9 }, { low: 4, high: 5 }))
})

test('sums, products and quotients of ranges', () => {
  assert.deepEqual(total([{ low: 1, high: 2 }, { low: 10, high: 20, highOpen: true }]), { low: 11, high: 22, highOpen: true })
  assert.deepEqual(total([rounded(0.1, 0), rounded(0.2, 0)]), { low: 0.3, high: 0.3 })
  assert.deepEqual(product({ low: 2, high: 3 }, { low: 10, high: 10 }), { low: 20, high: 30 })
  assert.deepEqual(quotient({ low: 10, high: 20 }, { low: 4, high: 5, highOpen: true }), { low: 2, high: 5, lowOpen: true })
  assert.equal(quotient({ low: 1, high: 1 }, { low: 0, high: 5 }), null)
})

test('every value lies in the range of its own rounding', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (n, places) => {
    const value = n / 10 ** 4
    const step = 10 ** -places
    const printed = Math.floor(n / 10 ** (4 - places) + 0.5) * step
    assert.ok(contains(rounded(printed, step), value))
  }))
})
