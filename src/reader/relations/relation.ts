import { meets, rounded, total, type Interval } from '#kit/interval.ts'
import type { Claim } from '../claim.ts'
import type { Span } from '../sentences.ts'

/**
 * What the text itself says about its own figures; numbers are indexes into the claims.
 * sum: figures (+ constant) = total. part_of: each ≤ total. ratio: figures[0] / figures[1] = total as a percent.
 * product: figures multiplied = total. equal: all the same. list_count: the items named are as many as the figure or slogan says.
 */
export type Relation = {
  kind: 'sum' | 'part_of' | 'ratio' | 'list_count' | 'equal' | 'product'
  figures: number[]
  total: number | null
  /** The total of a sum that is not printed: shares that make 100. */
  totalConstant?: number
  /** A list announced by a watchword (四个结合), which is no figure. */
  slogan?: Span
  items?: Span[]
  /** 等 stands behind the list: there may be more. */
  open?: true
  holds: boolean
  /** The text says so outright; else the reader has to suppose the same scope. */
  sure: boolean
}

/**
 * Whether the parts as printed make the whole as printed. Whole yuan and counts add up exactly; elsewhere rounding is allowed for at the
 * finest place printed among them: 3万元 beside 1.2万元 means 3.0, so they make 4.2万元 and not 4.5.
 */
export function addsUp(claims: readonly Claim[], parts: readonly number[], whole: number): boolean {
  const widths = [...parts, whole].map((index) => width(claims[index]!)).filter((size) => size > 0)
  const finest = Math.min(...widths, Infinity)
  const printed = (index: number): Interval => {
    const claim = claims[index]!
    return isExact(claim) ? rounded(claim.value! * claim.scale, width(claim) && finest) : claim
  }
  const sum = claims[whole]!
  return meets(total(parts.map(printed)), isExact(sum) && width(sum) === 0 ? rounded(sum.value! * sum.scale, 0) : sum)
}

// How far apart the values lie that an exact print allows; 0 for counts and whole yuan.
function width(claim: Claim): number {
  if (!isExact(claim)) return 0
  const size = claim.high - claim.low
  return claim.quantity === 'money' && size <= 1 ? 0 : size
}

function isExact(claim: Claim): boolean {
  return claim.value !== null && !claim.approx
}

/** Whether two claims count in the same unit, so that they can be added or compared. 万元 and 元 can. */
export function comparable(a: Claim, b: Claim): boolean {
  return a.quantity === 'money' ? b.quantity === 'money' : unitFamily(a) === unitFamily(b)
}

/** Units that reports use for the same thing. */
const FAMILIES: readonly (readonly string[])[] = [['人', '名', '位', '个人'], ['起', '件', '例', '宗'], ['次', '场', '期', '场次'], ['家', '个']]

/** As comparable, but 家 and 个, 起 and 条 may stand for one another. */
export function alike(a: Claim, b: Claim): boolean {
  const kin = FAMILIES.some((family) => family.includes(plain(a)) && family.includes(plain(b)))
  return kin || comparable(a, b) || (a.quantity === 'item' && b.quantity === 'item')
}

/** Figures of one sentence farther apart than this are not set in relation. */
export const REACH = 40

/** The figures before one in its sentence, in order. */
export function before(claims: readonly Claim[], index: number): number[] {
  let from = index
  while (from > 0 && index - from < REACH && claims[from - 1]!.sentence === claims[index]!.sentence) from--
  return Array.from({ length: index - from }, (_, at) => from + at)
}

/** Claims that state one readable value or range. */
export function readable(claim: Claim): boolean {
  return claim.lost === undefined && Number.isFinite(claim.high)
}

function unitFamily(claim: Claim): string {
  const unit = plain(claim)
  return ['人', '名', '位', '个人'].includes(unit) ? '人' : unit
}

function plain(claim: Claim): string {
  return claim.unit.replace(/^[万亿千百十]+/, '')
}
