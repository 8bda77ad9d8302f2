import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { daysBetween } from './day.ts'
import { solarFromLunar } from './lunar.ts'

test('new years', () => {
  const days = ['1900-01-31', '2000-02-05', '2006-01-29', '2024-02-10', '2025-01-29', '2026-02-17', '2033-01-31', '2034-02-19']
  for (const day of days) assert.equal(solarFromLunar(Number(day.slice(0, 4)), 1, 1), day)
})

test('feasts', () => {
  assert.equal(solarFromLunar(2006, 1, 10), '2006-02-07')
  assert.equal(solarFromLunar(2025, 5, 5), '2025-05-31')
  assert.equal(solarFromLunar(2025, 8, 15), '2025-10-06')
  assert.equal(solarFromLunar(2024, 12, 8), '2025-01-07')
})

test('leap months', () => {
  assert.equal(solarFromLunar(2020, 4, 1, true), '2020-05-23')
  assert.equal(solarFromLunar(2023, 2, 1, true), '2023-03-22')
  assert.equal(solarFromLunar(2025, 6, 1, true), '2025-07-25')
  assert.equal(solarFromLunar(2033, 11, 1, true), '2033-12-22')
})

test('what that year does not have is null', () => {
  assert.equal(solarFromLunar(2024, 6, 1, true), null)
  // 腊月 of 2024 and of 2025 have 29 days, that of 2023 has 30.
  assert.equal(solarFromLunar(2023, 12, 30), '2024-02-09')
  assert.equal(solarFromLunar(2024, 12, 30), null)
  assert.equal(solarFromLunar(2025, 8, 31), null)
  assert.equal(solarFromLunar(2025, 13, 1), null)
  assert.equal(solarFromLunar(2025, 0, 1), null)
  assert.equal(solarFromLunar(1899, 12, 1), null)
  assert.equal(solarFromLunar(2199, 1, 1), null)
})

describe('laws', () => {
  const year = fc.integer({ min: 1900, max: 2197 })

  test('every month begins, has 29 or 30 days, and the next day is the next day', () => {
    fc.assert(fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
      const [today, tomorrow] = [solarFromLunar(year, month, day), solarFromLunar(year, month, day + 1)]
      assert.ok(today && tomorrow)
      assert.equal(daysBetween(today, tomorrow), 1)
    }), { numRuns: 60 })
  })

  test('a year has 353–355 days, a leap year 383–385', () => {
    fc.assert(fc.property(year, (year) => {
      const [first, next] = [solarFromLunar(year, 1, 1), solarFromLunar(year + 1, 1, 1)]
      assert.ok(first && next)
      const leap = Array.from({ length: 12 }, (_, i) => solarFromLunar(year, i + 1, 1, true)).filter((day) => day !== null)
      assert.ok(leap.length <= 1)
      const short = leap.length === 1 ? 383 : 353
      assert.ok(daysBetween(first, next) >= short && daysBetween(first, next) <= short + 2, `${year}`)
    }), { numRuns: 20 })
  })
})
