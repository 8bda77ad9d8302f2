import { isPersonal } from '#model/kinds/kinds.ts'
import type { Fields } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { fieldsOf, type Row, type Typed } from './typed.ts'

/* What was typed and not yet saved survives a closed window. Numbers of identity, phones and cards are never kept here. */

export function draftKey(right: string, ledger: string, id: string): string {
  return `niangjia.draft ${right} ${ledger} ${id}`
}

export function keepDraft(key: string, ledger: AnyLedger, { parts, values, ...rest }: Typed): void {
  const impersonal: Typed = {
    ...rest, values: without(fieldsOf(ledger), values),
    parts: Object.fromEntries(Object.entries(parts).map(([part, rows]) => [part, rows.map(row => ({ ...row, values: without(ledger.parts[part]!.fields, row.values) }))])),
  }
  localStorage.setItem(key, JSON.stringify(impersonal))
}

export function keptDraft(key: string): Typed | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Typed | null
  } catch {
    return null
  }
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key)
}

/** When a person leaves this computer, so does what he had begun to write. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith('niangjia.draft ')) localStorage.removeItem(key)
}

function without(fields: Fields, row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => fields[name] && !isPersonal(fields[name])))
}
