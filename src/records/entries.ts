import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { ident, sql, type Sql } from '#store/sql.ts'
import type { Read, Tx } from '#store/store.ts'
import type { Draft } from './draft.ts'
import { treeOf } from './shape.ts'

/*
 * How many records of each ledger a union has, kept so that the length of a whole ledger is known without counting it. Unions
 * themselves are few and are counted.
 */

/** Brings the numbers up to date with what was just entered or removed. */
export async function countEntries(tx: Tx, drafts: readonly Draft[]): Promise<void> {
  const more = new Map<string, { ledger: string; union: string; n: number }>()
  for (const { ledger, before, after } of drafts) {
    const { union } = (after ?? before)!
    if (ledger.tree || union === null || Boolean(before) === Boolean(after)) continue
    const key = `${ledger.id} ${union}`
    const row = more.get(key) ?? { ledger: ledger.id, union, n: 0 }
    more.set(key, { ...row, n: row.n + (after ? 1 : -1) })
  }
  for (const { ledger, union, n } of more.values()) {
    await tx.send(sql`insert into entries (ledger, "union", n) values (${ledger}, ${union}, ${n}) on conflict (ledger, "union") do update set n = entries.n + excluded.n`)
  }
}

/** The records of a ledger in the unions that a condition on the alias `r` picks. */
export async function entriesIn(read: Read, ledger: AnyLedger, unions: Sql): Promise<number> {
  return (await read.get<{ n: number }>(sql`select coalesce(sum(r.n), 0) as n from entries r where r.ledger = ${ledger.id} and ${unions}`))!.n
}

/** The kept numbers that differ from the rows. */
export async function entryFlaws(read: Read, register: Register): Promise<string[]> {
  const flaws: string[] = []
  for (const ledger of register.ledgers.values()) {
    if (ledger.tree) continue
    const wrong = await read.all<{ called: string | null; kept: number; counted: number }>(sql`
      select u.called, sum(x.kept) as kept, sum(x.counted) as counted from (
        select "union", n as kept, 0 as counted from entries where ledger = ${ledger.id}
        union all select "union", 0, count(*) from ${ident(ledger.id)} where "union" is not null group by "union"
      ) x left join ${ident(treeOf(register).id)} u on u.id = x."union" group by x."union", u.called having sum(x.kept) <> sum(x.counted)`)
    flaws.push(...wrong.map(({ called, kept, counted }) => `工会“${called ?? '不明'}”的${ledger.label}有${counted}条，记数却是${kept}条，请从备份恢复`))
  }
  return flaws
}
