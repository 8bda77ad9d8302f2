import { lastYear, precision } from '#kit/period.ts'
import { formOf } from '#model/indicator.ts'
import type { Figure, Want } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import { sayFigure, type SayOptions } from '#model/say.ts'
import type { Run } from './fill.ts'

/** How what happened stands against the same days of the year before. `amount` and `rate` (%) bear no sign: `more` tells; 0 is the same. */
export type Difference = { more: boolean; amount: Figure; rate?: Figure; then: Figure }

/** The same of the year before. */
export function yearEarlier(want: Want): Want {
  return { ...want, period: lastYear(want.period) }
}

/** So many times what was is no growth that one tells in per cent: 增长3828.6%. */
const BEYOND = 10

/** Below so many a rate says nothing: 增加1起，增长100%. */
const TELLING = 10

/**
 * Null unless both are known and counted alike: flows of which no record reaches beyond its period. Nothing in the year before is
 * no base either, for the ledger may not have been kept.
 */
export function difference(register: Register, now: Figure, then: Figure | undefined): Difference | null {
  const indicator = register.indicators.get(now.indicator)
  if (!indicator || formOf(indicator) !== 'flow' || now.value === null || !then?.value) return null
  if (now.trail.straddling > 0 || then.trail.straddling > 0) return null
  const [amount, more] = [Math.abs(now.value - then.value), now.value > then.value]
  const trail = { ...now.trail, from: [now, { ...then, label: `${year(now)}${then.label}` }] }
  const made = (compared: 'amount' | 'rate', what: string, unit: string, value: number): Figure => ({
    ...now, label: `${now.label}比${year(now)}${what}`, unit, value, compared, ...(!more && { less: true }), trail,
  })
  const least = now.unit.startsWith('元') ? TELLING * 100 : TELLING
  return {
    more, then, amount: made('amount', more ? '增加' : '减少', now.unit, amount),
    ...(then.value >= least && amount > 0 && amount < then.value * BEYOND && { rate: made('rate', more ? '增长' : '下降', '%', amount / then.value * 100) }),
  }
}

/** Whether one would tell it: so many times what was speaks of a ledger that was hardly kept the year before, unless a report of that year said it. */
export function isTold({ amount, then }: Difference): boolean {
  return then.trail.reported !== undefined || amount.value! < then.value! * BEYOND
}

/** 比上年同期增加3起，增长6.7%; what only a past report has is told as that: 比上年报告的45起增加3起. */
export function sayDifference({ more, amount, rate, then }: Difference, style: SayOptions = {}): Run[] {
  const reported = then.trail.reported !== undefined
  const base: Run[] = reported ? [{ text: '比上年报告的' }, { text: sayFigure(then, style), figure: then }] : [{ text: `比${year(amount)}` }]
  if (amount.value === 0) return reported ? [{ text: '与上年报告的' }, base[1]!, { text: '持平' }] : [{ text: `与${year(amount)}持平` }]
  const said: Run[] = [...base, { text: more ? '增加' : '减少' }, { text: sayFigure(amount, style), figure: amount }]
  return rate ? [...said, { text: more ? '，增长' : '，下降' }, { text: sayFigure(rate), figure: rate }] : said
}

/** Of a whole year 上年, else 上年同期. */
function year({ period }: Figure): string {
  return precision(period) === 'year' ? '上年' : '上年同期'
}
