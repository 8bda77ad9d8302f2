import { addsUp } from './arithmetic.ts'
import { measure } from './noun.ts'
import type { Relation } from './relation.ts'
import { comparable, isCount, readable, type Told } from './told.ts'

/** Fewer rows than this are no table. */
const ROWS = 3

/** A table told in prose: 全县基层工会612个 … 城关镇：基层工会168个… 湖口镇：基层工会92个…, each column under its whole. */
export function columns(told: Told, partOf: ReadonlyMap<number, number>): Relation[] {
  const { claims, sentences } = told
  const standing = claims.keys().filter((index) => !partOf.has(index) && readable(claims[index]!) && isCount(claims[index]!) && !claims[index]!.planned)
  const paragraph = (index: number) => sentences[claims[index]!.sentence]!.paragraph
  return [...Map.groupBy(standing, (index) => named(told, index)).entries()].flatMap(([noun, all]): Relation[] => {
    const [whole, ...rest] = all
    if (noun.length < 2 || whole === undefined || rest.length < ROWS) return []
    const column = rest.filter((index) => comparable(claims[index]!, claims[whole]!) && paragraph(index) !== paragraph(whole))
    return column.length >= ROWS && addsUp(claims, column, whole) ? [{ kind: 'sum', figures: column, total: whole, holds: true, sure: false }] : []
  })
}

// 分别为61个、48个、39个: all three count what the first does.
function named(told: Told, index: number): string {
  let first = index
  while (first > 0 && told.claims[first]!.before === '、') first--
  return measure(told, first).replace(/^(?:现有|共有|所辖)/, '')
}
