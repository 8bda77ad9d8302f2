import { isRefusal } from '#kit/refusal.ts'
import { findDate, precision, sayPeriod } from '#kit/period.ts'
import type { Law } from '#law/law.ts'
import { baseFields, type LedgerRecord } from './base.ts'
import type { Field, Fields, People } from './field.ts'
import { faces } from './kinds/kinds.ts'
import type { AnyLedger } from './ledger.ts'
import { isRowRule, type Fault } from './rules.ts'
import { derivedFaults } from './derived.ts'
import { sumFaults } from './sums.ts'
import { complete } from './whole.ts'
import { absent } from './where.ts'

/**
 * All that a record by itself shows to be wrong; the form and the door run this same code on parsed values.
 * Rules of the ledger run last, and only over values that hold each for itself. `law` is that of the book; the nation's where absent.
 */
export function rowFaults(ledger: AnyLedger, record: LedgerRecord, law?: Law): Fault[] {
  const row = complete(ledger, record)
  const own = [...valueFaults(ledger, row), ...partFaults(ledger, row), ...formFaults(ledger, row), ...stateFaults(ledger, row)]
  if (own.some(fault => fault.strength === 'refuse')) return own
  return [...own, ...sumFaults(ledger, row), ...derivedFaults(ledger, row, law), ...ruleFaults(ledger, row, law)]
}

function valueFaults(ledger: AnyLedger, row: LedgerRecord): Fault[] {
  const faults: Fault[] = []
  const own: Fields = ledger.fields
  // Of sixty fields a record has a dozen: what is absent costs a look and no list.
  for (const fields of [baseFields as Fields, own]) for (const name in fields) if (!absent(row[name])) faults.push(...limitFaults(fields[name]!, row[name], name))
  for (const name in own) if (own[name]!.required && absent(row[name]) && isAsked(ledger, row, name)) faults.push(...requiredFaults(own[name]!, row[name], name))
  return faults
}

/** Of a 汇总 only its period and the fields that tell which details it replaces are asked for. */
function isAsked(ledger: AnyLedger, row: LedgerRecord, name: string): boolean {
  return row.form === 'detail' || name === ledger.day || (ledger.totals ?? []).includes(name)
}

function partFaults(ledger: AnyLedger, row: LedgerRecord): Fault[] {
  return Object.entries(ledger.parts).flatMap(([part, { label, fields }]) => (row[part] as Record<string, unknown>[]).flatMap((line, i) =>
    Object.entries(fields).flatMap(([name, field]) => {
      const at = `${part}.${i}.${name}`
      return [...limitFaults(field, line[name], at), ...requiredFaults(field, line[name], at)].map(fault => ({ ...fault, say: `${label}第${i + 1}行：${fault.say}` }))
    })))
}

function requiredFaults(field: Field, value: unknown, at: string): Fault[] {
  if (!field.required || !absent(value)) return []
  return [{ strength: field.required === true ? 'refuse' : 'later', say: `请填写${field.label}${field.kind === 'date' ? '，记不清可填“不详”' : ''}`, at }]
}

/** A value that its kind would not take, and parts of people larger than their whole. */
function limitFaults(field: Field, value: unknown, at: string): Fault[] {
  if (absent(value)) return []
  try {
    faces[field.kind].parse(value, field, { at })
  } catch (error) {
    if (!isRefusal(error)) throw error
    return [{ strength: 'refuse', say: error.say, at }]
  }
  return field.kind === 'people' ? headFaults(field, value as People, at) : []
}

function headFaults(field: Field, { total, women, migrants }: People, at: string): Fault[] {
  if (total === null) return []
  return ([['女', women], ['外来务工人员', migrants]] as const).flatMap(([who, heads]) =>
    (heads ?? 0) <= total ? [] : [{ strength: 'refuse' as const, say: `${field.label}中${who}${heads}人多于总数${total}人，请核对`, at }])
}

/** Details and 汇总 each have what only they may have. */
function formFaults(ledger: AnyLedger, row: LedgerRecord): Fault[] {
  const refuse = (say: string, at: string): Fault[] => [{ strength: 'refuse', say, at }]
  if (row.form === 'total') {
    if (!ledger.totals || !ledger.day) return refuse(`${ledger.label}只能逐${ledger.unit}登记，不收汇总数，请登记明细`, 'form')
    return row[ledger.day] === '?' ? refuse('汇总要写明是哪一段时间的，请填2025年1—6月这样的期间', ledger.day) : []
  }
  const faults = row.times === 1 ? [] : refuse(`一条明细就是一${ledger.unit}，请把${baseFields.times.label}改为1，或把登记方式改为汇总`, 'times')
  const { fields }: { fields: Fields } = ledger
  for (const name in fields) {
    const field = fields[name]!
    if (field.kind === 'date' && !field.span && !absent(row[name])) faults.push(...spanFaults(field, row[name], name))
  }
  return faults
}

function spanFaults(field: Field, value: unknown, at: string): Fault[] {
  const period = findDate(value)
  if (!period || precision(period) !== 'span') return []
  return [{ strength: 'refuse', say: `${field.label}“${sayPeriod(period)}”是一段时间，请写开始的那天（或旬、月、季、年）；整段的合计数请按汇总登记`, at }]
}

/** A record may be entered in any state; the date on which it entered that state is then asked for. */
function stateFaults(ledger: AnyLedger, row: LedgerRecord): Fault[] {
  if (!ledger.states || row.state === null) return []
  const state = Object.hasOwn(ledger.states, row.state) ? ledger.states[row.state] : undefined
  if (!state) return [{ strength: 'refuse', say: `${ledger.label}没有“${row.state}”这个状态，请重新选择`, at: 'state' }]
  if (!state.on || row.form === 'total' || !absent(row[state.on])) return []
  const field = ledger.fields[state.on]
  return field?.required ? [] : [{ strength: 'later', say: `已是“${state.label}”，请补${field?.label}，记不清可填“不详”`, at: state.on }]
}

function ruleFaults(ledger: AnyLedger, row: LedgerRecord, law: Law | undefined): Fault[] {
  const { rules } = ledger
  return rules.filter(isRowRule).filter(rule => !rule.ok(row as never, law)).map(({ strength = 'refuse', say, at }) =>
    ({ strength, say: typeof say === 'string' ? say : say(row as never, law), at }))
}
