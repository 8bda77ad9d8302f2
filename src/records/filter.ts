import type { Period } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { Field, Fields } from '#model/field.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Where } from '#model/where.ts'
import { join, sql, type Sql } from '#store/sql.ts'
import type { Open } from './open.ts'
import { shapeOf, treeOf } from './shape.ts'
import { cell, whereSql, type Named } from './where.ts'

/** The conditions of a listing on the alias `r`; a field that is not there is refused by name. */
export function filterSql(o: Open, ledger: AnyLedger, where: Where, book: string): Sql[] {
  const { fields } = shapeOf(ledger)
  const plain: Fields = { ...fields, union: { kind: 'ref', to: treeOf(o.register).id, label: '工会' }, state: text('状态'), id: text('记录号') }
  const find = (name: string): Named => {
    const field = plain[name]
    if (!field) throw refuse('invalid', `${ledger.label}没有“${name}”这一栏，不能按它筛选`, name)
    return { name, field, alias: 'r' }
  }
  for (const path of Object.keys(where)) if (path.includes('.')) refuseStranger(o, ledger, path, find)
  return whereSql({ ledgers: o.register.ledgers, find, lookup: text => o.keys.lookup(book, text) }, where)
}

function refuseStranger(o: Open, ledger: AnyLedger, path: string, find: (name: string) => Named): void {
  const [name = '', through = ''] = path.split('.')
  const { field } = find(name)
  const known = field.kind === 'ref' && [field.to].flat().some(to => through in (o.register.ledgers.get(to)?.fields ?? {}))
  if (!known) throw refuse('invalid', `${ledger.label}没有“${path}”这一栏，不能按它筛选`, name)
}

function text(label: string): Field {
  return { kind: 'text', label }
}

/** The whole interval of a date lies in the period; 不详 lies in none. */
export function withinSql(name: string, { first, last }: Period): Sql {
  const date = { name, alias: 'r' }
  return sql`${cell(date)} >= ${first} and ${cell(date, 'to')} <= ${last}`
}

/** A word anywhere in the title or in a text of the record. */
export function containsSql(ledger: AnyLedger, text: string): Sql {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const searched = Object.entries(shapeOf(ledger).fields).filter(([, field]) => ['text', 'long', 'place', 'credit'].includes(field.kind)).map(([name]) => cell({ name, alias: 'r' }))
  return sql`(${join([sql`r.called`, ...searched].map(one => sql`lower(${one}) like ${pattern} escape '\\'`), ' or ')})`
}

export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`1 = 1` : join(conditions.map(one => sql`(${one})`), ' and ')
}
