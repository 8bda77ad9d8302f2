import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keeping } from './kept.ts'

test('what was found is found once, until the version is another', async () => {
  let [version, times] = [1, 0]
  const kept = keeping(() => version).each
  const ask = () => kept('a', async () => ++times)
  assert.deepEqual([await ask(), await ask()], [1, 1])
  version = 2
  assert.deepEqual([await ask(), await ask()], [2, 2])
  assert.equal(await kept('b', async () => 'other'), 'other')
})

test('what is found while someone writes is not kept', async () => {
  let version = 1
  const kept = keeping(() => version).each
  const begun = Promise.withResolvers<string>()
  const old = kept('a', () => begun.promise)
  version = 2
  await kept('b', async () => 'asked meanwhile')
  begun.resolve('old')
  assert.equal(await old, 'old')
  assert.equal(await kept('a', async () => 'new'), 'new')
})

test('who reads one state asks once whether what was found still holds, and goes by it to the end', async () => {
  let [version, asked, times] = [1, 0, 0]
  const { each, once } = keeping(() => (asked++, version))
  const find = async () => ++times
  await each('a', find)
  const old = once()
  assert.equal(await old('a', find), 1)
  version = 2
  assert.equal(await each('a', find), 2)
  assert.deepEqual([await old('a', find), await old('b', find), asked], [1, 3, 3])
  assert.equal(await each('b', find), 4, 'what one of an older state found is not what stands now')
})
