import { Document, Footer, HeightRule, Paragraph, Table, TableBorders, TableCell, TableRow, TextRun } from 'docx'
import type { FileChild, IParagraphOptions, IRunOptions, ITableCellOptions } from 'docx'
import { pack } from './package.ts'
import { styles } from './page.ts'
import { share } from './table.ts'
import { paragraph } from './text.ts'
import type { FormPage, PageBlock, PageBox } from '../form-page.ts'

/** Filled forms as one Word document on A4, each beginning a page and numbering its own; the same always give the same bytes. Lengths are twips. */
export async function docxForm(pages: readonly FormPage[]): Promise<Uint8Array> {
  const foot = pages.length > 1 ? footOf(['第 ', 'CURRENT', ' 页']) : footOf(['第 ', 'CURRENT', ' 页　共 ', 'TOTAL_PAGES', ' 页'])
  const document = new Document({
    title: pages[0]?.title ?? '', creator: '', lastModifiedBy: '', styles, defaultTabStop: 420, compatibility: { version: 15 },
    sections: pages.map(page => ({ properties: sheet(page.landscape ?? false), footers: { default: foot }, children: formBlocks(page, widthOf(page)) })),
  })
  return pack(document, undefined)
}

/** A form in a text so wide. */
export function formBlocks(page: FormPage, width: number, pageBreakBefore = false): FileChild[] {
  const heads = [paragraph('Title', page.title, { pageBreakBefore, spacing: { after: page.under === undefined ? 240 : 60 } })]
  if (page.under !== undefined) heads.push(paragraph('FormLine', page.under, { alignment: 'right', spacing: { after: 100 } }))
  return [...heads, ...page.blocks.flatMap((one, at) => [...block(one, width), ...apart(one, page.blocks[at + 1])])]
}

const paper = { width: 11906, height: 16838 }
const margin = { ends: 1247, sides: 1304 }

function widthOf({ landscape }: FormPage): number {
  return landscape ? paper.height - 2 * margin.ends : paper.width - 2 * margin.sides
}

function sheet(landscape: boolean) {
  const [across, along] = landscape ? [margin.ends, margin.sides] : [margin.sides, margin.ends]
  return {
    page: {
      size: { ...paper, ...(landscape && { orientation: 'landscape' as const }) }, pageNumbers: { start: 1 },
      margin: { left: across, right: across, top: along, bottom: along, footer: 600 },
    },
  }
}

/** The number of all pages is told where there is one form; of several each counts its own. */
function footOf(children: NonNullable<IRunOptions['children']>): Footer {
  return new Footer({ children: [new Paragraph({ style: 'FormFoot', children: [new TextRun({ children })] })] })
}

/** One line of a box, 10 mm. */
const LINE = 567
/** Six characters stand in one line of a label. */
const LABEL = { left: 28, right: 28 }

function block(block: PageBlock, width: number): FileChild[] {
  switch (block.kind) {
    case 'boxes': return [boxes(block.rows, width)]
    case 'table': return [rows(block, width)]
    case 'heading': return [paragraph('FormHeading', block.text)]
    case 'attached': return [paragraph('FormHeading', block.text, { pageBreakBefore: true, indent: { firstLine: 0 } })]
    case 'to': return [paragraph('FormText', block.text, { indent: { firstLine: 0 }, keepNext: true, spacing: { before: 160 } })]
    case 'text': return block.lines.map((line, i) => paragraph('FormText', line, i === 0 ? { spacing: { before: 160 } } : {}))
    case 'sign': return [signatures(block.names, block.dated, width)]
    case 'right': return below(block.lines)
    case 'note': return [paragraph('FormNote', block.text, { keepNext: true })]
  }
}

/** Seal and day below a letter. */
function below(lines: readonly string[]): Paragraph[] {
  const spacing = (i: number) => ({ before: i === 0 ? 300 : 60, after: i === lines.length - 1 ? 120 : 0 })
  return lines.map((line, i) => paragraph('FormLine', line, { alignment: 'right', indent: { right: 640 }, keepNext: true, spacing: spacing(i) }))
}

/** Word wants a paragraph between two tables, and between boxes and table nothing is to be seen of it. */
function apart(one: PageBlock, next: PageBlock | undefined): Paragraph[] {
  const grid = (block?: PageBlock) => block?.kind === 'boxes' || block?.kind === 'table' || block?.kind === 'sign'
  return grid(one) && (next === undefined || grid(next)) ? [paragraph('Sliver', '', { keepNext: true })] : []
}

/** One table of twelve columns, over which boxes of every row reach. */
function boxes(list: readonly PageBox[][], width: number): Table {
  const columnWidths = share(width, Array.from({ length: 12 }, () => 1))
  return grid(columnWidths, list.map(row => {
    const lines = Math.max(...row.map(box => box.lines))
    const tall = row.some(box => box.lines > 1 || box.foot !== undefined)
    const cells = row.flatMap(box => [
      cell([paragraph(box.large ? 'FormLargeLabel' : 'FormLabel', box.label)], { columnSpan: box.spans[0], margins: LABEL }),
      cell(boxed(box, lines), { columnSpan: box.spans[1], ...(tall && { verticalAlign: 'top' }) }),
    ])
    return new TableRow({ cantSplit: true, height: { value: lines * LINE, rule: HeightRule.ATLEAST }, children: cells })
  }), width)
}

/** Who signs stands in the last line of the box, however few there are above. */
function boxed({ text, foot, large }: PageBox, lines: number): Paragraph[] {
  const said = paragraph(large ? 'FormLarge' : 'FormBox', text)
  return foot === undefined ? [said] : [said, paragraph('FormBox', foot, { alignment: 'right', spacing: { before: Math.max(0, lines - 2) * LINE } })]
}

function rows({ head, widths, numbers, rows, sums }: Extract<PageBlock, { kind: 'table' }>, width: number): Table {
  const columnWidths = share(width, widths)
  const line = (texts: readonly string[], style: string, { heading = false, keepNext = false } = {}) => new TableRow({
    cantSplit: true, ...(heading && { tableHeader: true }), height: { value: heading ? LINE : 482, rule: HeightRule.ATLEAST },
    children: texts.map((text, i) => cell([paragraph(style, text, { ...alignment(i, heading), keepNext })])),
  })
  const alignment = (i: number, heading: boolean): IParagraphOptions => heading || i === 0 ? { alignment: 'center' } : numbers[i] ? { alignment: 'right' } : {}
  const all = [...rows, ...sums]
  // Who signs, and what was added, never stands on a page without a row.
  const last = rows.length - 1
  const written = all.map((row, i) => line(row, 'TableText', { keepNext: i >= last }))
  return grid(columnWidths, [line(head, 'TableHead', { heading: true }), ...written], width)
}

/** Beside each other and without lines, with room above to write; the day never stands on another page. */
function signatures(names: readonly string[], dated: boolean, width: number): Table {
  const columnWidths = share(width, names.map(() => 1))
  const row = (texts: readonly string[], height: number, keepNext = false) => new TableRow({
    cantSplit: true, height: { value: height, rule: HeightRule.ATLEAST },
    children: texts.map(text => cell([paragraph('FormLine', text, { keepNext })], { verticalAlign: 'bottom' })),
  })
  return new Table({
    width: { size: width, type: 'dxa' }, layout: 'fixed', columnWidths, borders: TableBorders.NONE,
    rows: [row(names, 850, dated), ...(dated ? [row(names.map(() => '　　　　年　　月　　日'), 482)] : [])],
  })
}

function grid(columnWidths: number[], rows: TableRow[], width: number): Table {
  return new Table({ width: { size: width, type: 'dxa' }, layout: 'fixed', columnWidths, margins: { left: 80, right: 80 }, rows })
}

function cell(children: Paragraph[], options: Omit<ITableCellOptions, 'children'> = {}): TableCell {
  return new TableCell({ verticalAlign: 'center', ...options, children })
}
