import { posix } from 'node:path'
import { refuse } from '#kit/refusal.ts'
import { fileKind, type FileKind } from '../file-kind.ts'
import { unzip } from '../unzip.ts'
import { childElements, readXml } from '../xml.ts'

/** The parts of a Word document by name, and which of them is the text. */
export type DocxParts = { parts: Map<string, Uint8Array>; main: string }

/** Opens a .docx; refuses what is none. `all` also unpacks pictures, which pack as well as they like, and whatever else is in it. */
export async function openDocx(bytes: Uint8Array, all = false): Promise<DocxParts> {
  if (bytes.length === 0) throw refuse('invalid', '文件是空的')
  const kind = fileKind(bytes)
  if (!kind) throw notWord()
  const other = otherKinds[kind]
  if (other) throw refuse('invalid', other)
  const parts = await unzip(bytes, all ? { ratio: Infinity, bytes: 256 * 2 ** 20 } : {}, name => all || /\.(xml|rels)$/i.test(name))
  const main = relations(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  if (!parts.has(main)) throw notWord()
  return { parts, main }
}

function notWord() {
  return refuse('invalid', '这不是 Word 文档，请选择 .docx 文件')
}

/** Word documents and plain archives are missing: whether there is a document in them shows when they are open. */
const otherKinds: Partial<Record<FileKind, string>> = {
  'old-word': '这是旧版 Word 文档（.doc 或 .wps），请用 Word 或 WPS 打开，另存为 .docx 再导入',
  'old-excel': '这是旧版 Excel 工作簿，不是 Word 文档，请选择 .docx 文件',
  'old-office': '这是旧版 Office 文件，请用 Word 或 WPS 打开，另存为 .docx 再导入',
  excel: '这是 Excel 工作簿，不是 Word 文档，请选择 .docx 文件',
  slides: '这是演示文稿，不是 Word 文档，请选择 .docx 文件',
  locked: '文档有打开密码，请用 Word 或 WPS 打开，去掉密码另存后再导入',
  pdf: '这是 PDF 文件，请选择原来的 .docx 文件',
  'rich-text': '这是 RTF 文档，请用 Word 或 WPS 打开，另存为 .docx 再导入',
  image: '这是图片，请选择 .docx 文件',
  archive: '这是压缩包，请先解压，再选择里面的 .docx 文件',
}

/** Each twice: as Word writes it, and in the strict form of ISO 29500. */
export const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
])

/** A part that another refers to; `type` is the last word of the relation's type. */
export type Related = { id: string; type: string; target: string }

/** The parts that a part refers to; '' stands for the whole package. */
export function relations(parts: ReadonlyMap<string, Uint8Array>, part: string): Related[] {
  const bytes = parts.get(relationsOf(part))
  const targets = bytes ? childElements(readXml(bytes, prefixes)).map(({ attributes }) => attributes) : []
  return targets.map(({ Id = '', Type = '', Target = '' }) => ({ id: Id, type: posix.basename(Type), target: posix.resolve('/', posix.dirname(part), Target).slice(1) }))
}

/** The part that tells what a part refers to. */
export function relationsOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}
