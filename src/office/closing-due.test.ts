import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closedTo, toClose } from './closing-due.ts'

const closed = (until: string) => ({ state: 'closed', until })

test('what is over and not closed, up to the end of the last month', () => {
  assert.deepEqual(toClose('2025-08-31', [closed('2025-06-30')]), { first: '2025-07-01', last: '2025-07-31' })
  assert.deepEqual(toClose('2025-09-01', [closed('2025-06-30'), closed('2025-03-31')]), { first: '2025-07-01', last: '2025-08-31' })
  assert.equal(toClose('2025-09-01', [closed('2025-08-31')]), null)
})

test('of what was never closed the year is offered; in January that of the year before', () => {
  assert.deepEqual(toClose('2025-03-05', []), { first: '2025-01-01', last: '2025-02-28' })
  assert.deepEqual(toClose('2025-03-05', [closed('2023-12-31')]), { first: '2025-01-01', last: '2025-02-28' })
  assert.deepEqual(toClose('2026-01-02', [closed('2025-11-30')]), { first: '2025-12-01', last: '2025-12-31' })
})

test('what was opened again, or not signed, is not closed', () => {
  assert.deepEqual(toClose('2025-08-31', [
    closed('2025-06-30'), { state: 'reopened', until: '2025-07-31' }, { state: 'open', until: '2025-07-31' },
  ]), { first: '2025-07-01', last: '2025-07-31' })
  assert.equal(closedTo([]), null)
})
