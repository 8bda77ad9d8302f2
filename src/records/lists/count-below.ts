import type { Period } from '#kit/period.ts'
import { ident, sql } from '#store/sql.ts'
import type { Actor } from '../actor.ts'
import { among } from '../among.ts'
import { all, withinSql } from './filter.ts'
import { ledgerOf, type Open } from '../open.ts'
import { openSql } from '../restricted.ts'
import { sightOf } from './sight.ts'

/** How many records of a dated ledger stand in each of these unions and those below it, in a period: what a list of each would say, asked once. */
export async function countBelow(o: Open, actor: Actor, ledgerId: string, { unions, period }: { unions: readonly string[]; period: Period }): Promise<Map<string, number>> {
  const ledger = ledgerOf(o, ledgerId)
  const counted = await o.store.snapshot(async read => {
    const { scope } = await sightOf(read, actor, ledger)
    return read.all<{ union: string; n: number }>(sql`
      select t.ancestor as "union", count(*) as n from ${ident(ledger.id)} r join union_tree t on t.descendant = r."union"
      where ${all([withinSql(ledger, ledger.day!, period), ...openSql(read, actor, ledger), scope, sql`t.ancestor in ${among(read.dialect, unions)}`])} group by t.ancestor`)
  })
  const known = new Map(counted.map(({ union, n }) => [union, Number(n)]))
  return new Map(unions.map(union => [union, known.get(union) ?? 0]))
}
