import assert from 'node:assert/strict'
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Refusal } from '#kit/refusal.ts'
import { explain } from './fault.ts'
import { openStore } from './open.ts'
import { openSqlite } from './sqlite.ts'
import { raw, sql } from './sql.ts'
import { inTemporaryFolder, onSqlite } from './testing.ts'

const failure = (code: string, more: object = {}) => Object.assign(new Error('x'), { code, ...more })

test('an error of the engine becomes one sentence, a bug stays a bug', () => {
  const said = (error: Error) => (explain(error, '某处') as Refusal).say
  assert.equal(said(failure('SQLITE_IOERR_WRITE')), '读写“某处”出错，磁盘可能已断开或损坏，请检查磁盘后再试')
  assert.equal(said(failure('ENOSPC', { path: '/data/files' })), '磁盘空间不足，这次没有保存，请清理“/data/files”所在的磁盘后再试')
  assert.equal(said(failure('53100')), '磁盘空间不足，这次没有保存，请清理“某处”所在的磁盘后再试')
  const bug = failure('SQLITE_ERROR')
  assert.equal(explain(bug, '某处'), bug)
  const fault = failure('SQLITE_FULL')
  assert.equal((explain(fault, '某处') as Error).cause, fault)
})

onSqlite('a full disk: nothing half written, and work goes on when there is room', async (store, _t, { dir }) => {
  await store.transaction(tx => tx.script('create table big (n integer, words text)'))
  const fill = (rows: number) => store.transaction(async tx => {
    for (let n = 0; n < rows; n++) await tx.run(sql`insert into big values (${n}, ${'字'.repeat(1000)})`)
  })
  const { page_count: used } = (await store.read.get<{ page_count: number }>(sql`pragma page_count`))!
  const room = (pages: number) => store.transaction(tx => tx.get(sql`pragma max_page_count = ${raw(String(used + pages))}`))
  await room(30)
  await assert.rejects(fill(200), { code: 'busy', say: `磁盘空间不足，这次没有保存，请清理“${join(dir, 'niangjia.db')}”所在的磁盘后再试` })
  assert.equal((await store.read.get(sql`select count(*) as n from big`))?.n, 0)
  await fill(3)
  await room(1000)
  await fill(200)
  assert.equal((await store.read.get(sql`select count(*) as n from big`))?.n, 203)
})

test('a damaged file and one that is not a database are told apart', () => inTemporaryFolder(async dir => {
  const file = join(dir, 'niangjia.db')
  const store = openSqlite(file, 'write')
  await store.transaction(async tx => {
    await tx.script('create table big (n integer primary key, words text)')
    for (let n = 0; n < 2000; n++) await tx.run(sql`insert into big values (${n}, ${'字'.repeat(100)})`)
  })
  await store.close()
  const raw = openSync(file, 'r+')
  for (let page = 3; page < 100; page++) writeSync(raw, Buffer.alloc(4096, 0xee), 0, 4096, page * 4096)
  closeSync(raw)
  const again = openSqlite(file, 'read')
  await assert.rejects(again.read.all(sql`select * from big`), { code: 'invalid', say: `数据“${file}”已损坏，请停止使用并从最近的备份恢复` })
  await again.close()

  writeFileSync(file, '账'.repeat(3000))
  for (const mode of ['read', 'write'] as const) {
    await assert.rejects(openStore({ dir }, mode, 'test'), { code: 'invalid', say: `“${file}”不是娘家的数据文件，请检查 --data 指的文件夹，或从备份恢复` })
  }
}))
