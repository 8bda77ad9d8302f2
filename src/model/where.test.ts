import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holds, meets } from './where.ts'

test('a test is a value, one of several, bounds, or what it is not', () => {
  const met = (value: unknown) => ['a', ['a', 'b'], { not: 'a' }, { not: ['a', 'c'] }, { known: true }, { known: false }].map(test => meets(value, test))
  assert.deepEqual(met('a'), [true, true, false, false, true, false])
  assert.deepEqual(met('b'), [false, true, true, true, true, false])
  assert.deepEqual(met('c'), [false, false, true, false, true, false])
  for (const nothing of [null, undefined, '', []]) assert.deepEqual(met(nothing), [false, false, false, false, false, true])
  assert.deepEqual([1, 2, 3, 4].map(n => meets(n, { from: 2, to: 3 })), [false, true, true, false])
  assert.deepEqual([0, false].map(value => meets(value, { known: true })), [true, true])
})

test('a list meets a test with any of its members', () => {
  assert.deepEqual([meets(['a', 'b'], 'b'), meets(['a', 'b'], 'c'), meets(['a', 'b'], ['c', 'a'])], [true, false, true])
  assert.deepEqual([meets(['a', 'b'], { not: 'b' }), meets(['a'], { not: 'b' })], [false, true])
})

test('a condition holds when all its tests do', () => {
  const at = (name: string) => ({ kind: 'fire', people: 3 })[name]
  assert.deepEqual([holds({ kind: 'fire', people: { from: 3 } }, at), holds({ kind: 'fire', people: { from: 4 } }, at), holds(undefined, at)], [true, false, true])
})
