import type { Claim } from '../claim.ts'
import { addsUp } from '../relations/arithmetic.ts'
import type { Relation } from '../relations/relation.ts'
import { isTotal } from './cells.ts'
import type { Grid } from './grid.ts'

/** The figures of a table by row and column, as indexes into the claims; undefined where a cell is empty. */
export type Indexes = readonly (readonly (number | undefined)[])[]

/**
 * What a table says of its own figures: 合计 is the sum of the rows over it, 小计 of those since the last one; a column 合计 is the sum of the columns before it,
 * one with 其中 a part of the column before it. An empty cell counts nothing.
 */
export function addedUp(grid: Grid, cells: Indexes, claims: readonly Claim[]): Relation[] {
  return [...underTotals(grid, cells, claims), ...acrossTotals(grid, cells, claims), ...within(grid, cells, claims)]
}

function underTotals(grid: Grid, cells: Indexes, claims: readonly Claim[]): Relation[] {
  const found: Relation[] = []
  let from = 0
  let parts: number[] = []
  for (const [at, { label }] of grid.rows.entries()) {
    if (!isTotal(label)) continue
    const own = Array.from({ length: at - from }, (_, n) => from + n)
    const rows = label === '小计' || parts.length === 0 ? own : [...parts, ...own]
    for (const [column, whole] of cells[at]!.entries()) {
      const figures = rows.flatMap((row) => cells[row]![column] ?? [])
      if (whole !== undefined && figures.length > 1 && isAddable(claims, [...figures, whole])) found.push(sum(claims, figures, whole, true))
    }
    parts = label === '小计' ? [...parts, at] : []
    from = at + 1
  }
  return found
}

/** A column that is called 合计 is believed to add up the others only where it does in most rows. */
function acrossTotals(grid: Grid, cells: Indexes, claims: readonly Claim[]): Relation[] {
  const at = grid.columns.findIndex(({ words, figures }) => figures && isTotal(words))
  if (at < 0) return []
  const others = grid.columns.keys().filter((column) => column !== at && grid.columns[column]!.figures && !grid.columns[column]!.inner).toArray()
  const found = cells.flatMap((row) => {
    const whole = row[at]
    const figures = others.flatMap((column) => row[column] ?? [])
    return whole !== undefined && figures.length > 1 && isAddable(claims, [...figures, whole]) ? [sum(claims, figures, whole, false)] : []
  })
  return found.filter(({ holds }) => holds).length * 2 > found.length ? found : []
}

function within(grid: Grid, cells: Indexes, claims: readonly Claim[]): Relation[] {
  return grid.columns.flatMap(({ inner }, at) => {
    const over = grid.columns.slice(0, at).findLastIndex((column) => column.figures && !column.inner)
    return !inner || over < 0 ? [] : cells.flatMap((row): Relation[] => {
      const [part, whole] = [row[at], row[over]]
      if (part === undefined || whole === undefined || !isAddable(claims, [part, whole])) return []
      return [{ kind: 'part_of', figures: [part], total: whole, holds: claims[part]!.low <= claims[whole]!.high, sure: true }]
    })
  })
}

/** Shares are not added, nor what counts in different units. */
function isAddable(claims: readonly Claim[], figures: readonly number[]): boolean {
  const units = new Set(figures.map((index) => claims[index]!.quantity === 'money' ? '元' : claims[index]!.unit))
  return units.size === 1 && figures.every((index) => claims[index]!.quantity !== 'percent' && claims[index]!.lost === undefined)
}

function sum(claims: readonly Claim[], figures: number[], total: number, sure: boolean): Relation {
  return { kind: 'sum', figures, total, holds: addsUp(claims, figures, total), sure }
}
