import type { LedgerRecord } from '#model/base.ts'
import { faces } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { shapeOf } from '#records/shape.ts'
import { columnsOf, EXTRA, type Column } from './columns.ts'

/**
 * The sheet of some records, which sheetRecords reads back as the same; headings come first. A record takes as many
 * rows as its longest part. `extras` are the keys of 其他 that get columns; references are written as the records hold them.
 */
export function* writeSheet(ledger: AnyLedger, records: Iterable<LedgerRecord>, extras: readonly string[] = extraKeys(records)): Generator<string[]> {
  const columns = columnsOf(ledger)
  yield [...columns.map(({ heading }) => heading), ...extras.map(key => EXTRA + key)]
  for (const record of records) yield* linesOf(columns, record, extras)
}

/** The record with what it points to by name; `called` says how. */
export function withNames(ledger: AnyLedger, record: LedgerRecord, called: (id: unknown) => unknown): LedgerRecord {
  const { refs, parts, links } = shapeOf(ledger)
  const rename = (row: Readonly<Record<string, unknown>>, names: readonly { name: string }[]) =>
    ({ ...row, ...Object.fromEntries(names.filter(({ name }) => typeof row[name] === 'string').map(({ name }) => [name, called(row[name])])) })
  return {
    ...rename(record, [{ name: 'union' }, ...refs]),
    ...Object.fromEntries(parts.map(part => [part.name, (record[part.name] as Readonly<Record<string, unknown>>[]).map(row => rename(row, part.refs))])),
    ...Object.fromEntries(links.map(([name]) => [name, (record[name] as string[]).map(called)])),
  } as LedgerRecord
}

export function extraKeys(records: Iterable<LedgerRecord>): string[] {
  const keys = new Set<string>()
  for (const { extra } of records) for (const key of Object.keys(extra)) keys.add(key)
  return [...keys]
}

/** The rows of one record under some columns. */
export function linesOf(columns: readonly Column[], record: LedgerRecord, extras: readonly string[] = []): string[][] {
  const parts = new Map(columns.flatMap(({ part }) => part === undefined ? [] : [[part, (record[part] ?? []) as Readonly<Record<string, unknown>>[]]]))
  const height = Math.max(1, ...[...parts.values()].map(rows => rows.length))
  return Array.from({ length: height }, (_, i) => [
    ...columns.map(({ part, name, field }) => {
      const source = part !== undefined ? parts.get(part)?.[i] : i === 0 ? record : undefined
      return faces[field.kind].print(source?.[name] ?? null, field)
    }),
    ...extras.map(key => i === 0 ? record.extra[key] ?? '' : ''),
  ])
}
