import assert from 'node:assert/strict'
import fc from 'fast-check'
import { newId } from '#kit/id.ts'
import { parsePeriod } from '#kit/period.ts'
import { isRefusal } from '#kit/refusal.ts'
import type { Figure, Want } from '#model/figure.ts'
import { splitsOf } from '#model/splits.ts'
import { system, type Actor } from '#records/actor.ts'
import { makeKeys } from '#records/keys/keys.ts'
import { openOffice, type Office } from '#records/office.ts'
import { recountIfNeeded, sumFlaws } from '#records/tally/recount.ts'
import { forsake, vouch } from '#records/tally/rule.ts'
import { fold } from '#records/tally/stored.ts'
import type { Store } from '#store/store.ts'
import { onBoth } from '#store/testing.ts'
import { figures } from '../figures.ts'
import { layTables, register } from '../testing.ts'

/*
 * Whatever is done at the doors, and in whatever order, the kept sums stay what the records give, and every figure read from
 * them is the one computed from the records.
 */
const nth = fc.nat(30)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 4 })
const day = fc.constantFrom('2025-01-03', '2025-01-18', '2025-02', '2025-03-02', '2025-03-30', '2025-02上', '2025Q1', '2025-04-09', '2025', '?')
const span = fc.constantFrom('2025-01', '2025Q1', '2025-02..2025-04', '2025-03', '2025')
const small = fc.nat(4)
const common = {
  ended: maybe(day), kind: maybe(fc.constantFrom('a', 'b')), grade: maybe(fc.constantFrom('high', 'low')), good: maybe(fc.boolean()), cost: maybe(small),
  people: maybe(fc.tuple(small, fc.boolean()).map(([total, times]) => ({ total, ...(times && { per: 'attendance' }) }))),
  prizes: fc.array(fc.record({ place: maybe(fc.constantFrom('first', 'second')), money: maybe(small) }), { maxLength: 2 }),
}
const detail = fc.record({ ...common, day: maybe(day), form: fc.constant('detail') })
const total = fc.record({ ...common, day: span, form: fc.constant('total'), times: maybe(small), covers: maybe(fc.constantFrom('included', 'included', 'extra')) })
const values = fc.oneof({ arbitrary: detail, weight: 3 }, { arbitrary: total, weight: 2 })
const created = fc.record({ values, union: nth })

const acts = fc.array(fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('create' as const), rows: fc.array(created, { minLength: 1, maxLength: 4 }), many: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({
    act: fc.constant('change' as const), which: nth,
    values: fc.oneof(values, fc.record({ day }), fc.record({ kind: common.kind }), fc.record({ ended: day })),
  }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('same' as const), which: nth, primary: nth }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('remove' as const), which: nth }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('undo' as const), back: fc.nat(4) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('undo import' as const) }) },
  { weight: 3, arbitrary: fc.record({
    act: fc.constant('move' as const), moves: fc.array(fc.tuple(nth, nth), { minLength: 1, maxLength: 2 }),
    row: fc.option(created, { nil: undefined }),
  }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('found' as const), union: nth, row: created }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('fold' as const) }) },
), { minLength: 10, maxLength: 25, size: 'max' })
type Act = typeof acts extends fc.Arbitrary<(infer A)[]> ? A : never

/** Chance may leave out what is rare, and most moves that it makes would put a union below itself: one of each that is sure to be lawful. */
const one = {
  values: { ended: null, kind: 'a' as const, grade: null, good: true, cost: 2, people: { total: 3 }, prizes: [], day: '2025-01-18' as const, form: 'detail' as const },
  union: 2,
}
const each: Act[] = [
  { act: 'move', moves: [[3, 4]], row: undefined },
  { act: 'create', rows: [one, one], many: false }, { act: 'change', which: 0, values: { day: '2025-03-02' } }, { act: 'same', which: 0, primary: 1 }, { act: 'undo', back: 0 },
  { act: 'remove', which: 0 }, { act: 'create', rows: [one], many: true }, { act: 'undo import' }, { act: 'found', union: 1, row: one },
]

type Town = { office: Office; store: Store; unions: string[]; batches: { batch: string; actor: Actor }[] }
const actors = [system('甲', 'b1'), system('乙', 'b2')] as const

async function attempt(town: Town, act: Act): Promise<string> {
  const { office, unions, batches } = town
  const union = (n: number) => unions[n % unions.length]!
  const records = async (ledger: string) => (await office.list(actors[0], ledger, { limit: 500 })).records
  const pick = async (n: number) => { const all = await records('event'); return all[n % all.length] }
  const create = ({ values, union: n }: { values: object; union: number }) => ({ ledger: 'event', do: 'create', values: { ...values, union: union(n) } })
  try {
    if (act.act === 'create') {
      const batch = act.many ? newId() : undefined
      const actor = actors[act.rows.length % 2]!
      if (batch === undefined) await office.write(actor, act.rows.map(create))
      else await office.take(actor, act.rows.map(create), { batch: { id: batch, note: '表' }, good: true })
      if (batch !== undefined) batches.push({ batch, actor })
    } else if (act.act === 'change' || act.act === 'remove' || act.act === 'same') {
      const one = await pick(act.which)
      if (!one) return 'nothing there'
      const actor = actors.find(({ book }) => book === one.book)!
      if (act.act === 'remove') await office.write(actor, [{ ledger: 'event', do: 'remove', id: one.id }])
      else await office.write(actor, [{ ledger: 'event', do: 'change', id: one.id, values: act.act === 'change' ? act.values : { same: (await pick(act.primary))!.id } }])
    } else if (act.act === 'undo') {
      await office.undo(actors[0], { change: (await office.books()).find(({ id }) => id === 'b1')!.head - act.back })
    } else if (act.act === 'undo import') {
      const last = batches.pop()
      if (last === undefined) return 'nothing there'
      await office.undo(last.actor, { batch: last.batch })
    } else if (act.act === 'move') {
      await office.write(actors[0], [
        ...act.moves.map(([n, to]) => ({ ledger: 'union', do: 'change', id: union(n), values: { union: union(to) } })),
        ...act.row ? [create(act.row)] : [],
      ])
    } else if (act.act === 'found') {
      const id = newId()
      await office.write(actors[0], [
        { ledger: 'union', do: 'create', id, values: { name: `新${id}`, type: 'village', founded: '2025-02-03', union: union(act.union) } },
        { ...create(act.row), values: { ...act.row.values, union: id } },
      ])
      unions.push(id)
    } else if (town.store.dialect === 'postgres') await town.store.transaction(fold)
    return `${act.act} done`
  } catch (error) {
    if (!isRefusal(error)) throw error
    return `${act.act} refused`
  }
}

function told({ indicator, split, union, value, high, trail: { details, totals, replaced, straddling, zero } }: Figure) {
  return { indicator, split, union, value: value === null ? null : Math.round(value * 1e9) / 1e9, high, details, totals, replaced, straddling, zero }
}

onBoth('whatever is done, figures from kept sums are those from the records', async (store, _t, { dir }) => {
  await layTables(store)
  await recountIfNeeded(store, register)
  const office = openOffice({ store, register, keys: makeKeys(new Uint8Array(32).fill(7)), dir })
  const { compute } = figures({ store, register })
  const found = async (name: string, union?: string) => (await office.write(actors[0], [
    { ledger: 'union', do: 'create', values: { name, type: union === undefined ? 'county' : 'village', founded: '2025-01', ...(union !== undefined && { union }) } },
  ]))[0]!.id
  const county = await found('甲县')
  const town = await found('乙镇', county)
  const unions = [county, town, await found('丙村', town), await found('丁村', town), await found('戊镇', county)]
  const met = new Set<string>()
  await fc.assert(fc.asyncProperty(acts, async some => {
    const at: Town = { office, store, unions, batches: [] }
    for (const act of some) {
      met.add(await attempt(at, act))
      assert.deepEqual(await sumFlaws(store.read, register), [], JSON.stringify(act))
    }
    const standing = (await office.unions(actors[0])).map(({ id }) => id)
    const wants: Want[] = standing.slice(0, 6).flatMap(union => ['2025Q1', '2025-02', '2025'].flatMap(text => [...register.indicators.values()].flatMap(i =>
      [undefined, ...splitsOf(i)].map(split => ({ indicator: i.id, union, period: parsePeriod(text), ...(split !== undefined && { split }) })))))
    const kept = await compute(actors[0], wants)
    await store.transaction(forsake)
    const computed = await compute(actors[0], wants)
    await store.transaction(tx => vouch(tx, register))
    assert.deepEqual(kept.map(told), computed.map(told))
  }), { numRuns: 8, examples: [[each]] })
  for (const { act } of each) assert.ok(met.has(`${act} done`), `${act} was never done`)
})
