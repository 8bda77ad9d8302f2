import { baseFields } from './base.ts'
import type { Field, Fields, Parts } from './field.ts'
import { framesOf, type Form, type FormGround } from './form.ts'
import { fieldsOf, parseFrame } from './frame.ts'
import { isPersonal } from './kinds/kinds.ts'
import type { AnyLedger } from './ledger.ts'

/**
 * Where a path of a form leads: a field of its ground, or beyond its dot one of a record that a reference leads to (`to` are
 * the ledgers it may be of) or of the rows of a part.
 */
export type FormPath = { name: string; inner?: string; field: Field; to?: readonly string[]; capital?: true }

type Ledgers = ReadonlyMap<string, AnyLedger>

/** What a form tells of its own printing: words, and no fields. */
const printingWords: Fields = {
  today: { kind: 'date', label: '打印日期' }, period: { kind: 'text', label: '期间' }, count: { kind: 'text', label: '条数' },
  each: { kind: 'text', label: '送达' }, nth: { kind: 'text', label: '第几份' },
}

/** The path that a slot names on this ground; undefined where it leads nowhere. */
export function formPath(ledgers: Ledgers, ledger: AnyLedger, ground: FormGround, slot: string): FormPath | undefined {
  const [path = '', way] = slot.split(':')
  const [name = '', inner, ...more] = path.split('.')
  const { fields, parts } = groundOf(ledgers, ledger, ground)
  const found = inner === undefined ? own(fields, name) : beyond(ledgers, fields, parts, name, inner)
  if (!found || more.length > 0 || (way !== undefined && !(way === 'capital' && found.field.kind === 'money'))) return undefined
  return { ...found, ...(way && { capital: true as const }) }
}

/** The paths of a slot with others for what is not known: {=mediator|handler.name}. One that leads nowhere is undefined. */
export function slotPaths(ledgers: Ledgers, ledger: AnyLedger, ground: FormGround, slot: string): (FormPath | undefined)[] {
  return slot.split('|').map(one => formPath(ledgers, ledger, ground, one))
}

/** Where all slots of a form lead. */
export function formPaths(ledgers: Ledgers, ledger: AnyLedger, form: Form): FormPath[] {
  return framesOf(form).flatMap(({ frame, ground }) => fieldsOf(parseFrame(frame, ledger.id)).flatMap(slot => slotPaths(ledgers, ledger, ground, slot).map(path => path!)))
}

/** Whether a form of one record prints what is masked without a reason. */
export function printsPersonal(ledgers: Ledgers, ledger: AnyLedger, form: Form): boolean {
  return !form.list && formPaths(ledgers, ledger, form).some(path => isPersonal(path.field))
}

function groundOf(ledgers: Ledgers, ledger: AnyLedger, ground: FormGround): { fields: Fields; parts: Parts } {
  if (typeof ground === 'object') return { fields: ledger.parts[ground.part]?.fields ?? {}, parts: {} }
  const tree = [...ledgers.values()].filter(one => one.tree).map(one => one.id)
  const around: Fields = { union: { kind: 'ref', to: tree, label: '所属工会' }, ...printingWords }
  return ground === 'list' ? { fields: around, parts: {} } : { fields: { ...around, ...baseFields, ...ledger.fields }, parts: ledger.parts }
}

function own(fields: Fields, name: string): FormPath | undefined {
  const field = fields[name]
  return field && { name, field }
}

function beyond(ledgers: Ledgers, fields: Fields, parts: Parts, name: string, inner: string): FormPath | undefined {
  const rows = parts[name]?.fields[inner]
  if (rows) return { name, inner, field: rows }
  const field = fields[name]
  if (field?.kind !== 'ref') return undefined
  const to = [field.to].flat().filter(id => ledgers.get(id)?.fields[inner])
  return to.length === 0 ? undefined : { name, inner, to, field: ledgers.get(to[0]!)!.fields[inner]! }
}
