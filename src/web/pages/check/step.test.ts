import assert from 'node:assert/strict'
import { test } from 'node:test'
import { step } from './step.ts'

test('to the next and the one before in the order of the list, around its ends', () => {
  assert.equal(step([4, 1, 7], 4, 1), 1)
  assert.equal(step([4, 1, 7], 7, 1), 4)
  assert.equal(step([4, 1, 7], 4, -1), 7)
})

test('from outside to the nearest in the text', () => {
  assert.equal(step([4, 1, 7], 2, 1), 4)
  assert.equal(step([4, 1, 7], 2, -1), 1)
  assert.equal(step([4, 1, 7], 9, 1), 1)
  assert.equal(step([4, 1, 7], 0, -1), 7)
})

test('alone it stays, and where there is none there is nowhere to go', () => {
  assert.equal(step([3], 3, 1), 3)
  assert.equal(step([], 3, 1), -1)
})
