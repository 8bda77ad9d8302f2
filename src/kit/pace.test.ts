import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pace } from './pace.ts'

test('turns grow until they take as long as they may, and shrink when the machine is slow', async () => {
  let clock = 0
  const { many, turn } = pace({ ms: 100, least: 100, most: 1000, now: () => clock })
  const after = async (msEach: number) => {
    await turn(many(), async () => { clock += many() * msEach })
    return many()
  }
  assert.deepEqual([many(), await after(0.2), await after(0.2), await after(0.2), await after(0.2)], [100, 200, 400, 500, 500])
  assert.deepEqual([await after(0.01), await after(0.01)], [1000, 1000])
  assert.deepEqual([await after(1), await after(1), await after(1), await after(1), await after(1)], [500, 250, 125, 100, 100])
})

test('a turn that fails fails, and the next is as large', async () => {
  const { many, turn } = pace({ ms: 100, least: 10, most: 1000 })
  await assert.rejects(turn(10, async () => { throw new Error('power') }), /power/)
  assert.equal(many(), 10)
})
