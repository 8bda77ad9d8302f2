import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays } from './day.ts'
import { findDate, findPeriod, lastYear, monthsOf, overlaps, parsePeriod, precision, printPeriod, sayPeriod, within } from './period.ts'

const KNOWN: [text: string, first: string, last: string, precision: string, say: string][] = [
  ['2025', '2025-01-01', '2025-12-31', 'year', '2025年'],
  ['2025H1', '2025-01-01', '2025-06-30', 'half', '2025年上半年'],
  ['2025H2', '2025-07-01', '2025-12-31', 'half', '2025年下半年'],
  ['2025Q1', '2025-01-01', '2025-03-31', 'quarter', '2025年第一季度'],
  ['2025Q3', '2025-07-01', '2025-09-30', 'quarter', '2025年第三季度'],
  ['2025Q4', '2025-10-01', '2025-12-31', 'quarter', '2025年第四季度'],
  ['2025-08', '2025-08-01', '2025-08-31', 'month', '2025年8月'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month', '2024年2月'],
  ['2025-08上', '2025-08-01', '2025-08-10', 'ten-days', '2025年8月上旬'],
  ['2025-08中', '2025-08-11', '2025-08-20', 'ten-days', '2025年8月中旬'],
  ['2025-02下', '2025-02-21', '2025-02-28', 'ten-days', '2025年2月下旬'],
  ['2025-08-18', '2025-08-18', '2025-08-18', 'day', '2025年8月18日'],
  ['2025-01..2025-08', '2025-01-01', '2025-08-31', 'span', '2025年1—8月'],
  ['2024-11..2025-02', '2024-11-01', '2025-02-28', 'span', '2024年11月至2025年2月'],
  ['2024-01..2025-12', '2024-01-01', '2025-12-31', 'span', '2024—2025年'],
  ['2025-01-01..2025-08-18', '2025-01-01', '2025-08-18', 'span', '2025年1月1日至8月18日'],
  ['2025-08-01..2025-08-20', '2025-08-01', '2025-08-20', 'span', '2025年8月1日至20日'],
  ['2024-12-20..2025-01-10', '2024-12-20', '2025-01-10', 'span', '2024年12月20日至2025年1月10日'],
]

test('a date that is absent or 不详 has no interval', () => {
  assert.deepEqual([null, undefined, '', '?', 2025, '2025-02'].map(findDate), [null, null, null, null, null, { first: '2025-02-01', last: '2025-02-28' }])
})

for (const [text, first, last, precise, say] of KNOWN) {
  test(`${text}: read, printed, classed and said`, () => {
    const period = parsePeriod(text)
    assert.deepEqual(period, { first, last })
    assert.equal(printPeriod(period), text)
    assert.equal(precision(period), precise)
    assert.equal(sayPeriod(period), say)
  })
}

test('a span of anything prints in its shortest form', () => {
  assert.equal(printPeriod(parsePeriod('2025Q1..2025Q2')), '2025H1')
  assert.equal(printPeriod(parsePeriod('2025H1..2025Q3')), '2025-01..2025-09')
  assert.equal(printPeriod(parsePeriod('2025-08-21..2025-08-31')), '2025-08下')
})

test('what is no period is refused', () => {
  const not = ['', '2025-', '2025H3', '2025Q5', '2025Q0', '2025-13', '2025-00', '2025-02-30', '1899', '2200', '25-08',
    '2025-08..2025-01', '2025-01..', '..2025-01', '2025-01..2025-02..2025-03', '2025年8月', ' 2025']
  for (const text of not) {
    assert.equal(findPeriod(text), null, text)
    assert.throws(() => parsePeriod(text), { name: 'Refusal', code: 'invalid' }, text)
  }
})

test('within and overlaps include both ends', () => {
  const august = parsePeriod('2025-08')
  assert.equal(within(parsePeriod('2025-08下'), august), true)
  assert.equal(within(august, august), true)
  assert.equal(within(parsePeriod('2025-07-31..2025-08-10'), august), false)
  assert.equal(within(parsePeriod('2025-08-31..2025-09-01'), august), false)
  assert.equal(overlaps(parsePeriod('2025-08-31..2025-09-01'), august), true)
  assert.equal(overlaps(august, parsePeriod('2025-08-31..2025-09-01')), true)
  assert.equal(overlaps(parsePeriod('2025-09'), august), false)
  assert.equal(overlaps(august, parsePeriod('2025-09')), false)
  assert.equal(overlaps(parsePeriod('2025'), august), true)
})

test('monthsOf names every month touched', () => {
  assert.deepEqual(monthsOf(parsePeriod('2024-12-31..2025-02-01')), ['2024-12', '2025-01', '2025-02'])
  assert.deepEqual(monthsOf(parsePeriod('2025-08-18')), ['2025-08'])
  assert.deepEqual(monthsOf(parsePeriod('2199-11..2199-12')), ['2199-11', '2199-12'])
})

test('lastYear keeps the kind of period', () => {
  const cases = { '2025': '2024', '2025Q3': '2024Q3', '2025-02': '2024-02', '2024-02': '2023-02', '2025-02下': '2024-02下',
    '2025-01-01..2025-08-18': '2024-01-01..2024-08-18', '2025-01..2025-02': '2024-01..2024-02', '2024-02-29': '2023-02-28',
    '2025-02-28': '2024-02-28' }
  for (const [text, expected] of Object.entries(cases)) assert.equal(printPeriod(lastYear(parsePeriod(text))), expected)
})

describe('laws', () => {
  const start = fc.integer({ min: 0, max: 108_000 }).map((n) => addDays('1900-01-01', n))
  const anySpan = fc.tuple(start, fc.integer({ min: 0, max: 800 })).map(([first, n]) => ({ first, last: addDays(first, n) }))
  const named = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.constantFrom('', 'H1', 'H2', 'Q2', 'Q4', '-02', '-02下', '-11中'))
    .map(([year, rest]) => parsePeriod(year + rest))

  test('parsePeriod(printPeriod(p)) = p', () => {
    fc.assert(fc.property(fc.oneof(anySpan, named), (p) => assert.deepEqual(parsePeriod(printPeriod(p)), p)))
  })

  test('no two periods are said alike', () => {
    fc.assert(fc.property(anySpan, named, (a, b) => (sayPeriod(a) === sayPeriod(b)) === (printPeriod(a) === printPeriod(b))))
  })
})
