import { isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { columnsOf } from './columns.ts'
import type { SheetRecord } from './read.ts'
import type { Sheet, SheetFault } from './sheet.ts'

/** Where in a record the door's refusal of a field belongs; a field without a column leaves only the line. */
export function faultAt(sheet: Sheet, record: SheetRecord, at: string, say: string): SheetFault {
  const [name = '', place, inner] = at.split('.')
  const row = record.rows[Number(place ?? 0)] ?? record.rows[0]
  const i = sheet.meanings.findIndex(m => m.means === 'field' && (inner === undefined
    ? (m.column.part ?? m.column.name) === name
    : m.column.part === name && m.column.name === inner))
  const meaning = sheet.meanings[i]
  const fault: SheetFault = { line: row?.line ?? 0, at, say }
  if (meaning?.means !== 'field') return fault
  const cell = meaning.column.part && inner === undefined || isPersonal(meaning.column.field) ? '' : row?.cells[i]?.trim() ?? ''
  return { ...fault, heading: sheet.headings[i]?.trim() ?? '', ...(cell && { cell }) }
}

/** '劳动争议.csv第12行“受理日期”：“2025-02-30”不是真实的日期，请改正'. */
export function sayFault(file: string, { line, heading, cell, say }: SheetFault, ledger: AnyLedger): string {
  const label = columnsOf(ledger).find(column => say.startsWith(`${column.field.label}“`))?.field.label ?? ''
  const where = heading === undefined ? '' : `“${heading}”`
  const shown = cell === undefined || say.includes(`“${cell}`) || where === '' ? '' : `（${cell.length > 30 ? `${cell.slice(0, 30)}…` : cell}）`
  return `${file}第${line}行${where}${shown}：${where ? say.slice(label.length) : say}`
}
