import { tidy } from '#kit/interval.ts'
import { nominal } from '../surprise.ts'
import type { Told } from '../told.ts'

/**
 * 86户，每户800元，发放慰问金68.8万元: the digits of what a count and an amount for each make, at another scale; 元 was meant for 万元, or a nought is missing.
 * The whole that was meant, of those in the sentence.
 */
export function tenfold({ claims, text }: Told, count: number, each: number, wholes: readonly number[]): number | undefined {
  if (claims[each]!.quantity !== 'money') return undefined
  const made = tidy(nominal(claims[count]!) * nominal(claims[each]!))
  if (digits(made).length < TELLING) return undefined
  const isScaled = (at: number) => {
    const { sentence, value, approx } = claims[at]!
    // 人均补贴300元，另支出场地费等共6.9万元: of other things too.
    if (/另|其他|还|等/.test(text.slice(Math.min(claims[at]!.end, claims[each]!.end), Math.max(claims[at]!.start, claims[each]!.start)))) return false
    return sentence === claims[each]!.sentence && value !== null && !approx && nominal(claims[at]!) !== made && digits(nominal(claims[at]!)) === digits(made)
  }
  return wholes.find((at) => at !== count && isScaled(at))
}

/** One digit is the same by chance. */
const TELLING = 2

function digits(value: number): string {
  return String(value).replace('.', '').replace(/^0+|0+$/g, '')
}
