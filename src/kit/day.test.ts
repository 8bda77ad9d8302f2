import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, daysBetween, isDay, monthEnd, weekday } from './day.ts'

/** 1900-01-01 to 2199-12-31: three centuries of 36524 days and one more for 2000. */
const anyDay = fc.integer({ min: 0, max: 109_572 }).map((n) => addDays('1900-01-01', n))

test('a day is a real date of 1900–2199 in ISO text', () => {
  for (const day of ['1900-01-01', '2024-02-29', '2000-02-29', '2199-12-31']) assert.equal(isDay(day), true, day)
  const not = ['1899-12-31', '2200-01-01', '2025-02-29', '2100-02-29', '2025-04-31', '2025-13-01', '2025-00-10',
    '2025-1-1', '20250101', '2025-01-01 ', '2025-01-01\n', '２０２５-01-01', '']
  for (const day of not) assert.equal(isDay(day), false, day)
})

describe('moving', () => {
  test('days cross months, years and leap days', () => {
    assert.equal(addDays('2025-12-31', 1), '2026-01-01')
    assert.equal(addDays('2024-02-28', 1), '2024-02-29')
    assert.equal(addDays('2025-03-01', -1), '2025-02-28')
    assert.equal(addDays('1900-01-01', 109_572), '2199-12-31')
  })

  test('months clamp to the end of a shorter month', () => {
    assert.equal(addMonths('2025-01-31', 1), '2025-02-28')
    assert.equal(addMonths('2024-02-29', 12), '2025-02-28')
    assert.equal(addMonths('2025-08-18', -8), '2024-12-18')
    assert.equal(addMonths('2025-08-18', 5), '2026-01-18')
  })

  test('outside 1900–2199 it refuses', () => {
    const say = /日期须在1900年至2199年之间/
    assert.throws(() => addDays('2199-12-31', 1), say)
    assert.throws(() => addDays('1900-01-01', -1), say)
    assert.throws(() => addMonths('2199-12-01', 1), say)
    assert.throws(() => addMonths('2025-01-01', 99_000), say)
  })
})

test('daysBetween counts nights', () => {
  assert.equal(daysBetween('2025-01-01', '2025-12-31'), 364)
  assert.equal(daysBetween('2024-03-01', '2024-02-28'), -2)
})

test('monthEnd', () => {
  assert.equal(monthEnd('2024-02-10'), '2024-02-29')
  assert.equal(monthEnd('2025-12-31'), '2025-12-31')
  assert.equal(monthEnd('2199-12-01'), '2199-12-31')
})

test('weekday is 1 on Monday', () => {
  assert.equal(weekday('2025-08-18'), 1)
  assert.equal(weekday('2025-08-17'), 7)
  assert.equal(weekday('1900-01-01'), 1)
  assert.equal(weekday('1970-01-01'), 4)
})

describe('laws', () => {
  test('every day is a day, and comes back', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, n) => {
      fc.pre(daysBetween('1900-01-01', day) + n >= 0 && daysBetween(day, '2199-12-31') >= n)
      assert.equal(isDay(day), true)
      assert.equal(addDays(addDays(day, n), -n), day)
    }))
  })

  test('daysBetween is the inverse of addDays', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => addDays(a, daysBetween(a, b)) === b))
  })

  test('text order is the order of time', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => (a < b) === (daysBetween(a, b) > 0)))
  })

  test('the day after a Sunday is a Monday', () => {
    fc.assert(fc.property(anyDay, (day) => {
      fc.pre(day < '2199-12-31')
      return weekday(addDays(day, 1)) === (weekday(day) % 7) + 1
    }))
  })
})
