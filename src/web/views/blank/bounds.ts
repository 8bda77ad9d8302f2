import { parseCell, parseRange } from '#kit/cell.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Bound } from '#reports/blank/values.ts'

export type { Bound }

export function boundsOf(record: LedgerRecord): readonly Bound[] {
  return (record['cells'] as Bound[] | undefined) ?? []
}

/** Where in the list stands what a cell gets; -1 where nothing is said of it. */
export function boundAt(bounds: readonly Bound[], sheet: string, at: string): number {
  const cell = parseCell(at)
  return cell === null ? -1 : bounds.findIndex(bound => {
    const range = parseRange(bound.at)
    return bound.sheet === sheet && range !== null && range.from.line <= cell.line && cell.line <= range.to.line
      && range.from.column <= cell.column && cell.column <= range.to.column
  })
}
