import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { dispute } from '#lines/dispute/dispute.ts'
import { openStore } from '#store/open.ts'
import { raw, sql } from '#store/sql.ts'
import type { Store } from '#store/store.ts'
import { onPostgres } from '#store/testing.ts'
import { openOffice, type Office } from './office.ts'
import { atDesk, openDesk, type Desk } from './testing.ts'

/** Forty writes from all these doors at once; some must fail, for they want the same number. */
async function rush({ office, actor, store, hong, ming }: Desk, doors: readonly Office[]): Promise<void> {
  const results = await Promise.allSettled(Array.from({ length: 40 }, (_, i) => doors[i % doors.length]!.write(actor, [
    { ledger: 'dispute', do: 'create', values: { union: hong, received: '2025-08-18', number: `n${i % 30}`, remark: `${i}` } },
    { ledger: 'dispute', do: 'create', values: { union: ming, received: '2025-08-18' } },
  ])))
  const done = results.flatMap(one => one.status === 'fulfilled' ? [one.value.map(({ change }) => change)] : [])
  assert.equal(done.length, 30)
  for (const [a, b] of done) assert.equal(b, a! + 1, 'the changes of one write stand together')
  assert.deepEqual(done.flat().sort((a, b) => a - b), Array.from({ length: 60 }, (_, i) => i + 5))
  assert.equal((await store.read.get<{ n: number }>(sql`select count(*) as n from dispute`))!.n, 60)
  assert.deepEqual(await office.verify(actor), [])
}

atDesk('writers at once lose no number and interleave no write', [dispute], async desk => rush(desk, [desk.office]))

onPostgres('so do the writers of several processes', async (store, t, place) => {
  const desk = await openDesk(store, t, place, [dispute])
  const second = await openStore(place, 'write', 'second')
  try {
    await rush(desk, [desk.office, openOffice({ ...desk.office, store: second })])
  } finally {
    await second.close()
  }
})

atDesk('of two who change the same version one is told', [dispute], async ({ office, actor, enter, hong }) => {
  const id = await enter('dispute', { union: hong, received: '2025' })
  const results = await Promise.allSettled(['a', 'b'].map(remark => office.write(actor, [{ ledger: 'dispute', do: 'change', id, version: 1, values: { remark } }])))
  assert.deepEqual(results.map(one => one.status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await office.get(actor, 'dispute', id)).version, 2)
})

atDesk('books are written side by side; one removes what the other begins to point to', [dispute], async ({ office, actor, enter, hong }) => {
  const { id: book } = await office.createBook({ ...actor, role: 'administrator' }, { name: '县' })
  for (let round = 0; round < 5; round++) {
    const union = await enter('union', { union: hong, name: `临时工会${round}`, type: 'enterprise' })
    const results = await Promise.allSettled([
      office.write(actor, [{ ledger: 'union', do: 'remove', id: union }]),
      office.write({ ...actor, book }, [{ ledger: 'dispute', do: 'create', values: { union, received: '2025' } }]),
    ])
    assert.deepEqual(results.map(one => one.status).sort(), ['fulfilled', 'rejected'])
  }
  assert.deepEqual(await office.verify(actor), [])
})

atDesk('two offices that each move their union below the other\'s', [], async ({ office, actor, town }) => {
  const { id: book } = await office.createBook({ ...actor, role: 'administrator' }, { name: '县' })
  const county = { ...actor, book }
  for (let round = 0; round < 5; round++) {
    const make = async (who: typeof actor, name: string) => (await office.write(who, [
      { ledger: 'union', do: 'create', values: { union: town, name: `${name}${round}`, type: 'trade' } },
    ]))[0]!.id
    const [a, b] = [await make(actor, '甲'), await make(county, '乙')]
    const move = (who: typeof actor, id: string, union: string) => office.write(who, [{ ledger: 'union', do: 'change', id, values: { union } }])
    const results = await Promise.allSettled([move(actor, a, b), move(county, b, a)])
    assert.deepEqual(results.map(one => one.status).sort(), ['fulfilled', 'rejected'])
  }
  assert.deepEqual(await office.verify(actor), [])
})

/** The same store, whose transactions wait at their very end: `arrived` when one has done its work, until `go`. */
function waitingAtTheEnd(store: Store): { store: Store; arrived: Promise<void>; go(): void } {
  const [arrived, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const transaction: Store['transaction'] = work => store.transaction(async tx => {
    const result = await work(tx)
    arrived.resolve()
    await gate.promise
    return result
  })
  return { store: { ...store, transaction }, arrived: arrived.promise, go: gate.resolve }
}

/** Until somebody waits for a lock of somebody else, or the work is over. */
async function waits({ read }: Store, work: Promise<unknown>): Promise<'waits' | 'over'> {
  const over = work.then(() => 'over' as const, () => 'over' as const)
  for (;;) {
    const waiting = await read.get(raw("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"))
    if (waiting) return 'waits'
    if (await Promise.race([over, sleep(5)]) === 'over') return 'over'
  }
}

for (const first of ['points', 'removes'] as const) {
  onPostgres(`what a record points to is not removed meanwhile, whoever is first: who ${first}`, async (store, t, place) => {
    const { office, actor, enter, hong } = await openDesk(store, t, place, [dispute])
    const county = { ...actor, book: (await office.createBook({ ...actor, role: 'administrator' }, { name: '县' })).id }
    // No union: whoever writes holds the tree, and with it every union.
    const employer = await enter('employer', { union: hong, name: '大地厂', opened: '2010' })
    const act = {
      points: (door: Office) => door.write(county, [{ ledger: 'dispute', do: 'create', values: { union: hong, received: '2025', employer } }]),
      removes: (door: Office) => door.write(actor, [{ ledger: 'employer', do: 'remove', id: employer }]),
    }
    const held = waitingAtTheEnd(store)
    const [one, another] = [act[first](openOffice({ ...office, store: held.store })), held.arrived.then(() => act[first === 'points' ? 'removes' : 'points'](office))]
    await held.arrived
    const settled = Promise.allSettled([one, another])
    const meanwhile = await waits(store, another)
    held.go()
    assert.equal(meanwhile, 'waits')
    assert.deepEqual((await settled).map(({ status }) => status), ['fulfilled', 'rejected'])
    assert.deepEqual(await office.verify(actor), [])
  })
}
