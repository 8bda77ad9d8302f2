import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, today } from './moment.ts'

test('an instant falls on the day that it is in China', () => {
  assert.deepEqual(['2025-08-18T15:59:59.999Z', '2025-08-18T16:00:00.000Z'].map(dayOf), ['2025-08-18', '2025-08-19'])
})

test('today is told anew at midnight in China, and when the clock is put back', t => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2025-12-31T15:59:59.999Z') })
  assert.equal(today(), '2025-12-31')
  t.mock.timers.setTime(Date.parse('2025-12-31T16:00:00.000Z'))
  assert.equal(today(), '2026-01-01')
  t.mock.timers.setTime(Date.parse('2026-01-01T15:59:59.999Z'))
  assert.equal(today(), '2026-01-01')
  t.mock.timers.setTime(Date.parse('2025-12-30T20:00:00.000Z'))
  assert.equal(today(), '2025-12-31')
})
