import { refuse } from '#kit/refusal.ts'
import { parseCell, printCell, type Cell } from '#kit/cell.ts'
import { readGrids, partsOf } from './grid.ts'
import { workbookOf } from './parts.ts'
import { withMark } from './mark.ts'
import { putTogether, rowOf, takenApart, type SheetXml } from './rows.ts'
import { valuesAfter, type Filling } from './values-after.ts'
import { zip } from '../zip.ts'

/**
 * The form with some cells filled and every other byte of its sheets as it was: formats, merged cells, protection, formulas.
 * What a formula came to before is written anew where it only adds up, and otherwise left for the program that opens it.
 */
export async function fillXlsx(bytes: Uint8Array, fillings: readonly Filling[]): Promise<Uint8Array> {
  const { files, ...parts } = await partsOf(bytes)
  const { main, styles, sheets } = await workbookOf(parts)
  const grids = await readGrids(bytes)
  const values = valuesAfter(grids, fillings)
  const changed = new Map<string, string>()
  const text = (part: string) => changed.get(part) ?? new TextDecoder().decode(files.get(part))

  for (const { name, part } of sheets) {
    const own = fillings.filter(({ sheet }) => sheet === name)
    const sums = [...grids.find(grid => grid.name === name)!.cells].filter(([, { formula }]) => formula !== undefined)
    if (own.length + sums.length === 0) continue
    const lines = [...own.map(({ at }) => at), ...sums.map(([at]) => at)].map(at => cellNamed(name, at).line)
    const sheet = takenApart(text(part), Math.max(...lines))
    for (const { at, value } of own) fill(sheet, cellNamed(name, at), value, style => value === null ? markedStyle(style) : style)
    for (const [at] of sums) recall(sheet, cellNamed(name, at), values(name, at))
    changed.set(part, putTogether(sheet))
  }
  changed.set(main, calculatedOnLoad(text(main)))
  const encoded = new Map([...changed].map(([part, xml]) => [part, new TextEncoder().encode(xml)]))
  return zip([...files].map(([name, before]) => [name, encoded.get(name) ?? before]))

  function markedStyle(style: number): number {
    if (styles === undefined || !files.has(styles)) return style
    const marked = withMark(text(styles), style)
    changed.set(styles, marked.xml)
    return marked.style
  }
}

function cellNamed(sheet: string, at: string): Cell {
  const cell = parseCell(at)
  if (!cell) throw refuse('invalid', `“${sheet}”里没有“${at.slice(0, 20)}”这个格子，请重新点选`, at)
  return cell
}

/** What a cell looks like stays with it. */
function fill(sheet: SheetXml, cell: Cell, value: Filling['value'], styled: (style: number) => number): void {
  const { cells } = rowOf(sheet, cell.line)
  const style = styled(Number(/^<[^>]*\ss="(\d+)"/.exec(cells.get(cell.column) ?? '')?.[1] ?? 0))
  cells.set(cell.column, cellXml(sheet.prefix, cell, style, value))
}

function cellXml(prefix: string, cell: Cell, style: number, value: Filling['value']): string {
  const opening = `<${prefix}c r="${printCell(cell)}"${style === 0 ? '' : ` s="${style}"`}`
  if (value === null) return `${opening}/>`
  if (typeof value === 'number') return `${opening}><${prefix}v>${value}</${prefix}v></${prefix}c>`
  return `${opening} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(value)}</${prefix}t></${prefix}is></${prefix}c>`
}

/** What a formula came to; nothing where that is not known, so that no old sum stays. */
function recall(sheet: SheetXml, { line, column }: Cell, value: number | null): void {
  const cells = sheet.rows.get(line)?.cells
  const before = cells?.get(column)
  if (before === undefined) return
  const { prefix } = sheet
  const bare = before.replace(new RegExp(`<${prefix}v>[^<]*</${prefix}v>|<${prefix}v/>`, 'g'), '').replace(/^(<[^>]*?)\st="[^"]*"/, '$1')
  cells!.set(column, value === null ? bare : bare.replace(new RegExp(`</${prefix}c>$`), `<${prefix}v>${value}</${prefix}v></${prefix}c>`))
}

/** Whoever opens the form has all of it added up anew. */
function calculatedOnLoad(xml: string): string {
  const prefix = /<((?:\w+:)?)workbook\b/.exec(xml)?.[1] ?? ''
  if (/<(?:\w+:)?calcPr\b/.test(xml)) {
    return xml.replace(/(<(?:\w+:)?calcPr\b)([^>]*?)\s*(\/?>)/, (
      _, opening: string, attributes: string, end: string,
    ) => `${opening}${attributes.replace(/\s*fullCalcOnLoad="[^"]*"/, '')} fullCalcOnLoad="1"${end}`)
  }
  const made = `<${prefix}calcPr fullCalcOnLoad="1"/>`
  // The schema has an order, and what may follow it is seldom there.
  const behind = /<(?:\w+:)?(?:oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)\b/.exec(xml)
  return behind ? xml.slice(0, behind.index) + made + xml.slice(behind.index) : xml.replace(/<\/(?:\w+:)?workbook>\s*$/, end => made + end)
}

function escaped(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '').replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
}
