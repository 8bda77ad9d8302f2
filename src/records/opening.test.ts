import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Field } from '#model/field.ts'
import { makeKeys, UNREADABLE, type Keys } from './keys/keys.ts'
import { asShown, inTheOpen } from './opening.ts'

const phone: Field = { kind: 'phone', label: '手机号' }

test('what is shown of a seal is its mask, the first time and every time after', () => {
  const keys = makeKeys(new Uint8Array(32).fill(7))
  const sealed = keys.seal('13800001234', 'book/member/1/phone')
  assert.equal(inTheOpen(keys)(sealed, 'book/member/1/phone', phone), '13800001234')
  for (let n = 0; n < 3; n++) assert.equal(asShown(keys)(sealed, 'book/member/1/phone', phone), '138****1234')
})

test('a seal that was shown in its place is not shown in another, nor by another key', () => {
  const keys = makeKeys(new Uint8Array(32).fill(7))
  const sealed = keys.seal('13800001234', 'book/member/1/phone')
  assert.equal(asShown(keys)(sealed, 'book/member/1/phone', phone), '138****1234')
  assert.equal(asShown(keys)(sealed, 'book/member/2/phone', phone), UNREADABLE)
  assert.equal(asShown(keys)(sealed, 'book/member/1/phone', phone), '138****1234')
  assert.equal(asShown(makeKeys(new Uint8Array(32).fill(8)))(sealed, 'book/member/1/phone', phone), UNREADABLE)
})

test('each seal is opened once, however often it is shown', () => {
  const keys = makeKeys(new Uint8Array(32).fill(7))
  let opened = 0
  const counting: Keys = {
    ...keys,
    open(sealed, context) {
      opened++
      return keys.open(sealed, context)
    },
  }
  const sealed = Array.from({ length: 5 }, (_, n) => keys.seal(`1380000123${n}`, `member/${n}`))
  for (let round = 0; round < 4; round++) {
    const shown: string[] = sealed.map((one, n) => asShown(counting)(one, `member/${n}`, phone))
    assert.deepEqual(shown, ['138****1230', '138****1231', '138****1232', '138****1233', '138****1234'])
  }
  assert.equal(opened, 5)
})
