import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { canonical } from './canonical.ts'

test('keys are sorted at every depth, arrays keep their order', () => {
  assert.equal(canonical({ b: [3, { z: null, y: true }], a: '工会', B: 1.5 }), '{"B":1.5,"a":"工会","b":[3,{"y":true,"z":null}]}')
})

test('numbers that are keys are sorted as text, whatever order the engine keeps them in', () => {
  assert.equal(canonical({ 9: 'b', 10: 'a' }), '{"10":"a","9":"b"}')
  assert.equal(canonical([{ a: 1, b: { 2: 0, 11: 0 } }]), '[{"a":1,"b":{"11":0,"2":0}}]')
})

test('undefined members are left out', () => {
  assert.equal(canonical({ a: undefined, b: 1 }), '{"b":1}')
})

test('text is escaped as in JSON', () => {
  assert.equal(canonical('a"\n\u2028'), '"a\\"\\n\u2028"')
})

test('what JSON would change without a word is a bug', () => {
  const bad = [undefined, NaN, Infinity, 1n, [undefined], new Array(1), new Date(0), new Map(), () => 1, { a: { b: NaN } }]
  for (const value of bad) assert.throws(() => canonical(value), /no canonical text/)
})

describe('laws', () => {
  test('it is JSON of the same value', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
      assert.deepEqual(JSON.parse(canonical(value)), JSON.parse(JSON.stringify(value)))
    }))
  })

  test('the order in which members were set does not show', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.integer(), { noNullPrototype: true }), (value) => {
      assert.equal(canonical(Object.fromEntries(Object.entries(value).reverse())), canonical(value))
    }))
  })
})
