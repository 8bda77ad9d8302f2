import type { Claim } from '../claim.ts'
import { ALIKE_UNITS, SAME_UNITS } from '../words/relations.ts'

/**
 * A claim with the two families of its unit, worked out once since every figure is held against many: figures of `same` can be added and compared
 * (人 and 名), those of `kin` may stand for one another (家 and 个).
 */
export type Figure = Claim & { same: string; kin: string }

/** Each claim with its families. */
export function figures(claims: readonly Claim[]): Figure[] {
  return claims.map((claim) => ({ ...claim, same: same(claim), kin: kin(claim) }))
}

/** The unit without the scale before it and the second one in brackets: 人次 of 万人次, 件 of 件（次）. */
export function plainUnit(claim: Claim): string {
  return claim.unit.replace(/^[万亿千百十]+|[（(].*$/g, '')
}

const sameUnit = families(SAME_UNITS)
const kinUnit = families(ALIKE_UNITS)

function same(claim: Claim): string {
  return claim.quantity === 'money' ? 'money' : sameUnit(claim)
}

function kin(claim: Claim): string {
  return claim.quantity === 'money' ? '元' : kinUnit(claim)
}

function families(list: Readonly<Record<string, readonly string[]>>): (claim: Claim) => string {
  const nameOf = new Map(Object.entries(list).flatMap(([name, units]) => units.map((unit) => [unit, name] as const)))
  return (claim) => nameOf.get(plainUnit(claim)) ?? plainUnit(claim)
}
