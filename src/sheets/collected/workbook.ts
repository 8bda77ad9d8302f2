import type { PrintedSheet } from '#formats/spreadsheet/write.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { columnsOf, type Column } from '../columns.ts'
import { headingReader } from '../heading.ts'
import { askedColumn, UNASKED } from '../template.ts'
import { linesOf } from '../write.ts'
import { CODE_SHEET, printCode, type Code } from './code.ts'
import { headLine } from './told.ts'

/** One ledger that is asked for: its columns by name – the usual ones where none is named – and the rows that are known. */
export type AskedSheet = { ledger: AnyLedger; columns: readonly string[]; rows: readonly LedgerRecord[]; carried: boolean }
export type About = { title: string; union: string; /** As they are said: 2025年9月, 10月8日. */ period: string; due: string; code: Code }

/** The small workbook that one union gets: a sheet for each ledger that is asked, and a hidden one by which it is known when it comes back. */
export function collectedWorkbook(about: About, asked: readonly AskedSheet[]): PrintedSheet[] {
  return [
    ...asked.map(one => sheetOf(about, one)),
    { name: CODE_SHEET, hidden: true, columns: [{ width: 90 }], rows: [[printCode(about.code)]] },
  ]
}

function sheetOf({ title, union, period, due }: About, { ledger, columns: named, rows, carried }: AskedSheet): PrintedSheet {
  const columns = askedColumns(ledger, named, carried)
  const own = columnsOf(ledger)
  const kept = KEPT.map(name => own.find(column => column.part === undefined && column.name === name)!)
  return {
    name: ledger.label,
    above: [title, headLine(union, period), `${rows.length > 0 ? '已填的请核对，有变动的直接改；' : ''}没有的在下面接着填，红色列名必填。请于${due}前发回，不用改文件名。`],
    columns: [
      { heading: '序号', width: 6, as: 'count' }, ...columns.map(column => askedColumn(column)),
      ...kept.map(({ heading }) => ({ heading, width: 6, hidden: true as const })),
    ],
    rows: rows.flatMap((record, i) => linesOf([...columns, ...kept], record).map((cells, n) => [n === 0 ? i + 1 : '', ...cells])),
    free: Math.max(FREE, MOST - rows.length),
  }
}

/** By these a row finds its record again; nobody fills them in. */
const KEPT = ['union', 'id']
/** Rows to be filled in below those that are known. */
const FREE = 30
const MOST = 60

/**
 * Those that are named and those without which no record can be entered, else all that a first sheet asks for; of what is carried
 * on from a period also how it was told. A sheet that is handed around is flat: it asks for no parts.
 */
function askedColumns(ledger: AnyLedger, named: readonly string[], carried: boolean): Column[] {
  const columns = columnsOf(ledger)
  const read = headingReader(columns)
  const chosen = new Set(named.map(name => read(name)).flatMap(meaning => meaning.means === 'field' ? [meaning.column] : []))
  return columns.filter(column => {
    const { part, name, field } = column
    if (part !== undefined || KEPT.includes(name)) return false
    if (carried && ledger.totals !== undefined && TOTAL.includes(name)) return true
    return chosen.size > 0 ? chosen.has(column) || field.required === true : !UNASKED.has(name)
  })
}

/** What makes a row a 汇总 again. */
const TOTAL = ['form', 'times']
