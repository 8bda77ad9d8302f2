import assert from 'node:assert/strict'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { inTemporaryFolder, onBoth } from '#store/testing.ts'
import { openKeys } from './key-file.ts'
import { openKeysToRead, openOwnKeys } from './own-key.ts'

onBoth('a database is opened with the key it was begun with, and no other folder gets a key for it', async store => {
  await inTemporaryFolder(async own => {
    const open = (dir: string) => store.transaction(tx => openOwnKeys(tx, dir))
    const foreign = (dir: string) => ({ code: 'conflict', say: `数据库里的资料不是用数据文件夹“${dir}”的密钥保存的，请用 --data 指定原来的数据文件夹` })
    const { keys, code } = await open(own)
    assert.ok(code)
    const sealed = keys.seal('13800001234', 'a')
    for (const { keys: again } of [await open(own), await openKeysToRead(store.read, own)]) assert.equal(again.open(sealed, 'a'), '13800001234')

    await inTemporaryFolder(async empty => {
      await assert.rejects(open(empty), foreign(empty))
      assert.equal(existsSync(join(empty, 'key')), false)
      openKeys(empty)
      await assert.rejects(open(empty), foreign(empty))
      await assert.rejects(openKeysToRead(store.read, empty), foreign(empty))
    })
    await inTemporaryFolder(async moved => {
      for (const file of ['key', 'key.sealed']) cpSync(join(own, file), join(moved, file))
      assert.equal((await open(moved)).code, undefined)
    })
  })
})
