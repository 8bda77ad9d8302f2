import { refuse } from '#kit/refusal.ts'
import type { Field } from '#model/field.ts'
import { columnOf, faces, isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { ident, raw, sql, type Sql } from '#store/sql.ts'
import type { Listing } from './listing.ts'
import { shapeOf } from '../shape.ts'
import { usualOrder } from '../tables.ts'

type Order = Pick<Listing, 'order' | 'up' | 'after'>

/** What to sort by; absent values come as the smallest. */
export function orderOf(ledger: AnyLedger, name: string | undefined): Sql {
  if (name === 'entered' || name === 'called') return ident('r', name)
  if (name === undefined || name === ledger.day) return raw(usualOrder(ledger, 'r'))
  const field = fieldOf(ledger, name)
  if (!field || isPersonal(field)) throw refuse('invalid', `${ledger.label}没有“${name.slice(0, 40)}”这一栏，不能按它排序`, 'order')
  return sql`coalesce(${ident('r', columnOf(name))}, ${isNumeric(field) ? sql`-1` : sql`''`})`
}

export function fieldOf(ledger: AnyLedger, name: string | undefined): Field | undefined {
  const { fields } = shapeOf(ledger)
  return name !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined
}

function isNumeric(field: Field): boolean {
  return faces[field.kind].columns('')[0]!.type !== 'text'
}

export function direction(ledger: AnyLedger, asked: Order): Sql {
  return isUp(ledger, asked) ? sql`asc` : sql`desc`
}

/** The newest come first, names from A to Z. */
function isUp(ledger: AnyLedger, { up, order }: Order): boolean {
  return up ?? (order === undefined && ledger.day === undefined)
}

/** What comes behind the last record of the page before; a place that was made up is refused, and leads to nothing that is not asked for anyway. */
export function following(ledger: AnyLedger, order: Sql, asked: Order): Sql {
  const { after, order: name = ledger.day } = asked
  if (after === undefined) return sql``
  let place: unknown
  try { place = JSON.parse(after) } catch { place = null }
  const field = fieldOf(ledger, name)
  const isPlace = (it: unknown): it is [string | number, string] =>
    Array.isArray(it) && it.length === 2 && typeof it[0] === (field && isNumeric(field) ? 'number' : 'string') && typeof it[1] === 'string' && !after.includes('\\u0000')
  if (!isPlace(place)) throw refuse('invalid', '翻页位置不对，请从第一页重新打开', 'after')
  const [sort, id] = place
  return sql` and (${order}, r.id) ${isUp(ledger, asked) ? sql`>` : sql`<`} (${sort}, ${id})`
}
