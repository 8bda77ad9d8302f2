import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LedgerRecord } from './base.ts'
import { derivedFaults, fillDerived } from './derived.ts'
import { ledger } from './ledger.ts'

const shed = ledger({
  id: 'shed', label: '仓库', unit: '间', title: ['wide'],
  fields: { wide: { kind: 'count', label: '宽' }, long: { kind: 'count', label: '长' }, area: { kind: 'count', label: '面积' } },
  derived: { area: r => r.wide === null || r.long === null ? null : r.wide * r.long },
})
const record = (values: object) => values as LedgerRecord
const filled = (values: object, before?: object) => (fillDerived(shed, record(values), before ? record(before) : null) as unknown as { area: number | null }).area

test('what others determine is filled where it is empty', () => assert.equal(filled({ wide: 3, long: 4 }), 12))
test('not where one of them is wanting', () => assert.equal(filled({ wide: 3, area: null }), null))
test('nor where somebody typed it', () => assert.equal(filled({ wide: 3, long: 4, area: 11 }), 11))
test('what was derived follows a change', () => assert.equal(filled({ wide: 5, long: 4, area: 12 }, { wide: 3, long: 4, area: 12 }), 20))
test('what was typed otherwise stays', () => assert.equal(filled({ wide: 5, long: 4, area: 11 }, { wide: 3, long: 4, area: 11 }), 11))
test('what is typed in the change stays', () => assert.equal(filled({ wide: 5, long: 4, area: 19 }, { wide: 3, long: 4, area: 12 }), 19))
test('what differs is told', () => {
  assert.deepEqual(derivedFaults(shed, record({ wide: 3, long: 4, area: 11 })), [{ strength: 'warn', say: '面积填了11，按其他各栏推算是12，请核对', at: 'area' }])
  assert.deepEqual(derivedFaults(shed, record({ wide: 3, long: 4, area: 12 })), [])
})
