import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { xlsx } from '#formats/testing-xlsx.ts'
import { isRefusal } from '#kit/refusal.ts'
import { MOST_CELLS, readApart, writeApart } from './apart.ts'
import { spooledRows } from './spool.ts'

const folder = mkdtempSync(join(tmpdir(), 'niangjia-'))
after(() => rmSync(folder, { recursive: true }))
let files = 0

function lay(bytes: Uint8Array | string): { path: string; to: string } {
  const at = { path: join(folder, `file-${++files}`), to: join(folder, `rows-${files}`) }
  writeFileSync(at.path, bytes)
  mkdirSync(at.to)
  return at
}

const small = () => xlsx({ 走访: { rows: [['单位', '次数'], ['大地厂', 3]] }, 说明: { rows: [['照实填']], hidden: true } })

test('a workbook is read in a process of its own, and its rows can be taken again and again', async () => {
  const { path, to } = lay(await small())
  const sheets = await readApart(path, '走访.xlsx', to)
  assert.deepEqual(sheets.map(({ name, hidden, rows }) => [name, hidden, rows]), [['走访', false, 2], ['说明', true, 1]])
  for (const _ of [1, 2]) {
    const rows = []
    for await (const row of spooledRows(to, 0)) rows.push(row)
    assert.deepEqual(rows, [{ line: 1, cells: ['单位', '次数'] }, { line: 2, cells: ['大地厂', '3'], numbers: [1] }])
  }
})

test('one that takes too much memory ends that process alone, and one sentence is said', async () => {
  const many = Array.from({ length: 600_000 }, (_, i) => `<si><t>${i.toString(36)}号职工的一大段说明文字，各不相同</t></si>`).join('')
  const { path, to } = lay(await xlsx({ 表: { rows: [[{ shared: 0 }]] } }, { 'xl/sharedStrings.xml': `<sst>${many}</sst>` }))
  await assert.rejects(readApart(path, '表.xlsx', to, () => {}, { memory: 24 }), refused(/^表格太大，读它要用的内存太多，请删去用不着的表和格式，或拆成几个文件再导入$/))
  const next = lay(await small())
  assert.equal((await readApart(next.path, '走访.xlsx', next.to)).length, 2)
})

test('one that takes too long is ended', async () => {
  const { path, to } = lay(await small())
  await assert.rejects(readApart(path, '表.xlsx', to, () => {}, { seconds: 0.01 }), refused(/^表格读了很久还没有读完/))
})

test('what is refused there is refused here, with its place', async () => {
  const { path, to } = lay('%PDF-1.7')
  await assert.rejects(readApart(path, '表.pdf', to), refused(/^这是 PDF 文件/))
})

test('what goes wrong there is a bug here', async () => {
  const { path } = lay(await small())
  await assert.rejects(readApart(path, '走访.xlsx', join(folder, 'nowhere')), error => !isRefusal(error) && error instanceof Error && /ENOENT/.test(error.message))
})

test('how far it has come is told', async () => {
  const { path, to } = lay(Array.from({ length: 12_000 }, (_, i) => `${i},甲\n`).join(''))
  const told: number[] = []
  await readApart(path, '表.csv', to, rows => told.push(rows))
  assert.deepEqual(told, [5000, 10_000])
})

test('two are read one after the other, never both at once', async () => {
  const [a, b] = [lay(await small()), lay(await small())]
  const first = readApart(a.path, 'a.xlsx', a.to)
  const second = readApart(b.path, 'b.xlsx', b.to)
  await first
  assert.deepEqual(readdirSync(b.to), [])
  await second
  assert.ok(existsSync(join(b.to, 'sheet-0.jsonl')))
})

test('a sheet longer than can be written is refused before it is begun', async () => {
  const rows = Array.from({ length: MOST_CELLS + 1 }, () => ['甲'])
  await assert.rejects(writeApart([{ name: '表', columns: [{ heading: '甲' }], rows }], join(folder, 'long.xlsx')), refused(/太长，请按期间或工会分几次导出/))
})

function refused(say: RegExp) {
  return (error: unknown) => isRefusal(error) && say.test(error.say)
}
