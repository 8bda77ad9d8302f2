import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isId } from '#kit/id.ts'
import type { Field } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import { register } from '#lines/register.ts'
import { titleInWords } from '#office/template.ts'
import { measureLabel } from './measures.ts'

/** A value for the screen; nothing where there is none. References lead to what they name. */
export function showValue(field: Field, value: unknown, names: Readonly<Record<string, string>>): ReactNode {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return null
  if (field.kind === 'ref' && typeof value === 'string') {
    const to = [field.to].flat()
    return to.length === 1 && isId(value) ? <Link to="/l/$ledger/$id" params={{ ledger: to[0]!, id: value }}>{names[value] ?? '（看不到）'}</Link> : names[value] ?? value
  }
  return sayValueOf(field, value)
}

/** The same as plain text, with its unit. */
export function sayValueOf(field: Field, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (field.kind === 'money') return `${grouped(faces.money.print(value, field))}元`
  if (field.kind === 'percent') return `${faces.percent.print(value, field)}%`.replace('%%', '%')
  if (field.kind === 'text' && field.names === 'figure') return measureLabel(String(value))
  if (field.kind === 'text' && field.names === 'slots') return titleInWords(String(value))
  // Personal values come masked, which their own face would refuse to print otherwise.
  if (field.kind === 'files') return `${(value as string[]).length}个`
  return faces[field.kind].print(value, field)
}

/** What a record is called in the ledger's own words: its title, which the door has put together. */
export function titleOf(ledger: string, record: Readonly<Record<string, unknown>>): string {
  return String(record['called'] ?? '') || `（没有名称的${register.ledgers.get(ledger)?.label ?? '记录'}）`
}

/** 662815 → 662,815: on screens only; sheets and reports have plain digits. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')
}
