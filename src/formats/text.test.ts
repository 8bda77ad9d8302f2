import { test } from 'node:test'
import assert from 'node:assert/strict'
import { decodeText, textChunks } from './text.ts'

const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
const latin = (text: string) => Uint8Array.from(text, char => char.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

// 工会, one character after the other, in five ways of writing.
const union = {
  utf8: bytes(0xe5, 0xb7, 0xa5, 0xe4, 0xbc, 0x9a),
  utf8Marked: bytes(0xef, 0xbb, 0xbf, 0xe5, 0xb7, 0xa5, 0xe4, 0xbc, 0x9a),
  utf16le: bytes(0xff, 0xfe, 0xe5, 0x5d, 0x1a, 0x4f),
  utf16be: bytes(0xfe, 0xff, 0x5d, 0xe5, 0x4f, 0x1a),
  gbk: bytes(0xb9, 0xa4, 0xbb, 0xe1),
}

for (const [name, sample] of Object.entries(union)) {
  test(`reads ${name}`, () => assert.equal(decodeText(sample), '工会'))
}

test('reads the four-byte characters of GB18030', () => {
  // 㐀 U+3400, the first of the rare characters that GBK lacks, then 村.
  assert.equal(decodeText(bytes(0x81, 0x39, 0xee, 0x39, 0xb4, 0xe5)), '㐀村')
})

test('联通 is not taken for UTF-8', () => {
  assert.equal(decodeText(bytes(0xc1, 0xaa, 0xcd, 0xa8)), '联通')
})

test('an empty file is refused, with and without a mark', () => {
  for (const empty of [bytes(), bytes(0xef, 0xbb, 0xbf), bytes(0xff, 0xfe)]) {
    assert.throws(() => decodeText(empty), { name: 'Refusal', code: 'invalid', say: '文件是空的' })
  }
})

test('other kinds of file are called by name', () => {
  const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
  const wide = (name: string) => [...name].map(char => char + '\0').join('')
  const cases: [string, RegExp][] = [
    ['PK\x03\x04…[Content_Types].xml…xl/workbook.xml', /^这是 Excel 工作簿，请另存为 CSV 再导入$/],
    ['PK\x03\x04…[Content_Types].xml…word/document.xml', /^这是 Word 文档/],
    ['PK\x03\x04…ppt/presentation.xml', /^这是演示文稿/],
    ['PK\x03\x04…photo.jpg', /^这是压缩包/],
    ['PK\x05\x06', /^这是压缩包/],
    [compound + wide('Workbook'), /^这是旧版 Excel 工作簿/],
    [compound + wide('WordDocument'), /^这是旧版 Word 文档/],
    [compound + wide('EncryptedPackage'), /^这是加密的 Office 文件/],
    [compound, /^这是旧版 Office 文件/],
    ['%PDF-1.7', /^这是 PDF 文件/],
    ['{\\rtf1\\ansi', /^这是 RTF 文档/],
    ['\x89PNG\r\n\x1a\n', /^这是图片/],
    ['\xff\xd8\xff\xe0', /^这是图片/],
    ['Rar!\x1a\x07\x00', /^这是压缩包/],
  ]
  for (const [content, say] of cases) {
    assert.throws(() => decodeText(latin(content)), (error: { say: string }) => say.test(error.say), say.source)
  }
})

test('binary rubbish is refused', () => {
  const unreadable = { say: '文件不是文本，或者编码不认识，请用“另存为”存成 UTF-8 编码的 CSV 或文本文件再导入' }
  assert.throws(() => decodeText(bytes(0x61, 0x00, 0x62)), unreadable, 'NUL')
  assert.throws(() => decodeText(bytes(0xb9, 0xa4, 0xff, 0xff)), unreadable, 'no encoding')
  assert.throws(() => decodeText(bytes(0xb9, 0xa4, 0xbb)), unreadable, 'cut in the middle of a character')
  assert.throws(() => decodeText(bytes(0xff, 0xfe, 0xe5)), unreadable, 'half a UTF-16 unit')
})

test('damaged UTF-8 is refused, not read as GB18030', () => {
  const damaged = Uint8Array.from([...utf8('镇工会慰问困难职工'), 0xe5, 0xb7])
  assert.throws(() => decodeText(damaged), /文件是 UTF-8 编码，但其中有损坏的字符/)
})

async function* pieces(whole: Uint8Array, size: number) {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
}

async function streamed(whole: Uint8Array, size: number) {
  let text = ''
  for await (const piece of textChunks(pieces(whole, size))) text += piece
  return text
}

test('a file in pieces reads like the whole, wherever it is cut', async () => {
  for (const sample of Object.values(union)) {
    for (const size of [1, 2, 3, 100]) assert.equal(await streamed(sample, size), '工会')
  }
})

test('a long GBK file in pieces', async () => {
  const line = [...union.gbk, 0x2c, 0x31, 0x0a] // 工会,1
  const file = Uint8Array.from({ length: 30_000 * line.length }, (_, at) => line[at % line.length]!)
  assert.equal(await streamed(file, 1000), '工会,1\n'.repeat(30_000))
})

test('a long file that ends inside a character, or turns binary, is refused', async () => {
  const long = utf8('工会\n'.repeat(20_000))
  await assert.rejects(streamed(long.subarray(0, -2), 1000), /不是文本/)
  await assert.rejects(streamed(Uint8Array.from([...long, 0]), 1000), /不是文本/)
})

test('an empty stream is refused', async () => {
  await assert.rejects(streamed(bytes(), 1), { say: '文件是空的' })
})
