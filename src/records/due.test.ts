import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { sql } from '#store/sql.ts'
import { atDesk } from './testing.ts'

atDesk('what is due, the most urgent first, of the unions asked for', [dispute], async ({ office, actor, store, enter, hong, ming }) => {
  const create = (values: object, state?: string) => enter('dispute', { received: '2025-04-01', cause: 'injury', union: hong, ...values }, state === undefined ? {} : { state })
  await create({ number: 'a', knew: '2025-03-10' })
  await create({ number: 'b', knew: '2025-03-01', union: ming })
  await create({ number: 'filed', knew: '2025-03-01', filed: '2025-06-01' })
  await create({ number: 'unknown', knew: '?' })
  await create({ number: 'settled', knew: '2025-03-01', closed: '2025-05-01' }, 'settled')
  await create({ number: 'employed', knew: '2025-03-01', cause: 'pay' })
  await create({ number: 'later', knew: '2025-12-01' })
  await create({ number: 'overdue', knew: '2025-02-20' })
  await store.transaction(tx => tx.run(sql`update dispute set entered = ${'2025-04-02T01:00:00.000Z'}`))
  await create({ number: 'back-filled', knew: '2025-02-20' }) // entered when the deadline was long past
  const due = async (asked: object) => (await office.due(actor, { today: '2026-02-25', ...asked })).map(one => `${one.record['number']} ${one.daysLeft} ${one.due}`)
  assert.deepEqual(await due({}), ['overdue -5 2026-02-20', 'b 4 2026-03-01', 'a 13 2026-03-10'])
  assert.deepEqual(await due({ union: hong, within: 5 }), ['overdue -5 2026-02-20'])
  const [first] = await office.due({ ...actor, unions: [ming] }, { today: '2026-02-25' })
  assert.deepEqual([first!.label, first!.article, first!.clock, first!.ledger], ['仲裁时效', '劳动争议调解仲裁法第二十七条', 'limitation', 'dispute'])
})
