import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { sql } from '#store/sql.ts'
import { atDesk } from '../testing.ts'
import { isKept } from './rule.ts'
import { recountIfNeeded } from './recount.ts'
import { fold } from './stored.ts'

type Sum = { root: string; last: string; split: string; records: number; amount: number }

atDesk('a write adds to the sums of its union and of all above it, and an undo takes it out again', [dispute], async ({ office, store, actor, town, hong, firm, enter }) => {
  assert.ok(await recountIfNeeded(store, office.register))
  assert.ok(!await recountIfNeeded(store, office.register))
  const sums = async () => (await store.read.all<Sum>(sql`select root, last, split, sum(records) as records, sum(amount) as amount from tally
    where indicator = 'dispute.sought' group by root, last, split having sum(records) <> 0`)).map(({ root, last, split, records, amount }) => [root, last, split, records, amount].join(' ')).sort()
  await enter('dispute', { union: firm, received: '2025-08-18', cause: 'injury', sought: 300_00 })
  await enter('dispute', { union: hong, received: '2025-08-02', cause: 'injury', sought: 50_00 })
  const before = [`${firm} 2025-08 injury 1 30000`, `${hong} 2025-08 injury 2 35000`, `${town} 2025-08 injury 2 35000`].sort()
  assert.deepEqual(await sums(), before)
  await enter('dispute', { union: firm, received: '2025-09', cause: 'pay', sought: 7_00 })
  const { head } = (await office.books())[0]!
  assert.deepEqual((await sums()).filter(one => one.includes('pay')), [`${firm} 2025-09 pay 1 700`, `${hong} 2025-09 pay 1 700`, `${town} 2025-09 pay 1 700`].sort())
  if (store.dialect === 'postgres') assert.ok(await store.transaction(fold) > 0)
  await office.undo(actor, { change: head })
  assert.deepEqual(await sums(), before)
})

atDesk('a sum that is not what the records give is told with its union, and counted anew', [dispute], async ({ office, store, actor, hong, firm, enter }) => {
  await recountIfNeeded(store, office.register)
  await enter('dispute', { union: firm, received: '2025-08-18', cause: 'injury', sought: 300_00 })
  assert.deepEqual(await office.verify(actor), [])
  await store.transaction(tx => tx.run(sql`update tally set amount = amount + 1 where root = ${hong} and indicator = 'dispute.sought'`))
  assert.deepEqual(await office.verify(actor), ['工会“宏兴村联合工会”的劳动争议标的金额累计数与逐条记录的合计不符，请停用娘家，运行 niangjia recount 重新累计'])
  await assert.rejects(office.recount({ ...actor, role: 'clerk' }), { code: 'forbidden' })
  await office.recount({ ...actor, role: 'administrator' })
  assert.deepEqual(await office.verify(actor), [])
})

atDesk('where another register counted the sums, a write leaves them to be counted anew', [dispute], async ({ office, store, firm, enter }) => {
  await recountIfNeeded(store, office.register)
  await store.transaction(tx => tx.run(sql`update tally_rule set hash = 'of a newer program'`))
  await enter('dispute', { union: firm, received: '2025-08-18' })
  assert.deepEqual(await store.read.all(sql`select hash from tally_rule`), [])
  assert.ok(await recountIfNeeded(store, office.register))
  assert.ok(await isKept(store.read, office.register))
})
