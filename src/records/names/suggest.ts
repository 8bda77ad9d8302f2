import { alias } from '#office/alias.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { digits, ident, join, sql, type Sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from '../actor.ts'
import { findableSql } from './findable.ts'
import { ledgerOf, type Open } from '../open.ts'
import { foundSql, heldSql } from '../search/found.ts'
import { treeOf } from '../shape.ts'
import { sightOf } from '../lists/sight.ts'

export type Suggestion = { ledger: string; id: string; called: string; union: string | null; unionName: string }

/**
 * Records in whose words the text stands, or whose alias holds it; what begins with it, by name or by the pinyin initials, comes
 * first, then the shorter name; with no text, the shortest names. For fields that point to other records, and only to what the actor may find.
 */
export async function suggest(o: Open, actor: Actor, { ledgers, text, limit = 20 }: { ledgers: readonly string[]; text: string; limit?: number }): Promise<Suggestion[]> {
  const typed = text.normalize('NFKC').trim().toLowerCase()
  if (ledgers.length === 0 || text.length > LONGEST) return []
  const most = Math.min(Math.max(1, Math.trunc(limit)), 50)
  const targets = [...new Set(ledgers)].map(target => ledgerOf(o, target))
  return o.store.snapshot(async read => {
    const ways = await waysOf(read, o, actor, targets)
    let found: Suggestion[] = []
    for (const begins of [true, false]) {
      for (const way of ways) {
        found = await among(read, o, actor, targets, { typed, most, begins, ...way })
        if (found.length === most) return found
      }
    }
    return found
  })
}

/** How the words are looked for: through all records, at first through some of those that have them; or in the few records that are the actor's. */
type Way = { few?: true; through?: number }

async function waysOf(read: Read, o: Open, actor: Actor, [first]: readonly AnyLedger[]): Promise<Way[]> {
  if (read.dialect === 'postgres') return [{}]
  const { walks } = await sightOf(read, actor, first!.tree ? [...o.register.ledgers.values()].find(({ tree }) => !tree)! : first!)
  return walks ? [{ through: THROUGH }, {}] : [{ few: true }]
}

/** Among so many that have a letter, whoever may see many finds enough. */
const THROUGH = 2000

/** Nothing is called by so many letters. */
const LONGEST = 100
/** Of a ledger no more are ranked: who typed a single letter of a common name goes on typing. */
const RANKED = 1000

type Asked = Way & { typed: string; most: number; begins: boolean }

async function among(read: Read, o: Open, actor: Actor, ledgers: readonly AnyLedger[], { typed, most, begins, few, through }: Asked): Promise<Suggestion[]> {
  const like = typed.replace(/[\\%_]/g, '\\$&')
  const tree = ident(treeOf(o.register).id)
  const begun = (column: Sql) => sql`${column} like ${`${like}%`} escape '\\'`
  const named = sql`select a."of" from ${ident(alias.id)} a where a.book = ${actor.book} and lower(a.name) like ${`%${like}%`} escape '\\'`
  const found = (ledger: AnyLedger) => few && !ledger.tree ? heldSql(typed, { begins })
    : sql`r.id in ${foundSql(read.dialect, ledger.id, typed, { begins, ...(through !== undefined && { most: through }) })}`
  const rows = await read.all<Suggestion & { rank: number }>(sql`select * from (${join(ledgers.map(ledger => sql`select * from (
    select ${ledger.id} as ledger, r.id, r.called, r."union", coalesce(u.called, '') as "unionName",
      case when lower(r.called) = ${typed} then 0 when ${begun(sql`lower(r.called)`)} or ${begun(sql`r.initials`)} then 1 else 2 end as rank
    from ${ident(ledger.id)} r left join ${tree} u on u.id = r."union"
    where ${join([...typed === '' ? [] : [
      sql`(${found(ledger)} or r.id in (${named}))`,
    ], sql`1 = 1`, ...findableSql(read, o.register, actor, ledger)], ' and ')} limit ${digits(RANKED)}
  ) one`), ' union all ')}) found order by rank, length(called), called, id limit ${digits(most)}`)
  return rows.map(({ rank: _, ...found }) => found)
}
