import { baseFields } from '#model/base.ts'
import type { Field, Fields } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'

/** A column of a ledger's sheet: where its cells go, and every word by which it is met. */
export type Column = { heading: string; words: readonly string[]; part?: string; name: string; field: Field }

/** All columns of a ledger, in the order in which they are written; where two claim a word, the earlier has it. */
export function columnsOf(ledger: AnyLedger): Column[] {
  const parts = Object.entries(ledger.parts)
  return [
    column('union', unionField(ledger)),
    ...columns(ledger.fields),
    ...(ledger.states ? [column('state', stateField(ledger))] : []),
    ...columns(baseFields),
    ...parts.flatMap(([part, { label, fields }]) => columns(fields).map(of => within(part, label, of))),
    column('id', { kind: 'text', label: '记录号' }),
  ]
}

/** The column's name in a mapping: `received`, `parties.name`. */
export function pathOf({ part, name }: Column): string {
  return part === undefined ? name : `${part}.${name}`
}

/** Columns of the office's own begin with this; their cells are kept as they are and never counted. */
export const EXTRA = '其他：'

/** The column that a list of refusals adds; skipped when the list comes back. */
export const REASON = '退回原因'

function columns(fields: Fields): Column[] {
  return Object.entries(fields).map(([name, field]) => column(name, field))
}

function column(name: string, field: Field): Column {
  // Offices head a column of days 办结日期 or 办结时间.
  const time = field.kind === 'date' && field.label.endsWith('日期') ? [field.label.replace(/日期$/, '时间')] : []
  return { heading: field.label, words: [field.label, ...(field.aka ?? []), name, ...(field.was ? [field.was] : []), ...time], name, field }
}

function within(part: string, label: string, of: Column): Column {
  return { ...of, part, heading: `${label}：${of.heading}`, words: of.words.flatMap(word => [`${label}：${word}`, `${part}.${word}`]) }
}

function unionField(ledger: AnyLedger): Field {
  return { kind: 'ref', to: 'union', ...(ledger.tree ? { label: '上级工会', aka: ['上级', '所属工会'] } : { label: '所属工会', aka: ['登记工会', '工会', '工会名称'] }) }
}

function stateField(ledger: AnyLedger): Field {
  const of = Object.fromEntries(Object.entries(ledger.states ?? {}).map(([state, { label }]) => [state, label]))
  return { kind: 'choice', label: '状态', aka: ['办理状态'], of }
}
