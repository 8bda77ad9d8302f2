import type { PrintedCell } from '#formats/spreadsheet/write.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { People } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import type { Column } from './columns.ts'

/** What stands under a column in the line of 合计, taken from records one by one with the cells of each. */
export type Sum = { add(record: LedgerRecord, cells: readonly string[]): void; total(): PrintedCell }

/** Money and numbers as they stand; people where all are 人 or all 人次, which are never added; nothing under all else, and under rows of parts. */
export function sumOf(column: Column): Sum {
  const { part, name, field: { kind } } = column
  if (part !== undefined || name === 'times') return NONE
  if (kind === 'money' || kind === 'count') return numbers()
  return kind === 'people' ? people(column) : NONE
}

const NONE: Sum = { add() {}, total: () => '' }

function numbers(): Sum {
  let sum = 0
  return { add: (_, cells) => { for (const cell of cells) sum += Number(cell) }, total: () => Math.round(sum * 100) / 100 }
}

function people({ name, field }: Column): Sum {
  let first: People | undefined
  let sum: number | null = 0
  return {
    add(record) {
      const value = record[name] as People | null
      if (value === null) return
      first ??= value
      sum = sum === null || value.total === null || value.per !== first.per ? null : sum + value.total
    },
    total: () => first === undefined || sum === null ? '' : faces.people.print({ total: sum, ...first.per && { per: first.per } }, field),
  }
}
