import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighbours } from './neighbours.ts'

test('others are met where the changes of a part do not follow those of the part before, and forgotten after a while', () => {
  let now = 0
  const { heard, calm } = neighbours(() => now)
  heard([8, 9, 10])
  assert.equal(calm(), true, 'what was written before the first part was written by nobody who waits')
  heard([11, 0, 12])
  assert.equal(calm(), true)
  heard([0])
  heard([14, 15])
  assert.equal(calm(), false)
  now = 3001
  assert.equal(calm(), true)
  heard([16])
  assert.equal(calm(), true)
})
