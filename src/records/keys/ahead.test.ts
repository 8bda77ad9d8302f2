import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ahead } from './ahead.ts'

test('what stands ready is made once whoever took some has gone on, and nothing is handed out twice', async () => {
  let made = 0
  const take = ahead(() => ++made, 3)
  assert.equal(take(), 1, 'the first is made for him who asks')
  assert.equal(made, 1)
  await new Promise(setImmediate)
  assert.equal(made, 4)
  const some = [take(), take(), take()]
  assert.deepEqual([some.toSorted(), made], [[2, 3, 4], 4])
  assert.deepEqual([take(), take(), made], [5, 6, 6])
  await new Promise(setImmediate)
  assert.equal(made, 9)
})
