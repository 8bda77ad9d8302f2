import { printCell } from '#kit/cell.ts'
import { evaluate } from './formula.ts'
import type { Grid } from './grid.ts'

/** What goes into a cell; `null` leaves it empty and marks it, so that nobody overlooks that its number is missing. */
export type Filling = { sheet: string; at: string; value: number | string | null }

/** The number of a cell when the form is filled: what is put in, what stands there, what its formula then comes to; null for none. */
export function valuesAfter(grids: readonly Grid[], fillings: readonly Filling[]): (sheet: string, at: string) => number | null {
  const put = new Map(fillings.map(({ sheet, at, value }) => [`${sheet}!${at}`, value]))
  const known = new Map<string, number | null>()
  // NaN: a formula that has no value, or comes back to itself; what is made of it has none either.
  const value = (sheet: string, at: string): number | null => {
    const key = `${sheet}!${at}`
    if (put.has(key)) return numberOf(put.get(key))
    if (known.has(key)) return known.get(key)!
    known.set(key, NaN)
    const cell = grids.find(({ name }) => name === sheet)?.cells.get(at)
    const found = cell?.formula === undefined ? cell?.number ?? null : evaluate(cell.formula, (other, named) => value(named ?? sheet, printCell(other))) ?? NaN
    known.set(key, found)
    return found
  }
  return (sheet, at) => {
    const found = value(sheet, at)
    return Number.isNaN(found) ? null : found
  }
}

const numberOf = (value: number | string | null | undefined) => typeof value === 'number' ? value : null
