import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parsePeriod, within } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import { contributions } from '#model/contributions.ts'
import type { Figure, Want } from '#model/figure.ts'
import { adds, type Indicator } from '#model/indicator.ts'
import { basis } from '#office/basis.ts'
import { employer } from '#office/employer.ts'
import { union } from '#office/union.ts'
import { zero } from '#office/zero.ts'
import { recountIfNeeded } from '#records/tally/recount.ts'
import { forsake } from '#records/tally/rule.ts'
import { onBoth } from '#store/testing.ts'
import type { Store } from '#store/store.ts'
import { figures } from './figures.ts'
import { naive, naiveEither, type World } from './testing-naive.ts'
import { actor, clear, event, layTables, put, register, type Put } from './testing.ts'

const unions = ['town', 'east', 'west', 'mill', 'shop']
const maybe = <T>(one: fc.Arbitrary<T>, freq = 3) => fc.option(one, { nil: null, freq })
const day = fc.integer({ min: 1, max: 6 }).chain(month => fc.constantFrom(...['-03', '-18', '上', '中', '', ''].map(rest => `2025-0${month}${rest}`)))
const date = fc.oneof({ arbitrary: day, weight: 8 }, { arbitrary: fc.constantFrom('2025', '2025Q1', '2025H1', '?', '2024-12-31'), weight: 2 })
const span = fc.constantFrom('2025-01..2025-02', '2025Q1', '2025-02', '2025-01..2025-05', '2025H1', '2025-03..2025-04')
const small = fc.integer({ min: 0, max: 4 })
const money = small.map(n => n * 300)
const people = fc.record({ total: maybe(small), women: small }, { requiredKeys: ['total'] }).chain(heads => fc.constantFrom(heads, heads, { ...heads, per: 'attendance' as const }))
const prize = fc.record({ on: maybe(date), place: maybe(fc.constantFrom('first', 'second')), winner: maybe(fc.constantFrom('甲', '乙', '丙')), money: maybe(money) })
const values = {
  union: fc.constantFrom(...unions), ended: maybe(date, 2), kind: maybe(fc.constantFrom('a', 'b')), grade: maybe(fc.constantFrom('high', 'low')),
  tags: maybe(fc.subarray(['x', 'y'], { minLength: 1 })), good: maybe(fc.boolean()), firm: maybe(fc.constantFrom('f1', 'f2', 'f3')),
  people: maybe(people), cost: maybe(money), paid: maybe(money), growth: maybe(fc.tuple(small, small).map(([min, more]) => ({ min, max: min + more }))),
  prizes: fc.array(prize, { maxLength: 2 }),
}
const detail = fc.record({ ...values, day: maybe(date, 9) })
const total = fc.record({
  ...values, day: maybe(span, 9), form: fc.constant('total' as const), times: maybe(small, 9),
  covers: maybe(fc.constantFrom('included' as const, 'extra' as const)),
})
const period = fc.constantFrom('2025-01', '2025Q1', '2025-02..2025-04', '2025H1', '2025-03', '2025-12')

const world = (withTotals: boolean): fc.Arbitrary<World> => fc.record({
  events: fc.array(withTotals ? fc.oneof({ arbitrary: detail, weight: 3 }, { arbitrary: total, weight: 1 }) : detail, { maxLength: 12 }),
  same: fc.array(fc.tuple(small, small), { maxLength: withTotals ? 3 : 0 }),
  under: fc.tuple(fc.constantFrom('town', 'east'), fc.constantFrom('town', 'west'), fc.constantFrom('town', 'east', 'west')),
  ownership: fc.constantFrom('private', 'state'),
  dissolved: maybe(fc.constantFrom('2025-03-18', '2025-02', '2025-12-31', '?'), 2),
  bases: fc.array(fc.record({
    union: fc.constantFrom('town', 'east', 'mill'), from: fc.constantFrom('2024', '2025-02', '2025-04-01'), way: fc.constantFrom('headcount', 'roll'),
  }), { maxLength: 3 }),
  declared: fc.array(fc.record({
    union: fc.constantFrom('county', 'town', 'east'), only: maybe(fc.constantFrom('a', 'b')),
    period: fc.constantFrom('2025H1', '2025Q1', '2025-03', '2025-04', '2025'),
  }), { maxLength: 3 }),
}).map(({ events, same, under: [mill, shop, west], ownership, dissolved, bases, declared }) => {
  const records: Put[] = events.map((values, n) => ({ id: `e${String(n).padStart(2, '0')}`, ...values }) as Put)
  for (const [n, m] of same) if (records[n] && records[m] && n < m) records[m] = { ...records[m], same: records[n].id }
  return {
    superior: { county: null, town: 'county', east: 'town', west: west === 'west' ? 'town' : west, mill, shop: shop === 'west' ? 'west' : shop },
    dissolved: { mill: dissolved }, events: records, firms: [{ id: 'f1', union: 'town', ownership }, { id: 'f2', union: 'town', ownership: 'private' }],
    bases: [...new Map(bases.map(one => [`${one.union} ${parsePeriod(one.from).last}`, one])).values()], declared,
  }
})

async function settle(store: Store, of: World): Promise<void> {
  await store.transaction(forsake)
  for (const ledger of [union, employer, basis, zero, event]) await clear(store, ledger)
  await put(store, union, Object.entries(of.superior).map(([id, superior]) => ({ id, union: superior, dissolved: of.dissolved[id] ?? null })))
  await put(store, employer, of.firms)
  await put(store, basis, of.bases.map((one, n) => ({ id: `b${n}`, ...one })))
  await put(store, zero, of.declared.map((one, n) => ({ id: `z${n}`, ledger: 'event', ...one })))
  await put(store, event, of.events)
}

const plain = (['flow', 'stock', 'latest', 'cohort', 'spread'] as const)
const indicators = event.indicators as Record<string, Indicator>
const overRows = Object.entries(indicators).filter(([, i]) => plain.some(form => form in i))
const parts: Record<string, string[]> = { kind: ['a', 'b', 'c', ''], grade: ['high', 'low', ''], place: ['first', 'second', ''] }

function told(figure: Figure) {
  const { value, high, trail: { details, totals, replaced, straddling, zero } } = figure
  return { value: value === null ? null : Math.round(value * 1e9) / 1e9, high, details, totals, replaced, straddling, zero }
}

onBoth('every figure is what the counting rules say, for any history', async store => {
  await layTables(store)
  const { compute } = figures({ store, register })
  await fc.assert(fc.asyncProperty(world(true), fc.array(fc.tuple(fc.constantFrom('county', ...unions), period), { minLength: 1, maxLength: 3 }), async (of, asks) => {
    await settle(store, of)
    const wants: Want[] = asks.flatMap(([union, period]) => overRows.flatMap(([name, i]) =>
      [undefined, ...parts[('by' in i && i.by) || ''] ?? []].map(split => ({
        indicator: `event.${name}`, union, period: parsePeriod(period), ...(split !== undefined && { split }),
      }))))
    for (const from of ['records', 'kept sums']) {
      if (from === 'kept sums') await recountIfNeeded(store, register)
      const found = await compute(actor, wants)
      for (const [n, { indicator, union, period, split }] of wants.entries()) {
        const { behind: _, ...expected } = naive(of, indicators[indicator.slice(6)]!, union, period, split)
        const { value } = expected
        assert.deepEqual(told(found[n]!), { high: undefined, zero: undefined, ...expected, value: value === null ? null : Math.round(value * 1e9) / 1e9 },
          `${indicator}:${split} of ${union} in ${period.first}..${period.last} from ${from}`)
      }
      for (const [union, text] of asks) {
        const [either] = await compute(actor, [{ indicator: 'event.chosen', union, period: parsePeriod(text) }])
        assert.equal(
          either!.value,
          naiveEither(of, { headcount: indicators['newest']!, roll: indicators['heads']! }, union, parsePeriod(text)),
          `chosen of ${union} in ${text} from ${from}`,
        )
      }
    }
  }), { numRuns: 60 })
})

onBoth('what adds is the sum of contributions, where there are no 汇总 and no 同一事项', async store => {
  await layTables(store)
  const { compute } = figures({ store, register })
  const adding = overRows.filter(([, i]) => adds(i))
  await fc.assert(fc.asyncProperty(world(false), fc.constantFrom(...unions), period, async (of, union, text) => {
    await settle(store, of)
    const asked = parsePeriod(text)
    const below = (one: string | null): boolean => one !== null && (one === union || below(of.superior[one] ?? null))
    const all = of.events.filter(record => below(record.union)).flatMap(record => contributions(event, { form: 'detail', times: 1, same: null, ...record } as LedgerRecord))
    const found = await compute(actor, adding.map(([name]) => ({ indicator: `event.${name}`, union, period: asked })))
    for (const [n, [name, i]] of adding.entries()) {
      const own = all.filter(one => one.indicator === `event.${name}` && ('stock' in i ? one.last <= asked.last : within(one, asked)))
      assert.equal(found[n]!.value ?? 0, own.reduce((sum, one) => sum + one.sum, 0), `${name} of ${union} in ${text}`)
    }
  }), { numRuns: 60 })
})

onBoth('the records behind a figure are those that count, and add up to it', async store => {
  await layTables(store)
  const { why } = figures({ store, register })
  await fc.assert(fc.asyncProperty(world(true), fc.constantFrom(...overRows), fc.constantFrom(...unions), period, async (of, [name, i], union, text) => {
    await settle(store, of)
    for (const split of [undefined, ...parts[('by' in i && i.by) || ''] ?? []]) {
      const asked = parsePeriod(text)
      const { figure, details, totals, replaced, straddling } = await why(actor, { indicator: `event.${name}`, union, period: asked, ...(split !== undefined && { split }) })
      const expected = naive(of, i, union, asked, split)
      assert.deepEqual([...details, ...totals].map(one => one.id).sort(), [...new Set(expected.behind)], `${name} of ${union} in ${text}`)
      assert.deepEqual([details.length, totals.length, replaced.length, straddling.length], [expected.details, expected.totals, expected.replaced, expected.straddling])
      const amounts = [...details, ...totals].map(one => one.amount)
      const sum = amounts.reduce((a, b) => a + b, 0)
      if ('cohort' in i) assert.equal(figure.trail.from![1]!.value ?? 0, sum)
      else if ('spread' in i) assert.equal(figure.value, amounts.length > 0 ? Math.min(...amounts) : null)
      else assert.equal(figure.value ?? 0, sum)
    }
  }), { numRuns: 100 })
})
