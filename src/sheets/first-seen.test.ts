import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { firstSeen } from './first-seen.ts'

test('a number is new once, then known by its first place', () => {
  const seen = firstSeen()
  assert.deepEqual([seen(7, 0), seen(-7, 1), seen(0, 2), seen(7, 3), seen(0, 4), seen(-7, 5)], [undefined, undefined, undefined, 0, 2, 1])
})

test('it is as a Map would tell, however many there are and however they meet in its places', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 4000, size: 'max' }), fc.constantFrom(1, 1024, 65_536), (numbers, step) => {
    const seen = firstSeen()
    const map = new Map<number, number>()
    for (const [place, n] of numbers.entries()) {
      const number = n * step
      assert.equal(seen(number, place), map.get(number))
      if (!map.has(number)) map.set(number, place)
    }
  }), { numRuns: 30 })
})
