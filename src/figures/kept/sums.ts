import type { CellForm } from '#records/tally/cells.ts'
import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'

/** The sums of an indicator for a root, `n` times, in the months from one to another. What is asked under one key is added up. */
export type Ask = { key: string; n: number; root: string; indicator: string; opens: string; ends: string }

/** `straddling` are the records that lie only partly in the months; the other numbers are of what lies in them whole. */
export type Sum = { split: string; form: CellForm; records: number; amount: number; blank: number; straddling: number }

/** However many asks, one statement. */
export async function readSums(read: Read, asks: readonly Ask[]): Promise<(key: string) => readonly Sum[]> {
  if (asks.length === 0) return () => []
  const rows = await read.all<Sum & { at: number | string }>(sumsSql(read, asks))
  const found = new Map<string, Sum[]>()
  for (const { at, ...sum } of rows) {
    const { key, n } = asks[Number(at)]!
    const some = found.get(key)
    const times = { ...sum, records: n * sum.records, amount: n * sum.amount, blank: n * sum.blank, straddling: n * sum.straddling }
    if (some) some.push(times)
    else found.set(key, [times])
  }
  return key => found.get(key) ?? []
}

/** One value holds all asks, so that the statement is planned once. */
function sumsSql({ dialect }: Read, asks: readonly Ask[]) {
  const list = JSON.stringify(asks.map(({ root, indicator, opens, ends }, at) => [at, root, indicator, opens, ends]))
  const each = dialect === 'sqlite' ? sql`json_each(${list})` : sql`json_array_elements(${list}::json) as list(value)`
  return sql`with asked as (
  select value ->> 0 as at, value ->> 1 as root, value ->> 2 as indicator, value ->> 3 as opens, value ->> 4 as ends from ${each}
)
select a.at, t.split, t.form,
  cast(sum(case when t.first >= a.opens and t.last <= a.ends then t.records else 0 end) as bigint) as records,
  cast(sum(case when t.first >= a.opens and t.last <= a.ends then t.amount else 0 end) as bigint) as amount,
  cast(sum(case when t.first >= a.opens and t.last <= a.ends then t.blank else 0 end) as bigint) as blank,
  cast(sum(case when t.first >= a.opens and t.last <= a.ends then 0 else t.records end) as bigint) as straddling
from asked a join tally t on t.root = a.root and t.indicator = a.indicator and t.last >= a.opens and t.first <= a.ends
group by a.at, t.split, t.form`
}
