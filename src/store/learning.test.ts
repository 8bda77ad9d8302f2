import assert from 'node:assert/strict'
import { setImmediate } from 'node:timers/promises'
import { test } from 'node:test'
import { learning } from './learning.ts'

test('the planner is told after many rows, then after twice as many, and never twice at a time', async () => {
  let [times, done] = [0, () => {}]
  const { wrote } = learning({ learn: () => new Promise<void>(resolve => { times++; done = resolve }), tidy: async () => {} })
  wrote(4999)
  assert.equal(times, 0)
  wrote(1)
  assert.equal(times, 1)
  wrote(50_000)
  assert.equal(times, 1, 'the first is not over')
  done()
  await setImmediate()
  wrote(1)
  assert.equal(times, 2)
})

test('what fails is tried again when its turn comes, and tells nobody', async () => {
  let times = 0
  const { wrote } = learning({ learn: async () => { times++; throw new Error('no right to') }, tidy: async () => {} })
  wrote(5000)
  await setImmediate()
  wrote(10_000)
  assert.equal(times, 2)
})

test('once nobody writes any more, what was written is tidied up; a little is not', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  let [times, done] = [0, () => {}]
  const { wrote, end } = learning({ learn: () => new Promise<void>(resolve => { done = resolve }), tidy: async () => { times++ } })
  for (const changed of [4000, 1000, 1]) {
    wrote(changed)
    t.mock.timers.tick(2999)
  }
  assert.equal(times, 0)
  t.mock.timers.tick(1)
  assert.equal(times, 0, 'it still learns')
  done()
  await setImmediate()
  t.mock.timers.tick(3000)
  assert.equal(times, 1)
  await setImmediate()
  wrote(4999)
  t.mock.timers.tick(10_000)
  assert.equal(times, 1, 'too few')
  wrote(1)
  end()
  t.mock.timers.tick(10_000)
  assert.equal(times, 1, 'the store is closed')
})
