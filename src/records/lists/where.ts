import { parsePeriod } from '#kit/period.ts'
import type { Field } from '#model/field.ts'
import { columnOf, faces, isPersonal } from '#model/kinds/kinds.ts'
import type { Register } from '#model/register.ts'
import { isBounds, isKnown, isNot, type Where } from '#model/where.ts'
import { ident, join, raw, sql, type Sql } from '#store/sql.ts'

/** A field as a statement reaches it: under the alias of its table. `passed`: rows are not to be looked up by it, only passed over (`passing`). */
export type Named = { name: string; field: Field; alias: string; passed?: true }

export type Conditions = {
  ledgers: Register['ledgers']
  /** Throws, as suits the caller, for a name that is no field. */
  find: (name: string) => Named
  /** The keyed hash by which a personal value is found. */
  lookup?: (text: string) => string
}

/**
 * A condition as `holds` of the model has it, over columns. An absent value meets nothing but
 * `{ known: false }`; where a test is null in SQL, the row does not meet it. All the conditions returned must hold.
 */
export function whereSql(c: Conditions, where: Where | undefined): Sql[] {
  return Object.entries(where ?? {}).map(([path, test]) => conditionSql(c, path, test))
}

/** One column of a field; suffixes as the kinds name them: to, women, per, min … */
export function cell({ name, alias }: Pick<Named, 'name' | 'alias'>, suffix = ''): Sql {
  return ident(alias, columnOf(name, suffix))
}

/** Neither engine looks up rows by what is to be true and no more, though it holds for the same rows. */
export function passing(condition: Sql): Sql {
  return sql`(${condition}) is true`
}

function conditionSql(c: Conditions, path: string, test: unknown): Sql {
  const [name = '', ...rest] = path.split('.')
  const found = c.find(name)
  if (rest.length > 0) return throughSql(c, found, rest.join('.'), test)
  // What has an index of those alone of which something is known is found by that.
  return found.passed && !isKnown(test) ? passing(testSql(c, found, test)) : testSql(c, found, test)
}

/** Through a reference: of several ledgers it may point to, those that have the field. */
function throughSql(c: Conditions, ref: Named, path: string, test: unknown): Sql {
  // What no record there says is not known either, so the test is whether none is known.
  if (isKnown(test) && !test.known) return sql`not ${throughSql(c, ref, path, { known: true })}`
  const through = path.split('.')[0] ?? ''
  const targets = [ref.field.kind === 'ref' ? ref.field.to : []].flat().map(id => c.ledgers.get(id)).filter(target => target && through in target.fields)
  if (targets.length === 0) throw new Error(`no ledger that ${ref.name} refers to has a field ${through}`)
  const alias = `${ref.alias}_${ref.name}`.toLowerCase()
  const ways = targets.map(target => {
    const there: Conditions = { ...c, find: name => ({ name, field: target!.fields[name]!, alias }) }
    return sql`exists (select 1 from ${ident(target!.id)} ${raw(alias)} where ${ident(alias, 'id')} = ${cell(ref)} and ${conditionSql(there, path, test)})`
  })
  return ways.length === 1 ? ways[0]! : sql`(${join(ways, ' or ')})`
}

function testSql(c: Conditions, found: Named, test: unknown): Sql {
  if (isKnown(test)) return test.known ? knownSql(found) : sql`not ${knownSql(found)}`
  if (isNot(test)) return sql`(${knownSql(found)} and not ${testSql(c, found, test.not)})`
  if (isBounds(test)) return boundsSql(found, test)
  if (!Array.isArray(test)) return equalSql(c, found, test)
  if (test.length === 0) return raw('1 = 0')
  if (isPlain(found.field)) return sql`${cell(found)} in (${join(test.map(one => stored(found, one)))})`
  return sql`(${join(test.map(one => equalSql(c, found, one)), ' or ')})`
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

function equalSql({ lookup }: Conditions, found: Named, value: unknown): Sql {
  // Lists are kept as JSON text; taking a member out changes the text where it is there. LIKE would not tell A from a on SQLite.
  if (isList(found.field)) return sql`replace(${cell(found)}, ${JSON.stringify(value)}, '') <> ${cell(found)}`
  if (found.field.kind === 'date' && value !== '?') {
    const { first, last } = parsePeriod(String(value))
    return sql`(${cell(found)} = ${first} and ${cell(found, 'to')} = ${last})`
  }
  if (isPersonal(found.field)) {
    if (!lookup) throw new Error(`${found.name} is sealed and found by its key only`)
    return sql`${cell(found, 'key')} = ${lookup(String(value))}`
  }
  return sql`${cell(found)} = ${stored(found, value)}`
}

function isList(field: Field): boolean {
  return field.kind === 'choices' || field.kind === 'files'
}

/** Kinds of one column that holds the value as it is. */
function isPlain(field: Field): boolean {
  return !isList(field) && faces[field.kind].columns('').length === 1
}

function stored(found: Named, value: unknown): string | number {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new Error(`${found.name} cannot be compared with ${JSON.stringify(value)}`)
}
