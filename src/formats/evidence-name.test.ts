import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fittingName, plainName } from './evidence-name.ts'

test('a name without folders, without what does not show, not too long', () => {
  assert.equal(plainName('慰问 8.18.jpg'), '慰问 8.18.jpg')
  assert.equal(plainName('../../etc/passwd'), 'passwd')
  assert.equal(plainName('C:\\Users\\王\\桌面\\批复.pdf'), '批复.pdf')
  assert.equal(plainName('批复\u202Egnp.exe\0\r\n.pdf'), '批复gnp.exe.pdf') // the mark turns what follows around
  assert.equal(plainName('a"b<c>:d|e?f*.txt'), 'a_b_c__d_e_f_.txt')
  assert.equal(plainName(' ..a.. '), 'a')
  for (const empty of ['', '..', '/', '\u200b', ' . ']) assert.equal(plainName(empty), '附件')
  assert.equal(plainName(`${'工'.repeat(100)}.docx`), `${'工'.repeat(65)}.docx`)
  assert.equal(plainName('😀'.repeat(100)), '😀'.repeat(50))
})

test('whatever is told, the name is safe', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), told => {
    const name = plainName(told)
    assert.doesNotMatch(name, /[\\/\p{Cc}\p{Cs}<>:"|?*]|^[.\s]/u)
    assert.ok(name !== '' && Buffer.byteLength(name) <= 200)
  }), { numRuns: 500 })
})

test('the ending is that of the content', () => {
  assert.equal(fittingName('IMG_1.JPEG', 'jpeg'), 'IMG_1.JPEG')
  assert.equal(fittingName('mmexport1.png', 'jpeg'), 'mmexport1.jpg')
  assert.equal(fittingName('图.webp', 'png'), '图.png')
  assert.equal(fittingName('会议2025.8', 'jpeg'), '会议2025.8.jpg')
  assert.equal(fittingName('通知.wps', 'old-word'), '通知.wps')
  assert.equal(fittingName('通知.doc', 'word'), '通知.doc')
  assert.equal(fittingName('通知', 'pdf'), '通知.pdf')
  assert.equal(fittingName('通知.exe', 'pdf'), '通知.exe.pdf')
})

test('a name of another kind is refused', () => {
  const refused = (name: string, kind: Parameters<typeof fittingName>[1], what: string) =>
    assert.throws(() => fittingName(name, kind), { code: 'invalid', at: 'files', say: `“${name}”的内容其实是${what}，与名字不符，请核对是不是选错了文件` })
  refused('现场.jpg', 'pdf', 'PDF 文件')
  refused('合同.pdf', 'jpeg', '图片')
  refused('合同.pdf', 'word', 'Word 文档')
  refused('花名册.xlsx', 'old-word', '旧版 Word 文档')
  refused('花名册.docx', 'excel', 'Excel 工作簿')
  refused('记录.txt', 'png', '图片')
})
