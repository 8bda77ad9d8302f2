import { newId } from '#kit/id.ts'
import { findDate } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Leaving } from '#model/ledger.ts'
import { absent, holds } from '#model/where.ts'
import { standing, type Draft, type Step } from './draft.ts'

/** What the steps of these drafts leave behind, as steps of their own behind theirs; the drafts then point to it. */
export function leavings(drafts: readonly Draft[]): Step[] {
  return standing(drafts).flatMap(({ ledger, step, after }) => {
    const before = { ...after }
    return (ledger.steps[step.do]?.leaves ?? []).filter(one => isLeft(one, before)).flatMap(one =>
      one.onto === undefined ? rowsOf(one, after).map(row => left(one, after, row, step.place)) : changed(one, one.onto, after, step.place))
  })
}

function isLeft({ unless, when, where }: Leaving, before: LedgerRecord): boolean {
  return holds(where, name => before[name]) && (unless === undefined || absent(before[unless])) && (when === undefined || when.includes('.') || !absent(before[when]))
}

function rowsOf({ each, when }: Leaving, after: LedgerRecord): readonly Row[] {
  if (each === undefined) return [{}]
  const asked = when?.startsWith(`${each}.`) ? when.slice(each.length + 1) : null
  return (after[each] as Row[]).filter(row => asked === null || !absent(row[asked]))
}
type Row = Readonly<Record<string, unknown>>

/** The record that ours points to, changed by what of ours is known; nothing where it points to none. */
function changed({ ledger, values, onward, parts = {} }: Leaving, onto: string, after: LedgerRecord, place: string | undefined): Step[] {
  const id = after[onto]
  if (typeof id !== 'string') return []
  const taken = Object.entries({ ...values, ...parts }).map(([theirs, ours]) => [theirs, after[ours]] as const).filter(([, value]) => !absent(value))
  return [{ ledger, do: 'change', id, values: Object.fromEntries(taken), ...(onward && { onward }), ...(place !== undefined && { place }) }]
}

function left(leaving: Leaving, after: LedgerRecord & Record<string, unknown>, row: Row, place: string | undefined): Step {
  const { ledger, values, fixed, notBefore = {}, each, back, as, within } = leaving
  const id = newId()
  if (as !== undefined) after[as] = id
  const own = (name: string) => each !== undefined && name.startsWith(`${each}.`) ? row[name.slice(each.length + 1)] : after[name]
  const taken = Object.fromEntries(Object.entries(values).map(([theirs, ours]) => [theirs, own(ours) ?? null]))
  for (const [theirs, ours] of Object.entries(notBefore)) taken[theirs] = later(taken[theirs], after[ours])
  const to = back === undefined ? {} : { [back]: after.id }
  return { ledger, do: 'create', id, values: { union: within === undefined ? after.union : after[within], ...fixed, ...taken, ...to }, ...(place !== undefined && { place }) }
}

/** A date, or the first day of a time that it lies before. */
function later(date: {} | null | undefined, time: unknown): {} | null {
  const [day, begins] = [findDate(date), findDate(time)?.first]
  return day && begins !== undefined && day.last < begins ? begins : date ?? null
}
