import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { register } from '#lines/register.ts'
import { precision, parsePeriod } from '#kit/period.ts'
import { anyRecord } from './arbitrary.ts'
import { rowFaults } from './check-record.ts'
import { fromRow, toRow } from './columns.ts'
import type { People } from './field.ts'

for (const ledger of register.ledgers.values()) {
  test(`any record of ${ledger.id} is one that the door takes and the tables keep`, () => fc.assert(fc.property(anyRecord(ledger), record => {
    assert.deepEqual(rowFaults(ledger, record).filter(fault => fault.strength === 'refuse'), [])
    const values = Object.fromEntries(Object.keys(ledger.fields).map(name => [name, record[name]]))
    assert.deepEqual(fromRow(ledger.fields, toRow(ledger.fields, record)), values)
  }), { numRuns: 30 }))
}

test('random records cover what makes counting hard', () => {
  const records = fc.sample(anyRecord(register.ledgers.get('dispute')!), { numRuns: 300, seed: 7 })
  const people = records.map(record => record.people as People | null)
  const dates = records.map(record => record.received as string)
  const seen = {
    totals: records.some(record => record.form === 'total'), timesUnknown: records.some(record => record.times === null),
    extra: records.some(record => record.covers === 'extra'), unsplit: records.some(record => record.cause === null),
    unknownDate: dates.includes('?'), precisions: new Set(dates.filter(date => date !== '?').map(date => precision(parsePeriod(date)))).size,
    noPeople: people.includes(null), noTotal: people.some(heads => heads?.total === null), attendance: people.some(heads => heads?.per === 'attendance'),
    noWomen: people.some(heads => heads && heads.women === undefined), rows: records.some(record => (record.parties as unknown[]).length > 1),
  }
  assert.deepEqual(seen, {
    totals: true, timesUnknown: true, extra: true, unsplit: true, unknownDate: true, precisions: 7,
    noPeople: true, noTotal: true, attendance: true, noWomen: true, rows: true,
  })
})
