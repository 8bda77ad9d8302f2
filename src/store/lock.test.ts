import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { takeLock } from './lock.ts'
import { openStore } from './open.ts'
import { sql } from './sql.ts'
import { inTemporaryFolder, onSqlite } from './testing.ts'

if (process.env.NIANGJIA_HOLD) {
  await openStore({ dir: process.env.NIANGJIA_HOLD }, 'write', 'niangjia serve')
  console.log('held')
  setInterval(() => {}, 1000)
} else {
  onSqlite('a second writer is told who holds the folder', async (_store, _t, { dir }) => {
    const say = new RegExp(`^数据文件夹“${dir}”正由“test”（电脑 ${hostname()}，进程 ${process.pid}，自 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d）使用，请先关闭它再试$`)
    await assert.rejects(openStore({ dir }, 'write', 'niangjia import'), { code: 'busy', say })
  })

  test('a holder in another process blocks; killed, it leaves the folder free at once', () => inTemporaryFolder(async dir => {
    for (let round = 0; round < 2; round++) {
      const holder = spawn(process.execPath, [import.meta.filename], { env: { ...process.env, NIANGJIA_HOLD: dir }, stdio: ['ignore', 'pipe', 'inherit'] })
      await once(holder.stdout, 'data')
      await assert.rejects(openStore({ dir }, 'write', 'test'), new RegExp(`“niangjia serve”（电脑 .*，进程 ${holder.pid}，`))
      const reader = await openStore({ dir }, 'read', 'test')
      assert.equal((await reader.read.get(sql`select count(*) as n from file`))?.n, 0)
      await reader.close()
      holder.kill('SIGKILL')
      await once(holder, 'exit')
      const store = await openStore({ dir }, 'write', 'test')
      await store.close()
    }
  }))

  test('closing frees the folder; a failed opening does too', () => inTemporaryFolder(async dir => {
    await (await openStore({ dir }, 'write', 'one')).close()
    assert.equal(existsSync(join(dir, 'lock.json')), false)
    await (await openStore({ dir }, 'write', 'two')).close()
    writeFileSync(join(dir, 'niangjia.db'), 'this is no database at all, it is only a text file')
    for (let round = 0; round < 2; round++) await assert.rejects(openStore({ dir }, 'write', 'three'), /不是娘家的数据文件/)
    takeLock(dir, 'four').release()
  }))

  test('a holder whose name is not written yet still holds', () => inTemporaryFolder(async dir => {
    const lock = takeLock(dir, 'one')
    writeFileSync(join(dir, 'lock.json'), '')
    assert.throws(() => takeLock(dir, 'two'), new RegExp(`^Refusal: 数据文件夹“${dir}”正由另一个程序使用，请先关闭它再试$`))
    lock.release()
  }))
}
