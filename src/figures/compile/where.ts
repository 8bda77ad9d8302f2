import { parsePeriod } from '#kit/period.ts'
import type { Field } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import { isBounds, isKnown, isNot, type Where } from '#model/where.ts'
import type { Register } from '#model/register.ts'
import { ident, join, raw, sql, type Sql } from '#store/sql.ts'
import { cell, find, namesOf, type Named, type Names } from './names.ts'

type Ledgers = Register['ledgers']

/**
 * A condition as `holds` of the model has it, over columns. An absent value meets nothing but
 * `{ known: false }`; where a test is null in SQL, the row does not meet it. All the conditions returned must hold.
 */
export function whereSql(ledgers: Ledgers, where: Where | undefined, names: Names): Sql[] {
  return Object.entries(where ?? {}).map(([path, test]) => conditionSql(ledgers, names, path, test))
}

function conditionSql(ledgers: Ledgers, names: Names, path: string, test: unknown): Sql {
  const [name = '', ...rest] = path.split('.')
  const found = find(names, name)
  return rest.length === 0 ? testSql(found, test) : throughSql(ledgers, found, rest.join('.'), test)
}

/** Through a reference: of several ledgers it may point to, those that have the field. */
function throughSql(ledgers: Ledgers, ref: Named, path: string, test: unknown): Sql {
  // What no record there says is not known either, so the test is whether none is known.
  if (isKnown(test) && !test.known) return sql`not ${throughSql(ledgers, ref, path, { known: true })}`
  const field = path.split('.')[0] ?? ''
  const targets = [ref.field.kind === 'ref' ? ref.field.to : []].flat().map(id => ledgers.get(id)).filter(target => target && field in target.fields)
  if (targets.length === 0) throw new Error(`no ledger that ${ref.name} refers to has a field ${field}`)
  const alias = `${ref.alias}_${ref.name}`.toLowerCase()
  const ways = targets.map(target => {
    const there = namesOf(target!, alias)
    return sql`exists (select 1 from ${ident(target!.id)} ${raw(alias)} where ${ident(alias, 'id')} = ${cell(ref)} and ${conditionSql(ledgers, there, path, test)})`
  })
  return ways.length === 1 ? ways[0]! : sql`(${join(ways, ' or ')})`
}

function testSql(found: Named, test: unknown): Sql {
  if (isKnown(test)) return test.known ? knownSql(found) : sql`not ${knownSql(found)}`
  if (isNot(test)) return sql`(${knownSql(found)} and not ${testSql(found, test.not)})`
  if (isBounds(test)) return boundsSql(found, test)
  if (!Array.isArray(test)) return equalSql(found, test)
  if (test.length === 0) return raw('1 = 0')
  if (isPlain(found.field)) return sql`${cell(found)} in (${join(test.map(one => stored(found, one)))})`
  return sql`(${join(test.map(one => equalSql(found, one)), ' or ')})`
}

function knownSql(found: Named): Sql {
  const cells = faces[found.field.kind].columns(found.name).map(column => sql`${ident(found.alias, column.name)} is not null`)
  return cells.length === 1 ? cells[0]! : sql`(${join(cells, ' or ')})`
}

function boundsSql(found: Named, { from, to }: { from?: number; to?: number }): Sql {
  if (!['money', 'count', 'decimal', 'percent'].includes(found.field.kind)) throw new Error(`${found.name} has no bounds: it is a ${found.field.kind}`)
  const ends = [from === undefined ? [] : sql`${cell(found)} >= ${from}`, to === undefined ? [] : sql`${cell(found)} <= ${to}`].flat()
  return sql`(${join(ends, ' and ')})`
}

function equalSql(found: Named, value: unknown): Sql {
  // Keys are kept as JSON text; taking one out changes the text where it is there. LIKE would not tell A from a on SQLite.
  if (found.field.kind === 'choices') return sql`replace(${cell(found)}, ${JSON.stringify(value)}, '') <> ${cell(found)}`
  if (found.field.kind === 'date' && value !== '?') {
    const { first, last } = parsePeriod(String(value))
    return sql`(${cell(found)} = ${first} and ${cell(found, 'to')} = ${last})`
  }
  return sql`${cell(found)} = ${stored(found, value)}`
}

/** Kinds of one column that holds the value as it is. */
function isPlain(field: Field): boolean {
  return field.kind !== 'choices' && faces[field.kind].columns('').length === 1
}

function stored(found: Named, value: unknown): string | number {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new Error(`${found.name} cannot be compared with ${JSON.stringify(value)}`)
}
