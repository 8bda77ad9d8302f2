import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LedgerRecord } from '#model/base.ts'
import { planMonths } from './months.ts'

const record = (id: string, values: object) => ({ id, ...values }) as unknown as LedgerRecord

test('twelve months of plans: sent, late, approved, drafted, not begun', () => {
  const plans = [
    record('p1', { period: '2025-01', state: 'approved' }), record('p9', { period: '2025-09', state: 'approved' }),
    record('p10', { period: '2025-10', state: 'draft' }), record('p', { period: '2024-11', state: 'draft' }),
  ]
  const notes = [
    record('n1', { period: '2025-01', due: '2025-01-05', sent: '2025-01-02' }), record('n2', { period: '2025-02', due: '2025-02-05', sent: null }),
    record('n9', { period: '2025-09', due: '2025-09-05', sent: null }),
  ]
  const months = planMonths({ year: 2025, today: '2025-08-31', plans, notes })
  // March to July ended without anything; August ends today; September is approved and not due yet; October is a draft.
  assert.deepEqual(months.map(({ state }) => state), ['sent', 'late', 'late', 'late', 'late', 'late', 'late', 'none', 'approved', 'draft', 'none', 'none'])
  assert.deepEqual([months[0]!.day, months[0]!.to, months[1]!.to, months[8]!.to, months[2]!.to], [
    '2025-01-02', { ledger: 'submission', id: 'n1' }, { ledger: 'submission', id: 'n2' }, { ledger: 'plan', id: 'p9' }, null,
  ])
})

test('months before the first that was ever kept are late of nobody', () => {
  const states = (plans: readonly LedgerRecord[], notes: readonly LedgerRecord[] = []) =>
    planMonths({ year: 2025, today: '2025-05-10', plans, notes }).map(({ state }) => state).slice(0, 5)
  assert.deepEqual(states([]), ['before', 'before', 'before', 'before', 'none'])
  assert.deepEqual(states([record('p3', { period: '2025-03', state: 'draft' })]), ['before', 'before', 'late', 'late', 'none'])
  assert.deepEqual(states([], [record('n', { period: '2024-12', due: '2024-12-05', sent: '2024-12-04' })]), ['late', 'late', 'late', 'late', 'none'])
})
