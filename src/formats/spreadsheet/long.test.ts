import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { Readable } from 'node:stream'
import { writeLongSpreadsheet, type LongSheet } from './long.ts'
import { writeSpreadsheet, type PrintedCell } from './write.ts'
import { unzip } from '../unzip.ts'

const about: Omit<LongSheet, 'rows' | 'many'> = {
  name: '会员名册', above: ['会员名册台账', '单位：云浦镇总工会'], below: ['制表人：'],
  columns: [{ heading: '序号', width: 6, as: 'count' }, { heading: '姓名' }, { heading: '金额', as: 'money' }, { heading: '记录号', hidden: true }],
}
const rows: PrintedCell[][] = [[1, '张三', 2.5, 'a'], ['', ' 李&四<\n', null, ''], [2, '=1+1', 0, '_x0041_']]
const total: PrintedCell[] = ['合计', '', 2.5, '']

/** All but the one that tells the second in which it was made. */
async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  return new Map([...await unzip(bytes, {}, name => name !== 'docProps/core.xml')].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

test('a long sheet is the one that is written at once, to the letter', async () => {
  for (const some of [rows, rows.slice(0, 1)]) {
    const long = await partsOf(await buffer(Readable.from(writeLongSpreadsheet({ ...about, rows: some, many: some.length, total }))))
    assert.deepEqual(long, await partsOf(await writeSpreadsheet([{ ...about, rows: [...some, total], marks: [{ row: some.length, as: 'total' }] }])))
  }
})

test('rows that are not as many as was said are a bug, and no file', async () => {
  await assert.rejects(buffer(Readable.from(writeLongSpreadsheet({ ...about, rows, many: 4 }))), /3 rows were given out of 4/)
})
