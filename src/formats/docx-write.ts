import { escape, packDocx, second, xml } from './docx-package.ts'
import { characterWidth, fontTable, footer, linePitch, section, settings, styles, textWidth } from './docx-page.ts'

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
 * An official page as a Word document; its layout is in docx-page. The same Doc always gives the same bytes.
 * A document without comments holds nothing but text, styles and page numbers. (A promise, so that packing may
 * leave the thread one day.)
 */
export async function docx(doc: Doc): Promise<Uint8Array> {
  const comments: Comment[] = []
  const landscape = doc.landscape ?? false
  const content = [...titles(doc), ...doc.blocks.map((_, at) => block(doc.blocks, at, textWidth(landscape), comments))]
  const document = `${xml}<w:document ${word}><w:body>${content.join('')}${section(landscape)}</w:body></w:document>`
  const parts = [
    { name: 'styles', kind: 'styles', content: styles },
    { name: 'settings', kind: 'settings', content: settings },
    { name: 'fontTable', kind: 'fontTable', content: fontTable },
    { name: 'footerOdd', kind: 'footer', content: footer('odd') },
    { name: 'footerEven', kind: 'footer', content: footer('even') },
    ...(comments.length ? [{ name: 'comments', kind: 'comments', content: commentsPart(comments, doc.at) }] : []),
  ]
  return packDocx(document, parts, doc.title, doc.at)
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  + ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** One empty line between the title and the text. */
function titles({ title, subtitle }: Doc): string[] {
  const gap = { spacing: `<w:spacing w:after="${linePitch}"/>` }
  return subtitle === undefined
    ? [paragraph('Title', run(title), gap)]
    : [paragraph('Title', run(title)), paragraph('Subtitle', run(subtitle), gap)]
}

function block(blocks: Block[], at: number, width: number, comments: Comment[]): string {
  const block = blocks[at]!
  const newPage = blocks[at - 1]?.kind === 'pageBreak'
  switch (block.kind) {
    case 'heading':
      return paragraph(`Heading${block.level}`, run(block.text), { newPage })
    case 'paragraph':
      return paragraph('BodyText', block.runs.map(part => commented(part, comments)).join(''), { newPage })
    case 'note':
      return paragraph('Note', run(block.text), { newPage })
    case 'right':
      return signature(blocks, at, newPage)
    case 'table':
      return table(block, width, newPage, blocks[at + 1]?.kind)
    case 'pageBreak':
      return ''
  }
}

/** In the order that the schema wants. */
function paragraph(style: string, content: string, layout: Layout = {}): string {
  const { keepNext, newPage, spacing = '', indent = '' } = layout
  const breaks = (keepNext ? '<w:keepNext/>' : '') + (newPage ? '<w:pageBreakBefore/>' : '')
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${breaks}${spacing}${indent}</w:pPr>${content}</w:p>`
}

type Layout = { keepNext?: boolean; newPage?: boolean; spacing?: string; indent?: string }

function run(text: string, properties = ''): string {
  const marks: Record<string, string> = { '\n': '<w:br/>', '\t': '<w:tab/>' }
  const pieces = text.replace(/\r\n?/g, '\n').split(/([\n\t])/)
  const content = pieces.map(piece => marks[piece] ?? (piece && `<w:t xml:space="preserve">${escape(piece)}</w:t>`))
  return `<w:r>${properties}${content.join('')}</w:r>`
}

function commented({ text, bold, comment }: Run, comments: Comment[]): string {
  const said = run(text, bold ? '<w:rPr><w:b/></w:rPr>' : '')
  if (!comment) return said
  const id = comments.push(comment) - 1
  return `<w:commentRangeStart w:id="${id}"/>${said}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
}

function commentsPart(comments: Comment[], at: Date | undefined): string {
  const date = at ? ` w:date="${second(at)}"` : ''
  return `${xml}<w:comments ${word}>${comments.map(({ author, text }, id) => {
    const [first = '', ...others] = text.split('\n').map(line => run(line))
    const lines = [`<w:r><w:annotationRef/></w:r>${first}`, ...others].map(line => paragraph('CommentText', line))
    return `<w:comment w:id="${id}" w:author="${escape(author)}"${date}>${lines.join('')}</w:comment>`
  }).join('')}</w:comments>`
}

/** One empty line above; the date, which comes last, four characters in from the right, and the names centred on it. */
function signature(blocks: Block[], at: number, newPage: boolean): string {
  const lines: string[] = []
  for (const line of blocks.slice(at)) {
    if (line.kind !== 'right') break
    lines.push(line.text)
  }
  const [text = '', date = ''] = [lines[0], lines.at(-1)]
  const right = Math.max(0, (4 + (ems(date) - ems(text)) / 2) * characterWidth)
  const spacing = blocks[at - 1]?.kind === 'right' ? '' : `<w:spacing w:before="${linePitch}"/>`
  return paragraph('Signature', run(text), { keepNext: lines.length > 1, newPage, spacing, indent: `<w:ind w:right="${Math.round(right)}"/>` })
}

/** The width of a text in Chinese characters; ASCII takes half of one. */
function ems(text: string): number {
  return [...text].reduce((sum, char) => sum + (char <= '\x7f' ? 0.5 : 1), 0)
}

/** Word wants a paragraph between two tables and after the last one. */
function table({ head, rows, widths }: Table, width: number, newPage: boolean, next: Block['kind'] | undefined): string {
  const count = rows.reduce((most, row) => Math.max(most, row.length), head.length)
  const columns = share(width, Array.from({ length: count }, (_, i) => widths?.[i] ?? 1))
  const cells = (row: string[], style: string) => columns.map((column, i) => cell(row[i] ?? '', style, column)).join('')
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  return (newPage ? sliver(true) : '')
    + `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${border.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>`
    + '<w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    + `<w:tblGrid>${columns.map(column => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`
    + (head.length ? `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(head, 'TableHead')}</w:tr>` : '')
    + rows.map(row => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(row, 'TableText')}</w:tr>`).join('') + '</w:tbl>'
    + (next === 'table' ? paragraph('BodyText', '') : next === undefined || next === 'pageBreak' ? sliver(false) : '')
}

function cell(text: string, style: string, width: number): string {
  const indent = style === 'TableText' && number.test(text) ? '<w:jc w:val="right"/>' : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(style, run(text), { indent })}</w:tc>`
}

const number = /^-?[\d,]+(\.\d+)?%?$/

/** A paragraph that takes no room to speak of. */
function sliver(newPage: boolean): string {
  return paragraph('Normal', '', { newPage, spacing: '<w:snapToGrid w:val="0"/><w:spacing w:line="20" w:lineRule="exact"/>' })
}

/** Whole numbers in these parts, with exactly this sum. */
function share(whole: number, parts: number[]): number[] {
  const total = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
  const ends = parts.map((_, i) => Math.round((whole * total(parts.slice(0, i + 1))) / total(parts)))
  return ends.map((end, i) => end - (ends[i - 1] ?? 0))
}
