import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isRefusal } from '#kit/refusal.ts'
import { dispute } from '#lines/dispute/dispute.ts'
import { pact } from './testing-ledgers.ts'
import { atDesk, type Desk } from './testing.ts'

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 })
const some = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] })
const day = fc.constantFrom('2025-01-10', '2025-08', '2025-03上', '2026', '?')
const phone = fc.constantFrom('13800000000', '13900000000', null)

const kinds: Record<string, { least: object; values: fc.Arbitrary<object> }> = {
  dispute: {
    least: { received: '2025' },
    values: some({
      number: orNull(fc.constantFrom('1', '2', '3')), received: day, cause: orNull(fc.constantFrom('pay', 'injury')),
      people: orNull(fc.constant({ total: 3, migrants: 1 })), closed: orNull(day), sought: orNull(fc.nat(9)),
      parties: fc.array(fc.record({ name: fc.constantFrom('王', '李'), phone, identity: fc.constantFrom('11010519491231002X', null) }), { maxLength: 2 }),
      remark: orNull(fc.string({ maxLength: 4 })), extra: fc.dictionary(fc.constantFrom('a', '#'), fc.string({ maxLength: 2 })),
    }),
  },
  testpact: {
    least: { name: 'x', sort: 'wage', from: '2026' },
    values: some({
      name: fc.constantFrom('甲', '乙'), sort: fc.constantFrom('wage', 'safety'), from: day, phone, topics: orNull(fc.subarray(['pay', 'leave'])),
      terms: fc.array(fc.record({ item: fc.constantFrom('一', '二'), account: fc.constantFrom('4111111111111111', null) }), { maxLength: 2 }),
    }),
  },
  union: { least: { name: '甲会', type: 'trade' }, values: some({ name: fc.constantFrom('甲会', '乙会', '丙会'), founded: day }) },
}

const acts = fc.array(fc.constantFrom(...Object.keys(kinds)).chain(ledger => fc.record({
  ledger: fc.constant(ledger),
  verb: fc.constantFrom('create', 'create', 'create', 'change', 'change', 'remove', 'settle', 'sign', 'undo', 'undo', 'forget', 'reveal'),
  values: kinds[ledger]!.values, record: fc.nat(9), union: fc.nat(9), number: fc.nat(20),
})), { minLength: 12, maxLength: 20, size: 'max' })
type Act = typeof acts extends fc.Arbitrary<(infer A)[]> ? A : never

/** What an officer may try. Much of it is refused, and a refusal leaves nothing behind. */
async function attempt({ office, actor }: Desk, { verb, ledger, record, values, union, number }: Act): Promise<string> {
  const pick = async (ledger: string, n: number) => {
    const { records } = await office.list(actor, ledger, { order: 'entered', limit: 500 })
    return records.length === 0 ? actor.book : records[n % records.length]!.id
  }
  const id = await pick(ledger, record)
  const place = { union: await pick('union', union) }
  try {
    if (verb === 'create') await office.write(actor, [{ ledger, do: 'create', values: { ...kinds[ledger]!.least, ...place, ...values } }])
    else if (verb === 'change') await office.write(actor, [{ ledger, do: 'change', id, values: { ...values, ...(ledger === 'union' && place) } }])
    // Old changes have mostly been built upon; of the newest ones some can be taken back.
    else if (verb === 'undo') await office.undo(actor, { change: Math.max(1, (await office.books())[0]!.head - number) })
    else if (verb === 'forget' || verb === 'reveal') await office[verb](actor, ledger, id, '试')
    else await office.write(actor, [{ ledger, do: verb, id, values: verb === 'settle' ? { closed: '2026', result: 'failed' } : {} }])
    return `${verb} done`
  } catch (error) {
    if (!isRefusal(error)) throw error
    return `${verb} refused`
  }
}

async function everyRecord({ office, actor }: Desk) {
  const pages = await Promise.all(['dispute', 'testpact', 'union', 'employer'].map(ledger => office.list(actor, ledger, { limit: 500 })))
  return pages.flatMap(page => page.records)
}

atDesk('whatever is tried, the recount finds nothing and the changes replayed are the rows', [dispute, pact], async desk => {
  const { office, actor } = desk
  const met = new Set<string>()
  await fc.assert(fc.asyncProperty(acts, async some => {
    for (const act of some) met.add(await attempt(desk, act))
    assert.deepEqual(await office.verify(actor), [])
    for (const record of await everyRecord(desk)) {
      const ledger = 'cause' in record ? 'dispute' : 'sort' in record ? 'testpact' : 'union'
      const latest = (await office.history(actor, ledger, record.id)).find(change => change.after !== null)
      assert.deepEqual(latest!.after, record)
    }
  }), { numRuns: 15 })
  for (const verb of ['create', 'change', 'remove', 'undo']) assert.ok(met.has(`${verb} done`), `${verb} was never done`)
})

/** Chance may leave nothing that can be taken back; what has just been entered can. */
const sure: Act = { ledger: 'dispute', verb: 'create', values: {}, record: 0, union: 0, number: 0 }

atDesk('taking back what was taken back restores all but the version', [dispute, pact], async desk => {
  const { office, actor } = desk
  let undone = 0
  await fc.assert(fc.asyncProperty(acts, fc.nat(), async (some, which) => {
    for (const act of some) await attempt(desk, act)
    const { head } = (await office.books())[0]!
    const versionless = async () => (await everyRecord(desk)).map(record => ({ ...record, version: 0 }))
    const before = await versionless()
    try {
      await office.undo(actor, { change: head - which % 5 })
    } catch (error) {
      if (!isRefusal(error)) throw error
      return
    }
    undone++
    try {
      await office.undo(actor, { change: head + 1 })
    } catch (error) {
      // The founding of a union may have been put right over a record that then fitted no more: out once, it comes in again like any new one.
      if (!isRefusal(error) || error.say !== '生效日期早于工会成立日期，请核对') throw error
      return
    }
    assert.deepEqual(await versionless(), before)
  }), { numRuns: 12, examples: [[[sure], 0]] })
  assert.ok(undone > 0)
})
