import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { isId, newId } from './id.ts'

// Each test takes times later than the one before: the process's clock never goes back.

test('the first twelve digits are the time', () => {
  assert.match(newId(0x0123456789), /^00012345-6789-7[0-7]/)
})

test('within one millisecond, and when the clock steps back, ids keep rising', () => {
  const ids = Array.from({ length: 5000 }, () => newId(0x0200000000))
  ids.push(newId(0x0100000000))
  assert.deepEqual(ids, ids.toSorted())
  assert.equal(new Set(ids).size, 5001)
  assert.equal(ids.every(isId), true)
})

test('without a time it is now', () => {
  const before = Date.now()
  const time = parseInt(newId().replaceAll('-', '').slice(0, 12), 16)
  assert.equal(time >= before && time <= Date.now(), true)
})

test('isId', () => {
  assert.equal(isId('0192d1f0-7c3a-7abc-8def-0123456789ab'), true)
  const not = ['', '0192d1f0-7c3a-4abc-8def-0123456789ab', '0192d1f0-7c3a-7abc-cdef-0123456789ab',
    '0192D1F0-7C3A-7ABC-8DEF-0123456789AB', '0192d1f07c3a7abc8def0123456789ab', '0192d1f0-7c3a-7abc-8def-0123456789ab ']
  for (const text of not) assert.equal(isId(text), false, text)
})

describe('laws', () => {
  test('ids sort by time', () => {
    let now = Date.now() + 1000
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), (step) => {
      const earlier = newId(now)
      return earlier < newId((now += step))
    }))
  })
})
