import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atMost, inOrder } from './rules.ts'

test('a later date may be earlier only where both are too inexact to tell', () => {
  const { ok } = inOrder('from', 'until', '')
  assert.deepEqual([
    ['2025-08-18', '2025-08-18'], ['2025-08-18', '2025-08-17'], ['2025-08-18', '2025-08'], ['2025-08-18', '2025-07'], ['?', '2025'], [null, '2025'],
    ['2025', '?'],
  ].map(([from, until]) => ok({ from, until })), [
    true, false, true, false, true, true, true,
  ])
})

test('a part is at most its whole, of people in each known head', () => {
  const { ok } = atMost('part', 'whole', '')
  const people = (total: number | null, women?: number, migrants?: number) => ({ total, ...(women !== undefined && { women }), ...(migrants !== undefined && { migrants }) })
  assert.deepEqual([[1, 1], [2, 1], [null, 1], [2, null]].map(([part, whole]) => ok({ part, whole })), [true, false, true, true])
  assert.deepEqual([
    ok({ part: people(5, 2), whole: people(5, 2) }), ok({ part: people(6), whole: people(5) }), ok({ part: people(5, 3), whole: people(5, 2) }),
    ok({ part: people(5, 2, 3), whole: people(5, 2, 2) }), ok({ part: people(null, 3), whole: people(5) }),
  ], [true, false, false, false, true])
})
