import { posix } from 'node:path'
import { refuse } from '#kit/refusal.ts'
import { fileKind } from './file-kind.ts'
import type { FileKind } from './file-kind.ts'
import { readStory } from './docx-story.ts'
import { unzip } from './unzip.ts'
import { childElements, readXml } from './xml.ts'

/**
 * The text of a Word document as a reader sees it with all tracked changes accepted: a line a paragraph; a table row is a
 * line with tabs between the cells; text boxes follow the paragraph they hang on; notes stand at the end. Left out: list
 * numbers that Word counts, headers and footers, comments, hidden text, and text drawn inside charts and pictures.
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const parts = await openDocx(bytes)
  const main = relations(parts, '').get('officeDocument') ?? 'word/document.xml'
  const document = parts.get(main)
  if (!document) throw notWord()
  const { lines, references } = readStory(readXml(document, prefixes))
  const related = relations(parts, main)
  const notes = new Map([...readNotes(parts.get(related.get('footnotes') ?? '')), ...readNotes(parts.get(related.get('endnotes') ?? ''))])
  const all = [...lines, ...[...new Set(references)].flatMap(note => notes.get(note) ?? [])]
  return all.slice(0, all.findLastIndex(line => line !== '') + 1).join('\n')
}

async function openDocx(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  if (bytes.length === 0) throw refuse('invalid', '文件是空的')
  const kind = fileKind(bytes)
  if (!kind) throw notWord()
  const other = otherKinds[kind]
  if (other) throw refuse('invalid', other)
  return unzip(bytes, {}, name => /\.(xml|rels)$/i.test(name))
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
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
])

/** The parts that a part refers to, by the last word of the relation's type; '' stands for the whole package. */
function relations(parts: Map<string, Uint8Array>, part: string): Map<string, string> {
  const folder = posix.dirname(part)
  const bytes = parts.get(posix.join(folder, '_rels', `${posix.basename(part)}.rels`))
  if (!bytes) return new Map()
  const targets = childElements(readXml(bytes, prefixes)).map(({ attributes }) => attributes)
  return new Map(targets.map(({ Type = '', Target = '' }) => [posix.basename(Type), posix.resolve('/', folder, Target).slice(1)]))
}

/** The lines of each note by its name; those that draw the line between text and notes are left out. */
function readNotes(part: Uint8Array | undefined): Map<string, string[]> {
  const notes = part ? childElements(readXml(part, prefixes)) : []
  const texts = notes.filter(({ attributes: { type = 'normal' } }) => type === 'normal')
  return new Map(texts.map(note => [`${note.name.slice(2)} ${note.attributes['id']}`, readStory(note).lines.map(line => line.trim())]))
}
