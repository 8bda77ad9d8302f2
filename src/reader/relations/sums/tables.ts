import { total } from '#kit/interval.ts'
import { addsUp } from '../arithmetic.ts'
import { isDelta } from '../deltas.ts'
import { isEach } from '../each.ts'
import { measure } from '../noun.ts'
import type { Relation } from '../relation.ts'
import { comparable, isCount, readable, type Told } from '../told.ts'

/** Fewer rows than this are no table. */
const ROWS = 3

/** How far ahead of a whole, in figures, its column is looked for. */
const AHEAD = 240

/**
 * A table told in prose: 全县基层工会612个 … 城关镇：基层工会168个… 湖口镇：基层工会92个…, each column under its whole. A column that falls
 * short by little is held against the text only where another one of the same rows adds up.
 */
export function tables(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  const { claims } = told
  const standing = claims.keys().filter((index) => stands(told, index) && !partOf.has(index)).toArray()
  const taken = new Set<number>()
  const found: Relation[] = []
  const short: Relation[] = []
  for (const [place, whole] of standing.entries()) {
    if (taken.has(whole) || measure(told, whole).length < 2) continue
    const column = columnUnder(told, whole, standing.slice(place + 1, place + AHEAD))
    if (column.length < ROWS) continue
    // Behind the rows the same may be told of something else.
    const made = heads(column).find((head) => addsUp(claims, head, whole))
    const holds = made !== undefined
    const relation: Relation = { kind: 'sum', figures: made ?? column, total: whole, holds, sure: false }
    if (!holds) { short.push(relation); continue }
    for (const index of relation.figures) taken.add(index)
    found.push(relation)
  }
  const rows = new Set(found.map(({ figures }) => rowsOf(told, figures)))
  return [...found, ...short.filter(({ figures, total }) => rows.has(rowsOf(told, figures)) && closeTo(told, figures, total!) && !figures.some((index) => taken.has(index)))]
}

// The longest first, but no shorter than a table.
function heads(column: readonly number[]): number[][] {
  return Array.from({ length: column.length - ROWS + 1 }, (_, at) => column.slice(0, column.length - at))
}

function stands({ claims }: Told, index: number): boolean {
  const claim = claims[index]!
  return readable(claim) && isCount(claim) && !claim.planned && !isEach(claim)
}

// In each paragraph behind that of the whole the figures that count what it counts: those in one list, or the one named most like it.
function columnUnder(told: Told, whole: number, rest: readonly number[]): number[] {
  const { claims } = told
  const noun = named(told, whole)
  const fitting = rest.filter((index) => comparable(claims[index]!, claims[whole]!) && paragraph(told, index) !== paragraph(told, whole) && !isDelta(told, index))
  return [...Map.groupBy(fitting, (index) => paragraph(told, index)).values()].flatMap((row) => {
    const likest = Math.max(...row.map((index) => likeness(noun, named(told, index))))
    return likest === 0 ? [] : row.filter((index) => likeness(noun, named(told, index)) === likest)
  })
}

// 签订集体合同 is called 签订合同 in its rows, 慰问困难职工 only 慰问.
function likeness(a: string, b: string): number {
  if (a === b) return 3
  if (b.length < 2) return 0
  if (a.endsWith(b) || b.endsWith(a)) return 2
  return a.startsWith(b) || (a.slice(0, 2) === b.slice(0, 2) && a.slice(-2) === b.slice(-2)) ? 1 : 0
}

// 分别为61个、48个、39个: all three count what the first does.
function named(told: Told, index: number): string {
  let first = index
  while (first > 0 && told.claims[first]!.before === '、') first--
  return measure(told, first).replace(/^(?:现有|共有|所辖|[乡镇村街道社区]{2,4})/, '')
}

function paragraph({ claims, sentences }: Told, index: number): number {
  return sentences[claims[index]!.sentence]!.paragraph
}

function rowsOf(told: Told, column: readonly number[]): string {
  return column.map((index) => paragraph(told, index)).join()
}

// So near that no other can be meant.
function closeTo({ claims }: Told, list: readonly number[], whole: number): boolean {
  const { low, high } = claims[whole]!
  const sum = total(list.map((index) => claims[index]!))
  return low >= 20 && sum.high < high * 1.05 && sum.low > low * 0.95
}
