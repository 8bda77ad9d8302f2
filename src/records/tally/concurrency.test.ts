import assert from 'node:assert/strict'
import { dispute } from '#lines/dispute/dispute.ts'
import { isRefusal } from '#kit/refusal.ts'
import { openStore } from '#store/open.ts'
import { sql } from '#store/sql.ts'
import { onPostgres } from '#store/testing.ts'
import { openOffice } from '../office.ts'
import { openDesk } from '../testing.ts'
import { recountIfNeeded } from './recount.ts'
import { fold } from './stored.ts'

onPostgres('two offices write, move unions, tell 汇总 and fold at once, and the sums are those of the records', async (store, t, place) => {
  const desk = await openDesk(store, t, place, [dispute])
  const { office, actor, hong, ming, firm } = desk
  await recountIfNeeded(store, office.register)
  const { id: book } = await office.createBook({ ...actor, role: 'administrator' }, { name: '县' })
  const second = await openStore(place, 'write', 'second')
  try {
    const county = { office: openOffice({ ...office, store: second }), actor: { ...actor, book } }
    const tell = (who: { office: typeof office; actor: typeof actor }, values: object) => who.office.write(who.actor, [
      { ledger: 'dispute', do: 'create', values: { union: firm, cause: 'pay', ...values } },
    ])
    let told = 0
    const results = await Promise.allSettled(Array.from({ length: 24 }, (_, n) => [
      tell(desk, { received: '2025-02-03', sought: 100 }).then(() => told++),
      tell(county, { received: '2025-02-04', sought: 10 }).then(() => told++),
      n % 4 === 0 ? office.write(actor, [{ ledger: 'union', do: 'change', id: firm, values: { union: n % 8 === 0 ? ming : hong } }]) : Promise.resolve(),
      n % 6 === 0 ? tell(county, { form: 'total', received: n % 12 === 0 ? '2025Q1' : '2025-02', times: 2, sought: 500 }) : Promise.resolve(),
      n % 3 === 0 ? second.transaction(fold) : Promise.resolve(),
    ]).flat())
    for (const one of results) if (one.status === 'rejected' && !isRefusal(one.reason)) throw one.reason
    const many = (await store.read.get<{ n: number }>(sql`select count(*) as n from dispute where form = 'detail'`))!.n
    // Who found the other office too busy was told so; all others are there.
    assert.ok(told > 0)
    assert.equal(many, told)
    assert.deepEqual(await office.verify(actor), [])
    await store.transaction(fold)
    assert.deepEqual(await store.read.all(sql`select 1 from tally where fresh <> 0`), [])
    assert.deepEqual(await office.verify(actor), [])
  } finally {
    await second.close()
  }
})
