import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Row } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { digits, ident, sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from '../actor.ts'
import { mayRead } from '../checks/admit.ts'
import { namesAround, namesOf, pointedTo, type Pointed } from '../around.ts'
import { entriesIn } from '../entries.ts'
import { all, filterSql, withIds, withinSql } from './filter.ts'
import { ledgerOf, type Open } from '../open.ts'
import { asShown } from '../opening.ts'
import { direction, fieldOf, following, orderOf } from './order.ts'
import { openSql, refuseClosed } from '../restricted.ts'
import { assemble } from '../rows.ts'
import { foundSql } from '../search/found.ts'
import { sightOf, type Sight } from './sight.ts'
import { scopeSql } from '../tree.ts'
import { writtenOf, type Head, type WrittenAs } from './written.ts'
import type { Listing } from './listing.ts'

export type Page<Shown = LedgerRecord> = {
  records: Shown[]
  total: number
  /** Of the union and period asked for, but not the actor's to open: counted, never shown. Filters do not narrow them: that would tell what they hold. */
  locked: number
  next?: string
  /** What the records that these point to are called. */
  names: Record<string, string>
}

/** One record, personal values masked. */
export async function get(o: Open, actor: Actor, ledgerId: string, id: string): Promise<LedgerRecord> {
  return (await open(o, actor, ledgerId, id)).record
}

/** One record with what the records that it points to are called. */
export async function open(o: Open, actor: Actor, ledgerId: string, id: string): Promise<{ record: LedgerRecord; names: Record<string, string> }> {
  const ledger = ledgerOf(o, ledgerId)
  return o.store.snapshot(async read => {
    const [record] = await assemble(read, asShown(o.keys), ledger, await read.all<Row>(sql`select * from ${ident(ledger.id)} where id = ${id}`))
    if (!record) throw refuse('missing', '这条记录不存在，可能已被删除，请刷新后再试')
    await mayRead(read, o, actor, ledger.tree ? record.id : record.union)
    await refuseClosed(read, actor, ledger, id)
    return { record, names: await namesAround(read, o, actor, ledger, [record]) }
  })
}

/** A page of a ledger and the exact number of all that fit; later pages stay right while others write. */
export async function list(o: Open, actor: Actor, ledgerId: string, asked: Listing = {}): Promise<Page> {
  return pageOf(o, actor, ledgerId, asked, {
    columns: sql`r.*`,
    async show(read, ledger, rows) {
      const records = await assemble(read, asShown(o.keys), ledger, rows)
      return { records, pointed: pointedTo(o, ledger, records) }
    },
  })
}

/** The same page, its records as they are written: of those that were written before, no more is read than that they are still the same. */
export async function listWritten(o: Open, actor: Actor, ledgerId: string, asked: Listing, as: WrittenAs): Promise<Page<Uint8Array>> {
  return pageOf(o, actor, ledgerId, asked, { columns: sql`r.id, r.version, r.entered`, show: (read, ledger, rows) => writtenOf(read, o, ledger, rows as Head[], as) })
}

/** The columns that are read of each record of a page, in the order of the list, and what is made of them. */
type Showing<Shown> = { columns: Sql; show(read: Read, ledger: AnyLedger, rows: readonly Row[]): Promise<{ records: Shown[]; pointed: Pointed }> }

async function pageOf<Shown>(o: Open, actor: Actor, ledgerId: string, asked: Listing, { columns, show }: Showing<Shown>): Promise<Page<Shown>> {
  const ledger = ledgerOf(o, ledgerId)
  const limit = Math.min(Math.max(1, Math.trunc(asked.limit ?? 50)), 500)
  const order = orderOf(ledger, asked.order)
  return o.store.snapshot(async read => {
    const sight = await sightOf(read, actor, ledger, asked.union)
    const where = asked.where && await withIds(read, o, actor, ledger, asked.where)
    const narrower = (passes: Sight['passes']) => [
      ...conditionsOf(read, ledger, asked), ...where ? filterSql(o, ledger, where, actor, passes) : [], ...openSql(read, actor, ledger),
    ]
    const counted = narrower(sight.passes)
    const total = counted.length === 0 && !ledger.tree ? await entriesIn(read, ledger, sight.scope) : await count(read, ledger, all([...counted, sight.scope]))
    const seen = all([...narrower(named => sight.passes(named) || (total > FEW && sight.common(named))), sight.scope])
    const way = direction(ledger, asked)
    const sorted = (chosen: Sql) => sql`
      select ${chosen}, ${order} as "sorted by" from ${ident(ledger.id)} r where ${seen}${following(ledger, order, asked)}
      order by ${order} ${way}, r.id ${way} limit ${digits(limit + 1)}`
    // Where rows have to be sorted, it is their ids alone, and those of the page are fetched after.
    const rows = await read.all<Row & { 'sorted by': string | number }>(sight.walks && isUsual(ledger, asked) ? sorted(columns) : sql`
      select ${columns}, p."sorted by" from (${sorted(sql`r.id`)}) p join ${ident(ledger.id)} r on r.id = p.id order by p."sorted by" ${way}, r.id ${way}`)
    const page = rows.slice(0, limit)
    const { records, pointed } = await show(read, ledger, page)
    const last = page.at(-1)
    return {
      records, total, locked: await locked(read, actor, ledger, asked, sight),
      ...(rows.length > limit && last && { next: JSON.stringify([last['sorted by'], last['id']!]) }),
      names: await namesOf(read, o, actor, pointed),
    }
  })
}

/** So few records of a choice are soonest found by it and sorted; of more, a walk in order meets enough. */
const FEW = 2000

/** An index has this order. */
function isUsual(ledger: AnyLedger, { order, text }: Listing): boolean {
  return (order === undefined || order === ledger.day) && !text?.trim()
}

async function locked(read: Read, actor: Actor, ledger: AnyLedger, { union, period, date = ledger.day }: Listing, { scope, whole }: Sight): Promise<number> {
  const closed = openSql(read, actor, ledger)
  if (closed.length === 0 && whole) return 0
  const told = period && date === ledger.day ? [withinSql(ledger, ledger.day!, period)] : []
  const there = whole ? scope : scopeSql(read, { ...actor, unions: 'all' }, ident('r', ledger.tree ? 'id' : 'union'), union)
  const counted = told.length === 0 && !ledger.tree ? await entriesIn(read, ledger, there) : await count(read, ledger, all([...told, there]))
  return counted - await count(read, ledger, all([...told, ...closed, scope]))
}

function conditionsOf({ dialect }: Read, ledger: AnyLedger, { period, date = ledger.day, text }: Listing): Sql[] {
  if (text !== undefined && text.length > 100) throw refuse('invalid', '要找的词太长，请只写几个字', 'text')
  if (period && (date === undefined || fieldOf(ledger, date)?.kind !== 'date')) throw refuse('invalid', `${ledger.label}没有可按期间筛选的日期，请去掉期间`, 'period')
  return [
    ...period ? [withinSql(ledger, date!, period)] : [],
    ...text?.trim() ? [sql`r.id in ${foundSql(dialect, ledger.id, text)}`] : [],
  ]
}

async function count(read: Read, ledger: AnyLedger, condition: Sql): Promise<number> {
  return (await read.get<{ n: number }>(sql`select count(*) as n from ${ident(ledger.id)} r where ${condition}`))!.n
}
