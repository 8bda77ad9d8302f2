import type { Claim } from '../claim.ts'
import { EACH } from '../words/relations.ts'

/** Whether a figure is an amount for each: no whole and no part of a sum. */
export function isEach(claim: Claim): boolean {
  return perUnits(claim) !== null
}

/** 每天发车36班次, 月均: for each stretch of time, and of all there are. */
export function perTime(claim: Claim): boolean {
  return '天日月年周'.includes(eachWord(claim) ?? '-')
}

/** 按4000元的标准发放: an amount that one reckons by, as isEach. */
export function isStandard({ before: said, after }: Claim): boolean {
  return /按$/.test(said) || /^的标准/.test(after)
}

/** 每人, 每户, 人均, 户均, 平均每份 right before a figure: the units that the count may have; null where it is no amount for each. */
export function perUnits(claim: Claim): readonly string[] | null {
  const word = eachWord(claim)
  if (claim.quantity === 'percent') return null
  if (word) return /人次均[^均]*$/.test(claim.before) ? ['人次'] : EACH[word] ?? [word]
  return claim.quantity === 'money' && /各(?![类项种级界方])[^，。、；]{0,4}$/.test(claim.before) ? EACH.各! : null
}

/** 人 of 每人 and of 人均. */
export function eachWord(claim: Claim): string | undefined {
  let word = known.get(claim)
  if (word === undefined) known.set(claim, word = readEach(claim) ?? '')
  return word || undefined
}

// Empty where no such word stands there.
const known = new WeakMap<Claim, string>()

function readEach({ before }: Claim): string | undefined {
  // 每个每年8万元 is for each one.
  const one = /(?:^|[，、])一(户|人|家|位|名|个)$/.exec(before)?.[1]
  if (one) return one
  const said = before.replace(/(?<=[每均].{0,3})每年/, '').replace(/(?<=每.)平均/, '')
  const found = /(?:平均一(.)|每(.)|(.)均)[^每均，。、；]{0,8}$/.exec(said)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}
