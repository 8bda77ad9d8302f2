import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { LedgerRecord } from './base.ts'
import { contributions } from './contributions.ts'
import { ledger } from './ledger.ts'

const course = ledger({
  id: 'course', label: '培训', unit: '期', title: ['held'], day: 'held', totals: ['kind'],
  fields: {
    held: { kind: 'date', label: '日期' },
    ended: { kind: 'date', label: '停办日期' },
    kind: { kind: 'choice', label: '类别', of: { law: '普法', safety: '安全' } },
    people: { kind: 'people', label: '人员' },
    cost: { kind: 'money', label: '经费' },
    firm: { kind: 'ref', to: 'employer', label: '单位' },
  },
  parts: {
    prizes: {
      label: '奖项',
      fields: {
        won: { kind: 'date', label: '获奖日期' }, rank: { kind: 'choice', label: '等次', of: { first: '一等奖' } },
        firm: { kind: 'ref', to: 'employer', label: '单位' }, amount: { kind: 'money', label: '奖金' },
      },
    },
  },
  indicators: {
    held: { label: '培训', unit: '期', flow: 'held', by: 'kind' },
    law: { label: '普法培训', unit: '期', flow: 'held', where: { kind: 'law' } },
    women: { label: '女职工', unit: '人', flow: 'held', sum: 'people.women' },
    times: { label: '人次', unit: '人次', flow: 'held', sum: 'people.total', per: 'attendance' },
    cost: { label: '经费', unit: '元', flow: 'held', sum: 'cost' },
    running: { label: '在办培训', unit: '期', stock: 'held', until: 'ended' },
    prizes: { label: '奖金', unit: '元', flow: 'won', of: 'prizes', sum: 'amount', by: 'rank' },
    lawPrizes: { label: '普法奖项', unit: '项', flow: 'held', of: 'prizes', where: { kind: 'law', firm: 'f' } },
    firms: { label: '参训单位', unit: '家', flow: 'held', distinct: 'firm' },
    far: { label: '民营', unit: '期', flow: 'held', where: { 'firm.ownership': 'private' } },
  },
})

/** 'indicator first..last split count sum', without the ledger's name. */
function told(values: object): string[] {
  const record = {
    form: 'detail', times: 1, same: null, held: null, ended: null, kind: null, people: null, cost: null, firm: null, prizes: [], ...values,
  } as unknown as LedgerRecord
  return contributions(course, record).map(c => `${c.indicator.slice(7)} ${c.first}..${c.last} ${c.split === null ? '-' : `(${c.split})`} ${c.count} ${c.sum}`)
}

describe('a detail', () => {
  test('adds one of each figure whose condition it meets', () => assert.deepEqual(told({
    held: '2025-08-18', kind: 'law', people: { total: 60, women: 20 }, cost: 65_00, firm: 'f',
  }), [
    'held 2025-08-18..2025-08-18 (law) 1 1', 'law 2025-08-18..2025-08-18 - 1 1', 'women 2025-08-18..2025-08-18 - 1 20',
    'cost 2025-08-18..2025-08-18 - 1 6500', 'running 2025-08-18..2025-08-18 - 1 1',
  ]))
  test('without a choice is split under the empty key', () => assert.deepEqual(told({ held: '2025-08上' }), [
    'held 2025-08-01..2025-08-10 () 1 1', 'running 2025-08-01..2025-08-10 - 1 1',
  ]))
  test('adds a true zero', () => assert.ok(told({ held: '2025-08', cost: 0 }).includes('cost 2025-08-01..2025-08-31 - 1 0')))
  test('counts 人次 and 人 apart', () => assert.deepEqual(
    told({ held: '2025', people: { total: 60, women: 20, per: 'attendance' } }).filter(line => !/held|running/.test(line)), ['times 2025-01-01..2025-12-31 - 1 60']))
  test('without a date, or with one that is 不详, adds nothing', () => assert.deepEqual([...told({ kind: 'law' }), ...told({ held: '?', kind: 'law' })], []))
  test('carries its form and its event', () => {
    const [one] = contributions(course, { form: 'detail', times: 1, same: 'primary', held: '2025-08-18', prizes: [] } as unknown as LedgerRecord)
    assert.deepEqual(one, { indicator: 'course.held', first: '2025-08-18', last: '2025-08-18', split: '', count: 1, sum: 1, form: 'detail', same: 'primary' })
  })
})

describe('a 汇总', () => {
  test('adds its times, and its own sums', () => assert.deepEqual(told({ form: 'total', times: 3, held: '2025H1', kind: 'safety', cost: 900 }), [
    'held 2025-01-01..2025-06-30 (safety) 3 3', 'cost 2025-01-01..2025-06-30 - 3 900', 'running 2025-01-01..2025-06-30 - 3 3',
  ]))
  test('of unknown times adds only what it knows', () => assert.deepEqual(told({ form: 'total', times: null, held: '2025H1', people: { total: 120, per: 'attendance' } }), [
    'times 2025-01-01..2025-06-30 - 0 120',
  ]))
})

describe('a stock', () => {
  const running = (values: object) => told(values).filter(line => line.startsWith('running'))
  test('loses at the end what it gained', () => assert.deepEqual(running({ held: '2025-03-01', ended: '2025-08' }), [
    'running 2025-03-01..2025-03-01 - 1 1', 'running 2025-08-01..2025-08-31 - -1 -1',
  ]))
  test('has nothing of what ended no one knows when', () => assert.deepEqual(running({ held: '2025-03-01', ended: '?' }), []))
  test('loses nothing before it was gained', () => assert.deepEqual(running({ held: '2025', ended: '2025-03-01' }), [
    'running 2025-01-01..2025-12-31 - 1 1', 'running 2025-03-01..2025-12-31 - -1 -1',
  ]))
})

test('rows of a part count each, by their own fields before those of the record', () => assert.deepEqual(
  told({
    held: '2025-08-18', kind: 'law', firm: 'h',
    prizes: [
      { won: '2025-09-01', rank: 'first', firm: 'f', amount: 500 }, { won: '2025-09-02', rank: null, firm: 'g', amount: 300 },
      { won: null, rank: 'first', firm: 'f', amount: null },
    ],
  })
    .filter(line => /rizes/.test(line)),
  [
    'prizes 2025-09-01..2025-09-01 (first) 1 500', 'prizes 2025-09-02..2025-09-02 () 1 300',
    'lawPrizes 2025-08-18..2025-08-18 - 1 1', 'lawPrizes 2025-08-18..2025-08-18 - 1 1',
  ]))
