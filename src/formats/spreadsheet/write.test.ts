import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { readSpreadsheet } from './spreadsheet.ts'
import { writeSpreadsheet, type PrintedSheet } from './write.ts'
import { unzip } from '../unzip.ts'

const folder = await mkdtemp(join(tmpdir(), 'niangjia-'))
after(() => rm(folder, { recursive: true }))

async function readBack(sheets: readonly PrintedSheet[]): Promise<{ name: string; hidden: boolean; rows: string[][] }[]> {
  const path = join(folder, 'back.xlsx')
  await writeFile(path, await writeSpreadsheet(sheets))
  const found = []
  for await (const { name, hidden, rows } of readSpreadsheet(path, 'back.xlsx')) {
    const lines: string[][] = []
    for await (const { cells } of rows) lines.push(cells)
    found.push({ name, hidden, rows: lines })
  }
  return found
}

async function partsOf(sheets: readonly PrintedSheet[]): Promise<Map<string, string>> {
  return new Map([...await unzip(await writeSpreadsheet(sheets))].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

const EVIL = ['=1+1', '=HYPERLINK("http://x","点")', '+86', '-cmd|\' /C calc\'!A0', '@SUM(A1)', '\t=1', '\r=1', '=cmd|\' /C calc\'!A0']

test('what looks like a formula is text, in every place of a sheet', async () => {
  const sheet: PrintedSheet = {
    name: '=表', above: EVIL, below: EVIL, columns: EVIL.map(heading => ({ heading, note: heading, choices: EVIL })), rows: [EVIL],
    marks: [{ row: 0, column: 0, as: 'wrong', note: EVIL[0]! }],
  }
  const parts = await partsOf([sheet])
  const cells = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet')).map(([, xml]) => xml).join('')
  assert.doesNotMatch(cells, /<f[ >]|<hyperlink/)
  assert.equal(cells.match(/<c [^>]*t="(?!inlineStr)/g), null)
  assert.doesNotMatch([...parts.keys()].join(), /external|connections|vba/i)
  assert.deepEqual((await readBack([{ name: '表', columns: EVIL.map(heading => ({ heading })), rows: [EVIL] }]))[0]!.rows, [EVIL, EVIL])
})

test('law: texts come back as they were, whatever characters they have', async () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom('工', '=', '<', '&', '_x000D_', '\r', '\n', ' ', '"', '😀'), fc.string({ minLength: 1, maxLength: 1 })),
    maxLength: 12,
  }).filter(cell => cell.trim() !== '')
  await fc.assert(fc.asyncProperty(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), async rows => {
    const [sheet] = await readBack([{ name: '表', columns: [{}, {}], rows }])
    assert.deepEqual(sheet!.rows, rows)
  }), { numRuns: 50 })
})

test('drop-downs take their words from a hidden sheet, and reach over the free rows', async () => {
  const sheet: PrintedSheet = { name: '会员', columns: [{ heading: '姓名' }, { heading: '性别', choices: ['男', '女'] }], rows: [], free: 300 }
  const xml = (await partsOf([sheet])).get('xl/worksheets/sheet1.xml')!
  assert.match(xml, /<dataValidation [^>]*sqref="B2:B301"[^>]*><formula1>'下拉选项'!\$A\$1:\$A\$2<\/formula1>/)
  assert.deepEqual((await readBack([sheet])).map(({ name, hidden, rows }) => [name, hidden, rows]), [['会员', false, [['姓名', '性别']]], ['下拉选项', true, [['男'], ['女']]]])
})

test('money and counts are numbers, anything else is text', async () => {
  const xml = (await partsOf([{ name: '表', columns: [{ heading: '金额', as: 'money' }, { heading: '证号' }], rows: [[1234.5, '007']] }])).get('xl/worksheets/sheet1.xml')!
  assert.match(xml, /<c r="A2"[^>]*><v>1234\.5<\/v>/)
  assert.match(xml, /<c r="B2"[^>]*t="inlineStr"[^>]*><is><t[^>]*>007<\/t>/)
})

test('a name that no sheet may have becomes one that it may', async () => {
  const names = ['走访[2025]/1:2*?\\', '一'.repeat(40), '一'.repeat(31), '', "'", 'History', '下拉选项', '会员', '会员']
  const found = await readBack(names.map(name => ({ name, columns: [{ heading: '甲', choices: ['乙'] }], rows: [] })))
  assert.deepEqual(found.map(({ name }) => name), ['走访 2025  1 2', '一'.repeat(31), `${'一'.repeat(28)}（2）`, '表', '表（2）', '表（3）', '下拉选项（2）', '会员', '会员（2）', '下拉选项'])
})

test('characters that nobody can see, and half ones, are dropped', async () => {
  assert.deepEqual((await readBack([{ name: '表', columns: [{}], rows: [['甲\u0000\u0007\ud800乙\n丙']] }]))[0]!.rows, [['甲乙\n丙']])
})

test('a text longer than a cell says that it was cut', async () => {
  const [sheet] = await readBack([{ name: '表', columns: [{}], rows: [['工'.repeat(40_000)]] }])
  assert.match(sheet!.rows[0]![0]!, /^工{31980}…（太长，后面没有写出）$/)
})
