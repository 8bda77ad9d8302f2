import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeKeys } from './keys.ts'

const keys = makeKeys(new Uint8Array(32).fill(1))
const other = makeKeys(new Uint8Array(32).fill(2))

test('what is sealed opens with its key and in its place only', () => {
  const sealed = keys.seal('11010519491231002X', 'a/b')
  assert.equal(keys.open(sealed, 'a/b'), '11010519491231002X')
  assert.equal(keys.open(sealed, 'a/c'), null)
  assert.equal(other.open(sealed, 'a/b'), null)
})

test('texts of any length are sealed', () => {
  for (const length of [0, 1, 995, 996, 997, 5000]) {
    const text = '号'.repeat(length)
    assert.equal(keys.open(keys.seal(text, 'a'), 'a'), text)
  }
})

test('equal texts are sealed differently', () => {
  assert.notEqual(keys.seal('x', 'a'), keys.seal('x', 'a'))
})

test('altered, cut or foreign text opens as null, without an error', () => {
  const sealed = keys.seal('张三', 'a')
  for (let i = 0; i < sealed.length; i++) assert.equal(keys.open(sealed.slice(0, i) + (sealed[i] === 'A' ? 'B' : 'A') + sealed.slice(i + 1), 'a'), null, `at ${i}`)
  assert.equal(keys.open(sealed.slice(0, 20), 'a'), null)
  assert.equal(keys.open('13800000000', 'a'), null)
  assert.equal(keys.open('', 'a'), null)
})

test('the lookup is equal for equal texts of one book under one key', () => {
  assert.equal(keys.lookup('b', 'x'), keys.lookup('b', 'x'))
  assert.notEqual(keys.lookup('b', 'x'), keys.lookup('c', 'x'))
  assert.notEqual(keys.lookup('b', 'x'), other.lookup('b', 'x'))
})
