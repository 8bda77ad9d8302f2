import { eachOf } from '#records/among.ts'
import type { Bundle } from '#records/tally/bundle.ts'
import type { CellForm } from '#records/tally/cells.ts'
import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'

/** The sums of an indicator of a ledger for a root, `n` times, in the months from one to another. What is asked under one key is added up. */
export type Ask = { key: string; n: number; root: string; ledger: string; indicator: string; opens: string; ends: string }

/** `straddling` are the records that lie only partly in the months; the other numbers are of what lies in them whole. */
export type Sum = { split: string; form: CellForm; records: number; amount: number; blank: number; straddling: number }

/** However many asks, one statement; what a ledger has in the same months is read once for all its indicators. */
export async function readSums(read: Read, asks: readonly Ask[]): Promise<(key: string) => readonly Sum[]> {
  const found = new Map<string, Parts>()
  const alike = Map.groupBy(asks, ({ root, ledger, opens, ends }) => `${root}|${ledger}|${opens}|${ends}`)
  const groups = Array.from(alike.values(), some => ({ about: some[0]!, wanted: wantedOf(found, some) }))
  const rows = groups.length === 0 ? [] : await read.all<Bundled>(bundlesSql(read, groups.map(({ about }) => about)))
  for (const { at, first, last, sums } of rows) {
    const { about: { opens, ends }, wanted } = groups[Number(at)]!
    addTo(wanted, JSON.parse(sums) as Bundle, first >= opens && last <= ends)
  }
  return key => [...found.get(key)?.values() ?? []]
}

/** By split and form as a bundle has them. */
type Parts = Map<string, Sum>
/** By the names of indicators in a bundle, what adds them up, and how many times. */
type Wanted = ReadonlyMap<string, readonly { parts: Parts; n: number }[]>

function wantedOf(found: Map<string, Parts>, asks: readonly Ask[]): Wanted {
  const wanted = new Map<string, { parts: Parts; n: number }[]>()
  for (const { key, n, ledger, indicator } of asks) {
    let parts = found.get(key)
    if (!parts) found.set(key, parts = new Map())
    const name = indicator.slice(ledger.length)
    const some = wanted.get(name)
    if (some) some.push({ parts, n })
    else wanted.set(name, [{ parts, n }])
  }
  return wanted
}

function addTo(wanted: Wanted, bundle: Bundle, whole: boolean): void {
  for (const name in bundle) {
    const some = wanted.get(name)
    if (!some) continue
    for (const part in bundle[name]) {
      const [records, amount, blank] = bundle[name][part]!
      for (const { parts, n } of some) {
        let sum = parts.get(part)
        if (!sum) parts.set(part, sum = none(part))
        if (!whole) sum.straddling += n * records
        else [sum.records, sum.amount, sum.blank] = [sum.records + n * records, sum.amount + n * amount, sum.blank + n * blank]
      }
    }
  }
}

function none(part: string): Sum {
  const [split, form] = part.split('|') as [string, CellForm]
  return { split, form, records: 0, amount: 0, blank: 0, straddling: 0 }
}

type Bundled = { at: number | string; first: string; last: string; sums: string }

const within = sql`t.root = a.root and t.ledger = a.ledger and t.last >= a.opens and t.first <= a.ends`

/**
 * One value holds all that is asked for, so that the statement is planned once. PostgreSQL takes such a value for a hundred rows and would rather
 * read all sums there are; `offset 0` keeps it to the index, once for each that is asked for.
 */
function bundlesSql({ dialect }: Read, asks: readonly Ask[]) {
  const each = eachOf(dialect, asks.map(({ root, ledger, opens, ends }, at) => [at, root, ledger, opens, ends]))
  return sql`with asked as (
  select value ->> 0 as at, value ->> 1 as root, value ->> 2 as ledger, value ->> 3 as opens, value ->> 4 as ends from ${each}
)
select a.at, t.first, t.last, t.sums from asked a ${dialect === 'sqlite'
    ? sql`join tally t on ${within}`
    : sql`cross join lateral (select t.* from tally t where ${within} offset 0) t`}`
}
