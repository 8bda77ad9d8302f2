import type { Bound, Inline } from '#model/body.ts'
import type { Figure } from '#model/figure.ts'
import { sayFigure, sayValue } from '#model/say.ts'

/** A figure that stands in a text. */
export type Standing = Inline & { figure: Bound }
/** The figure of the ledgers that a text is bound to, as it is now; undefined where it cannot be computed any more. */
export type Known = (bound: Bound) => Figure | undefined

/** What identifies a bound figure, whatever its value is. */
export function boundKey({ name, union, period, record, compared }: Bound): string {
  return [name, union, period, record ?? '', compared ?? ''].join('|')
}

/** Where a figure comes from, in one or two sentences; and what the ledgers have by now, where the text says otherwise. */
export function origin({ text, figure: bound }: Standing, now: Figure | undefined): string {
  if (!now) return `${text}：台账里现在查不到这个数，请核对。`
  const said = `${now.label}：${sayFigure(now)}。${now.trail.rule}；${counts(now)}。`
  return now.value === bound.value ? said : `${said}\n稿中写的是${text}，请核对。`
}

/** How many records of which kind were counted, and which were not. */
export function counts({ trail }: Figure): string {
  const notes = [
    ...(trail.details ? [`明细${trail.details}条`] : []),
    ...(trail.totals ? [`汇总${trail.totals}条`] : []),
    ...(trail.replaced ? [`已由汇总包含的明细${trail.replaced}条未重复计`] : []),
    ...(trail.straddling ? [`跨期未计${trail.straddling}条`] : []),
    ...(trail.zero === 'declared' ? ['已登记本期未开展'] : []),
    ...(trail.from?.length ? [trail.from.map(part => `${part.label}${sayValue(part.value, part.unit)}`).join('，')] : []),
  ]
  return notes.join('，')
}
