import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { inTemporaryFolder } from '#store/testing.ts'
import { newKeys, openKeys, recoverKeys } from './key-file.ts'

test('the first start makes a key for its owner alone and gives the code once', () => inTemporaryFolder(async dir => {
  const { keys, code } = openKeys(dir)
  assert.match(code!, /^(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/)
  assert.equal(readFileSync(join(dir, 'key')).length, 32)
  if (process.platform !== 'win32') assert.equal(statSync(join(dir, 'key')).mode & 0o777, 0o600)
  const again = openKeys(dir)
  assert.equal(again.code, undefined)
  assert.equal(again.keys.open(keys.seal('x', 'a'), 'a'), 'x')
}))

test('the code brings the key back, however it is typed', () => inTemporaryFolder(async dir => {
  const { keys, code } = openKeys(dir)
  rmSync(join(dir, 'key'))
  const typed = ` ${code!.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`
  assert.equal(recoverKeys(dir, typed).open(keys.seal('x', 'a'), 'a'), 'x')
  assert.ok(existsSync(join(dir, 'key')))
}))

test('a wrong code, a missing or a damaged key are refused', () => inTemporaryFolder(async dir => {
  openKeys(dir)
  rmSync(join(dir, 'key'))
  assert.throws(() => recoverKeys(dir, '00000-00000-00000-00000-00000'), { code: 'invalid', say: '恢复码不对，请对照首次启动时打印的那一份重新输入' })
  assert.throws(() => openKeys(dir), { code: 'missing' })
  writeFileSync(join(dir, 'key'), 'short')
  assert.throws(() => openKeys(dir), { code: 'invalid' })
}))

test('a key is never replaced; one without its sealed copy gets a new code', () => inTemporaryFolder(async dir => {
  const { keys, code } = openKeys(dir)
  assert.throws(() => newKeys(dir), { code: 'conflict' })
  rmSync(join(dir, 'key.sealed'))
  const second = openKeys(dir)
  assert.notEqual(second.code, code)
  assert.equal(second.keys.open(keys.seal('x', 'a'), 'a'), 'x')
  rmSync(join(dir, 'key'))
  assert.equal(newKeys(dir).keys.open(keys.seal('x', 'a'), 'a'), null)
}))
