import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonical } from '#kit/canonical.ts'
import { present, whole } from '../record.ts'
import { pact } from '../testing-ledgers.ts'
import { textOf } from './text.ts'

const record = whole(pact, {
  id: 'r', book: 'b', called: '', version: 2, name: '工资“合同”"\\', phone: '13800000000', worth: 0, voted: false, topics: [], firms: ['g', 'f'],
  heads: { women: 3, total: null }, extra: { 乙: '2', 甲: '1' }, terms: [{ item: '一', account: '4111111111111111' }, { item: '二' }],
})

test('what is present is written in order at every depth, and personal values, in parts too, as they are given', () => {
  assert.equal(textOf(pact, record, value => `[${value.length}]`), [
    '{"book":"b","called":"","extra":{"乙":"2","甲":"1"},"firms":["g","f"],"heads":{"total":null,"women":3},"id":"r"',
    '"name":"工资“合同”\\"\\\\","phone":[11],"terms":[{"account":[16],"item":"一"},{"item":"二"}],"version":2,"voted":false,"worth":0}',
  ].join(','))
})

test('it is the text that verifying makes of the record', () => {
  assert.equal(textOf(pact, record, JSON.stringify), canonical(present(record)))
})

test('a number that JSON would alter is a bug', () => {
  assert.throws(() => textOf(pact, { ...record, total: Number.NaN }, JSON.stringify), /no canonical text/)
})
