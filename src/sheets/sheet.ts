import type { AnyLedger } from '#model/ledger.ts'
import { columnsOf, pathOf, type Column } from './columns.ts'
import { chosen, guess, headingsIn, type Head, type Heading } from './heading.ts'

/**
 * `line` is where the row stands in its file, counted from 1. `numbers` are the places of cells that hold a bare number;
 * `filled` of those that the line shares with the one above.
 */
export type SheetRow = { line: number; cells: readonly string[]; numbers?: readonly number[]; filled?: readonly number[] }

/** What cannot be taken and where it stands; `at` is the path of the field as the door names it: `received`, `parties.0.identity`. `rough`: an amount that is only about right, and may be left open. */
export type SheetFault = { line: number; at: string; say: string; heading?: string; cell?: string; rough?: true }

/** What the headings of a sheet mean; one sheet is read with one of these. */
export type Sheet = { ledger: AnyLedger; headings: readonly string[]; meanings: readonly Heading[]; faults: SheetFault[]; warnings: string[] }

/** What a person decided of some headings: a column (`received`, `parties.name`, `people.women`), 'extra' or 'ignore'. */
export type Mapping = Readonly<Record<string, string>>

export function openSheet(ledger: AnyLedger, head: SheetRow, mapping: Mapping = {}): Sheet {
  const columns = columnsOf(ledger)
  const meanings = headingsIn(columns, head.cells).map((meaning, i) => decided(head.cells[i]!, columns, mapping) ?? meaning)
  const fault = (at: string, say: string): SheetFault => ({ line: head.line, at, say })
  const faults = [...twice(head.cells, meanings).map(say => fault('', say)), ...missing(ledger, meanings).map(([at, say]) => fault(at, say))]
  const warnings = head.cells.filter((_, i) => unknown(meanings[i]))
    .map(heading => `“${heading.trim()}”列不认识${guess(heading, columns)}内容原样存入“其他”，不参加统计`)
  const found = meanings.some(({ means }) => means === 'field')
  const none = fault('', `表头里没有一列对得上“${ledger.label}”，第一行应当是列名，例如：${columns.slice(0, 4).map(({ heading }) => heading).join('、')}`)
  return { ledger, headings: head.cells, meanings, faults: found ? faults : [none], warnings }
}

function decided(heading: string, columns: readonly Column[], mapping: Mapping): Heading | undefined {
  const to = Object.hasOwn(mapping, heading) ? mapping[heading]! : undefined
  if (to === undefined) return undefined
  if (to === 'ignore') return { means: 'nothing' }
  if (to === 'extra') return { means: 'extra', key: heading.trim(), known: true }
  const column = columns.find(column => pathOf(column) === to)
  if (column) return chosen(heading, column)
  const [name, head] = to.split('.')
  const people = columns.find(one => one.part === undefined && one.name === name && one.field.kind === 'people')
  return people && (head === 'total' || head === 'women' || head === 'migrants') ? chosen(heading, people, head satisfies Head) : undefined
}

function twice(headings: readonly string[], meanings: readonly Heading[]): string[] {
  const seen = new Map<string, string>()
  return meanings.flatMap((m, i) => {
    if (m.means === 'nothing') return []
    const key = m.means === 'extra' ? `+${m.key}` : [m.column.part, m.column.name, m.head].join('|')
    const before = seen.get(key)
    seen.set(key, headings[i]!.trim())
    return before === undefined ? [] : [`“${before}”和“${headings[i]!.trim()}”两列是同一项，请删去一列`]
  })
}

/** A required column that is not there at all is said once, not in every row. */
function missing(ledger: AnyLedger, meanings: readonly Heading[]): [at: string, say: string][] {
  return columnsOf(ledger)
    .filter(({ part, name, field }) =>
      part === undefined && field.required === true && !meanings.some(m => m.means === 'field' && m.column.part === undefined && m.column.name === name))
    .map(({ name, heading }) => [name, `缺少“${heading}”列，请补上后再导入`])
}

function unknown(meaning: Heading | undefined): boolean {
  return meaning?.means === 'extra' && !meaning.known
}
