import { cellsOf, columnNumber, parseRange, printCell } from '#kit/cell.ts'
import { addMonths, monthEnd } from '#kit/day.ts'
import { lastYear, monthsOf, type Period } from '#kit/period.ts'
import { valuesAfter } from '#formats/xlsx/values-after.ts'
import type { Grid } from '#formats/xlsx/grid.ts'
import { wantNamed, type Figure, type Want } from '#model/figure.ts'
import type { Register } from '#model/register.ts'

/** Cells of a form and the figure that belongs into them, as the ledger 上报表 keeps it. */
export type Bound = {
  sheet: string; at: string; figure: string
  whose: 'own' | 'one' | 'row'; union: string | null; names: string | null
  when: 'asked' | 'year' | 'before' | 'last'; scale: 'ten' | null
}
/** What a cell gets. `say`: why it gets nothing, or what does not agree; a cell with a formula of its own is only held against our figure. */
export type Filled = { sheet: string; at: string; figure?: Figure; value: number | string | null; own?: true; say?: string }

type Asked = { union: string; period: Period }
type Sources = {
  figures: (wants: Want[]) => Promise<Figure[]>
  /** Unions by the names that stand in the form; one that no register knows is absent. */
  unions: (names: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/** The form's cells in its order, each with its value for a union and a period. */
export async function blankValues(register: Register, sources: Sources, grids: readonly Grid[], bounds: readonly Bound[], asked: Asked): Promise<Filled[]> {
  const places = bounds.flatMap(bound => placesOf(grids, bound))
  const unions = await sources.unions([...new Set(places.flatMap(({ name }) => name ?? []))])
  const wanted = places.map(place => ({ ...place, want: wantOf(register, place, unions, asked) }))
  const wants = wanted.flatMap(({ want }) => typeof want === 'string' ? [] : [want])
  const found = new Map((await sources.figures(wants)).map((figure, i) => [wants[i]!, figure]))
  const filled = wanted.map(({ bound, at, want, grid }): Filled => {
    const { sheet } = bound
    if (typeof want === 'string') return { sheet, at, value: null, say: want }
    const figure = found.get(want)!
    const value = cellValue(figure, bound, grid?.cells.get(at)?.percent === true)
    const own = grid?.cells.get(at)?.formula !== undefined
    return { sheet, at, figure, value, ...own && { own: true }, ...value === null && { say: `${figure.label}没有数据` } }
  })
  return heldAgainst(grids, filled)
}

type Place = { bound: Bound; at: string; grid: Grid | undefined; name?: string }

/** One place a cell; with a name where the row says whose it is. Rows without a name are headings and sums. */
function placesOf(grids: readonly Grid[], bound: Bound): Place[] {
  const range = parseRange(bound.at)
  const grid = grids.find(({ name }) => name === bound.sheet)
  if (!range) return []
  return [...cellsOf(range)].flatMap((cell): Place[] => {
    const place = { bound, at: printCell(cell), grid }
    if (bound.whose !== 'row') return [place]
    const name = grid?.cells.get(printCell({ line: cell.line, column: columnNumber(bound.names ?? 'A') }))?.text
    return name && !SUMS.test(name) ? [{ ...place, name }] : []
  })
}

const SUMS = /^\s*(?:合\s*计|总\s*计|小\s*计|共\s*计)/

/** The figure that is wanted, or why there is none. */
function wantOf(register: Register, { bound, grid, name }: Place, unions: ReadonlyMap<string, string>, { union, period }: Asked): Want | string {
  if (!grid) return `表格里没有“${bound.sheet}”这张表，请核对空白表`
  if (!register.indicators.has(bound.figure.split(':')[0]!)) return `没有“${bound.figure}”这项指标，请重新选`
  const whose = bound.whose === 'one' ? bound.union : bound.whose === 'row' ? unions.get(name!) : union
  if (!whose) return `没有叫“${name ?? ''}”的工会，请核对名称，或在别名里登记`
  return wantNamed(bound.figure, { union: whose, period: periodOf(bound.when, period) })
}

function periodOf(when: Bound['when'], period: Period): Period {
  switch (when) {
    case 'year': return { first: `${period.first.slice(0, 4)}-01-01`, last: period.last }
    case 'before': return lastYear(period)
    case 'last': return before(period)
    default: return period
  }
}

/** As many months as the period has, before it. */
function before(period: Period): Period {
  const first = `${period.first.slice(0, 7)}-01`
  return { first: addMonths(first, -monthsOf(period).length), last: monthEnd(addMonths(first, -1)) }
}

/** As a form wants it: yuan instead of 分, hundredths as such where the cell shows them, ranges in words. */
function cellValue({ value, high, unit }: Figure, { scale }: Bound, percent: boolean): number | string | null {
  if (value === null) return null
  const one = (n: number) => rounded((unit.startsWith('元') ? n / 100 : unit === '%' && percent ? n / 100 : n) / (scale === 'ten' ? 10_000 : 1))
  return high === undefined || high === value ? one(value) : `${one(value)}—${one(high)}`
}

function rounded(value: number): number {
  return Number(value.toFixed(4))
}

/** What the form adds up itself is not written over: our figure and its sum are held against each other. */
function heldAgainst(grids: readonly Grid[], filled: readonly Filled[]): Filled[] {
  const sum = valuesAfter(grids, filled.filter(({ own }) => !own))
  return filled.map(one => {
    if (!one.own || typeof one.value !== 'number') return one
    const theirs = sum(one.sheet, one.at)
    if (theirs === null || Math.abs(theirs - one.value) < 0.005) return one
    return { ...one, say: `表内算出${rounded(theirs)}，台账是${one.value}，请核对` }
  })
}
