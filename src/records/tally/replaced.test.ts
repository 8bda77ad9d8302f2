import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parsePeriod } from '#kit/period.ts'
import type { Adding } from '#model/indicator.ts'
import type { Said } from './cells.ts'
import type { Kept } from './plan.ts'
import { replacedCells } from './replaced.ts'

const kept = (i: object): Kept => ({ id: 'course.held', i: i as Adding, date: 'held', ofPeople: false, wholeApart: false })
const flow = kept({ flow: 'held' })
const stock = kept({ stock: 'held', until: 'ended' })
const entry = (days: string, until?: string): Said => ({
  ...parsePeriod(days), until: until === undefined ? null : parsePeriod(until), told: true, lines: [{ split: '*', records: 1, amount: 30, blank: 0 }],
})
const told = (of: Kept, detail: Said, ...totals: Said[]) => replacedCells(of, detail, totals).map(({ first, last, records, amount }) => `${first}..${last} ${records} ${amount}`)

describe('of a flow', () => {
  test('the detail goes wherever the 汇总 counts', () => assert.deepEqual(told(flow, entry('2025-02-03'), entry('2025Q1')), ['2025-01..2025-03 1 30']))
  test('a 汇总 beside it is nothing to it', () => assert.deepEqual(told(flow, entry('2025-04-03'), entry('2025Q1')), []))
  test('one that does not say the number replaces nothing', () => assert.deepEqual(told(flow, entry('2025-02-03'), { ...entry('2025Q1'), told: false }), []))
  test('of one 汇总 around another the inner is enough', () => assert.deepEqual(told(flow, entry('2025-02-03'), entry('2025'), entry('2025Q1')), ['2025-01..2025-03 1 30']))
  test('of two that overlap it goes once where both count', () => assert.deepEqual(told(flow, entry('2025-03-03'), entry('2025-01..2025-03'), entry('2025-03..2025-05')), [
    '2025-03..2025-05 1 30', '2025-01..2025-03 1 30', '2025-01..2025-05 -1 -30',
  ]))
})

describe('of a stock', () => {
  test('the detail goes while the 汇总 stands', () => assert.deepEqual(told(stock, entry('2025-02-03'), entry('2025Q1', '2025-09')), [
    '2025-03..2025-03 1 30', '2025-09..2025-09 -1 -30',
  ]))
  test('and no longer than it stands itself', () => assert.deepEqual(told(stock, entry('2025-02-03', '2025-06-01'), entry('2025Q1')), [
    '2025-03..2025-03 1 30', '2025-06..2025-06 -1 -30',
  ]))
  test('of two that stand at once it goes once', () => assert.deepEqual(told(stock, entry('2025-02-03'), entry('2025Q1', '2025-06'), entry('2025H1')), ['2025-03..2025-03 1 30', ]))
})
