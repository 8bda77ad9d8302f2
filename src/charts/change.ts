import type { Figure } from '#model/figure.ts'
import { sayDigits, sayValue } from '#model/say.ts'

type Known = Pick<Figure, 'unit'> & { value: number | null }

/** 增8起（17%）, 减1.5个百分点, 持平; '' where one of both is not known. `bare` leaves the unit to the heading. */
export function sayChange(now: Known | undefined, before: Known | undefined, { bare = false } = {}): string {
  if (!now || !before || now.value === null || before.value === null) return ''
  const difference = now.value - before.value
  if (difference === 0) return '持平'
  const share = changeShare(now, before)
  const unit = now.unit === '%' ? '个百分点' : now.unit
  const size = Math.abs(difference)
  return `${difference > 0 ? '增' : '减'}${bare ? sayDigits({ value: size, unit }) : sayValue(size, unit)}${share === null ? '' : `（${Math.abs(share)}%）`}`
}

/**
 * Up or down in whole per cent of last year's. Of small numbers, shares, and years that can hardly be compared it would
 * say nothing: null.
 */
export function changeShare({ value: now }: Known, { value: before, unit }: Known): number | null {
  const small = unit.startsWith('元') ? 1000 : 10
  if (now === null || before === null || before < small || unit === '%' || now > before * 3) return null
  return Math.round((now - before) / before * 100)
}
