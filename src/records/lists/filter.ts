import type { Period } from '#kit/period.ts'
import { isId } from '#kit/id.ts'
import { refuse } from '#kit/refusal.ts'
import type { Field, Fields } from '#model/field.ts'
import { isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { isNot, type Where } from '#model/where.ts'
import { join, raw, sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from '../actor.ts'
import { fits } from './fits.ts'
import { notFound, resolve } from '../names/names.ts'
import type { Open } from '../open.ts'
import { shapeOf, treeOf } from '../shape.ts'
import type { Sight } from './sight.ts'
import { usualOrder } from '../tables.ts'
import { cell, whereSql, type Named } from './where.ts'

/**
 * The conditions of a listing on the alias `r`, as they were sent; a field that is not there is refused by name. Personal values
 * are found by who may also have them shown. Nothing is found through a reference that might not be open itself.
 */
export function filterSql(o: Open, ledger: AnyLedger, where: Where, actor: Actor, passes: Sight['passes'] = () => false): Sql[] {
  const find = finder(o, ledger, passes)
  for (const [path, test] of Object.entries(where)) {
    const field = fieldAt(o, ledger, path, find)
    if (!fits(field, test)) throw refuse('invalid', `按${field.label}筛选的条件不对，请重新选择`, path)
    if (isPersonal(field) && actor.role === 'reader') throw refuse('forbidden', `您的账号只能查看，不能按${field.label}查找，请联系管理员`, path)
  }
  return whereSql({ ledgers: o.register.ledgers, find, lookup: text => o.keys.lookup(actor.book, text) }, where)
}

/** The conditions with ids where references were asked for by name: 用人单位=明德纺织厂. A name of nothing, or of several, is refused. */
export async function withIds(read: Read, o: Open, actor: Actor, ledger: AnyLedger, where: Where): Promise<Where> {
  const find = finder(o, ledger)
  const named: Record<string, unknown> = {}
  for (const [path, test] of Object.entries(where)) {
    const field = fieldAt(o, ledger, path, find)
    named[path] = field.kind === 'ref' && fits(field, test) ? await idsIn(read, o, actor, field, test, path) : test
  }
  return named as Where
}

async function idsIn(read: Read, o: Open, actor: Actor, field: Field & { kind: 'ref' }, test: unknown, path: string): Promise<unknown> {
  if (isNot(test)) return { not: await idsIn(read, o, actor, field, test.not, path) }
  const names = [test].flat().filter(one => typeof one === 'string' && !isId(one)) as string[]
  if (names.length === 0) return test
  const found = await resolve(read, o.register, actor, [field.to].flat(), names)
  const idOf = (one: unknown) => {
    const meant = names.includes(one as string) ? found.get(one as string)! : { id: one }
    if (!('id' in meant)) throw refuse('missing', notFound(field.label, one as string, meant), path)
    return meant.id
  }
  return Array.isArray(test) ? test.map(idOf) : idOf(test)
}

function finder(o: Open, ledger: AnyLedger, passes: Sight['passes'] = () => false): (name: string) => Named {
  const fields: Fields = { ...shapeOf(ledger).fields, union: { kind: 'ref', to: treeOf(o.register).id, label: '工会' }, state: text('状态'), id: text('记录号') }
  return name => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!field) throw stranger(ledger, name)
    return { name, field, alias: 'r', ...(passes({ name, field }) && { passed: true }) }
  }
}

/** The field that a path names: the ledger's own, or one that all may read of what it points to. */
function fieldAt(o: Open, ledger: AnyLedger, path: string, find: (name: string) => Named): Field {
  const [name = '', through, ...more] = path.split('.')
  const { field } = find(name)
  if (through === undefined) return field
  const targets = field.kind === 'ref' ? [field.to].flat().flatMap(to => o.register.ledgers.get(to) ?? []) : []
  const found = targets.map(({ fields, restricted }) => !restricted && Object.hasOwn(fields, through) ? fields[through] : undefined)
  const known = found.find(one => one && !isPersonal(one))
  if (!known || more.length > 0) throw stranger(ledger, path)
  return known
}

function stranger(ledger: AnyLedger, path: string) {
  return refuse('invalid', `${ledger.label}没有“${path.slice(0, 40)}”这一栏，不能按它筛选`, path.split('.')[0]!.slice(0, 40))
}

function text(label: string): Field {
  return { kind: 'text', label }
}

/** The whole interval of a date lies in the period; 不详 lies in none. That of the ledger's own day is looked up as lists go by it. */
export function withinSql(ledger: AnyLedger, name: string, { first, last }: Period): Sql {
  const date = { name, alias: 'r' }
  return sql`${name === ledger.day ? raw(usualOrder(ledger, 'r')) : cell(date)} >= ${first} and ${cell(date, 'to')} <= ${last}`
}

export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`1 = 1` : join(conditions.map(one => sql`(${one})`), ' and ')
}
