import type { LedgerRecord } from '#model/base.ts'
import { faces, isPersonal } from '#model/kinds/kinds.ts'
import type { Field } from '#model/field.ts'
import type { AnyLedger, State } from '#model/ledger.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import { shapeOf } from '#records/shape.ts'

/** What a row would alter in a record, as an officer reads it; personal values stay masked. */
export type Alteration = { label: string; before: string; after: string }

/** The fields of a record that a row says otherwise, each with what it was and what it would be. */
export async function alterations(
  { office, actor }: { office: Pick<Office, 'open'>; actor: Actor }, ledger: AnyLedger, id: string, fields: readonly string[], values: Readonly<Record<string, unknown>>,
): Promise<Alteration[]> {
  const { record, names } = await office.open(actor, ledger.id, id)
  return fields.map(name => alteration(ledger, record, names, name, values[name]))
}

function alteration(ledger: AnyLedger, record: LedgerRecord, names: Readonly<Record<string, string>>, name: string, value: unknown): Alteration {
  const { fields, parts } = shapeOf(ledger)
  const field = fields[name]
  const part = parts.find(part => part.name === name)
  if (field) return { label: field.label, before: said(field, record[name], names), after: said(field, value, names) }
  if (part) return { label: part.label, before: `${(record[name] as unknown[]).length}行`, after: `${(value as unknown[]).length}行` }
  if (name === 'state') return { label: '状态', before: stateLabel(ledger, record.state), after: stateLabel(ledger, String(value)) }
  if (name === 'union') return { label: '工会', before: names[record.union ?? ''] ?? '', after: String(value ?? '') }
  return { label: '其他', before: pairs(record.extra), after: pairs({ ...record.extra, ...value as object }) }
}

function said(field: Field, value: unknown, names: Readonly<Record<string, string>>): string {
  if (typeof value === 'string' && field.kind === 'ref') return names[value] ?? value
  const text = faces[field.kind].print(value ?? null, field)
  return isPersonal(field) && text !== '' && !text.includes('*') ? faces[field.kind].mask!(text) : text
}

function stateLabel({ states = {} }: AnyLedger, state: string | null): string {
  return (states as Record<string, State>)[state ?? '']?.label ?? ''
}

function pairs(extra: Readonly<Record<string, string>>): string {
  return Object.entries(extra).map(([key, text]) => `${key}：${text}`).join('；')
}
