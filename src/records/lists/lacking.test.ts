import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { atDesk } from '../testing.ts'

atDesk('told is what is asked for later, and whose state has no date', [dispute], async ({ office, actor, enter, hong }) => {
  const cases = [
    { number: '1', cause: 'pay', state: 'settled' },
    { number: '2', cause: 'pay', state: 'settled', closed: '2025-08-20' },
    { number: '3', cause: 'pay', state: 'settled', closed: '不详' },
    { number: '4', cause: 'pay', state: 'withdrawn' },
    { number: '5' },
  ]
  for (const { state = 'open', ...values } of cases) await enter('dispute', { union: hong, received: '2025-08-13', ...values }, { state })
  assert.deepEqual((await office.lacking(actor)).filter(({ ledger }) => ledger === 'dispute'), [
    { ledger: 'dispute', field: 'cause', records: 1 },
    { ledger: 'dispute', field: 'closed', state: 'settled', records: 1 },
    { ledger: 'dispute', field: 'closed', state: 'withdrawn', records: 1 },
  ])
})
