import { addDays } from '#kit/day.ts'
import type { Period } from '#kit/period.ts'
import type { Trail } from '#model/figure.ts'
import type { Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { RootsOf } from './chosen-roots.ts'
import type { Ask } from './compile/ask.ts'
import type { Knowledge } from './compile/knowledge.ts'
import { declaredSql, keptSql, kindsOf, type Declared } from './compile/zero.ts'
import { isOver } from './compile/date.ts'
import { keyOf, type Leaf } from './leaves.ts'
import { asksOf, grouped, type Group } from './tally.ts'

/** Why the figure of a leaf that no record counts for is 0 all the same; undefined where it is 无数据. */
export type Zeros = (leaf: Leaf) => Trail['zero']

/** A rate or a spread of nothing is no number, and stays 无数据. */
export function mayBeZero({ i }: Leaf): boolean {
  return !('cohort' in i) && !('spread' in i)
}

/** `present` says of leaves whether their ledger is kept, null where only the records do. */
export async function zerosOf(know: Knowledge, read: Read, roots: RootsOf, leaves: readonly Leaf[], present: (leaf: Leaf) => boolean | null): Promise<Zeros> {
  const kept = new Set<string>()
  const all = once(read)
  const asking = grouped(leaves.filter(mayBeZero)).map(group => ({ ...group, asks: asksOf(know, group, roots) })).filter(({ asks }) => asks.length > 0)
  const asked = asking.map(async ({ i, chosen, wants, asks }) => {
    const leafAt = (n: number): Leaf => ({ i, want: wants[n]!, ...(chosen && { chosen }) })
    const unknown = asks.filter(({ n }) => present(leafAt(n)) === null)
    if (unknown.length > 0) for (const { n } of await all<{ n: number }>(keptSql(know, i, unknown))) kept.add(keyOf(leafAt(n)))
  })
  const [declared] = await Promise.all([declaredOf(read, asking), ...asked])
  return leaf => {
    const key = keyOf(leaf)
    if (isDeclared(leaf, declared.get(key) ?? [])) return 'declared'
    return present(leaf) ?? kept.has(key) ? 'kept' : undefined
  }
}

type Asking = Group & { asks: readonly Ask[] }

/** By leaf, where there are such. What is asked of the same unions and periods is one statement, whatever the ledgers. */
async function declaredOf(read: Read, asking: readonly Asking[]): Promise<ReadonlyMap<string, readonly Declared[]>> {
  const found = new Map<string, readonly Declared[]>()
  const some = asking.filter(({ i }) => isOver(i) && i.ledger.zero !== undefined)
  await Promise.all(Map.groupBy(some, ({ asks }) => JSON.stringify(asks)).values().map(async alike => {
    const [{ asks }] = alike as [Asking]
    const rows = await read.all<Declared>(declaredSql(read.dialect, alike.map(({ i }) => i.ledger.id), asks))
    const told = Map.groupBy(rows, ({ ledger, n }) => `${ledger} ${n}`)
    if (told.size > 0) for (const { i, wants, chosen } of alike) {
      for (const { n } of asks) found.set(keyOf({ i, want: wants[n]!, ...(chosen && { chosen }) }), told.get(`${i.ledger.id} ${n}`) ?? [])
    }
  }))
  return found
}

/** For the whole ledger, or for every kind the figure counts; several declarations may share the period. */
function isDeclared({ i, want }: Leaf, rows: readonly Declared[]): boolean {
  const whole = rows.filter(row => row.only === null)
  if (fills(whole, want.period)) return true
  const kinds = kindsOf(i, want.split)
  return kinds.length > 0 && kinds.every(kind => fills([...whole, ...rows.filter(row => row.only === kind)], want.period))
}

/** Whether the intervals together leave no day of the period out. */
function fills(parts: readonly Period[], period: Period): boolean {
  let next = period.first
  for (const { first, last } of parts.toSorted((a, b) => a.first < b.first ? -1 : 1)) {
    if (first <= next && last >= next) {
      if (last >= period.last) return true
      next = addDays(last, 1)
    }
  }
  return false
}

/** Of the indicators of one ledger many ask the same. */
function once(read: Read): <T>(q: Sql) => Promise<T[]> {
  const asked = new Map<string, Promise<unknown[]>>()
  return <T>(q: Sql) => {
    const key = JSON.stringify([q.text, q.values])
    const rows = asked.get(key) ?? read.all(q)
    asked.set(key, rows)
    return rows as Promise<T[]>
  }
}
