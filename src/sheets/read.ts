import { isRefusal, refuse } from '#kit/refusal.ts'
import type { Field, People } from '#model/field.ts'
import { vague } from '#model/kinds/amount.ts'
import { faces, isPersonal, type Hint } from '#model/kinds/kinds.ts'
import { UNREADABLE } from '#records/keys/keys.ts'
import type { SheetFault } from './sheet.ts'
import type { Heading } from './heading.ts'
import type { Sheet, SheetRow } from './sheet.ts'

/** A record as it stands in a sheet: its own row and those of its parts, what they say, what cannot be taken, and in words what was only about right. */
export type SheetRecord = { rows: readonly SheetRow[]; values: Record<string, unknown>; faults: SheetFault[]; rough: string[] }

/** `rough`: an amount that is only about right (约60) is left open, and its words are kept in the remark. */
export type RowHint = Hint & { rough?: boolean }

/** The records of the rows below the headings, one by one; a row without cells of its own belongs to the record above. */
export async function* sheetRecords(sheet: Sheet, rows: AsyncIterable<SheetRow> | Iterable<SheetRow>, hint: RowHint = {}): AsyncGenerator<SheetRecord> {
  const layout = layoutOf(sheet)
  let waiting: SheetRow[] = []
  for await (const row of rows) {
    if (row.cells.every((cell, i) => blank(cell) || row.filled?.includes(i))) continue
    if (waiting.length > 0 && continues(sheet, row)) waiting.push(row)
    else {
      if (waiting.length > 0) yield readRecord(sheet, layout, waiting, hint)
      waiting = [row]
    }
  }
  if (waiting.length > 0) yield readRecord(sheet, layout, waiting, hint)
}

/** Which columns hold what, found out once for all rows; `part` is absent of the record's own. */
type Layout = { own: Columns; parts: readonly { part: string; columns: Columns }[]; extras: readonly { i: number; key: string }[]; bare: readonly boolean[] }
type Columns = readonly { i: number; meaning: Heading & { means: 'field' } }[]

function layoutOf({ ledger, meanings, headings }: Sheet): Layout {
  const columnsOf = (part?: string): Columns => meanings.flatMap((meaning, i) => meaning.means === 'field' && meaning.column.part === part ? [{ i, meaning }] : [])
  return {
    own: columnsOf(), parts: Object.keys(ledger.parts).map(part => ({ part, columns: columnsOf(part) })).filter(({ columns }) => columns.length > 0),
    extras: meanings.flatMap((meaning, i) => meaning.means === 'extra' ? [{ i, key: meaning.key }] : []), bare: headings.map(heading => heading.trim() === ''),
  }
}

function readRecord(sheet: Sheet, { own, parts, extras, bare }: Layout, rows: readonly SheetRow[], hint: RowHint): SheetRecord {
  const record: SheetRecord = { rows, values: {}, faults: [], rough: [] }
  const [first] = rows as [SheetRow]
  record.values = readRow(sheet, own, first, record, hint)
  for (const { part, columns } of parts) {
    const kept = rows.map((row, place) => readRow(sheet, columns, row, record, hint, place)).filter(values => Object.values(values).some(value => value !== null))
    if (kept.length > 0) record.values[part] = kept
  }
  const extra = extras.filter(({ i }) => !blank(first.cells[i])).map(({ i, key }) => [key, first.cells[i]!.trim()])
  if (extra.length > 0) record.values.extra = Object.fromEntries(extra)
  if (record.rough.length > 0) record.values['remark'] = [record.values['remark'] ?? [], ...record.rough].flat().join('；')
  for (const row of rows) noteStrays(row, bare, record.faults)
  return record
}

/** The values of one row, either of the record's own columns or of those of a part. */
function readRow(sheet: Sheet, columns: Columns, row: SheetRow, record: SheetRecord, hint: RowHint, place = 0): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const { i, meaning } of columns) {
    if (blank(row.cells[i])) continue
    const { column } = meaning
    if (isPersonal(column.field) && isHidden(row.cells[i]!)) {
      warn(sheet, `“${sheet.headings[i]!.trim()}”里遮盖过的号码没有读入，按空白处理`)
      continue
    }
    if (row.filled?.includes(i) && ADDS.has(column.field.kind)) {
      warn(sheet, `“${sheet.headings[i]!.trim()}”里几行合成的一个数，只记在第一行`)
      continue
    }
    try {
      values[column.name] = readCell(meaning, row.cells[i]!, values[column.name], row.numbers?.includes(i) ? { ...hint, serial: true } : hint)
    } catch (error) {
      if (!isRefusal(error)) throw error
      const rough = ADDS.has(column.field.kind) && column.field.required !== true && vague.test(row.cells[i]!)
      if (rough && hint.rough) {
        record.rough.push(`${column.field.label}${row.cells[i]!.trim()}`)
        continue
      }
      const at = column.part === undefined ? column.name : `${column.part}.${place}.${column.name}`
      record.faults.push({ line: row.line, at, say: error.say, heading: sheet.headings[i]!.trim(), ...rough && { rough } })
    }
  }
  return values
}

/** A number that was masked before it came here (138****0000), or that its export could not read: no one can put it right. */
function isHidden(cell: string): boolean {
  return cell.trim() === UNREADABLE || /^[\dx-]*\*+[\dx*-]*$/i.test(cell.trim())
}

/** Kinds that are summed: a number that several lines share is one number, not several. */
const ADDS: ReadonlySet<string> = new Set(['money', 'count', 'decimal', 'people'])

function warn(sheet: Sheet, warning: string): void {
  if (!sheet.warnings.includes(warning)) sheet.warnings.push(warning)
}

function readCell({ column: { field }, head, unit }: Heading & { means: 'field' }, cell: string, before: unknown, hint: Hint): unknown {
  const text = unit && /^[\d.,，\s]+$/.test(cell) ? cell.trim() + unit : cell
  if (!head) return joined(field, faces[field.kind].parse(text, field, hint), before)
  const heads = faces.count.parse(text, { kind: 'count', label: field.label, units: ['人', '名', '位'] }, hint)
  return heads === null ? before ?? null : joined(field, { total: null, [head]: heads }, before)
}

/** People whose heads stand in columns of their own; a number told twice must be the same. */
function joined(field: Field, value: unknown, before: unknown): unknown {
  if (field.kind !== 'people' || value === null || before === null || before === undefined) return value ?? before ?? null
  const [a, b] = [before as People, value as People]
  const clash = (['total', 'women', 'migrants'] as const).some(head => a[head] != null && b[head] != null && a[head] !== b[head])
  if (clash) throw refuse('invalid', `${field.label}的几列对不上，请核对`)
  return { ...b, ...Object.fromEntries(Object.entries(a).filter(([, n]) => n !== null)) }
}

/** A row that has only parts of its own: what else is in it, it shares with the row above, or it counts the lines. */
function continues(sheet: Sheet, row: SheetRow): boolean {
  const own = sheet.meanings.every((m, i) => m.means === 'nothing' || (m.means === 'field' && m.column.part !== undefined) || blank(row.cells[i]) || row.filled?.includes(i) === true)
  return own && sheet.meanings.some((m, i) => m.means === 'field' && m.column.part !== undefined && !blank(row.cells[i]))
}

/** Cells beyond the headings, or under an empty one: mostly a comma too many, which would shift a whole row. */
function noteStrays({ cells, line }: SheetRow, bare: readonly boolean[], faults: SheetFault[]): void {
  for (let i = 0; i < cells.length; i++) {
    if (bare[i] === false || blank(cells[i])) continue
    faults.push({ line, at: '', say: `第${i + 1}格“${cells[i]!.trim().slice(0, 30)}”上面没有列名，请补列名或检查这一行是不是多了逗号` })
  }
}

function blank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === ''
}
