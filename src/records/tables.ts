import { tableOf } from '#model/columns.ts'
import type { Field } from '#model/field.ts'
import { columnOf, faces, isPersonal, type Column } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { shapeOf } from './shape.ts'

/** The tables of some ledgers as SQL for both engines, with the indexes that the doors ask by: drafts of migrations. */
export function tablesSql(ledgers: readonly AnyLedger[]): string {
  const named = new Set(ledgers.flatMap(ledger => {
    const { refs, parts, links } = shapeOf(ledger)
    return [...[...refs, ...parts.flatMap(part => part.refs)].flatMap(ref => ref.to), ...links.map(([, link]) => link.to)]
  }))
  return ledgers.map(ledger => ofLedger(ledger, named.has(ledger.id))).join('\n\n') + '\n'
}

function ofLedger(ledger: AnyLedger, named: boolean): string {
  const [main, ...parts] = tableOf(ledger)
  return [
    tableSql(main!.table, main!.columns, ['id', 'book']),
    ...indexesOf(ledger, named),
    ...listedBy(ledger).map(([name, columns, only]) =>
      `create index ${quoted(`${ledger.id}_${name}`)} on ${quoted(ledger.id)} (${columns.join(', ')})${only === undefined ? '' : ` where ${only} is not null`};`),
    ...ledger.totals ? [`create index ${quoted(`${ledger.id}_by_total`)} on ${quoted(ledger.id)} (${quoted('union')}) where ${quoted('form')} = 'total';`] : [],
    ...parts.map(({ table, columns }) => tableSql(table, columns, ['record', 'nth', 'book'])),
    ...shapeOf(ledger).parts.flatMap(part => part.refs.map(ref => indexSql(part.table, columnOf(ref.name), part.fields[ref.name]))),
  ].join('\n')
}

/**
 * Besides its id, by which a record is found from any book: by every reference, by what a key begins with, and by title where other
 * ledgers name its records. Besides, the 汇总 of a union among its many details.
 */
function indexesOf(ledger: AnyLedger, named: boolean): string[] {
  const { fields } = ledger
  const keys = ledger.keys.map(([first]) => first!).filter(name => fields[name]!.kind !== 'date')
  const asked = [
    ...shapeOf(ledger).refs.map(({ name }) => [columnOf(name), fields[name]] as const),
    ...keys.map(name => [columnOf(name, isPersonal(fields[name]!) ? 'key' : ''), fields[name]] as const),
  ]
  return [
    ...ledger.tree ? [fullSql(ledger.id, 'union')] : [], indexSql(ledger.id, 'same'), ...named ? [fullSql(ledger.id, 'called')] : [],
    ...[...new Map(asked)].map(([column, field]) => indexSql(ledger.id, column, field)),
  ]
}

/**
 * What lists walk in their usual order: within a union and, where records have states, a state of it, and through all unions; and the
 * records of a choice, as they came, so that an import adds at its end. The last column answers, from the index alone, whether a
 * record is the actor's to see: counting reads no row.
 */
function listedBy(ledger: AnyLedger): [name: string, columns: string[], only?: string][] {
  if (ledger.tree) return []
  const order = [usualOrder(ledger), quoted('id')]
  const choices = Object.entries(ledger.fields).filter(([, field]) => field.kind === 'choice').map(([name]) => columnOf(name))
  const stated = Object.keys(ledger.states ?? {}).length > 0
  return [
    ['in_union', [quoted('union'), ...stated ? [quoted('state')] : [], ...order, ...standingCells(ledger).map(quoted)]],
    ['in_order', [...order, quoted('union')]],
    ...standingKnown(ledger).map(({ known, cells }): [string, string[], string] => [`with_${known}`, ['union', ...cells].map(quoted), quoted(known)]),
    ...[...stated ? ['state'] : [], ...choices].map((name): [string, string[], string] => [`of_${name}`, [name, 'id', 'union'].map(quoted), quoted(name)]),
  ]
}

/**
 * What stands on an odd day is counted record by record: from the index alone, where that has what the question asks of each. Which
 * records stand by the ledger's own day is asked most.
 */
function standingCells(ledger: AnyLedger): string[] {
  return cellsOf(ledger, standing(ledger))
}

/** What stands only where something is known of it – 新就业形态 of few members – is found without going through all the others. */
function standingKnown(ledger: AnyLedger): { known: string; cells: string[] }[] {
  const knownIn = ({ where = {} }: Standing) => Object.keys(where).filter(name => isKnown(where[name]) && Object.hasOwn(ledger.fields, name))
  const some = standing(ledger).flatMap(one => knownIn(one).map(name => ({ name, one })))
  return Array.from(Map.groupBy(some, ({ name }) => name), ([name, asked]) => ({ known: columnOf(name), cells: cellsOf(ledger, asked.map(({ one }) => one)) }))
}

type Standing = Extract<AnyLedger['indicators'][string], { stock: string }>

function standing({ indicators, day }: AnyLedger): Standing[] {
  return Object.values(indicators).flatMap(one => 'stock' in one && one.stock === day ? [one] : [])
}

function isKnown(test: unknown): boolean {
  return typeof test === 'object' && test !== null && 'known' in test && test.known === true
}

function cellsOf({ fields }: AnyLedger, some: readonly Standing[]): string[] {
  const names = some.flatMap(one => [one.stock, one.until, one.by, ...Object.keys(one.where ?? {})])
  const asked = new Set(names.filter(name => name !== undefined && Object.hasOwn(fields, name)) as string[])
  if (asked.size === 0) return []
  return [...[...asked].flatMap(name => faces[fields[name]!.kind].columns(name).map(column => column.name)), 'same', 'form']
}

/** By day, records without one as the earliest; what has no day of its own stands by the pinyin of its name. */
export function usualOrder({ day }: AnyLedger, alias?: string): string {
  const column = (name: string) => (alias === undefined ? '' : `${alias}.`) + quoted(name)
  return day === undefined ? column('initials') : `coalesce(${column(columnOf(day))}, '')`
}

function tableSql(table: string, columns: readonly Column[], key: readonly string[]): string {
  const lines = columns.map(({ name, type }) => `  ${quoted(name)} ${type}${REQUIRED.has(name) ? ' not null' : ''}`)
  return `create table ${quoted(table)} (\n${lines.join(',\n')},\n  primary key (${key.map(quoted).join(', ')})\n);`
}

/** Of what may be empty only what is there is indexed: most references of most records lead nowhere, and a write has less to do. */
function indexSql(table: string, column: string, field?: Field): string {
  return field?.required === true ? fullSql(table, column) : fullSql(table, column).replace(/;$/, ` where ${quoted(column)} is not null;`)
}

function fullSql(table: string, column: string): string {
  return `create index ${quoted(`${table}_by_${column}`)} on ${quoted(table)} (${quoted(column)});`
}

const REQUIRED = new Set(['book', 'id', 'record', 'nth', 'entered', 'called', 'initials', 'version', 'extra'])

function quoted(name: string): string {
  return `"${name}"`
}
