import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { ledger } from '#model/ledger.ts'
import { makeRegister } from '#model/register.ts'
import { sql } from '#store/sql.ts'
import { atDesk } from '../testing.ts'
import { isKept } from './rule.ts'
import { recountIfNeeded } from './recount.ts'
import { addSums, fold, sumsOf } from './stored.ts'

atDesk('a write adds to the sums of its union and of all above it, and an undo takes it out again', [dispute], async ({ office, store, actor, town, hong, firm, enter }) => {
  assert.ok(await recountIfNeeded(store, office.register))
  assert.ok(!await recountIfNeeded(store, office.register))
  const sums = async () => Array.from(await sumsOf(store.read, [town, hong, firm]), ([root, own]) => Array.from(own.values(), ({ last, bundle }) =>
    Object.entries(bundle['.sought'] ?? {}).filter(([, [records]]) => records !== 0).map(([part, numbers]) => `${root} ${last} ${part} ${numbers.join(' ')}`))).flat(2).sort()
  await enter('dispute', { union: firm, received: '2025-08-18', cause: 'injury', sought: 300_00 })
  await enter('dispute', { union: hong, received: '2025-08-02', cause: 'injury', sought: 50_00 })
  const before = [`${firm} 2025-08 injury|detail 1 30000 0`, `${hong} 2025-08 injury|detail 2 35000 0`, `${town} 2025-08 injury|detail 2 35000 0`].sort()
  assert.deepEqual(await sums(), before)
  await enter('dispute', { union: firm, received: '2025-09', cause: 'pay', sought: 7_00 })
  const { head } = (await office.books())[0]!
  assert.deepEqual((await sums()).filter(one => one.includes('pay')), [
    `${firm} 2025-09 pay|detail 1 700 0`, `${hong} 2025-09 pay|detail 1 700 0`, `${town} 2025-09 pay|detail 1 700 0`,
  ].sort())
  if (store.dialect === 'postgres') assert.ok(await store.transaction(fold) > 0)
  await office.undo(actor, { change: head })
  assert.deepEqual(await sums(), before)
})

atDesk('a sum that is not what the records give is told with its union, and counted anew', [dispute], async ({ office, store, actor, hong, firm, enter }) => {
  await recountIfNeeded(store, office.register)
  await enter('dispute', { union: firm, received: '2025-08-18', cause: 'injury', sought: 300_00 })
  assert.deepEqual(await office.verify(actor), [])
  await store.transaction(tx => tx.run(sql`update tally set sums = replace(sums, '30000', '30001') where root = ${hong}`))
  assert.deepEqual(await office.verify(actor), ['工会“宏兴村联合工会”的劳动争议标的金额累计数与逐条记录的合计不符，请停用娘家，运行 niangjia recount 重新累计'])
  await assert.rejects(office.recount({ ...actor, role: 'clerk' }), { code: 'forbidden' })
  await office.recount({ ...actor, role: 'administrator' })
  assert.deepEqual(await office.verify(actor), [])
})

atDesk('where another register counted the sums, a write leaves them to be counted anew', [dispute], async ({ office, store, firm, enter }) => {
  await recountIfNeeded(store, office.register)
  await store.transaction(tx => tx.run(sql`update tally_rule set hash = hash || ' of a newer program'`))
  await enter('dispute', { union: firm, received: '2025-08-18' })
  assert.deepEqual(await store.read.all(sql`select hash from tally_rule`), [])
  assert.ok(await recountIfNeeded(store, office.register))
  assert.ok(await isKept(store.read, office.register))
})

const kept = (id: string, ...names: string[]) => ledger({
  id, label: id, unit: '次', day: 'day', title: ['day'], fields: { day: { kind: 'date', label: '日期' } },
  indicators: Object.fromEntries(names.map(name => [name, { label: id + name, unit: '次', flow: 'day' as const }])),
})
const [talk, walk] = [kept('testTalk', 'one'), kept('testWalk', 'one')]

atDesk('after an update only the sums of ledgers that it altered are counted anew', [talk, walk], async ({ office, store, hong, enter }) => {
  await recountIfNeeded(store, office.register)
  for (const id of ['testTalk', 'testWalk']) await enter(id, { union: hong, day: '2025-08-18' })
  // So that it shows which were left as they were.
  await store.transaction(tx => tx.run(sql`update tally set sums = replace(sums, '[1,', '[7,')`))
  const lines = [{ id: 'test', label: '测试', ledgers: [...office.register.ledgers.values()].map(one => one.id === 'testWalk' ? kept('testWalk', 'one', 'two') : one) }]
  const updated = makeRegister(lines, [], { terms: {}, senses: {} })
  assert.ok(await recountIfNeeded(store, updated))
  const sums = [...(await sumsOf(store.read, [hong])).get(hong)!.values()].map(({ ledger, bundle }) => [
    ledger, bundle['.one']?.['*|detail']?.[0], bundle['.two']?.['*|detail']?.[0],
  ])
  assert.deepEqual(sums.filter(([ledger]) => ledger !== 'union').sort(), [['testTalk', 7, undefined], ['testWalk', 1, 1]])
  assert.ok(!await recountIfNeeded(store, updated))
})

atDesk('a write adds to what stands, also after one that touched many sums and one that was not committed', [dispute], async ({ office, store, actor, hong, firm, enter }) => {
  await recountIfNeeded(store, office.register)
  const months = Array.from({ length: 30 }, (_, n) => `${2020 + Math.floor(n / 12)}-${String(n % 12 + 1).padStart(2, '0')}-03`)
  await enter('dispute', { union: firm, received: months[0]!, cause: 'injury', sought: 300_00 })
  await office.write(actor, months.map(received => ({ ledger: 'dispute', do: 'create', values: { union: firm, received, cause: 'pay', sought: 5_00 } })))
  await enter('dispute', { union: hong, received: months[0]!, cause: 'injury', sought: 50_00 })
  await assert.rejects(store.transaction(async tx => {
    await addSums(tx, await sumsOf(tx, [hong]))
    throw new Error('not committed')
  }), /not committed/)
  await enter('dispute', { union: hong, received: months[0]!, cause: 'injury', sought: 1_00 })
  assert.deepEqual(await office.verify(actor), [])
})
