import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, refuse } from './refusal.ts'

test('a refusal carries its code, its sentence and its place', () => {
  const refusal = refuse('invalid', '金额不能是负数，请改正', '第3行')
  assert.equal(isRefusal(refusal), true)
  assert.deepEqual([refusal.code, refusal.say, refusal.at], ['invalid', '金额不能是负数，请改正', '第3行'])
  assert.equal(String(refusal), 'Refusal: 金额不能是负数，请改正')
})

test('without a place there is no member for it', () => {
  assert.equal('at' in refuse('busy', '请稍后再试'), false)
})

test('any other error is a bug, not a refusal', () => {
  assert.equal(isRefusal(new Error('金额不能是负数')), false)
  assert.equal(isRefusal({ code: 'invalid', say: '看着像' }), false)
})
