import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from '../actor.ts'
import { aboveSql, scopeSql } from '../tree.ts'
import { openSql } from '../restricted.ts'
import { shapeOf } from '../shape.ts'

/**
 * Whom a name may lead to, as conditions on the alias `r`: unions, whose tree everyone knows; firms, posts and whatever else
 * records point to, also those that stand above the actor, for a village names the mediators of its township; and of all
 * other ledgers, and of those that hold people's identity numbers, what he may open.
 */
export function findableSql(read: Read, register: Register, actor: Actor, ledger: AnyLedger): Sql[] {
  if (ledger.tree) return []
  const own = scopeSql(read, actor, sql`r."union"`)
  const named = !ledger.restricted && pointedTo(register).has(ledger.id) && !Object.values(ledger.fields).some(({ kind }) => kind === 'identity')
  return [sql`r.book = ${actor.book}`, named ? sql`(${own} or ${aboveSql(read, actor, sql`r."union"`)})` : own, ...openSql(read, actor, ledger)]
}

const known = new WeakMap<Register, ReadonlySet<string>>()

/** The ledgers whose records are named in others. */
function pointedTo(register: Register): ReadonlySet<string> {
  let found = known.get(register)
  if (!found) {
    const targets = [...register.ledgers.values()].flatMap(ledger => {
      const { refs, parts, links } = shapeOf(ledger)
      return [...[...refs, ...parts.flatMap(part => part.refs)].flatMap(ref => ref.to), ...links.map(([, link]) => link.to)]
    })
    known.set(register, found = new Set(targets))
  }
  return found
}
