import { slices } from '#kit/slices.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { among } from '../among.ts'
import { treeOf } from '../shape.ts'
import { bareRecords } from './bare.ts'
import { includingTotals, primariesOf } from './beside.ts'
import { addAll, type Placed, type Sums } from './bundle.ts'
import { planOf } from './plan.ts'
import { addSide, type Side } from './sums.ts'

/** How many unions are gone through at once: with what they hold they are in memory together. */
const AT_ONCE = 50

/** The sums of some ledgers as the records give them, each root once: unions that have none below them as they are met, the others at the end. */
export async function* counted(read: Read, register: Register, ledgers: Iterable<AnyLedger>): AsyncGenerator<Sums> {
  const chains = await chainsOf(read, register)
  const summed = Array.from(ledgers).filter(ledger => planOf(ledger).kept.length > 0)
  const inner = new Set([...chains.values()].flatMap(([, superior]) => superior ?? []))
  const upper: Sums = new Map()
  for (const unions of slices([...chains.keys()], AT_ONCE)) {
    const sums: Sums = new Map()
    for (const ledger of summed) addSide(sums, await sideOf(read, ledger, unions, chains), 1)
    for (const [root, cells] of sums) {
      if (inner.has(root)) addAll(upper, root, cells.values(), 1)
    }
    yield new Map(unions.filter(union => !inner.has(union)).map(union => [union, sums.get(union) ?? new Map<string, Placed>()]))
  }
  for (const root of inner) yield new Map([[root, upper.get(root) ?? new Map<string, Placed>()]])
}

async function sideOf(read: Read, ledger: AnyLedger, unions: readonly string[], chains: Chains): Promise<Side> {
  const records = await bareRecords(read, ledger, sql`r."union" in ${among(read.dialect, unions)}`)
  const totals = ledger.totals ? await includingTotals(read, ledger, unions) : []
  const primaries = await primariesOf(read, ledger, records.flatMap(({ same }) => same ?? []))
  const details: readonly LedgerRecord[] = totals.length === 0 ? [] : records.filter(({ form }) => form !== 'total')
  return { ledger, records, details, totals, primaries, roots: union => chains.get(union) ?? [] }
}

type Chains = ReadonlyMap<string, readonly string[]>

/** Every union with all above it, as its rows have it. */
async function chainsOf(read: Read, register: Register): Promise<Chains> {
  const rows = await read.all<{ id: string; union: string | null }>(sql`select id, "union" from ${ident(treeOf(register).id)} order by id`)
  const superior = new Map(rows.map(({ id, union }) => [id, union]))
  return new Map(rows.map(({ id }) => {
    const chain = [id]
    for (let at = superior.get(id); at && !chain.includes(at); at = superior.get(at)) chain.push(at)
    return [id, chain]
  }))
}
