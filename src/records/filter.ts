import { parsePeriod, type Period } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { Field } from '#model/field.ts'
import { columnOf, faces, isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { isBounds, isKnown, isNot, type Where } from '#model/where.ts'
import { ident, join, sql, type Sql } from '#store/sql.ts'
import type { Dialect } from '#store/store.ts'
import { among } from './among.ts'
import { ledgerOf, type Open } from './open.ts'
import { shapeOf, treeOf } from './shape.ts'

/** A condition of the model as SQL on the alias `r`: it picks the records that `holds` would. */
export function whereSql(o: Open, ledger: AnyLedger, where: Where, book: string): Sql {
  return all(Object.entries(where).map(([name, test]) => {
    const [ref, through] = name.split('.') as [string, string?]
    return through === undefined ? testSql(o, ledger, name, test, book) : throughSql(o, ledger, ref, through, test, book)
  }))
}

/** The whole interval of a date lies in the period; 不详 lies in none. */
export function withinSql(field: string, { first, last }: Period): Sql {
  return sql`${column(field)} >= ${first} and ${column(field, 'to')} <= ${last}`
}

/** A word anywhere in the title or in a text of the record. */
export function containsSql(ledger: AnyLedger, text: string): Sql {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const searched = Object.entries(shapeOf(ledger).fields).filter(([, field]) => ['text', 'long', 'place', 'credit'].includes(field.kind)).map(([name]) => column(name))
  return sql`(${join([sql`r.called`, ...searched].map(one => sql`lower(${one}) like ${pattern} escape '\\'`), ' or ')})`
}

export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`1 = 1` : join(conditions.map(one => sql`(${one})`), ' and ')
}

const PLAIN: Readonly<Record<string, Field>> = Object.fromEntries(['id', 'union', 'state'].map(name => [name, { kind: 'text', label: name }]))

function testSql(o: Open, ledger: AnyLedger, name: string, test: unknown, book: string): Sql {
  const field = shapeOf(ledger).fields[name] ?? PLAIN[name]
  if (!field) throw refuse('invalid', `${ledger.label}没有“${name}”这一栏，不能按它筛选`, name)
  const known = join(faces[field.kind].columns(name).map(one => sql`${ident('r', one.name)} is not null`), ' or ')
  if (isKnown(test)) return test.known ? known : sql`not (${known})`
  // A column that is null makes `not` null too, which picks nothing: what is absent meets no condition.
  if (isNot(test)) return sql`(${known}) and not (${testSql(o, ledger, name, test.not, book)})`
  if (isBounds(test)) return sql`${column(name)} >= ${test.from ?? 0} and ${column(name)} <= ${test.to ?? Number.MAX_SAFE_INTEGER}`
  const values = Array.isArray(test) ? test as unknown[] : [test]
  return values.length === 0 ? sql`1 = 0` : equalsSql(o, field, name, values, book)
}

function equalsSql(o: Open, field: Field, name: string, values: readonly unknown[], book: string): Sql {
  const texts = values.map(String)
  if (field.kind === 'choices' || field.kind === 'files') return join(texts.map(text => sql`${column(name)} like ${`%${JSON.stringify(text).replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`), ' or ')
  if (field.kind === 'date') return join(texts.map(text => text === '?' ? sql`${column(name)} = '?'` : exactly(name, parsePeriod(text))), ' or ')
  if (isPersonal(field)) return within(o.store.dialect, column(name, 'key'), texts.map(text => o.keys.lookup(book, text)))
  if (typeof values[0] === 'string') return within(o.store.dialect, column(name), texts)
  return sql`${column(name)} in (${join(values.map(value => typeof value === 'boolean' ? Number(value) : value as number))})`
}

/** Through a reference to a field of the record it points to. */
function throughSql(o: Open, ledger: AnyLedger, ref: string, through: string, test: unknown, book: string): Sql {
  const to = ref === 'union' ? [treeOf(o.register).id] : shapeOf(ledger).refs.find(one => one.name === ref)?.to ?? []
  const targets = to.map(id => ledgerOf(o, id)).filter(target => through in shapeOf(target).fields)
  if (targets.length === 0) throw refuse('invalid', `${ledger.label}没有“${ref}.${through}”这一栏，不能按它筛选`, ref)
  return join(targets.map(target => sql`${column(ref)} in (select r.id from ${ident(target.id)} r where ${testSql(o, target, through, test, book)})`), ' or ')
}

function exactly(name: string, { first, last }: Period): Sql {
  return sql`(${column(name)} = ${first} and ${column(name, 'to')} = ${last})`
}

function within(dialect: Dialect, column: Sql, texts: readonly string[]): Sql {
  return texts.length === 1 ? sql`${column} = ${texts[0]!}` : sql`${column} in ${among(dialect, texts)}`
}

function column(name: string, suffix?: string): Sql {
  return ident('r', columnOf(name, suffix))
}
