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
  const found = new Map<string, Map<string, Sum>>()
  const groups = [...Map.groupBy(asks, ({ root, ledger, opens, ends }) => [root, ledger, opens, ends].join('|')).values()]
    .map(some => ({ about: some[0]!, asks: Map.groupBy(some, ({ ledger, indicator }) => indicator.slice(ledger.length)) }))
  const rows = groups.length === 0 ? [] : await read.all<Bundled>(bundlesSql(read, groups.map(({ about }) => about)))
  for (const { at, first, last, sums } of rows) {
    const { about: { opens, ends }, asks: some } = groups[Number(at)]!
    const whole = first >= opens && last <= ends
    const bundle = JSON.parse(sums) as Bundle
    for (const name in bundle) for (const { key, n } of some.get(name) ?? []) {
      for (const part in bundle[name]) {
        const [records, amount, blank] = bundle[name][part]!
        const sum = sumAt(found, key, part)
        if (!whole) sum.straddling += n * records
        else [sum.records, sum.amount, sum.blank] = [sum.records + n * records, sum.amount + n * amount, sum.blank + n * blank]
      }
    }
  }
  return key => [...found.get(key)?.values() ?? []]
}

function sumAt(found: Map<string, Map<string, Sum>>, key: string, part: string): Sum {
  let own = found.get(key)
  if (!own) found.set(key, own = new Map())
  let sum = own.get(part)
  if (!sum) {
    const [split, form] = part.split('|') as [string, CellForm]
    own.set(part, sum = { split, form, records: 0, amount: 0, blank: 0, straddling: 0 })
  }
  return sum
}

type Bundled = { at: number | string; first: string; last: string; sums: string }

/** One value holds all that is asked for, so that the statement is planned once. */
function bundlesSql({ dialect }: Read, asks: readonly Ask[]) {
  const list = JSON.stringify(asks.map(({ root, ledger, opens, ends }, at) => [at, root, ledger, opens, ends]))
  const each = dialect === 'sqlite' ? sql`json_each(${list})` : sql`json_array_elements(${list}::json) as list(value)`
  return sql`with asked as (
  select value ->> 0 as at, value ->> 1 as root, value ->> 2 as ledger, value ->> 3 as opens, value ->> 4 as ends from ${each}
)
select a.at, t.first, t.last, t.sums from asked a join tally t on t.root = a.root and t.ledger = a.ledger and t.last >= a.opens and t.first <= a.ends`
}
