import type { PrintedCell, PrintedColumn, PrintedSheet } from '#formats/spreadsheet-write.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { People } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { columnsOf, EXTRA, pathOf, type Column } from './columns.ts'
import { extraKeys, withNames, writeSheet } from './write.ts'

export type ListingSheet = {
  records: readonly LedgerRecord[]
  /** What the records that these point to are called. */
  names: Readonly<Record<string, string>>
  /** Paths of the columns that are wanted; those in which something stands, where nothing is said. */
  columns?: readonly string[]
  /** Below the title: whose records, of when. */
  under: string
  /** 2025年8月18日 */
  printed: string
}

/**
 * A list to be printed and signed: title, headings, rows, 合计. Loading reads it back as the same records, for the number of
 * each stands in a hidden column; personal values stay masked, and masked ones are not read.
 */
export function listingSheet(ledger: AnyLedger, { records, names, columns, under, printed }: ListingSheet): PrintedSheet {
  const all: readonly (Column | undefined)[] = columnsOf(ledger)
  const [headings = [], ...lines] = [...writeSheet(ledger, records.map(record => withNames(ledger, record, id => names[String(id)] ?? id)), extraKeys(records))]
  const wanted = headings.flatMap((heading, i) => {
    const [column, id] = [all[i], all[i]?.name === 'id']
    const told = () => column?.name !== 'form' && column?.name !== 'times' && lines.some(line => line[i] !== '')
    const named = columns === undefined ? told() : columns.includes(column ? pathOf(column) : heading.slice(EXTRA.length))
    return named || id ? [{ i, heading, column, id }] : []
  })
  const asOf = (column: Column | undefined) => column?.field.kind === 'money' ? 'money' : column?.field.kind === 'count' ? 'count' : undefined
  const cellOf = (text: string, column: Column | undefined): PrintedCell => asOf(column) && text !== '' ? Number(text) : text
  let counted = 0
  const rows = lines.map((line): PrintedCell[] => [line[all.findIndex(column => column?.name === 'id')] ? ++counted : '', ...wanted.map(({ i, column }) => cellOf(line[i]!, column))])
  const sums = wanted.map(({ i, column }) => column && column.part === undefined ? sumOf(column, records, lines.map(line => line[i]!)) : '')
  return {
    name: ledger.label, above: [`${ledger.label}台账`, `${under}　共${records.length}${ledger.unit}`],
    columns: [{ heading: '序号', width: 6, as: 'count' }, ...wanted.map(({ i, heading, column, id }): PrintedColumn => {
      const as = asOf(column)
      return { heading, width: widthOf([heading, ...lines.slice(0, 200).map(line => line[i]!)]), ...(as && { as }), ...(id && { hidden: true as const }) }
    })],
    rows: [...rows, ['合计', ...sums]], marks: [{ row: rows.length, as: 'total' }],
    below: [`制表人：　　　　　　　　审核人：　　　　　　　　打印日期：${printed}`],
  }
}

/** Money and numbers as they stand; people where all are 人 or all 人次, which are never added. */
function sumOf({ name, field }: Column, records: readonly LedgerRecord[], cells: readonly string[]): PrintedCell {
  if (field.kind === 'money' || (field.kind === 'count' && name !== 'times')) return Math.round(cells.reduce((sum, cell) => sum + Number(cell), 0) * 100) / 100
  if (field.kind !== 'people') return ''
  const people = records.flatMap(record => record[name] === null ? [] : [record[name] as People])
  const [first] = people
  if (!first || people.some(({ per, total }) => per !== first.per || total === null)) return ''
  return faces.people.print({ total: people.reduce((sum, { total }) => sum + total!, 0), ...(first.per && { per: first.per }) }, field)
}

/** A Chinese character is two wide. */
function widthOf(cells: readonly string[]): number {
  const widths = cells.map(cell => [...cell].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0))
  return Math.min(36, Math.max(6, ...widths) + 2)
}
