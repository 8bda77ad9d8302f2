import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#kit/day.ts'
import { parsePeriod, printPeriod } from '#kit/period.ts'
import { slotLabels, slotsOf, slotWord, tickLabels } from './slots.ts'

const cut: [period: string, slots: string[]][] = [
  ['2025-01..2025-03', ['2025-01', '2025-02', '2025-03']],
  ['2025-08', ['2025-08']],
  ['2025-08-18', ['2025-08-18']],
  ['2025-01-15..2025-03-10', ['2025-01-15..2025-01-31', '2025-02', '2025-03上']],
  ['2024-02-10..2024-02-20', ['2024-02-10..2024-02-20']],
  // A day more than two years: from the quarter of that day on.
  ['2023-01..2025-01', ['2023Q1', '2023Q2', '2023Q3', '2023Q4', '2024Q1', '2024Q2', '2024Q3', '2024Q4', '2025-01']],
  ['2014..2025', ['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']],
]
for (const [period, slots] of cut) test(`${period} in ${slots.length}`, () => assert.deepEqual(slotsOf(parsePeriod(period)).map(printPeriod), slots))
test('two years are 24 months, ten are 40 quarters', () => assert.deepEqual([slotsOf(parsePeriod('2024..2025')).length, slotsOf(parsePeriod('2016..2025')).length], [24, 40]))
test('they are called 月, 季度, 年', () => assert.deepEqual([
  '2024..2025', '2024..2026-01', '2016..2025', '2016..2026-01',
].map(period => slotWord(parsePeriod(period))), ['月', '季度', '季度', '年']))

const named = (period: string, labels: (slots: ReturnType<typeof slotsOf>) => string[]) => labels(slotsOf(parsePeriod(period)))
test('months of one year go without it', () => assert.deepEqual(named('2025Q1', slotLabels), ['1月', '2月', '3月']))
test('months of two years have it in the table, and on the axis where one begins', () => {
  assert.deepEqual(named('2024-11..2025-02', slotLabels), ['2024年11月', '2024年12月', '2025年1月', '2025年2月'])
  assert.deepEqual(named('2024-11..2025-02', tickLabels), ['11\n2024年', '12', '1\n2025年', '2'])
})
test('below an axis quarters have nothing but their year', () => {
  assert.deepEqual(named('2023-10..2025-12', tickLabels), ['2023年', '2024年', '', '', '', '2025年', '', '', ''])
  assert.deepEqual(named('2025Q1', tickLabels), ['1月', '2月', '3月'])
  assert.deepEqual(named('2014..2025', tickLabels).slice(0, 2), ['2014年', '2015年'])
})
test('a month that is cut says from when to when', () => assert.deepEqual(named('2025-01-15..2025-02-28', slotLabels), ['1月15日至31日', '2月']))

const day = fc.integer({ min: 0, max: 365 * 40 }).map(n => addDays('1990-01-01', n))
test('they are the period, without gap or overlap', () => fc.assert(fc.property(day, day, (a, b) => {
  const period = a < b ? { first: a, last: b } : { first: b, last: a }
  const slots = slotsOf(period)
  assert.equal(slots[0]!.first, period.first)
  assert.equal(slots.at(-1)!.last, period.last)
  for (const [i, slot] of slots.entries()) {
    assert.ok(slot.first <= slot.last)
    if (i > 0) assert.equal(slot.first, addDays(slots[i - 1]!.last, 1))
  }
  assert.ok(slots.length <= 41)
})))
