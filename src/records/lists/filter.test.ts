import assert from 'node:assert/strict'
import fc from 'fast-check'
import { holds, type Where } from '#model/where.ts'
import { pact } from '../testing-ledgers.ts'
import { atDesk } from '../testing.ts'

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 })
const owned = ['private', 'state', null]
const rows = fc.array(fc.record({
  sort: fc.constantFrom('wage', 'safety', 'women'), topics: orNull(fc.subarray(['pay', 'hours', 'leave'], { minLength: 1 })),
  worth: orNull(fc.integer({ min: 0, max: 5 })), share: orNull(fc.constantFrom(0, 28.1, 50)),
  firm: orNull(fc.nat(2)), voted: orNull(fc.boolean()), heads: orNull(fc.constant({ total: null, women: 3 })), remark: orNull(fc.constantFrom('%', '"', 'a')),
}), { minLength: 1, maxLength: 6 })

const test = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> => {
  const plain = fc.oneof(value, fc.array(value, { maxLength: 2 }))
  return fc.oneof(plain, fc.record({ not: plain }), fc.record({ known: fc.boolean() }))
}
const bounds = fc.oneof(fc.record({ from: fc.integer({ min: 0, max: 5 }) }), fc.record({ from: fc.integer({ min: 0, max: 3 }), to: fc.integer({ min: 2, max: 40 }) }))
const conditions = fc.record({
  sort: test(fc.constantFrom('wage', 'women')), topics: test(fc.constantFrom('pay', 'leave')),
  worth: fc.oneof(test(fc.integer({ min: 0, max: 5 })), bounds, fc.record({ not: bounds })),
  share: fc.oneof(bounds, fc.record({ known: fc.boolean() })),
  voted: test(fc.boolean()), from: test(fc.constantFrom('2012', '2013-01')), heads: fc.record({ known: fc.boolean() }),
  remark: test(fc.constantFrom('%', '"')), form: test(fc.constantFrom('detail', 'total')), 'firm.ownership': test(fc.constantFrom('private', 'state')),
}, { requiredKeys: [] })

atDesk('the database picks what the pure rule holds', [pact], async ({ office, actor, enter, hong }) => {
  const firms = await Promise.all(owned.map((ownership, i) => enter('employer', { union: hong, name: `厂${i}`, opened: '2010', ownership })))
  const ownership = new Map(firms.map((firm, i) => [firm, owned[i]]))
  await fc.assert(fc.asyncProperty(rows, fc.array(conditions, { minLength: 1, maxLength: 8 }), async (some, wheres) => {
    const steps = some.map(({ firm, ...values }, i) => ({
      ledger: 'testpact', do: 'create',
      values: { ...values, union: hong, name: `n${i}`, from: `20${11 + i}`, until: i % 2 ? '?' : `20${11 + i}`, ...(firm !== null && { firm: firms[firm] }) },
    }))
    const written = await office.write(actor, steps)
    try {
      const records = await Promise.all(written.map(({ id }) => office.get(actor, 'testpact', id)))
      for (const where of wheres as Where[]) {
        const found = await office.list(actor, 'testpact', { where })
        const expected = records.filter(record => holds(where, name => name === 'firm.ownership' ? ownership.get(String(record['firm'])) : record[name]))
        assert.deepEqual(found.records.map(record => record.id).sort(), expected.map(record => record.id).sort(), JSON.stringify(where))
      }
    } finally {
      await office.write(actor, written.map(({ id }) => ({ ledger: 'testpact', do: 'remove', id })))
    }
  }), { numRuns: 25 })
})
