import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evidenceKind, kindOfType } from './evidence-kind.ts'
import { zip } from './zip.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')
const office = (...names: string[]) => zip(names.map(name => [name, latin('<x/>')]))
/** The file that Word and Excel wrote until 2003, and WPS writes still. */
const compound = (stream: string) => Buffer.concat([latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(16), Buffer.from(stream, 'utf16le')])
const refusal = (name: string, content: Uint8Array) => {
  try {
    return `kept as ${evidenceKind(name, content)}`
  } catch (error) {
    const { code, at, say } = error as { code: string; at: string; say: string }
    assert.deepEqual([code, at], ['invalid', 'files'])
    return say
  }
}

test('what offices keep is known by its content, whatever it is called', async () => {
  const kept: [content: Uint8Array, kind: string][] = [
    [latin('\xff\xd8\xff\xe0'), 'photo'], [latin('\x89PNG\r\n\x1a\n'), 'photo'], [latin('GIF89a'), 'photo'], [latin('RIFF\0\0\0\0WEBPVP8 '), 'photo'],
    [latin('%PDF-1.7'), 'pdf'], [await office('word/document.xml'), 'word'], [await office('xl/workbook.xml'), 'excel'], [await office('OFD.xml', 'Doc_0/Document.xml'), 'ofd'],
    [compound('WordDocument'), 'old-word'], [compound('Workbook'), 'old-excel'],
  ]
  for (const [content, kind] of kept) for (const name of ['a', 'a.exe', 'a.txt']) assert.equal(evidenceKind(name, content), kind)
})

test('text is text by its name and as it reads', () => {
  assert.equal(evidenceKind('记录.TXT', Buffer.from('会议记录')), 'text')
  assert.equal(evidenceKind('记录.txt', Buffer.from([0xbb, 0xe1, 0xd2, 0xe9])), 'text') // 会议 in GBK
  assert.equal(refusal('记录.txt', latin('MZ\x90\0\x03\0\0\0')), '“记录.txt”不是文本文件，或者已损坏，请重新保存一份再上传')
})

test('everything else is refused in one sentence that says what to do', async () => {
  const nothing = (name: string) => `“${name}”不是图片，也不是 PDF、Word、Excel、OFD 或 txt 文件，不能作附件，请换一个文件`
  const box = (brand: string) => latin(`\0\0\0\x18ftyp${brand}\0\0\0\0`)
  const heic = '“IMG_1.HEIC”是手机的 HEIC 照片，这里打不开，请在手机“设置→相机→格式”里选“兼容性最佳”后重拍，或用微信发送（不勾“原图”）后存下再上传'
  assert.equal(refusal('a.jpg', Buffer.alloc(0)), '“a.jpg”是空的，请重新选择')
  assert.equal(refusal('a.jpg', latin('MZ\x90\0\x03\0\0\0')), nothing('a.jpg'))
  assert.equal(refusal('a.jpg', latin('<!doctype html><script>alert(1)</script>')), nothing('a.jpg'))
  assert.equal(refusal('a.jpg', latin('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')), nothing('a.jpg'))
  assert.equal(refusal('a.pdf', latin('\x7fELF\x02\x01')), nothing('a.pdf'))
  assert.equal(refusal('a.mp4', box('isom')), nothing('a.mp4'))
  for (const brand of ['heic', 'heix', 'hevc', 'mif1']) assert.equal(refusal('IMG_1.HEIC', box(brand)), heic)
  assert.equal(refusal('IMG_1.jpg', box('heic')), heic.replace('HEIC”', 'jpg”'))
  assert.equal(refusal('a.avif', box('avif')), '“a.avif”是 AVIF 图片，这里打不开，请另存为 JPEG、PNG 或 PDF 再上传')
  assert.equal(refusal('a.tif', latin('II*\0\x08\0\0\0')), '“a.tif”是 TIFF 图片，这里打不开，请另存为 JPEG、PNG 或 PDF 再上传')
  assert.equal(refusal('a.bmp', latin('BM\x36\0\0\0\0\0\0\0')), '“a.bmp”是 BMP 图片，这里打不开，请另存为 JPEG、PNG 或 PDF 再上传')
  assert.equal(refusal('a.pptx', await office('ppt/presentation.xml')), '“a.pptx”是演示文稿，请另存为 PDF 再上传')
  assert.equal(refusal('a.docm', await office('word/document.xml', 'word/vbaProject.bin')), '“a.docm”里有宏，请用 Word 或 WPS 另存为不带宏的文档再上传')
  assert.equal(refusal('a.zip', await office('a.txt')), '“a.zip”是压缩包，请先解压，再把里面的文件一份份上传')
  assert.equal(refusal('a.jar', await office('META-INF/MANIFEST.MF')), '“a.jar”是压缩包，请先解压，再把里面的文件一份份上传')
  assert.equal(refusal('a.rar', latin('Rar!\x1a\x07\0')), '“a.rar”是压缩包，请先解压，再把里面的文件一份份上传')
  assert.equal(refusal('a.docx', compound('EncryptedPackage')), '“a.docx”有打开密码，请去掉密码另存后再上传')
  assert.equal(refusal('a.ppt', compound('PowerPoint Document')), '“a.ppt”是这里打不开的旧版文件，请另存为 PDF 再上传')
  assert.equal(refusal('a.rtf', latin('{\\rtf1')), '“a.rtf”是 RTF 文档，请另存为 .docx 再上传')
})

test('what was kept is shown by its type', () => {
  assert.deepEqual(['image/png', 'application/msword', 'text/plain', 'image/svg+xml', 'text/html', ''].map(kindOfType), ['photo', 'old-word', 'text', 'other', 'other', 'other'])
})
