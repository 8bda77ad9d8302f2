import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reached } from './share.ts'

test('two thirds are enough, more than half is more than half', () => {
  assert.deepEqual(reached({ share: [2, 3] }, 20, 30), { reached: true, needed: 20, missing: 0 })
  assert.deepEqual(reached({ share: [2, 3] }, 66, 100), { reached: false, needed: 67, missing: 1 })
  assert.deepEqual(reached({ share: [1, 2], exceed: true }, 15, 30), { reached: false, needed: 16, missing: 1 })
  assert.deepEqual(reached({ share: [1, 2] }, 15, 30), { reached: true, needed: 15, missing: 0 })
  assert.deepEqual(reached({ share: [1, 2], exceed: true }, 16, 31), { reached: true, needed: 16, missing: 0 })
})
