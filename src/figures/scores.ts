import type { Period } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Figure } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import { points, scoreOf, type Asked, type Score } from '#office/scoring.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import type { Figures } from './figures.ts'

/** An item of a 考核方案 for one union: its points, the figure they come from, and how many records its evidence has: those that make the figure, else all of the time. */
export type Scored = Score & {
  aspect: string | null; what: string; weight: number; bonus: boolean; way: Asked['way']
  figure?: Figure
  evidence: { ledger: string; label: string; records: number }[]
}
/** What the ledgers give; `open` are the items that only a person can judge. */
export type Total = { points: number; most: number; open: number }

type Item = Asked & { aspect: string | null; what: string; bonus: boolean | null; indicator: string | null; evidence: readonly string[] | null }
type Desk = { register: Register; office: Pick<Office, 'countBelow'>; figures: Figures }

/** A scheme for some unions, each with its items in order. */
export async function scoresOf({ register, office, figures }: Desk, actor: Actor, scheme: LedgerRecord, unions: readonly string[], period: Period): Promise<Scored[][]> {
  const items = (scheme['items'] ?? []) as readonly Item[]
  const measured = items.filter(({ indicator }) => indicator !== null && register.indicators.has(indicator))
  const wants = unions.flatMap(union => measured.map(({ indicator }) => ({ indicator: indicator!, union, period })))
  const found = wants.length === 0 ? [] : await figures.compute(actor, wants)
  const ledgers = [...new Set(items.flatMap(({ evidence }) => evidence ?? []))].filter(id => register.ledgers.has(id))
  const counts = new Map(await Promise.all(ledgers.map(async id => [id, await office.countBelow(actor, id, { unions, period })] as const)))
  return unions.map((union, n) => items.map((item): Scored => {
    const at = measured.indexOf(item)
    const figure = at < 0 ? undefined : found[n * measured.length + at]
    const evidence = (item.evidence ?? []).flatMap(id => {
      const counted = counts.get(id)
      return counted ? [{ ledger: id, label: register.ledgers.get(id)!.label, records: behind(figure, id) || counted.get(union)! }] : []
    })
    const { aspect, what, weight, way } = item
    const score = scoreOf(item, { value: typed(figure), unit: figure?.unit ?? '', records: evidence.reduce((sum, { records }) => sum + records, 0) })
    return { ...score, aspect, what, weight, way, bonus: item.bonus === true, evidence, ...(figure && { figure }) }
  }))
}

export function totalOf(scored: readonly Scored[]): Total {
  return {
    points: points(scored.reduce((sum, one) => sum + (one.points ?? 0), 0)), most: points(scored.reduce((sum, one) => sum + (one.bonus ? 0 : one.weight), 0)),
    open: scored.filter(one => one.points === null).length,
  }
}

/** Of the ledger of a figure the records that make it are its evidence. */
function behind(figure: Figure | undefined, ledger: string): number {
  return figure?.trail.ledger === ledger && figure.value ? figure.trail.details + figure.trail.totals : 0
}

/** Targets are typed in 元, figures are in 分. */
function typed(figure: Figure | undefined): number | null {
  return figure === undefined || figure.value === null ? null : figure.unit.startsWith('元') ? figure.value / 100 : figure.value
}
