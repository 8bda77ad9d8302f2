import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enters, refused } from './outlook.ts'

test('what becomes of changed rows is its person’s choice', () => {
  const counts = { created: 5, changed: 3, unchanged: 7, refused: 2 }
  assert.deepEqual([enters(counts, 'refuse'), refused(counts, 'refuse')], [5, 5])
  assert.deepEqual([enters(counts, 'change'), refused(counts, 'change')], [8, 2])
  assert.deepEqual([enters(counts, 'keep'), refused(counts, 'keep')], [5, 2])
})
