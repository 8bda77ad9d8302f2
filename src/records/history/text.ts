import { canonical } from '#kit/canonical.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { shapeOf } from '../shape.ts'

type Values = Readonly<Record<string, unknown>>
type Personal = (value: string) => string

/**
 * A record as the history writes it: the canonical text of what is present (record.ts), each personal value as the text that `personal` gives. It
 * is written name by name: laid out first, an object of so many names is a dictionary to the engine, and writing that takes twice as long.
 */
export function textOf(ledger: AnyLedger, record: Values, personal: Personal): string {
  const { sorted, personal: own, parts } = shapeOf(ledger)
  return written(record, sorted, own, personal, name => parts.find(part => part.name === name)?.personal)
}

function written(value: Values, names: readonly string[], own: readonly string[], personal: Personal, inRows?: (name: string) => readonly string[] | undefined): string {
  let text = ''
  for (const name of names) {
    const of = value[name]
    if (isAbsent(of)) continue
    const said = isRows(of)
      ? `[${of.map(row => written(row, Object.keys(row).sort(), inRows?.(name) ?? [], personal)).join(',')}]`
      : typeof of !== 'string' ? canonical(of) : own.includes(name) ? personal(of) : JSON.stringify(of)
    text += `${text === '' ? '' : ','}"${name}":${said}`
  }
  return `{${text}}`
}

function isAbsent(of: unknown): boolean {
  return of === null || of === undefined || (typeof of === 'object' && Object.keys(of).length === 0)
}

function isRows(of: unknown): of is readonly Values[] {
  return Array.isArray(of) && typeof of[0] === 'object'
}
