import assert from 'node:assert/strict'
import { test } from 'node:test'
import { masksHandedOn, masksKept } from './masks.ts'

test('a mask is shown of its seal in its place only', () => {
  const masks = masksKept()
  masks.note('v1.abc', 'book/member/1/phone', '138****1234')
  assert.equal(masks.of('v1.abc', 'book/member/1/phone'), '138****1234')
  assert.equal(masks.of('v1.abc', 'book/member/2/phone'), undefined)
  assert.equal(masks.of('v1.abd', 'book/member/1/phone'), undefined)
})

test('masks that are handed on are taken once, and of very many only the first', () => {
  const { masks, take } = masksHandedOn()
  assert.equal(take(), undefined)
  masks.note('v1.abc', 'a/1', '138****1234')
  assert.equal(masks.of('v1.abc', 'a/1'), undefined)
  assert.deepEqual(take(), [['v1.abc', 'a/1', '138****1234']])
  assert.equal(take(), undefined)
  for (let n = 0; n < 5000; n++) masks.note(`v1.${n}`, 'a/1', '138****1234')
  assert.equal(take()!.length, 500)
})
