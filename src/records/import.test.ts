import assert from 'node:assert/strict'
import { basis } from '#office/basis.ts'
import { headcount } from '#lines/member/headcount.ts'
import { member } from '#lines/member/member.ts'
import { movement } from '#lines/member/movement.ts'
import type { Sql } from '#store/sql.ts'
import type { Store, Tx } from '#store/store.ts'
import type { Batch } from './enter.ts'
import { openOffice } from './office.ts'
import { atDesk } from './testing.ts'

/** The store with its statements counted. */
function counting(store: Store): { store: Store; asked: () => number } {
  let n = 0
  const counted = (tx: Tx): Tx => ({
    ...tx,
    all: <T>(q: Sql) => (n++, tx.all<T>(q)),
    get: <T>(q: Sql) => (n++, tx.get<T>(q)),
    run: (q: Sql) => (n++, tx.run(q)),
    send: (q: Sql) => (n++, tx.send(q)),
    each: (q, rows) => (n++, tx.each(q, rows)),
  })
  return { store: { ...store, transaction: work => store.transaction(tx => work(counted(tx))) }, asked: () => n }
}

atDesk('an import asks the database as often for many rows as for few', [member, headcount, movement, basis], async ({ office, actor, enter, town }) => {
  for (const name of ['甲厂', '乙厂']) await enter('employer', { union: town, name, opened: '2010' })
  const { store, asked } = counting(office.store)
  const counted = openOffice({ ...office, store })
  const rows = (from: number, many: number) => Array.from({ length: many }, (_, i) => ({
    ledger: 'member', do: 'create',
    values: { union: i % 2 ? '宏兴' : '明星村联合工会', name: `王${from + i}`, card: `C${from + i}`, employer: i % 3 ? '甲厂' : '乙厂', phone: '13800000000', joined: '2020' },
  }))
  const taking = async (...[from, many, batch]: [number, number, Batch?]) => {
    const before = asked()
    const written = await counted.write(actor, rows(from, many), { ...batch && { batch } })
    return { written, times: asked() - before }
  }
  await taking(0, 64) // the words of what was entered before wait for these, and what seldom changes is asked by these alone
  const { times: few } = await taking(500, 64)
  const { written, times: many } = await taking(1000, 640, { id: 'b', note: 'x' })
  assert.equal(written.filter(one => one.outcome === 'created').length, 640)
  // The batch; and on SQLite, for every further lot of 64 rows, their inserts: rows, changes, words to be found by and their pairs. PostgreSQL takes all at once.
  assert.equal(many - few, 1 + (store.dialect === 'sqlite' ? 4 * 9 : 0))
  assert.deepEqual(await office.verify(actor), [])
})
