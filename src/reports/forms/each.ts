import type { FormPage } from '#formats/form-page.ts'
import { toChinese } from '#kit/numeral.ts'
import type { LedgerRecord } from '#model/base.ts'
import { fillDerived } from '#model/derived.ts'
import type { Form } from '#model/form.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { fillForm } from './fill-form.ts'
import { formWords } from './words.ts'
import type { FormSource, Row } from './read.ts'

/** The papers of a form: one, or one for each that is named where it says `each`. */
export function fillEach(form: Form, source: FormSource): FormPage[] {
  return form.each === undefined ? [fillForm(form, source)] : sourcesOf(form.each, source).map(one => fillForm(form, one))
}

/** Rows that name nobody belong to the only one named; beside several they stand on a paper whose name is left to be written. */
function sourcesOf(each: string, source: FormSource): FormSource[] {
  const { ledger, names } = source
  const record = source.records[0]!
  const whose = (row: Row) => row[each] ?? null
  const parts = Object.keys(ledger.parts).filter(part => each in ledger.parts[part]!.fields)
  const named = [...new Set(parts.flatMap(part => rowsOf(record, part).map(whose)))]
  const known = named.filter(value => value !== null)
  const field = ledger.parts[parts[0]!]!.fields[each]!
  const called = (value: unknown) => formWords({ field }, value, names)
  if (known.length <= 1) return [{ ...source, printing: { ...source.printing, each: called(known[0]) } }]
  return named.toSorted((a, b) => Number(a === null) - Number(b === null)).map((value, i) => {
    const rows = Object.fromEntries(parts.map(part => [part, rowsOf(record, part).filter(row => whose(row) === value)]))
    return { ...source, records: [withRows(ledger, record, rows)], printing: { ...source.printing, each: called(value), nth: toChinese(i + 1) } }
  })
}

/** The record with fewer rows: what follows from them follows anew, what was typed stays. */
function withRows(ledger: AnyLedger, record: LedgerRecord, rows: Row): LedgerRecord {
  const followed = Object.keys(ledger.derived).filter(name => fillDerived(ledger, { ...record, [name]: null })[name] === record[name])
  return fillDerived(ledger, { ...record, ...rows, ...Object.fromEntries(followed.map(name => [name, null])) } as LedgerRecord)
}

function rowsOf(record: LedgerRecord, part: string): readonly Row[] {
  return record[part] as readonly Row[] | undefined ?? []
}
