import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keeping } from './kept.ts'

test('what was found is found once, until the version is another', async () => {
  let [version, times] = [1, 0]
  const kept = keeping(() => version)
  const ask = () => kept('a', async () => ++times)
  assert.deepEqual([await ask(), await ask()], [1, 1])
  version = 2
  assert.deepEqual([await ask(), await ask()], [2, 2])
  assert.equal(await kept('b', async () => 'other'), 'other')
})

test('what is found while someone writes is not kept', async () => {
  let version = 1
  const kept = keeping(() => version)
  const begun = Promise.withResolvers<string>()
  const old = kept('a', () => begun.promise)
  version = 2
  await kept('b', async () => 'asked meanwhile')
  begun.resolve('old')
  assert.equal(await old, 'old')
  assert.equal(await kept('a', async () => 'new'), 'new')
})
