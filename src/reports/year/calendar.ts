import { findDate, overlaps, type Period } from '#kit/period.ts'
import type { Where } from '#model/where.ts'
import { duties, windowsOf, type Duty } from '#office/duties.ts'
import { targetsNow } from '#figures/targets.ts'
import { clocksOf } from './clocks.ts'
import { closingsOf } from './closings.ts'
import type { Ask } from './ask.ts'
import { given, stateOf, type Entry } from './entry.ts'
import { feasts } from './feasts.ts'
import { madeIn } from './made.ts'

/** The year of a union: duties, festivals, running clocks, targets, closings and what approved plans say, with the records made for each. */
export async function yearOf(ask: Ask): Promise<Entry[]> {
  const [held, ...lots] = await Promise.all([dutiesOf(ask), clocksOf(ask), targetsOf(ask), itemsOf(ask), closingsOf(ask)])
  const festive = (festival: string) => held.flatMap(({ duty, entry }) => 'festival' in duty.when && duty.when.festival === festival ? entry.made : [])
  return [...held.map(({ entry }) => entry), ...lots.flat(), ...await feasts(ask, festive)].toSorted((a, b) => a.last < b.last ? -1 : a.last > b.last ? 1 : 0)
}

async function dutiesOf(ask: Ask): Promise<{ duty: Duty; entry: Entry }[]> {
  const { year, today } = ask
  const entries = await Promise.all(duties.map(async duty => {
    const windows = windowsOf(duty, year)
    const made = await madeIn(ask, { first: windows[0]!.first, last: windows.at(-1)!.last }, duty)
    return windows.map((window, n) => {
      const own = made.filter(one => overlaps(one, window))
      const state = stateOf(own.length > 0, window.last, today)
      const entry: Entry = {
        id: `${duty.id} ${n}`, kind: 'duty', what: duty.what, about: duty.object, ...window, state,
        enter: { ledger: duty.ledger, values: given(duty.where) }, made: own,
      }
      return { duty, entry }
    })
  }))
  return entries.flat()
}

async function targetsOf({ union, year, today, ...ask }: Ask): Promise<Entry[]> {
  const targets = await targetsNow(ask, ask.actor, { union, period: yearPeriod(year), day: today })
  return targets.flatMap(({ record, standing }): Entry[] => {
    const due = findDate(record['due'])
    if (!due || record.union !== union || due.last.slice(0, 4) !== String(year)) return []
    const state = standing.state === 'done' ? 'done' : standing.state === 'late' || standing.state === 'over' ? 'missed' : stateOf(false, due.last, today)
    return [
      {
        id: record.id, kind: 'target', what: String(record['what']), about: String(record['owner'] ?? ''), first: due.first, last: due.last, state,
        ledger: 'target', record: record.id, made: [],
      },
    ]
  })
}

async function itemsOf(ask: Ask): Promise<Entry[]> {
  const { office, actor, union, year, today, register } = ask
  const { records } = await office.list(actor, 'plan', { union, limit: 100, where: { state: 'approved' } })
  const plans = records.filter(one => one.union === union && overlaps(findDate(one['period']) ?? yearPeriod(0), yearPeriod(year)))
  const entries = await Promise.all(plans.flatMap(plan => (plan['items'] as Row[]).map(async (row, n): Promise<Entry[]> => {
    const due = findDate(row.due)
    if (!due || due.last.slice(0, 4) !== String(year)) return []
    const kindField = row.ledger === null ? undefined : register.ledgers.get(row.ledger)?.zero
    const where: Where = typeof kindField === 'string' && row.kind !== null ? { [kindField]: row.kind } : {}
    const begun = findDate(plan['period'])!.first
    const made = row.ledger === null ? [] : await madeIn(ask, { first: begun, last: due.last }, { ledger: row.ledger, where })
    const done = made.length > 0 || row.done !== null
    return [{
      id: `${plan.id} ${n}`, kind: 'item', what: String(row.what), about: [row.object, row.owner].filter(Boolean).join('，'), ...due, state: stateOf(done, due.last, today),
      ledger: 'plan', record: plan.id, made,
      ...(row.ledger !== null && { enter: { ledger: row.ledger, values: given(where) } }),
    }]
  })))
  return entries.flat()
}
type Row = { what: string | null; object: string | null; due: string | null; owner: string | null; ledger: string | null; kind: string | null; done: string | null }

function yearPeriod(year: number): Period {
  return { first: `${year}-01-01`, last: `${year}-12-31` }
}
