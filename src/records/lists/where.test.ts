import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Fields } from '#model/field.ts'
import { holds, type Where } from '#model/where.ts'
import { employer } from '#office/employer.ts'
import { union } from '#office/union.ts'
import { ident, join, sql } from '#store/sql.ts'
import { onBoth } from '#store/testing.ts'
import { conditionsOf, namesOf } from '#figures/compile/names.ts'
import { clear, event, layTables, put, register, type Put } from '#figures/testing.ts'
import { whereSql } from './where.ts'

const here = conditionsOf({ register, dialect: 'sqlite', law: { rules: [], place: '' } }, namesOf(event, 'r'))
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 3 })
const one = {
  kind: fc.constantFrom('a', 'b'), name: fc.constantFrom('甲', 'A', 'a'), good: fc.boolean(), cost: fc.constantFrom(0, 1, 7, 300),
  tags: fc.constantFrom('x', 'y'), day: fc.constantFrom('2025-03-18', '2025-03', '2025', '?'),
}
const record = fc.record({
  kind: maybe(one.kind), name: maybe(one.name), good: maybe(one.good), cost: maybe(one.cost), day: maybe(one.day),
  tags: maybe(fc.constantFrom(['x'], ['y'], ['x', 'y'])), firm: maybe(fc.constantFrom('f1', 'f2', 'gone')), people: maybe(fc.record({ total: maybe(fc.nat(3)), women: fc.nat(3) })),
})
const known = fc.boolean().map(known => ({ known }))
const bounds = fc.record({ from: fc.constantFrom(0, 1, 7), to: fc.constantFrom(1, 7, 300) }, { requiredKeys: [] }).filter(({ from, to }) => from !== undefined || to !== undefined)
const testOf = (value: fc.Arbitrary<unknown>) => {
  const positive = fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 2 }))
  return fc.oneof(positive, known, positive.map(not => ({ not })), known.map(not => ({ not })))
}
const where = fc.record({
  kind: testOf(one.kind), name: testOf(one.name), good: testOf(one.good), cost: fc.oneof(testOf(one.cost), bounds, bounds.map(not => ({ not }))),
  tags: testOf(one.tags), day: testOf(one.day),
  firm: known, people: known, 'firm.ownership': testOf(fc.constantFrom('private', 'state')),
}, { requiredKeys: [] })

onBoth('a condition picks the records that the model says it holds for', async store => {
  await layTables(store)
  const firms: Record<string, string | null> = { f1: 'private', f2: null }
  await put(store, union, [{ id: 'town', union: null }])
  await put(store, employer, Object.entries(firms).map(([id, ownership]) => ({ id, union: 'town', ownership })))
  await fc.assert(fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 8 }), where, async (some, where) => {
    const records = some.map((values, n) => ({ id: `e${n}`, union: 'town', ...values }) as unknown as Put)
    await clear(store, event)
    await put(store, event, records)
    const conditions = whereSql(here, where as unknown as Where<Fields>)
    const rows = await store.read.all<{ id: string }>(sql`select r.id from ${ident('event')} r where ${join([sql`1 = 1`, ...conditions], ' and ')} order by r.id`)
    const expected = records.filter(record => holds(where as unknown as Where<Fields>, name => name === 'firm.ownership' ? firms[String(record['firm'])] ?? null : record[name]))
    assert.deepEqual(rows.map(row => row.id), expected.map(record => record.id))
  }), { numRuns: 150 })
})

test('a condition that cannot be is a bug, and reads as one', () => {
  const compiled = (where: object) => () => whereSql(here, where as Where<Fields>)
  assert.throws(compiled({ colour: 'red' }), /event has no field colour/)
  assert.throws(compiled({ kind: { from: 1 } }), /kind has no bounds/)
  assert.throws(compiled({ 'firm.colour': 'red' }), /no ledger that firm refers to has a field colour/)
  assert.throws(compiled({ cost: null }), /cost cannot be compared/)
})
