import { Document, Paragraph } from 'docx'
import type { FileChild, ICommentOptions } from 'docx'
import { chart, type PlacedChart } from './chart.ts'
import { addressed, redHead, titleLines, type RedHead } from './head.ts'
import { list, numbering } from './list.ts'
import { pack } from './package.ts'
import { characterWidth, linePitch, page, styles, textWidth } from './page.ts'
import { pictures, type PlacedPicture } from './pictures.ts'
import { table } from './table.ts'
import { commentOf, paragraph, said, width } from './text.ts'
import { formBlocks } from './form.ts'
import type { FormPage } from '../form-page.ts'
import type { List, Note, Table, Words } from './words.ts'

/**
 * `landscape` is for wide tables. `at` dates the file's properties and comments; without it they bear no date. `to` is whom the
 * paper is for (主送机关), without its colon. `cover`: the title has a page of its own, with these lines low on it and without a number.
 */
export type Doc = { title: string; subtitle?: string; redHead?: RedHead; to?: string; cover?: readonly string[]; blocks: Block[]; landscape?: true; at?: Date }

/**
 * Numbers such as 一、 are part of the text, those of a list are not. `right` is a line of the signature; `mark` begins an appendix
 * on a page of its own (附件1), and `title` is what it is called.
 */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: Words }
  | { kind: 'paragraph'; runs: Words }
  | List
  | Table
  | { kind: 'pictures'; pictures: PlacedPicture[] }
  | ({ kind: 'chart' } & PlacedChart)
  | { kind: 'note' | 'right' | 'mark' | 'title'; text: string }
  /** A filled form within the text, on a page of its own. */
  | { kind: 'form'; page: FormPage }
  | { kind: 'pageBreak' }

/**
 * An official page as a Word document; its layout is in page.ts. The same Doc always gives the same bytes, and they name
 * nobody but the authors of comments (the empty creators keep the docx library from writing Un-named).
 */
export async function docx(doc: Doc): Promise<Uint8Array> {
  const comments: ICommentOptions[] = []
  const note: Note = comment => comments.push(commentOf(comment, comments.length, doc.at)) - 1
  const landscape = doc.landscape ?? false
  const children = [...heads(doc), ...doc.blocks.flatMap((_, at) => block(doc.blocks, at, textWidth(landscape), note))]
  const document = new Document({
    title: doc.title, creator: '', lastModifiedBy: '', styles, defaultTabStop: 420, evenAndOddHeaderAndFooters: true,
    ...(doc.blocks.some(({ kind }) => kind === 'list') && { numbering }),
    compatibility: { version: 15 }, comments: { children: comments }, sections: [{ ...page(landscape, doc.cover !== undefined), children }],
  })
  return pack(document, doc.at)
}

/** One empty line between the title and what follows; two between a red line and the title. */
function heads({ title, subtitle, redHead: head, to, cover }: Doc): Paragraph[] {
  const before = (head ? 2 : cover ? 5 : 0) * linePitch
  const spacing = (last: boolean, first = false) => ({ spacing: { ...(first && before > 0 && { before }), ...(last && { after: linePitch }) } })
  return [
    ...(head ? redHead(head) : []),
    paragraph('Title', titleLines(title).join('\n'), spacing(subtitle === undefined, true)),
    ...(subtitle === undefined ? [] : [paragraph('Subtitle', subtitle, spacing(true))]),
    ...(to === undefined ? [] : [paragraph('Addressee', addressed(to))]),
    ...(cover ?? []).map((line, i) => paragraph('Subtitle', line, i === 0 ? { spacing: { before: 8 * linePitch } } : {})),
  ]
}

function block(blocks: Block[], at: number, wide: number, note: Note): FileChild[] {
  const block = blocks[at]!
  const pageBreakBefore = blocks[at - 1]?.kind === 'pageBreak'
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ style: `Heading${block.level}`, pageBreakBefore, children: said(block.text, note) })]
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', pageBreakBefore, children: said(block.runs, note) })]
    case 'list':
      return list(block, { instance: at, pageBreakBefore, note })
    case 'note':
      return [paragraph('Note', block.text, { pageBreakBefore })]
    case 'right':
      return [signature(blocks, at, pageBreakBefore)]
    case 'mark':
      return [paragraph('Mark', block.text, { pageBreakBefore: true })]
    case 'title':
      return [paragraph('Title', titleLines(block.text).join('\n'), { spacing: { before: linePitch, after: linePitch } })]
    case 'table':
    case 'pictures': {
      const made = block.kind === 'table' ? table(block, wide, note) : pictures(block.pictures, wide, at + 1)
      return made === null ? [] : [...(pageBreakBefore ? [sliver(true)] : []), made, ...behindTable(blocks[at + 1]?.kind)]
    }
    case 'chart':
      return chart(block, wide, at + 1)
    case 'form':
      return formBlocks(block.page, wide, true)
    case 'pageBreak':
      return []
  }
}

/** One empty line above; the date, which comes last, four characters in from the right, and the names centred on it. */
function signature(blocks: Block[], at: number, pageBreakBefore: boolean): Paragraph {
  const lines: string[] = []
  for (const line of blocks.slice(at)) {
    if (line.kind !== 'right') break
    lines.push(line.text)
  }
  const [text = '', date = ''] = [lines[0], lines.at(-1)]
  const right = Math.max(0, (4 + (width(date) - width(text)) / 2) * characterWidth)
  const first = blocks[at - 1]?.kind !== 'right'
  return paragraph('Signature', text, {
    pageBreakBefore, ...(lines.length > 1 && { keepNext: true }), ...(first && { spacing: { before: linePitch } }), indent: { right: Math.round(right) },
  })
}

/** Word wants a paragraph between two tables and after the last one. */
function behindTable(next: Block['kind'] | undefined): Paragraph[] {
  if (next === 'table' || next === 'pictures') return [paragraph('BodyText', '')]
  return next === undefined || next === 'pageBreak' ? [sliver(false)] : []
}

/** A paragraph that takes no room to speak of. */
function sliver(pageBreakBefore: boolean): Paragraph {
  return paragraph('Sliver', '', { pageBreakBefore })
}
