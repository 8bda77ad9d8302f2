import type { FormPage, PageBlock } from '#formats/form-page.ts'
import { newId } from '#kit/id.ts'
import type { Block, Body, Inline } from '#model/body.ts'

/** A filled form as a text that is written on: headings, paragraphs and tables; who signs by hand stands in a line of his own. Seal and day are put below a report when it is issued. */
export function formBody({ under, blocks }: FormPage): Body {
  return [...under === undefined ? [] : [paragraph(under)], ...blocks.flatMap(blockOf)]
}

function blockOf(block: PageBlock): Block[] {
  switch (block.kind) {
    case 'heading': return [{ id: newId(), kind: 'heading', level: 1, runs: [{ text: block.text }] }]
    case 'attached': return [{ id: newId(), kind: 'page-break' }, paragraph(block.text)]
    case 'text': return block.lines.map(paragraph)
    case 'right': return []
    case 'to':
    case 'note': return [paragraph(block.text)]
    case 'sign': return block.names.map(paragraph)
    case 'table': return [table([block.head, ...block.rows, ...block.sums])]
    case 'boxes': return [table(block.rows.map(row => row.flatMap(({ label, text }) => [label, text])))]
  }
}

function paragraph(text: string): Block {
  return { id: newId(), kind: 'paragraph', runs: text === '' ? [] : [{ text }] }
}

/** Rows of one width, as a table has them. */
function table(rows: readonly (readonly string[])[]): Block {
  const width = Math.max(...rows.map(row => row.length))
  return { id: newId(), kind: 'table', rows: rows.map(row => Array.from({ length: width }, (_, i): Inline[] => row[i] ? [{ text: row[i] }] : [])) }
}
