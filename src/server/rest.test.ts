import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resting } from './rest.ts'

test('what is free goes back once nothing is asked for a while, and not before', t => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  let [times, slimmed] = [0, 0]
  const { stir, end } = resting(() => slimmed++, () => { assert.equal(slimmed, ++times, 'what is let go of is tidied up with the rest') })
  t.mock.timers.tick(1500)
  stir()
  t.mock.timers.tick(1500)
  assert.equal(times, 0)
  t.mock.timers.tick(600)
  assert.equal(times, 1)
  t.mock.timers.tick(60_000)
  assert.equal(times, 1)
  stir()
  end()
  t.mock.timers.tick(60_000)
  assert.equal(times, 1)
})
