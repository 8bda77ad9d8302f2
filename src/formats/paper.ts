import { docxPieces, type DocxPiece } from './docx/pieces.ts'
import { docxText } from './docx/read.ts'
import { fileKind } from './file-kind.ts'
import { toDocx } from './old-office.ts'
import { decodeText } from './text.ts'

/** A report that came as a file: its text and, of one that is no plain text, the .docx that has this text – the file itself, or what an old one was made into. */
export type Paper = { text: string; docx?: Uint8Array }

/** Reads .docx, .doc, .wps, .rtf and plain text, known by their first bytes, whatever they are called. Refuses all else, and what holds no text. */
export async function readPaper(bytes: Uint8Array): Promise<Paper> {
  const docx = await asDocx(bytes)
  return docx ? { text: await docxText(docx), docx } : { text: lineText(bytes) }
}

/** The same files piece by piece; of plain text every line is a paragraph. */
export async function readPaperPieces(bytes: Uint8Array): Promise<DocxPiece[]> {
  const docx = await asDocx(bytes)
  return docx ? docxPieces(docx) : lineText(bytes).split(/\r?\n/).map(line => ({ cells: [line], style: '' }))
}

/** What a file holds as a .docx; null of plain text. */
export async function asDocx(bytes: Uint8Array): Promise<Uint8Array | null> {
  const kind = fileKind(bytes)
  if (kind === undefined) return null
  return kind === 'old-word' || kind === 'old-office' || kind === 'rich-text' ? await toDocx(bytes) : bytes
}

/** A report that is no Word document; what is no text either comes from a document program, and is saved there. */
function lineText(bytes: Uint8Array): string {
  return decodeText(bytes, '文件不是文本，或者编码不认识，请用 WPS 或 Word 打开，另存为 Word 文档（.docx）再选一次')
}
