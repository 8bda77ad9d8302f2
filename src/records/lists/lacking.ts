import type { AnyLedger, State } from '#model/ledger.ts'
import { ident, join, sql } from '#store/sql.ts'
import type { Actor } from '../actor.ts'
import { all } from './filter.ts'
import type { Open } from '../open.ts'
import { openSql } from '../restricted.ts'
import { scopeSql } from '../tree.ts'
import { cell } from './where.ts'

/** 待补: how many details of a ledger still lack a field that may be filled in later; with `state` the date on which they entered it. */
export type Lack = { ledger: string; field: string; state?: string; records: number }

export async function lacking(o: Open, actor: Actor): Promise<Lack[]> {
  const found: Lack[] = []
  for (const ledger of o.register.ledgers.values()) {
    const lacks = lacksOf(ledger)
    if (lacks.length === 0) continue
    const conditions = [sql`r.form = 'detail'`, ...openSql(o.store.read, actor, ledger), scopeSql(o.store.read, actor, ident('r', ledger.tree ? 'id' : 'union'))]
    const row = await o.store.read.get<Record<string, number | null>>(sql`
      select ${join(lacks.map(({ field, state }, i) => sql`
        sum(case when ${cell({ name: field, alias: 'r' })} is null${state === undefined ? sql`` : sql` and r.state = ${state}`} then 1 else 0 end) as ${ident(`lack${i}`)}`))}
      from ${ident(ledger.id)} r where ${all(conditions)}`)
    for (const [i, lack] of lacks.entries()) if (row?.[`lack${i}`]) found.push({ ledger: ledger.id, ...lack, records: row[`lack${i}`]! })
  }
  return found
}

/** What the rows of a ledger are asked for later: fields, and of each state its date, without which what is done counts as still going on. */
function lacksOf({ fields, states }: AnyLedger): Pick<Lack, 'field' | 'state'>[] {
  const later = Object.entries(fields).filter(([, field]) => field.required === 'later').map(([field]) => ({ field }))
  const dated = Object.entries(states ?? {} as Record<string, State>).flatMap(([state, { on }]) => on === undefined || fields[on]!.required ? [] : [{ field: on as string, state }])
  return [...later, ...dated]
}
