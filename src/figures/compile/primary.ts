import { ident, sql, type Sql } from '#store/sql.ts'
import type { RowIndicator } from './knowledge.ts'

/** Of a 同一事项 the secondary is left out where its primary is in the subtree asked for. */
export function primarySql({ ledger }: RowIndicator): Sql {
  return sql`(r.same is null or not exists (
      select 1 from ${ident(ledger.id)} m join union_tree t on t.descendant = m."union" where m.id = r.same and t.ancestor = s.root
    ))`
}
