import type { Claim } from '../claim.ts'

/**
 * How much it says that numbers fit, in bits: that of a number is met by chance once in 2^n. Weights of words (weights.ts) are in the same measure,
 * so that evidence of both sorts is simply added up.
 */
export function telling({ value, approx, low, high, scale }: Claim): number {
  if (value === null || value === 0) return 0
  if (approx) return Math.min(3, Math.log2(value * scale / Math.max(1, high - low) + 1))
  const digits = String(value).replace('.', '').replace(/^0+/, '')
  const plain = digits.replace(/0+$/, '')
  return Math.log2(Number(plain) + 1) + (digits.length - plain.length)
}

/** Of parts that make a whole: as printed, or only within their rounding. */
export function sumTells(claims: readonly Claim[], parts: readonly number[], whole: number): number {
  const made = parts.reduce((sum, at) => sum + nominal(claims[at]!), 0)
  const said = nominal(claims[whole]!)
  if (Math.abs(made - said) <= said * 1e-9) return telling(claims[whole]!)
  const loose = [...parts, whole].reduce((sum, at) => sum + claims[at]!.high - claims[at]!.low, 0)
  return Math.max(0, Math.log2(said / Math.max(loose, said * 0.001))) / 2
}

/** Of a percent met by two counts: 84.9% of 186, but hardly 50% of 4. `made` is what they make of it as printed. */
export function shareTells(percent: Claim, of: Claim, over: Claim, made: number): number {
  if (percent.value === 100 && of.low === over.low) return Math.min(6, Math.log2(of.low + 1))
  const fine = percent.high - percent.low
  // 15.36万元 of 14万元: where the numbers as printed fit, rounding need not be asked for.
  const rounding = (of.high - of.low) / of.low + (over.high - over.low) / over.low
  const width = Math.abs(made - percent.value!) <= fine / 2 ? fine : Math.max(fine, rounding * percent.value!)
  if (!Number.isFinite(width)) return 0
  const printed = Math.log2(100 / Math.max(width, 0.01)) - (Number(percent.value) % 10 === 0 ? 1.5 : 0)
  return Math.max(0, Math.min(printed, 1.5 * Math.log2(Math.max(of.low, over.low) / commonDivisor(of.low, over.low) + 1)))
}

/** What a count is of another in percent, both as printed. */
export function percentOf(of: Claim, over: Claim): number {
  return nominal(of) / nominal(over) * 100
}

/** A number as printed, in its plain unit. */
export function nominal({ value, scale, low }: Claim): number {
  return value === null ? low : value * scale
}

function commonDivisor(a: number, b: number): number {
  if (!Number.isInteger(a) || !Number.isInteger(b)) return 1
  return b === 0 ? Math.max(1, a) : commonDivisor(b, a % b)
}

/** 296 for 269, 1240 for 1340: the same digits in another order, or one of them another; what a hand writes that means the other number. */
export function slipped(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)]
  if (one.length !== other.length || a === b) return false
  const differ = [...one].filter((digit, at) => digit !== other[at]).length
  return differ === 1 || [...one].sort().join('') === [...other].sort().join('')
}

/** 81 for 18: two digits that stand beside one another, each in the place of the other. */
export function turned(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)]
  if (one.length !== other.length || one.indexOf('.') !== other.indexOf('.')) return false
  const [digits, others] = [one.replace('.', ''), other.replace('.', '')]
  const at = [...digits].findIndex((digit, place) => digit !== others[place])
  return at >= 0 && digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2) === others
}

/** Whether a rate of three digits or more would be met to the last of them, were two digits of it or of one count turned. */
export function isTurnedShare({ value, approx, high, low }: Claim, of: Claim, over: Claim): boolean {
  const digits = String(value).replace('.', '')
  if (value === null || approx || digits.length < 3 || high - low > 0.2 || [of, over].some((claim) => claim.approx || claim.value === null || claim.scale !== 1)) return false
  const places = String(value).split('.')[1]?.length ?? 0
  const made = (a: number, b: number) => Number((a / b * 100).toFixed(places))
  const [part, base] = [of.value!, over.value!]
  return turned(made(part, base), value) || turnings(part).some((meant) => made(meant, base) === value) || turnings(base).some((meant) => made(part, meant) === value)
}

// 17741 for 17471: every number that it may have been meant for, of three digits and more.
function turnings(value: number): number[] {
  const text = String(value)
  if (!Number.isInteger(value) || text.length < 3) return []
  const turnedAt = (at: number) => Number(text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2))
  return Array.from({ length: text.length - 1 }, (_, at) => turnedAt(at)).filter((other) => other !== value)
}

/** As shareSlips, of a change. */
export function changeSlips(percent: Claim, now: Claim, then: Claim): number {
  return slips(percent, Math.abs(percentOf(now, then) - 100))
}

/** What speaks for a rate to be meant of two counts though it is another one: a slip of the pen, or else how near it comes. */
export function shareSlips(percent: Claim, of: Claim, over: Claim): number {
  return slips(percent, percentOf(of, over))
}

function slips(percent: Claim, made: number): number {
  const places = String(percent.value).split('.')[1]?.length ?? 0
  const share = Number(made.toFixed(places))
  const fine = String(percent.value).replace('.', '').length > 2
  return slipped(share, percent.value!) ? fine ? 4 : 2 : -Math.abs(share - percent.value!) / 3
}
