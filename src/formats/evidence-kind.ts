import { refuse, type Refusal } from '#kit/refusal.ts'
import { fileKind, type FileKind } from './file-kind.ts'
import { pictureKind, type PictureKind } from './picture-kind.ts'
import { decodeText } from './text.ts'

/** What offices keep as evidence. `other`: kept from elsewhere, of a type that is not among these. */
export type EvidenceKind = keyof typeof evidenceKinds | 'other'

/** `types`: the first is that of new ones. `endings`: those that people give such a file, its own first. */
export const evidenceKinds = {
  photo: { say: '图片', types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'], endings: ['jpg', 'jpeg', 'jpe', 'jfif', 'png', 'webp', 'gif', 'heic', 'heif'] },
  pdf: { say: 'PDF 文件', types: ['application/pdf'], endings: ['pdf'] },
  word: { say: 'Word 文档', types: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'], endings: ['docx', 'doc', 'wps'] },
  'old-word': { say: '旧版 Word 文档', types: ['application/msword'], endings: ['doc', 'wps'] },
  excel: { say: 'Excel 工作簿', types: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], endings: ['xlsx', 'xls', 'et'] },
  'old-excel': { say: '旧版 Excel 工作簿', types: ['application/vnd.ms-excel'], endings: ['xls', 'et'] },
  ofd: { say: 'OFD 公文', types: ['application/ofd'], endings: ['ofd'] },
  text: { say: '文本文件', types: ['text/plain'], endings: ['txt'] },
} as const

/** The kind of evidence of a type under which it is kept. */
export function kindOfType(type: string): EvidenceKind {
  return (Object.keys(evidenceKinds) as (keyof typeof evidenceKinds)[]).find(kind => (evidenceKinds[kind].types as readonly string[]).includes(type)) ?? 'other'
}

/** What a file is by its content. The name is believed of text alone, which nothing marks, and only if it reads as such. */
export function evidenceKind(name: string, bytes: Uint8Array): Exclude<EvidenceKind, 'other'> {
  if (bytes.length === 0) throw refused(name, '是空的，请重新选择')
  const file = fileKind(bytes)
  if (file === 'image') return photo(name, pictureKind(bytes)!)
  if (file === undefined) return text(name, bytes)
  if (file === 'zip' && has(bytes, 'OFD.xml')) return 'ofd'
  if (file !== 'pdf' && file !== 'word' && file !== 'excel' && file !== 'old-word' && file !== 'old-excel') throw refused(name, refusedKinds[file])
  if ((file === 'word' || file === 'excel') && has(bytes, 'vbaProject.bin')) throw refused(name, '里有宏，请用 Word 或 WPS 另存为不带宏的文档再上传')
  return file
}

function photo(name: string, kind: PictureKind): 'photo' {
  if (kind === 'heic') throw refused(name, '是手机的 HEIC 照片，这里打不开，请在手机“设置→相机→格式”里选“兼容性最佳”后重拍，或用微信发送（不勾“原图”）后存下再上传')
  if (kind === 'tiff' || kind === 'bmp' || kind === 'avif') throw refused(name, `是 ${kind.toUpperCase()} 图片，这里打不开，请另存为 JPEG、PNG 或 PDF 再上传`)
  return 'photo'
}

function text(name: string, bytes: Uint8Array): 'text' {
  if (!/\.txt$/i.test(name)) throw refused(name, '不是图片，也不是 PDF、Word、Excel、OFD 或 txt 文件，不能作附件，请换一个文件')
  try {
    decodeText(bytes)
    return 'text'
  } catch (error) {
    throw Object.assign(refused(name, '不是文本文件，或者已损坏，请重新保存一份再上传'), { cause: error })
  }
}

const refusedKinds: Record<Exclude<FileKind, 'image' | 'pdf' | 'word' | 'excel' | 'old-word' | 'old-excel'>, string> = {
  slides: '是演示文稿，请另存为 PDF 再上传',
  'old-office': '是这里打不开的旧版文件，请另存为 PDF 再上传',
  locked: '有打开密码，请去掉密码另存后再上传',
  'rich-text': '是 RTF 文档，请另存为 .docx 再上传',
  zip: '是压缩包，请先解压，再把里面的文件一份份上传',
  archive: '是压缩包，请先解压，再把里面的文件一份份上传',
}

function refused(name: string, say: string): Refusal {
  return refuse('invalid', `“${name}”${say}`, 'files')
}

function has(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark)
}
