import { columnLetters } from '#kit/cell.ts'
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { utils, write } from '@e965/xlsx'
import type { SpreadsheetRow } from './sheet.ts'
import { readSpreadsheet } from './spreadsheet.ts'
import { numberFormat, numberText } from './number.ts'
import { xlsx, type TestCell } from '../testing-xlsx.ts'
import { zip } from '../zip.ts'

const folder = await mkdtemp(join(tmpdir(), 'niangjia-'))
after(() => rm(folder, { recursive: true }))

async function read(bytes: Uint8Array | string, name = '表.xlsx') {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const sheets = []
  for await (const { name: called, hidden, rows, facts } of readSpreadsheet(path, name)) {
    const found: SpreadsheetRow[] = []
    for await (const row of rows) found.push(row)
    sheets.push({ called, hidden, rows: found, facts })
  }
  return sheets
}

async function cells(bytes: Uint8Array | string, name?: string) {
  return (await read(bytes, name)).map(({ rows }) => rows.map(({ line, cells }) => [line, ...cells]))
}

const one = (...rows: TestCell[][]) => xlsx({ 表: { rows } })
const raw = (body: string) => one([{ xml: body }])
const says = (say: RegExp) => (error: { code?: string; say?: string }) => error.code === 'invalid' && say.test(error.say ?? '')

describe('an .xlsx', () => {
  test('text, numbers and days as they are shown; empty rows and cells keep their places', async () => {
    const book = await xlsx({ 一月: { rows: [['姓名', null, '入会'], [null], ['张三', 8.18, { day: 45887 }], [{ shared: 1 }]] } }, {
      'xl/sharedStrings.xml': '<sst><si><t>空</t></si><si><r><t>李</t></r><r><t>四</t></r><rPh><t>Li</t></rPh></si></sst>',
    })
    const [{ called, rows }] = await read(book) as [Awaited<ReturnType<typeof read>>[0]]
    assert.equal(called, '一月')
    assert.deepEqual(rows, [
      { line: 1, cells: ['姓名', '', '入会'] }, { line: 3, cells: ['张三', '8.18', '2025-08-18'], numbers: [1] }, { line: 4, cells: ['李四'] },
    ])
  })
  test('a sheet of months, hidden ones told apart, merges and what cannot be shown counted', async () => {
    const sheets = await read(await xlsx({
      '1月': { rows: [['宏兴', { xml: '<c t="e"><v>#N/A</v></c>' }, { xml: '<c><f>A1</f></c>' }, '甲']], merges: ['A1:A3', 'B1:D1'] },
      旧: { rows: [['甲']], hidden: true },
    }))
    assert.deepEqual(sheets.map(({ called, hidden }) => [called, hidden]), [['1月', false], ['旧', true]])
    assert.deepEqual(sheets[0]!.facts, { merges: [{ top: 1, left: 0, bottom: 3, right: 0 }, { top: 1, left: 1, bottom: 1, right: 3 }], errors: 1, uncomputed: 1, hiddenRows: 0 })
    assert.deepEqual(sheets[0]!.rows, [{ line: 1, cells: ['宏兴', '', '', '甲'] }])
  })
  test('a formula is what its program last made of it, and is never run', async () => {
    assert.deepEqual(await cells(await one([
      { xml: '<c><f>1+2</f><v>3</v></c>' }, { xml: '<c t="str"><f>HYPERLINK("http://x")</f><v>点这里</v></c>' },
      { xml: '<c><f>[1]外!A1</f><v>7</v></c>' },
    ])), [[[1, '3', '点这里', '7']]])
  })
  test('links to other files are not followed', async () => {
    const link = (mode: string) => ({
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="x/worksheet" ${mode} Target="worksheets/sheet1.xml"/></Relationships>`,
    })
    assert.deepEqual(
      [await cells(await xlsx({ 表: { rows: [['甲']] } }, link(''))), await cells(await xlsx({ 表: { rows: [['甲']] } }, link('TargetMode="External"')))],
      [[[[1, '甲']]], []],
    )
  })
  test('a million empty columns are no columns, and a cell far out is refused', async () => {
    const wide = Array.from({ length: 16_384 }, (_, i) => `<c r="${columnLetters(i)}2" s="1"/>`).join('')
    const rows = Array.from({ length: 61 }, (_, i) => `<row r="${i + 2}">${wide.replaceAll('2"', `${i + 2}"`)}</row>`).join('')
    const xml = { before: '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384"/></cols>', behind: `<sheetData>${rows}</sheetData>` }
    assert.deepEqual(await cells(await xlsx({ 表: { rows: [['甲']], xml } })), [[[1, '甲']]])
    await assert.rejects(read(await xlsx({
      名册: { rows: [], xml: { behind: '<sheetData><row r="3"><c r="IW3"><v>1</v></c></row></sheetData>' } },
    })), says(/^“名册”第3行超过256列，请删去右边多余的列再导入$/))
    await assert.rejects(read(await xlsx({ 表: { rows: [], xml: { behind: '<sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData>' } } })), says(/内部有损坏/))
  })
  test('a row that claims to stand far down costs nothing', async () => {
    assert.deepEqual(await cells(await xlsx({
      表: { rows: [], xml: { behind: '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>' } },
    })), [[[1_048_576, '1']]])
    await assert.rejects(read(await xlsx({ 表: { rows: [], xml: { behind: '<sheetData><row r="9999999999"/></sheetData>' } } })), says(/内部有损坏/))
  })
  test('characters that nobody can see, and half ones, are dropped', async () => {
    assert.deepEqual(await cells(await one(['甲_x0007_乙_x000D__xD800__x0000_', '_xD83D__xDE00_', '_x005F_x0041_'])), [[[1, '甲乙\r', '😀', '_x0041_']]])
    await assert.rejects(read(await raw('<c t="inlineStr"><is><t>甲\u0000</t></is></c>')), says(/内部有损坏/))
  })
})

describe('hostile files', () => {
  test('entities that grow, or that fetch, are refused with their document type', async () => {
    const laughs = '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>'
    await assert.rejects(read(await xlsx({ 表: { rows: [] } }, { 'xl/worksheets/sheet1.xml': laughs })), says(/内部有损坏/))
    await assert.rejects(read(await xlsx({ 表: { rows: [] } }, { 'xl/worksheets/sheet1.xml': '<!DOCTYPE worksheet><worksheet/>' })), says(/内部有损坏/))
    const secret = '<!DOCTYPE sst [<!ENTITY f SYSTEM "file:///etc/hostname">]><sst><si><t>&f;</t></si></sst>'
    await assert.rejects(read(await xlsx({ 表: { rows: [[{ shared: 0 }]] } }, { 'xl/sharedStrings.xml': secret })), says(/内部有损坏/))
  })
  test('a zip bomb is refused before it is unpacked', async () => {
    await assert.rejects(read(await xlsx({ 表: { rows: [] } }, { 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(20 * 2 ** 20)}</worksheet>` })), says(/压缩比异常/))
  })
  test('an entry that lies about its size is refused', async () => {
    const whole = Buffer.from(await xlsx({ 表: { rows: [['甲'.repeat(5000)]] } }))
    const at = whole.indexOf(Buffer.from('PK\x01\x02', 'latin1'), whole.lastIndexOf('xl/styles.xml'))
    whole.writeUInt32LE(100, at + 24)
    await assert.rejects(read(whole), says(/^文件已损坏或没有传完/))
  })
  test('a name that climbs out of its folder is refused', async () => {
    for (const name of ['../../etc/x', 'xl/../../x', '/etc/x', 'C:\\x']) {
      const tame = 'a'.repeat(name.length)
      const whole = Buffer.from(await xlsx({ 表: { rows: [['甲']] } }, { [tame]: 'x' })).toString('latin1').replaceAll(tame, name)
      await assert.rejects(read(Buffer.from(whole, 'latin1')), says(/路径“.+”不安全/), name)
    }
  })
  test('a file cut short is refused', async () => {
    const whole = await one(['甲'])
    for (const share of [0.3, 0.6, 0.95]) await assert.rejects(read(whole.subarray(0, Math.floor(whole.length * share))), says(/^(?:文件已损坏或没有传完|这是压缩包)/), String(share))
  })
  test('what is called .xlsx and is none says what it is', async () => {
    for (const [bytes, say] of [
      [await zip([['word/document.xml', new Uint8Array()]]), /Word 文档/], [Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /图片/],
      [await zip([['a.txt', new Uint8Array()]]), /压缩包/], [Buffer.from('%PDF-1.7'), /PDF/], ['<html><table></table></html>', /网页格式/], ['', /空的/],
      [Buffer.from([0x4d, 0x5a, 0, 0, 3, 0]), /文件不是文本/],
    ] as const) await assert.rejects(read(bytes), says(say), String(say))
    await assert.rejects(read(Buffer.from('d0cf11e0a1b11ae1', 'hex'), '表.et'), says(/\.et 表格/))
  })
  test('a plain text that is called .xlsx is read as the table it is', async () => {
    assert.deepEqual(await cells('姓名\t性别\n张三\t女\n'), [[[1, '姓名', '性别'], [2, '张三', '女']]])
  })
  test('parts that are not there, and XML that is none', async () => {
    await assert.rejects(read(await xlsx({ 表: { rows: [[{ shared: 5 }]] } })), says(/内部有损坏/))
    await assert.rejects(read(await xlsx({ 表: { rows: [] } }, { 'xl/workbook.xml': '<workbook' })), says(/内部有损坏/))
    assert.deepEqual(await read(await xlsx({ 表: { rows: [['甲']] } }, { 'xl/_rels/workbook.xml.rels': '<Relationships/>' })), [])
  })
  test('more sheets than any office has', async () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`表${i}`, { rows: [['甲']] }]))
    await assert.rejects(read(await xlsx(many)), says(/超过100张/))
  })
})

describe('other kinds', () => {
  for (const [bookType, name] of [
    ['biff8', '走访.xls'], ['xlsx', '走访.xlsx'], ['xlsm', '走访.xlsm'],
  ] as const) test(`as another program writes it, ${bookType}: text, days, merges`, async () => {
    const sheet = utils.aoa_to_sheet([['走访台账'], ['单位', '日期', '次数'], ['大地厂', 45887, 3]])
    Object.assign(sheet['B3'] as object, { z: 'yyyy-mm-dd' })
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }]
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, '走访')
    const [found] = await read(write(book, { type: 'buffer', bookType }) as Buffer, name)
    assert.deepEqual(found!.rows, [{ line: 1, cells: ['走访台账'] }, { line: 2, cells: ['单位', '日期', '次数'] }, { line: 3, cells: ['大地厂', '2025-08-18', '3'], numbers: [2] }])
    assert.deepEqual([found!.called, found!.facts.merges], ['走访', [{ top: 1, left: 0, bottom: 1, right: 2 }]])
  })
  test('an old .xls that is broken is refused in words', async () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['甲']]), '表')
    const whole = write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer
    for (const at of [600, 1500, whole.length - 700]) {
      const broken = Buffer.from(whole.subarray(0, at))
      await assert.rejects(read(broken, '表.xls'), (error: { code?: string; say?: string }) => error.code === 'invalid' && error.say!.length > 5, String(at))
    }
  })
  test('CSV of WPS in GBK', async () => {
    // 姓名,性别 / 张三,女
    const gbk = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd0, 0xd4, 0xb1, 0xf0, 0x0d, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0xc5, 0xae, 0x0d, 0x0a])
    assert.deepEqual(await cells(gbk, '会员.csv'), [[[1, '姓名', '性别'], [2, '张三', '女']]])
  })
})

describe('numbers are written as far as they are shown', () => {
  for (const [value, code, text] of [
    [45887, 'yyyy/m/d', '2025-08-18'], [45887, 'yyyy"年"m"月"', '2025-08'], [45887.5, 'yyyy-mm-dd hh:mm', '2025-08-18 12:00'], [0.25, 'h:mm', '06:00'],
    [59, 'yyyy-mm-dd', '1900-02-28'],
    [0.281, '0.0%', '28.1%'], [7, '000', '007'], [8.2, 'General', '8.2'], [0.1 + 0.2, 'General', '0.3'],
    [110105194912310000, '0', '1.1010519491231E+17'], [1234.5, '#,##0.00', '1234.5'], [NaN, 'General', ''],
  ] as const) test(`${value} as ${code}`, () => assert.equal(numberText(value, numberFormat(code), false).text, text))
  test('of days counted from 1904', () => assert.equal(numberText(44425, numberFormat('yyyy-mm-dd'), true).text, '2025-08-18'))
})
