import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { keyedHash } from './keyed-hash.ts'

test('a keyed hash is the HMAC-SHA256 of the library, for texts and keys of any length that is allowed', () => {
  for (const length of [0, 1, 32, 64]) {
    const key = new Uint8Array(length).map((_, i) => i * 7)
    for (const text of ['', 'b\n11010519491231002X', '号'.repeat(500)]) {
      assert.equal(keyedHash(key)(text), createHmac('sha256', key).update(text).digest('base64url'))
    }
  }
})

test('the first vector of RFC 4231', () => {
  const hex = Buffer.from(keyedHash(new Uint8Array(20).fill(0x0b))('Hi There'), 'base64url').toString('hex')
  assert.equal(hex, 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7')
})
