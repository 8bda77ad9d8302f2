import { printPeriod } from '#kit/period.ts'
import type { Figure, Want } from '#model/figure.ts'
import type { Actor } from '#records/actor.ts'
import { openTo } from '#records/checks/admit.ts'
import type { Read } from '#store/store.ts'
import { apartOf, type Apart } from './apart.ts'
import { chosenRoots } from './chosen-roots.ts'
import { indicatorOf, wordsOf, type Knowledge } from './compile/knowledge.ts'
import { listSql, type Found } from './compile/read.ts'
import { undatedSql, type Undated } from './compile/undated.ts'
import { computeAll } from './compute.ts'
import { leavesOf, type Leaf } from './leaves.ts'
import { reachedOf } from './reached.ts'
import { asksOf } from './tally.ts'
import type { Behind } from './behind.ts'

/**
 * A figure with the records behind it. Details and 汇总 are what it counts: their amounts add up to it. Of a rate the
 * amounts add up to its denominator and `done` to its numerator; of two figures divided each has its own.
 */
export type Why = {
  figure: Figure
  details: readonly Behind[]
  totals: readonly Behind[]
  /** Left out, for a 汇总 says it includes them. */
  replaced: readonly Behind[]
  /** 跨期未计. */
  straddling: readonly Behind[]
  /** Of what stands: those that would count, but began no one knows when. */
  undated: readonly Behind[]
  /** Unions of which another 口径 says another number. */
  apart?: readonly Apart[]
  /** How many records are counted but not listed, because the viewer may not open them. */
  locked: number
  of?: readonly Why[]
}

export async function whyOf(know: Knowledge, read: Read, actor: Actor, want: Want): Promise<Why> {
  const [figure] = await computeAll(know, read, [want]) as [Figure]
  const i = indicatorOf(know, want.indicator)
  if ('ratio' in i) {
    const of: Why[] = []
    for (const indicator of i.ratio) of.push(await whyOf(know, read, actor, { ...want, indicator }))
    return { figure, details: [], totals: [], replaced: [], straddling: [], undated: [], locked: 0, of }
  }
  const apart = await apartOf(know, read, want)
  if ('reached' in i) {
    const { met } = (await reachedOf(know, read, [want], wants => computeAll(know, read, wants)))(want)
    return { figure, details: met, totals: [], replaced: [], straddling: [], undated: [], locked: 0 }
  }
  const lists: List[] = []
  for (const leaf of leavesOf(know, want)) lists.push(await listOf(know, read, actor, leaf))
  const pick = (status: Found['status'], form?: Found['form']) => lists.flatMap(({ ledger, found }) =>
    found.filter(one => one.status === status && (form === undefined || one.form === form)).map(one => behindOf(ledger, one)))
  return {
    figure, details: pick('counted', 'detail'), totals: pick('counted', 'total'), replaced: pick('replaced'), straddling: pick('straddling'),
    undated: lists.flatMap(({ ledger, undated }) => undated.map(({ id, book, union, called }) => ({ ledger, id, book, union, title: called ?? '', day: '?', amount: 1 }))),
    locked: lists.reduce((n, list) => n + list.locked, 0), ...(apart.length > 0 && { apart }),
  }
}

type List = { ledger: string; found: Found[]; undated: Undated[]; locked: number }

async function listOf(know: Knowledge, read: Read, actor: Actor, leaf: Leaf): Promise<List> {
  const { i, want, chosen } = leaf
  const [ask] = asksOf(know, { i, wants: [want], ...(chosen && { chosen }) }, await chosenRoots(read, [leaf]))
  const rows = ask ? await read.all<Found>(listSql(know, i, ask, want.split)) : []
  const found = wordsOf(i).distinct === undefined ? rows : eachThingOnce(rows)
  const undated = ask && 'stock' in i ? await read.all<Undated>(undatedSql(know, i, ask, want.split)) : []
  const open = await openTo(read, actor, i.ledger, [...found, ...undated])
  const seen = <Row extends { id: string }>(rows: readonly Row[]) => rows.filter(one => open.has(one.id))
  return { ledger: i.ledger.id, found: seen(found), undated: seen(undated), locked: found.filter(one => one.status === 'counted' && !open.has(one.id)).length }
}

/** Rows come a record and thing; a thing is worth 1 where it is met first, and a record what its things are worth there. */
function eachThingOnce(rows: readonly Found[]): Found[] {
  const met = new Set<string | null>()
  const records = new Map<string, Found>()
  for (const row of rows) {
    const amount = row.status !== 'counted' || !met.has(row.value) ? 1 : 0
    if (row.status === 'counted') met.add(row.value)
    const key = `${row.status} ${row.id}`
    records.set(key, { ...row, amount: amount + (records.get(key)?.amount ?? 0) })
  }
  return [...records.values()]
}

function behindOf(ledger: string, { id, book, union, called, first, last, amount, done }: Found): Behind {
  return { ledger, id, book, union, title: called ?? '', day: printPeriod({ first, last }), amount, ...(done !== null && { done }) }
}
