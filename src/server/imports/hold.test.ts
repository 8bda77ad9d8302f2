import assert from 'node:assert/strict'
import { existsSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { inTemporaryFolder } from '#store/testing.ts'
import { hold, isHeld } from './hold.ts'

test('one holds a folder at a time, until he lets go', () => inTemporaryFolder(async folder => {
  assert.equal(isHeld(folder), false)
  const first = hold(folder)!
  assert.equal(isHeld(folder), true)
  assert.equal(hold(folder), undefined)
  first.release()
  assert.equal(isHeld(folder), false)
  hold(folder)!.release()
}))

test('of whoever has been silent for half a minute it is taken over', () => inTemporaryFolder(async folder => {
  const cut = hold(folder)!
  const silent = (seconds: number) => {
    const then = Date.now() / 1000 - seconds
    utimesSync(join(folder, 'held'), then, then)
  }
  silent(20)
  assert.equal(hold(folder), undefined)
  silent(40)
  assert.equal(isHeld(folder), false)
  const second = hold(folder)!
  assert.equal(isHeld(folder), true)
  second.release()
  cut.release()
  assert.equal(existsSync(join(folder, 'held')), false)
}))
