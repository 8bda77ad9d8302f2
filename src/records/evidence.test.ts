import assert from 'node:assert/strict'
import { text } from 'node:stream/consumers'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { putFile } from '#store/files.ts'
import { pact } from './testing-ledgers.ts'
import { atDesk } from './testing.ts'

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
