import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, test } from 'node:test'
import { officeProgram, toDocx, toPdf } from './old-office.ts'
import { readPaper, readPaperPieces } from './paper.ts'
import { p, t, word } from './testing-docx.ts'

const rtf = Buffer.from('{\\rtf1\\ansi\\ansicpg936\\uc1 \\u24037?\\u20250?48\\u20214?\\par}')
const refused = (say: RegExp) => (error: { code?: string; say?: string }) => error.code === 'invalid' && say.test(error.say ?? '')

describe('a report in a file', () => {
  test('Word, with the document; plain text in its three encodings, without', async () => {
    const docx = await word(p(t('工会48件')))
    assert.deepEqual(await readPaper(docx), { text: '工会48件', docx })
    for (const bytes of [Buffer.from('\ufeff工会'), Buffer.from('\ufeff工会', 'utf16le'), Buffer.from('b9a4bbe1', 'hex')]) assert.deepEqual(await readPaper(bytes), { text: '工会' })
  })
  test('what is something else is told in one sentence', async () => {
    await assert.rejects(readPaper(Buffer.from('%PDF-1.7')), refused(/^这是 PDF 文件/))
    await assert.rejects(readPaper(new Uint8Array()), refused(/^文件是空的/))
    await assert.rejects(readPaper(Buffer.from('工会\0 48件')), refused(/^文件不是文本.*另存为 Word 文档（\.docx）再选一次$/))
    await assert.rejects(readPaperPieces(Buffer.from('工会\0 48件')), refused(/^文件不是文本.*另存为 Word 文档（\.docx）再选一次$/))
  })
  test('an old document where no program reads it: how to save it', () => assert.rejects(toDocx(rtf, { program: null }), refused(/^这是旧版文档.*类型选“Word 文档（\.docx）”/)))
  test('a PDF where no program makes one: how to make it', () => assert.rejects(toPdf(rtf, { program: null }), refused(/做不了 PDF.*“文件—输出为PDF”/)))
  test('an old document that the program cannot read, or not in time; its folder goes', async () => {
    await assert.rejects(toDocx(rtf, { program: process.execPath }), refused(/打不开.*另存为 \.docx/))
    await assert.rejects(toDocx(rtf, { program: '/nowhere/soffice' }), refused(/打不开/))
    assert.deepEqual(readdirSync(tmpdir()).filter(name => name.startsWith('niangjia-old-')), [])
  })
  test('an old document', { skip: officeProgram() === null && 'needs LibreOffice' }, async () => {
    const { text, docx } = await readPaper(rtf)
    assert.equal(text, '工会48件')
    assert.equal((await readPaper(docx!)).text, '工会48件')
  })
})
