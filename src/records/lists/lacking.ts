import { ident, join, sql } from '#store/sql.ts'
import type { Actor } from '../actor.ts'
import { all } from './filter.ts'
import type { Open } from '../open.ts'
import { openSql } from '../restricted.ts'
import { scopeSql } from '../tree.ts'
import { cell } from './where.ts'

/** 待补: how many details of a ledger still lack a field that may be filled in later. */
export type Lack = { ledger: string; field: string; records: number }

export async function lacking(o: Open, actor: Actor): Promise<Lack[]> {
  const found: Lack[] = []
  for (const ledger of o.register.ledgers.values()) {
    const fields = Object.entries(ledger.fields).filter(([, field]) => field.required === 'later').map(([name]) => name)
    if (fields.length === 0) continue
    const conditions = [sql`r.form = 'detail'`, ...openSql(o.store.read, actor, ledger), scopeSql(o.store.read, actor, ident('r', ledger.tree ? 'id' : 'union'))]
    const row = await o.store.read.get<Record<string, number | null>>(sql`
      select ${join(fields.map(name =>
        sql`sum(case when ${cell({ name, alias: 'r' })} is null then 1 else 0 end) as ${ident(name)}`))} from ${ident(ledger.id)} r where ${all(conditions)}`)
    for (const name of fields) if (row?.[name]) found.push({ ledger: ledger.id, field: name, records: row[name] })
  }
  return found
}
