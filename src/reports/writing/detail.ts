import { parsePeriod, within, type Period } from '#kit/period.ts'
import { wantKey, type Figure, type Want } from '#model/figure.ts'
import { adds, formOf } from '#model/indicator.ts'
import type { Register } from '#model/register.ts'
import { union } from '#office/union.ts'
import type { Run } from './fill.ts'
import type { Detail, Matter } from './matter.ts'
import type { Ask, Sources } from './sources.ts'

/** Of every section what its headlines are made of: the unions below that had most of it, and its quarters. */
export async function detailed(register: Register, sources: Pick<Sources, 'figures' | 'unions'>, matters: readonly Matter[], ask: Ask): Promise<Matter[]> {
  const below = (await sources.unions?.(ask.union.id) ?? []).slice(0, MOST_UNIONS)
  const seen = new Set<string>()
  const asked = matters.map(matter => ({ matter, heads: headlines(register, matter).filter(({ indicator }) => !seen.has(indicator) && seen.add(indicator)) }))
  const wants = asked.flatMap(({ heads }) => heads.flatMap(head => [...unionWants(head, below), ...quarterWants(register, head)]))
  const found = new Map((await sources.figures(wants)).map((figure, i) => [wantKey(wants[i]!), figure]))
  const part = (name: string, want: Want): Part => ({ name, figure: found.get(wantKey(want))! })
  return asked.map(({ matter, heads }) => ({
    ...matter,
    details: heads.flatMap(head => [
      ...byUnion(head, unionWants(head, below).map((want, i) => part(below[i]!.name, want))),
      ...byQuarter(head, quarterWants(register, head).map(want => part(QUARTERS[Number(want.period.first.slice(5, 7)) / 3 | 0]!, want))),
    ]),
  }))
}

/** Beyond these a township's text is no longer made at once. */
const MOST_UNIONS = 80
/** So many unions are named. */
const NAMED = 3
/** What happened less often is told as a whole. */
const FEW = 6
const QUARTERS = ['一季度', '二季度', '三季度', '四季度']

type Part = { name: string; figure: Figure }

/** The first figures of what is told of a whole section, as far as parts of them add up. What the tree of unions itself counts lies in every union. */
function headlines(register: Register, { section, choices }: Matter): Figure[] {
  // How things stand at the beginning, what is wanting and what is planned are told as a whole.
  if (section.themes.some(theme => theme === 'state' || theme === 'weakness' || theme === 'next')) return []
  return choices.flatMap(({ choice, saying }) => {
    const figure = saying.phrase.each ? undefined : choice.ways[0]!.find(run => run.figure)?.figure
    const i = figure && register.indicators.get(figure.indicator)!
    if (!figure || !i || i.ledger.id === union.id || !adds(i)) return []
    return figure.split === undefined && !figure.compared && (figure.value ?? 0) >= FEW && figure.high === undefined ? [figure] : []
  })
}

function unionWants({ indicator, period }: Figure, below: readonly { id: string }[]): Want[] {
  return below.map(({ id }) => ({ indicator, union: id, period }))
}

/** The quarters that lie whole in the period, of what happens in it. */
function quarterWants(register: Register, { indicator, union, period }: Figure): Want[] {
  if (formOf(register.indicators.get(indicator)!) !== 'flow' || period.first.slice(0, 4) !== period.last.slice(0, 4)) return []
  const year = period.first.slice(0, 4)
  const quarters = [1, 2, 3, 4].map((n): Period => parsePeriod(`${year}Q${n}`)).filter(quarter => within(quarter, period))
  return quarters.map(quarter => ({ indicator, union, period: quarter }))
}

/** Those that had most, if it was more than once: the name first, so that nobody takes it for a figure of all. */
function byUnion({ label, value }: Figure, parts: readonly Part[]): Detail[] {
  const most = parts.filter(isSome).toSorted((a, b) => b.figure.value! - a.figure.value!)
  const named = most.slice(0, NAMED).filter(({ figure }) => figure.value! > 1)
  if (named.length < 2) return []
  const runs = listed(named.map((one, i) => i === 0 ? { ...one, name: overlapped(one.name, label) } : one))
  return [{ by: 'union', runs: sum(named) === value ? runs : [...runs, { text: '，位居前列' }] }]
}

/** 石湾村联合工会 and 联合工会覆盖企业 are 石湾村联合工会覆盖企业. */
function overlapped(name: string, label: string): string {
  const both = [4, 3, 2].find(length => name.endsWith(label.slice(0, length))) ?? 0
  return name + label.slice(both)
}

/** Only where the quarters are all of it: what is dated less exactly lies in none of them. */
function byQuarter({ label, value }: Figure, parts: readonly Part[]): Detail[] {
  const some = parts.filter(isSome)
  return some.length < 2 || sum(some) !== value ? [] : [{ by: 'quarter', runs: [{ text: label }, ...listed(some)] }]
}

function isSome({ figure }: Part): boolean {
  return (figure.value ?? 0) > 0 && figure.high === undefined
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((all, { figure }) => all + figure.value!, 0)
}

function listed(parts: readonly Part[]): Run[] {
  return parts.flatMap(({ name, figure }, i) => [{ text: `${i > 0 ? '、' : ''}${name}` }, { text: '', figure }])
}

/** The paragraph that tells them, those of one kind together. */
export function tellDetails(details: readonly Detail[]): Run[] {
  return WAYS.flatMap(([by, opening]) => {
    const some = details.filter(one => one.by === by)
    return some.flatMap(({ runs }, i) => [{ text: i === 0 ? opening : '；' }, ...runs, ...i === some.length - 1 ? [{ text: '。' }] : []])
  })
}

const WAYS = [['union', '从各工会看，'], ['quarter', '分季度看，']] as const
