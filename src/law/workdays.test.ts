import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addWorkdays, calendarOf, plainWeeks } from './workdays.ts'

/** The feast of spring 2025: off from Tuesday 28 January to Tuesday 4 February, made up for on the Sunday before and the Saturday after. */
const spring = calendarOf({
  years: [2025], worked: ['2025-01-26', '2025-02-08'],
  off: ['2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-01', '2025-02-02', '2025-02-03', '2025-02-04'],
})

test('working days leave out weekends and holidays and count the days that are made up for', () => {
  // 23 Thu → 24 Fri, 26 Sun, 27 Mon, 5 Wed, 6 Thu, 7 Fri, 8 Sat, 10 Mon, 11 Tue, 12 Wed
  assert.equal(addWorkdays(spring, '2025-01-23', 10), '2025-02-12')
  assert.equal(addWorkdays(spring, '2025-01-27', 1), '2025-02-05')
  assert.equal(addWorkdays(spring, '2025-02-05', -2), '2025-01-26')
  assert.equal(addWorkdays(plainWeeks, '2025-01-23', 10), '2025-02-06')
})

test('a year that nobody knows is told', () => {
  assert.equal(spring.unknownYear('2025-01-23', '2025-02-12'), undefined)
  assert.equal(spring.unknownYear('2025-12-25', '2026-01-08'), 2026)
  assert.equal(plainWeeks.unknownYear('2025-01-23', '2025-02-12'), 2025)
})
