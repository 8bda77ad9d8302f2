import { findDate, parsePeriod, within, type Period } from '#kit/period.ts'
import type { People, Range } from '#model/field.ts'
import type { Indicator } from '#model/indicator.ts'
import { holds } from '#model/where.ts'
import type { Put } from './testing.ts'

/*
 * The counting rules told a second time, for tests: one record after another, from their words and not from the
 * statements, with no thought of speed. `event` is the ledger; its day is `day`, its kind `kind`.
 */
export type World = {
  superior: Record<string, string | null>
  dissolved: Record<string, string | null>
  events: Put[]
  firms: Put[]
  bases: { union: string; from: string; way: string }[]
  declared: { union: string; only: string | null; period: string }[]
}
export type Naive = { value: number | null; high?: number; details: number; totals: number; replaced: number; straddling: number; zero?: string; behind: string[] }

type Counted = { record: Put; at: (name: string) => unknown; span: Period; amount: number | null; split: string; status: string }
type Words = {
  of?: string
  by?: string
  sum?: string
  distinct?: string
  where?: object
  per?: string
  flow?: string
  stock?: string
  until?: string
  latest?: string
  each?: string
  among?: object
  in?: string
  cohort?: string
  done?: { by: string; where?: object; sum?: string }
  spread?: string
}

export function naive(world: World, i: Indicator, union: string, period: Period, split?: string): Naive {
  return overRows(world, i as unknown as Words, union, period, split, () => true)
}

/** The figure by 口径: each union's newest declaration on or before the end, else that of the nearest above it that has one. */
export function naiveEither(world: World, ways: Record<string, Indicator>, union: string, period: Period): number | null {
  const [otherwise] = Object.keys(ways)
  const wayOf = (one: string | null): string => {
    if (one === null) return otherwise!
    const own = world.bases.filter(basis => basis.union === one && parsePeriod(basis.from).last <= period.last)
      .sort((a, b) => parsePeriod(a.from).last < parsePeriod(b.from).last ? 1 : -1)
    return own[0]?.way ?? wayOf(world.superior[one] ?? null)
  }
  const values = Object.entries(ways).map(([way, i]) => overRows(world, i as unknown as Words, union, period, undefined, one => wayOf(one) === way).value)
  const known = values.filter(value => value !== null)
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0)
}

function overRows(world: World, i: Words, union: string, period: Period, split: string | undefined, takes: (union: string) => boolean): Naive {
  const below = (one: string | null): boolean => one !== null && (one === union || below(world.superior[one] ?? null))
  const inScope = world.events.filter(record => below(record.union) && takes(record.union!))
  const primary = (record: Put) => world.events.find(one => one.id === record['same'])
  const own = inScope.filter(record => !(primary(record) && below(primary(record)!.union)))
  const over = i.flow !== undefined || i.cohort !== undefined || i.in === 'period'
  const field = i.flow ?? i.cohort ?? i.stock ?? i.latest!

  let rows: Counted[] = own.flatMap(record => sources(world, i, record, field)).flatMap(({ record, at, complete }) => {
    const span = findDate(at(field))
    if (!span) return []
    if (over ? span.first > period.last || span.last < period.first : span.first > period.last) return []
    const where = complete ? i.where : Object.fromEntries(Object.entries(i.where ?? {}).filter(([name]) => !inPrizes(name)))
    const fits = holds(where as never, at)
    if (i.among && !holds(i.among as never, at)) return []
    if (i.each === 'union' && ended(world.dissolved[record.union!], period)) return []
    if (i.until !== undefined && ended(at(i.until), period)) return []
    const status = over ? within(span, period) ? 'counted' : 'straddling' : span.last <= period.last ? 'counted' : 'straddling'
    return fits || i.latest ? [
      { record, at, span, amount: amountOf(i, record, at, complete), split: i.by ? String(at(i.by) ?? '') : '', status: fits ? status : `unfit ${status}` },
    ] : []
  })
  if (i.latest) rows = newest(i, rows)
  rows = rows.filter(row => !row.status.startsWith('unfit'))
  rows = rows.filter(row => row.amount !== null || row.status === 'counted')
  for (const row of rows) if (row.amount === null) row.status = 'blank'
  if (!i.latest) replace(rows, total => total.status === 'counted' || (total.status === 'blank' && tellsHeads(i, total.at)))

  const asked = rows.filter(row => split === undefined || row.split === split)
  const told = asked.filter(row => row.status === 'counted')
  const records = (some: Counted[]) => new Set(some.map(row => row.record.id)).size
  const trail = {
    details: records(told.filter(row => row.record.form !== 'total')), totals: records(told.filter(row => row.record.form === 'total')),
    replaced: records(asked.filter(row => row.status === 'replaced')), straddling: records(asked.filter(row => row.status === 'straddling')),
    behind: told.map(row => row.record.id).sort(),
  }
  const sum = told.reduce((all, row) => all + row.amount!, 0)
  if (i.cohort) {
    const done = told.filter(row => ended(row.at(i.done!.by), period) && holds(i.done!.where as never, row.at))
    const top = done.reduce((all, row) => all + (amountOf({ ...i, sum: (i.done!.sum ?? i.sum)! }, row.record, row.at, true) ?? 0), 0)
    return { ...trail, value: sum > 0 ? 100 * top / sum : null }
  }
  if (i.spread) {
    const ends = told.map(row => row.at(i.spread!) as Range)
    return { ...trail, value: ends.length > 0 ? Math.min(...ends.map(end => end.min)) : null, ...(ends.length > 0 && { high: Math.max(...ends.map(end => end.max)) }) }
  }
  if (told.length > 0) return { ...trail, value: i.distinct ? new Set(told.map(row => row.at(i.distinct!))).size : sum }
  if (asked.some(row => row.status === 'blank')) return { ...trail, value: null }
  if (over && declared(world, i, union, period, split) && Object.keys(world.superior).some(one => below(one) && takes(one))) return { ...trail, value: 0, zero: 'declared' }
  return kept(world, inScope, i, over, field, period) ? { ...trail, value: 0, zero: 'kept' } : { ...trail, value: null }
}

/** What ended, also when no one knows when. */
function ended(until: unknown, period: Period): boolean {
  return until !== null && until !== undefined && (findDate(until)?.last ?? '0') <= period.last
}

/** A record, or each row of its part; one without rows is there, but says nothing. */
function sources(world: World, i: Words, record: Put, field: string) {
  const look = (name: string, row: Record<string, unknown>): unknown => {
    if (name === 'firm.ownership') return world.firms.find(firm => firm.id === record['firm'])?.['ownership'] ?? null
    return inPrizes(name) && i.of ? row[name] ?? null : record[name] ?? null
  }
  if (!i.of) return [{ record, at: (name: string) => look(name, {}), complete: true }]
  const rows = (record['prizes'] ?? []) as Record<string, unknown>[]
  if (rows.length === 0 && !inPrizes(field)) return [{ record, at: (name: string) => look(name, {}), complete: false }]
  return rows.map(row => ({ record, at: (name: string) => look(name, row), complete: true }))
}

function amountOf(i: Words, record: Put, at: (name: string) => unknown, complete: boolean): number | null {
  if (i.spread) return (at(i.spread) as Range | null)?.min ?? null
  if (i.distinct) return at(i.distinct) === null ? null : 1
  if (i.sum === undefined) return !complete ? null : i.of || record.form !== 'total' ? 1 : record.times ?? null
  const [name, head] = i.sum.split('.') as [string, 'total' | 'women' | undefined]
  if (!head) return at(name) as number | null
  const people = at(name) as People | null
  return people && (people.per === 'attendance') === (i.per === 'attendance') ? people[head] ?? null : null
}

/** The heads asked for, be it in 人 or in 人次. */
function tellsHeads(i: Words, at: (name: string) => unknown): boolean {
  const [name, head] = (i.sum ?? '').split('.') as [string, 'total' | 'women' | undefined]
  return head !== undefined && ((at(name) as People | null)?.[head] ?? null) !== null
}

/** Of each union, firm or record the newest of those that ended; what still straddles the end is told apart. */
function newest(i: Words, rows: Counted[]): Counted[] {
  const keyOf = (row: Counted) => i.each === 'union' ? row.record.union : i.each === 'record' ? row.record.id : row.at(i.each!) as string | null
  const ended = rows.filter(row => row.status.endsWith('counted'))
  const best = new Map<string | null, Counted>()
  for (const row of ended) {
    const now = best.get(keyOf(row))
    if (!now || order(row) >= order(now)) best.set(keyOf(row), row)
  }
  best.delete(null)
  return [...best.values(), ...rows.filter(row => row.status.endsWith('straddling') && keyOf(row) !== null)]
}
function order(row: Counted): string {
  return `${row.span.last} ${row.span.first} ${row.record.id}`
}

/** A 汇总 stands for the details of its union and kind whose dates lie within its own, if it says something and does not say 另计. */
function replace(rows: Counted[], says: (total: Counted) => boolean): void {
  const totals = rows.filter(row => says(row) && row.record.form === 'total' && row.record.covers !== 'extra')
  for (const row of rows) {
    if (row.status !== 'counted' || row.record.form === 'total') continue
    const by = totals.find(total => total.record.union === row.record.union && (total.record['kind'] ?? null) === (row.record['kind'] ?? null) && within(row.span, total.span))
    if (by) row.status = 'replaced'
  }
}

function kept(world: World, inScope: readonly Put[], i: Words, over: boolean, field: string, period: Period): boolean {
  const lies = (value: unknown) => {
    const span = findDate(value)
    return span !== null && (over ? within(span, period) : span.last <= period.last)
  }
  const fits = (record: Put) => holds(Object.fromEntries(Object.entries(i.where ?? {})
    .filter(([name]) => !(inPrizes(name) && i.of))) as never, name => sources(world, {}, record, field)[0]!.at(name))
  if (!inPrizes(field) && field !== 'day' && inScope.some(record => record[field] === '?' && lies(record['day']) && fits(record))) return false
  return inScope.some(record => inPrizes(field) && i.of
    ? ((record['prizes'] ?? []) as Record<string, unknown>[]).some(row => lies(row[field]))
    : lies(record['day']) || lies(record[field]))
}

function declared(world: World, i: Words, union: string, period: Period, split?: string): boolean {
  const above = (one: string): boolean => one === union || chain(world, union).includes(one)
  const own = world.declared.filter(one => above(one.union))
  const test = i.by === 'kind' && split ? split : (i.where as { kind?: string | string[] } | undefined)?.kind
  const kinds = test === undefined ? [null] : [test].flat()
  return kinds.every(kind => months(period).every(month => own.some(one => (one.only === null || one.only === kind) && within(month, parsePeriod(one.period)))))
}

function chain(world: World, union: string): string[] {
  const up = world.superior[union]
  return up ? [up, ...chain(world, up)] : []
}

/** Declarations in tests are of whole months, and so are the periods asked for. */
function months({ first, last }: Period): Period[] {
  const all: Period[] = []
  for (let month = Number(first.slice(5, 7)); month <= Number(last.slice(5, 7)); month++) all.push(parsePeriod(`${first.slice(0, 4)}-${String(month).padStart(2, '0')}`))
  return all
}

function inPrizes(name: string): boolean {
  return ['on', 'place', 'winner', 'money'].includes(name)
}
