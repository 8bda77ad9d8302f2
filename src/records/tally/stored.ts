import { insertRows } from '#store/insert.ts'
import { sql } from '#store/sql.ts'
import type { Read, Row, Tx } from '#store/store.ts'
import { among, eachOf } from '../among.ts'
import { addAll, trimmed, type Bundle, type Placed, type Sums } from './bundle.ts'

/**
 * Adds sums to those that are kept. On SQLite, which writes one transaction after another, to the very rows; on PostgreSQL
 * beside them, for two offices of a county would wait for each other at every sum of the county.
 */
export async function addSums(tx: Tx, sums: Sums): Promise<void> {
  if (tx.dialect === 'sqlite') return addOnto(tx, sums)
  await insertRows(tx, 'tally', rowsOf(sums, 1 + Math.floor(Math.random() * (Number.MAX_SAFE_INTEGER - 1))))
}

/** Adds all that one root has `n` times to others. */
export async function addRoot(tx: Tx, from: string, to: readonly string[], n: 1 | -1): Promise<void> {
  if (to.length === 0) return
  const own = [...(await sumsOf(tx, [from])).get(from)?.values() ?? []]
  const sums: Sums = new Map()
  for (const root of to) addAll(sums, root, own, n)
  await addSums(tx, sums)
}

/**
 * On PostgreSQL: adds what stands beside the kept sums to them. Readers see all of it or none. What one write left came
 * with it as a whole, and goes as a whole. Returns how many rows were folded.
 */
export async function fold(tx: Tx): Promise<number> {
  await tx.lock('fold')
  const rows = await tx.all<Kept>(sql`select * from tally where fresh <> 0`)
  if (rows.length === 0) return 0
  await tx.run(sql`delete from tally where fresh <> 0 and cast(fresh as text) in ${among(tx.dialect, rows.map(({ fresh }) => String(fresh)))}`)
  await addOnto(tx, sumsIn(rows))
  return rows.length
}

/** What is kept of some roots, folded and not. */
export async function sumsOf(read: Read, roots: Iterable<string>): Promise<Sums> {
  return sumsIn(await read.all<Kept>(sql`select * from tally where root in ${among(read.dialect, roots)}`))
}

/** As rows of their own. */
export function rowsOf(sums: Sums, fresh: number): Row[] {
  return Array.from(sums, ([root, own]) => Array.from(own.values(), ({ ledger, first, last, bundle }) =>
    ({ root, ledger, last, first, fresh, sums: JSON.stringify(trimmed(bundle)) }))).flat()
}

type Kept = { root: string; ledger: string; last: string; first: string; fresh: number; sums: string }

async function addOnto(tx: Tx, sums: Sums): Promise<void> {
  const kept = tx.noted.get<Sums>('tally') ?? new Map() as Sums
  const places = Array.from(sums, ([root, own]) => Array.from(own, ([place, { ledger, last, first }]) => ({ root, place, ledger, last, first }))).flat()
  const strange = places.filter(({ root, place }) => !kept.get(root)?.has(place))
  for (const row of strange.length === 0 ? [] : await at(tx, strange)) addAll(kept, row.root, [placed(row)], 1)
  for (const [root, own] of sums) addAll(kept, root, own.values(), 1)
  const touched: Sums = new Map(Array.from(sums, ([root, own]) => [root, new Map(Array.from(own.keys(), place => [place, kept.get(root)!.get(place)!]))]))
  await insertRows(tx, 'tally', rowsOf(touched, 0), sql` on conflict (root, ledger, last, first, fresh) do update set sums = excluded.sums`)
  if (places.length <= FEW && kept.values().reduce((many, own) => many + own.size, 0) <= MOST) tx.noted.set('tally', kept)
}

/** What some records touch is noted, what an import does is not; some 5 MB at most. */
const FEW = 64
const MOST = 1000

function at(tx: Tx, places: readonly Pick<Kept, 'root' | 'ledger' | 'last' | 'first'>[]): Promise<Kept[]> {
  const each = eachOf(tx.dialect, places.map(({ root, ledger, last, first }) => [root, ledger, last, first]))
  return tx.all<Kept>(sql`with place as (select value ->> 0 as root, value ->> 1 as ledger, value ->> 2 as last, value ->> 3 as first from ${each})
    select t.* from place p join tally t on t.root = p.root and t.ledger = p.ledger and t.last = p.last and t.first = p.first and t.fresh = 0`)
}

function sumsIn(rows: readonly Kept[]): Sums {
  const sums: Sums = new Map()
  for (const row of rows) addAll(sums, row.root, [placed(row)], 1)
  return sums
}

function placed({ ledger, first, last, sums }: Kept): Placed {
  return { ledger, first, last, bundle: JSON.parse(sums) as Bundle }
}
