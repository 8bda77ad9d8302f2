import { EACH } from '../words/relations.ts'
import type { Figure } from './figure.ts'

/** Whether a figure is an amount for each: no whole and no part of a sum. */
export function isEach(claim: Figure): boolean {
  return perUnits(claim) !== null
}

/** 每天发车36班次, 月均: for each stretch of time, and of all there are. */
export function perTime(claim: Figure): boolean {
  return claim.each !== '' && '天日月年周'.includes(claim.each)
}

/** 按4000元的标准发放: an amount that one reckons by, as isEach. */
export function isStandard({ before: said, after }: Figure): boolean {
  return /按$/.test(said) || /^的标准/.test(after)
}

/** 每人, 每户, 人均, 户均, 平均每份 right before a figure: the units that the count may have; null where it is no amount for each. */
export function perUnits(claim: Figure): readonly string[] | null {
  if (claim.quantity === 'percent') return null
  if (claim.each) return /人次均[^均]*$/.test(claim.before) ? ['人次'] : EACH[claim.each] ?? [claim.each]
  return claim.quantity === 'money' && /各(?![类项种级界方])[^，。、；]{0,4}$/.test(claim.before) ? EACH.各! : null
}
