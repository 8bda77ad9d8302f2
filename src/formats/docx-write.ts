import { Document, Paragraph } from 'docx'
import type { FileChild, ICommentOptions } from 'docx'
import { pack } from './docx-package.ts'
import { characterWidth, linePitch, page, styles, textWidth } from './docx-page.ts'
import { table } from './docx-table.ts'
import { commented, commentOf, paragraph } from './docx-text.ts'

/** `landscape` is for wide tables. `at` dates the file's properties and comments; without it they bear no date. */
export type Doc = { title: string; subtitle?: string; blocks: Block[]; landscape?: true; at?: Date }

/** Numbers such as 一、 are part of the text. `widths` are parts of the text width; `right` is a line of the signature. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; runs: Run[] }
  | Table
  | { kind: 'note'; text: string }
  | { kind: 'right'; text: string }
  | { kind: 'pageBreak' }

export type Table = { kind: 'table'; head: string[]; rows: string[][]; widths?: number[] }
export type Run = { text: string; bold?: true; comment?: Comment }
export type Comment = { author: string; text: string }

/**
 * An official page as a Word document; its layout is in docx-page. The same Doc always gives the same bytes, and they name
 * nobody but the authors of comments (the empty creators keep the docx library from writing Un-named).
 */
export async function docx(doc: Doc): Promise<Uint8Array> {
  const comments: ICommentOptions[] = []
  const note = (comment: Comment) => comments.push(commentOf(comment, comments.length, doc.at)) - 1
  const landscape = doc.landscape ?? false
  const children = [...titles(doc), ...doc.blocks.flatMap((_, at) => block(doc.blocks, at, textWidth(landscape), note))]
  const document = new Document({
    title: doc.title, creator: '', lastModifiedBy: '', styles, defaultTabStop: 420, evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 }, comments: { children: comments }, sections: [{ ...page(landscape), children }],
  })
  return pack(document, doc.at)
}

/** One empty line between the title and the text. */
function titles({ title, subtitle }: Doc): Paragraph[] {
  const gap = { spacing: { after: linePitch } }
  return subtitle === undefined
    ? [paragraph('Title', title, gap)]
    : [paragraph('Title', title), paragraph('Subtitle', subtitle, gap)]
}

function block(blocks: Block[], at: number, width: number, note: (comment: Comment) => number): FileChild[] {
  const block = blocks[at]!
  const pageBreakBefore = blocks[at - 1]?.kind === 'pageBreak'
  switch (block.kind) {
    case 'heading':
      return [paragraph(`Heading${block.level}`, block.text, { pageBreakBefore })]
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', pageBreakBefore, children: block.runs.flatMap(run => commented(run, note)) })]
    case 'note':
      return [paragraph('Note', block.text, { pageBreakBefore })]
    case 'right':
      return [signature(blocks, at, pageBreakBefore)]
    case 'table':
      return [...(pageBreakBefore ? [sliver(true)] : []), table(block, width), ...behindTable(blocks[at + 1]?.kind)]
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
  const right = Math.max(0, (4 + (ems(date) - ems(text)) / 2) * characterWidth)
  const first = blocks[at - 1]?.kind !== 'right'
  return paragraph('Signature', text, {
    pageBreakBefore, ...(lines.length > 1 && { keepNext: true }), ...(first && { spacing: { before: linePitch } }), indent: { right: Math.round(right) },
  })
}

/** The width of a text in Chinese characters; ASCII takes half of one. */
function ems(text: string): number {
  return [...text].reduce((sum, char) => sum + (char <= '\x7f' ? 0.5 : 1), 0)
}

/** Word wants a paragraph between two tables and after the last one. */
function behindTable(next: Block['kind'] | undefined): Paragraph[] {
  if (next === 'table') return [paragraph('BodyText', '')]
  return next === undefined || next === 'pageBreak' ? [sliver(false)] : []
}

/** A paragraph that takes no room to speak of. */
function sliver(pageBreakBefore: boolean): Paragraph {
  return paragraph('Sliver', '', { pageBreakBefore })
}
