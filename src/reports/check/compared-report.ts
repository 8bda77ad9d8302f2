import { sayChange } from '#charts/change.ts'
import { wantLabel } from '#figures/every.ts'
import { bodyText, figuresIn, type Body, type Bound } from '#model/body.ts'
import { wantNamed } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import { sayValue } from '#model/say.ts'
import { sentences } from '#reader/sentences.ts'
import type { Check } from './check.ts'
import type { Reported } from './reported.ts'

/** What a report tells of one measure, named as a want is; `value` in the indicator's own unit, money in 分. */
export type Told = { name: string; value: number | null; text: string }
/** A report of an earlier period: its figures, and its text where there is one. */
export type Earlier = { told: readonly Told[]; text: string }

/** A report beside one of an earlier period. Measures in the order of the text that tells them. */
export type ComparedReport = {
  both: { name: string; label: string; now: string; then: string; change: string }[]
  /** Told now for the first time, and told then but not now. */
  fresh: { name: string; label: string; text: string }[]
  dropped: { name: string; label: string; text: string }[]
  /** Sentences that stand word for word as they stood then, each with its block: they are to be written anew. */
  repeated: { block: string; text: string }[]
}

export function compareReports(register: Register, now: Body, earlier: Earlier): ComparedReport {
  const [here, there] = [byName(toldIn(now)), byName(earlier.told)]
  const unit = (name: string) => register.indicators.get(wantNamed(name, {}).indicator)?.unit ?? ''
  const labelled = ({ name, text }: Told) => ({ name, label: wantLabel(register, wantNamed(name, {})), text })
  return {
    both: [...here.values()].flatMap(told => {
      const then = there.get(told.name)
      if (!then) return []
      const [a, b] = [told, then].map(({ name, value }) => ({ value, unit: unit(name) }))
      return [{ name: told.name, label: labelled(told).label, now: told.text, then: then.text, change: sayChange(a, b) }]
    }),
    fresh: [...here.values()].filter(({ name }) => !there.has(name)).map(labelled),
    dropped: [...there.values()].filter(({ name }) => !here.has(name)).map(labelled),
    repeated: repeatedIn(now, earlier.text),
  }
}

/** What a body tells of its own period and union as a whole: no comparison, no single record, nothing of other years. */
export function toldIn(body: Body): Told[] {
  const figures = figuresIn(body).filter(({ figure: { compared, record } }) => compared === undefined && record === undefined)
  const about = ({ union, period }: Bound) => `${union} ${period}`
  const counted = Map.groupBy(figures, ({ figure }) => about(figure))
  const [main] = [...counted].sort(([, a], [, b]) => b.length - a.length)[0] ?? []
  return figures.filter(({ figure }) => about(figure) === main).map(({ text, figure: { name, value } }) => ({ name, value, text }))
}

/** What a text that was checked tells, as far as it is known which figure is meant. */
export function toldInCheck(register: Register, { claims }: Check): Told[] {
  return claims.flatMap(({ indicator, amount, text, planned, scope }) => {
    if (indicator === null || planned || scope !== null) return []
    return [{ name: indicator, value: amount === null ? null : ownUnit(register, indicator, amount), text }]
  })
}

/** What figures that were taken over from a past report tell. */
export function toldInReported(register: Register, reported: readonly Reported[]): Told[] {
  return reported.flatMap(({ indicator, value, unit }) => {
    if (indicator === null) return []
    const own = ownUnit(register, indicator, value)
    return [{ name: indicator, value: own, text: sayValue(own, unit) }]
  })
}

/** Prose tells money in 元, ledgers in 分. */
function ownUnit(register: Register, name: string, amount: number): number {
  return register.indicators.get(wantNamed(name, {}).indicator)?.unit.startsWith('元') ? Math.round(amount * 100) : amount
}

/** Each measure as it is first told. */
function byName(told: readonly Told[]): Map<string, Told> {
  return new Map([...Map.groupBy(told, ({ name }) => name)].map(([name, [first]]) => [name, first!]))
}

/** A sentence so short is no one's style. */
const SHORT = 12

function repeatedIn(body: Body, earlier: string): ComparedReport['repeated'] {
  const bare = (text: string) => text.replace(/\s/g, '')
  const there = new Set(sentences(earlier).map(({ start, end }) => bare(earlier.slice(start, end))))
  return body.filter(({ kind }) => kind === 'paragraph' || kind === 'list').flatMap(block => {
    const text = bodyText([block])
    const full = sentences(text).filter(({ heading }) => heading === undefined).map(({ start, end }) => text.slice(start, end))
    return full.filter(one => bare(one).length >= SHORT && there.has(bare(one))).map(one => ({ block: block.id, text: one }))
  })
}
