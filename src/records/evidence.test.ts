import assert from 'node:assert/strict'
import { existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'
import { pathOf, putFile } from '#store/files.ts'
import { sql } from '#store/sql.ts'
import { system } from './actor.ts'
import { pact } from './testing-ledgers.ts'
import { atDesk, type Desk } from './testing.ts'

atDesk('a file is named by records of its book and opened by who may open one', [pact], async ({ office, actor, enter, place, hong, ming }) => {
  const stored = await putFile(place.dir, new TextEncoder().encode('批复'))
  const values = { union: hong, name: '合同', sort: 'wage', from: '2025', note: 'x', scan: [stored.hash] }
  await assert.rejects(enter('testpact', values), { say: '附件还没有传上来，请重新上传后再保存', at: 'files' })
  await office.addFile(actor, { ...stored, name: '批复.txt', type: 'text/plain' })
  await office.addFile(actor, { ...stored, name: '再传一次.txt', type: 'text/plain' })
  const id = await enter('testpact', values)
  const opened = await office.openEvidence(actor, 'testpact', id, stored.hash)
  assert.deepEqual([await text(opened.stream), opened.name, opened.bytes], ['批复', '批复.txt', 6])
  await assert.rejects(office.openEvidence({ ...actor, unions: [ming] }, 'testpact', id, stored.hash), { code: 'forbidden' })
  await assert.rejects(office.openEvidence(actor, 'testpact', id, '0'.repeat(64)), { code: 'missing' })

  assert.deepEqual(await office.verify(actor), [])
  const path = join(place.dir, 'files', stored.hash.slice(0, 2), stored.hash)
  writeFileSync(path, '批准')
  assert.deepEqual(await office.verify(actor), ['账套“测试镇”的附件“批复.txt”被改动过，与登记时不同，请从备份恢复'])
  rmSync(path)
  assert.deepEqual(await office.verify(actor), ['账套“测试镇”的附件“批复.txt”不在数据文件夹里，请从备份恢复'])
})

async function sent({ office, place, actor }: Desk, words: string, who = actor): Promise<string> {
  const stored = await putFile(place.dir, new TextEncoder().encode(words))
  await office.addFile(who, { ...stored, name: `${words}.txt`, type: 'text/plain' })
  return stored.hash
}

/** As if they had been sent so many days ago. */
async function age({ store, place }: Desk, days: number, ...hashes: string[]): Promise<void> {
  const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
  for (const hash of hashes) {
    await store.transaction(tx => tx.run(sql`update file set added = ${then.toISOString()} where hash = ${hash}`))
    utimesSync(pathOf(place.dir, hash), then, then)
  }
}

atDesk('what was sent just now is found by who sent it, in the book it was sent to', [pact], async desk => {
  const { office, actor } = desk
  const hash = await sent(desk, '批复')
  const missing = { code: 'missing', say: '没有找到您刚上传的这个附件，请重新上传' }
  assert.deepEqual(await office.findUpload(actor, hash), { hash, name: '批复.txt', type: 'text/plain', bytes: 6 })
  await assert.rejects(office.findUpload({ ...actor, id: 'li' }, hash), missing)
  const other = await office.createBook(system('测试', ''), { name: '邻镇' })
  await assert.rejects(office.findUpload({ ...actor, book: other.id }, hash), missing)
  await assert.rejects(office.findUpload(actor, '../../etc/passwd'), missing)
  await age(desk, 13, hash)
  assert.equal((await office.findUpload(actor, hash)).name, '批复.txt')
  await age(desk, 15, hash)
  await assert.rejects(office.findUpload(actor, hash), missing)
  await assert.rejects(office.addFile({ ...actor, role: 'reader' }, { hash, bytes: 6, name: 'x', type: 'x' }), { code: 'forbidden' })
})

atDesk('the files of a record are listed in its order, each once', [pact], async desk => {
  const { office, actor, enter, hong, ming } = desk
  const [one, two] = [await sent(desk, '一'), await sent(desk, '二')]
  const id = await enter('testpact', { union: hong, name: '合同', sort: 'wage', from: '2025', note: 'x', files: [two], scan: [one, two] })
  assert.deepEqual((await office.evidenceOf(actor, 'testpact', id)).map(({ name }) => name), ['二.txt', '一.txt'])
  assert.deepEqual(await office.evidenceOf(actor, 'union', hong), [])
  await assert.rejects(office.evidenceOf({ ...actor, unions: [ming] }, 'testpact', id), { code: 'forbidden' })
})

atDesk('what no record ever named is let go after two weeks, when the next is sent', [pact], async desk => {
  const { office, store, place, actor, enter, change, hong } = desk
  const values = { union: hong, name: '合同', sort: 'wage', from: '2025', note: 'x' }
  const named = await sent(desk, '存着')
  const once = await sent(desk, '曾用')
  const id = await enter('testpact', { ...values, scan: [named, once] })
  await change('testpact', id, { scan: [named] })
  const [fresh, again, elsewhere, old] = [await sent(desk, '上周'), await sent(desk, '重传'), await sent(desk, '两处'), await sent(desk, '上月')]
  const other = await office.createBook(system('测试', ''), { name: '邻镇' })
  await sent(desk, '两处', { ...actor, book: other.id })
  await age(desk, 15, named, once, again, elsewhere, old)
  await age(desk, 13, fresh)
  await sent(desk, '重传')

  const rows = await store.read.all<{ hash: string; book: string }>(sql`select hash, book from file`)
  assert.deepEqual(rows.map(row => `${row.book === other.id} ${row.hash}`).sort(), [
    `false ${named}`, `false ${once}`, `false ${fresh}`, `false ${again}`, `true ${elsewhere}`,
  ].sort())
  const kept = [named, once, fresh, again, elsewhere, old].map(hash => existsSync(pathOf(place.dir, hash)))
  assert.deepEqual(kept, [true, true, true, true, true, false])
  assert.deepEqual(await office.verify(actor), [])
})
