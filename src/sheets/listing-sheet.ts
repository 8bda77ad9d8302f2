import type { PrintedCell, PrintedColumn } from '#formats/spreadsheet/write.ts'
import type { LongSheet } from '#formats/spreadsheet/long.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { columnsOf, EXTRA, pathOf, type Column } from './columns.ts'
import { sumOf } from './listing-sums.ts'
import { linesOf, withNames } from './write.ts'

export type About = {
  /** Paths of the columns that are wanted; those in which something stands, where nothing is said. */
  columns?: readonly string[]
  /** Below the title: whose records, of when. */
  under: string
  /** 2025年8月18日 */
  printed: string
}

/** What is kept of one line until it is known which columns are printed: its cells under all columns of the ledger, and 其他 of a record's first. */
export type Line = { cells: string[]; extra: Readonly<Record<string, string>> }

/** A list on its way to paper: its pages are added one by one, and their lines laid aside; then it is known what the sheet looks like. */
export type Listing = {
  /** The lines of some records; `names` says what those are called that they point to. */
  add(records: readonly LedgerRecord[], names: Readonly<Record<string, string>>): Line[]
  sheet(lines: AsyncIterable<Line> | Iterable<Line>): LongSheet
}

/**
 * A list to be printed and signed: title, headings, rows, 合计. Loading reads it back as the same records, for the number of
 * each stands in a hidden column; personal values stay masked, and masked ones are not read. Of the records nothing is held but
 * sums, which columns say anything, and how wide they are.
 */
export function listing(ledger: AnyLedger, { columns, under, printed }: About): Listing {
  const all = columnsOf(ledger)
  const own = all.map(column => ({ column, told: false, width: 0, sum: sumOf(column) }))
  const extras = new Map<string, { width: number }>()
  let [records, lines] = [0, 0]

  function note({ cells, extra }: Line): void {
    const wide = lines++ < WIDE
    for (const [i, one] of own.entries()) {
      if (cells[i] === '') continue
      one.told = true
      if (wide) one.width = Math.max(one.width, widthOf(cells[i]!))
    }
    for (const [key, text] of Object.entries(extra)) {
      const one = extras.get(key) ?? { width: 0 }
      extras.set(key, one)
      if (wide) one.width = Math.max(one.width, widthOf(text))
    }
  }

  /** Each with how its cells are taken from a line. */
  function printedColumns(): (PrintedColumn & { of: (line: Line) => string; total: PrintedCell })[] {
    const ofOwn = own.flatMap(({ column, told, width, sum }, i) => {
      const id = column.name === 'id'
      const named = columns === undefined ? told && column.name !== 'form' && column.name !== 'times' : columns.includes(pathOf(column))
      const as = asOf(column)
      const { heading } = column
      if (!named && !id) return []
      return [{ heading, width: fit(heading, width), ...as && { as }, ...id && { hidden: true as const }, of: ({ cells }: Line) => cells[i]!, total: sum.total() }]
    })
    const ofOthers = Array.from(extras, ([key, { width }]) => ({ heading: EXTRA + key, width: fit(EXTRA + key, width), of: ({ extra }: Line) => extra[key] ?? '', total: '', key }))
    return [...ofOwn, ...ofOthers.filter(({ key }) => columns === undefined || columns.includes(key)).map(({ key, ...column }) => column)]
  }

  return {
    add(some, names) {
      return some.flatMap(record => {
        records++
        const rows = linesOf(all, withNames(ledger, record, id => names[String(id)] ?? id)).map((cells, i): Line => ({ cells, extra: i === 0 ? record.extra : {} }))
        rows.forEach(note)
        own.forEach(({ sum }, i) => sum.add(record, rows.map(({ cells }) => cells[i]!)))
        return rows
      })
    },
    sheet(given) {
      const wanted = printedColumns()
      return {
        name: ledger.label, above: [`${ledger.label}台账`, `${under}　共${records}${ledger.unit}`], many: lines,
        columns: [{ heading: '序号', width: 6, as: 'count' }, ...wanted.map(({ of, total, ...column }) => column)],
        rows: numbered(given, all.length - 1, line => wanted.map(({ of, as }) => as && of(line) !== '' ? Number(of(line)) : of(line))),
        total: ['合计', ...wanted.map(({ total }) => total)],
        below: [`制表人：　　　　　　　　审核人：　　　　　　　　打印日期：${printed}`],
      }
    },
  }
}

/** Lines by which the width of a column is found. */
const WIDE = 200

/** Numbered where a record begins: its id is the last of the ledger's columns. */
async function* numbered(lines: AsyncIterable<Line> | Iterable<Line>, id: number, cellsOf: (line: Line) => PrintedCell[]): AsyncGenerator<PrintedCell[]> {
  let counted = 0
  for await (const line of lines) yield [line.cells[id] === '' ? '' : ++counted, ...cellsOf(line)]
}

function asOf({ field }: Column): PrintedColumn['as'] {
  return field.kind === 'money' ? 'money' : field.kind === 'count' ? 'count' : undefined
}

function fit(heading: string, width: number): number {
  return Math.min(36, Math.max(6, widthOf(heading), width) + 2)
}

/** A Chinese character is two wide. */
function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += letter > '\u00ff' ? 2 : 1
  return width
}
