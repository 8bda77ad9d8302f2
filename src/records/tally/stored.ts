import { insertRows } from '#store/insert.ts'
import { join, raw, sql } from '#store/sql.ts'
import type { Read, Row, Tx } from '#store/store.ts'
import type { Cell } from './cells.ts'
import type { Sum, Sums } from './sums.ts'

/** A cell as it is kept. */
export type Rooted = Cell & { root: string }

/**
 * Adds sums to those that are kept. On SQLite, which writes one transaction after another, to the very rows; on PostgreSQL
 * beside them, for two offices of a county would wait for each other at every sum of the county.
 */
export async function addSums(tx: Tx, sums: Sums): Promise<void> {
  const fresh = freshOf(tx)
  await insertRows(tx, 'tally', Array.from(sums, ([root, cells]) => rowsOf(root, cells.values(), fresh)).flat(), onto)
}

export function rowsOf(root: string, cells: Iterable<Sum>, fresh: number): Row[] {
  const rows: Row[] = []
  for (const { of: { indicator, last, first, split, form }, records, amount, blank } of cells) {
    if (records !== 0 || amount !== 0 || blank !== 0) rows.push({ root, indicator, last, first, split, form, fresh, records, amount, blank })
  }
  return rows
}

/** Adds all that one root has `n` times to another. */
export async function addRoot(tx: Tx, from: string, to: string, n: 1 | -1): Promise<void> {
  await tx.run(sql`insert into tally (${raw(COLUMNS)})
    select ${to}, indicator, last, first, split, form, ${raw(String(freshOf(tx)))}, ${raw(SUMS.map(name => `${n} * cast(sum(${name}) as bigint)`).join(', '))}
    from tally where root = ${from} group by indicator, last, first, split, form${onto}`)
}

/** On PostgreSQL: adds what stands beside the kept sums to them. Readers see all of it or none. Returns how many sums were touched. */
export async function fold(tx: Tx): Promise<number> {
  await tx.lock('fold')
  return tx.run(sql`with taken as (delete from tally where fresh <> 0 returning *)
    insert into tally (${raw(COLUMNS)})
    select root, indicator, last, first, split, form, 0, ${raw(SUMS.map(name => `cast(sum(${name}) as bigint)`).join(', '))}
    from taken group by root, indicator, last, first, split, form${onto}`)
}

/** What is kept of some roots, folded and not. */
export async function sumsOf(read: Read, roots: readonly string[]): Promise<Rooted[]> {
  const rows = await read.all<Rooted>(sql`select root, indicator, split, form, first, last, ${raw(SUMS.map(name => `cast(sum(${name}) as bigint) as ${name}`).join(', '))}
    from tally where root in (${join(roots)}) group by root, indicator, last, first, split, form`)
  return rows.filter(({ records, amount, blank }) => records !== 0 || amount !== 0 || blank !== 0)
}

/** On PostgreSQL no two transactions meet at a row. If they should, they wait for each other and both are right. */
function freshOf({ dialect }: Tx): number {
  return dialect === 'sqlite' ? 0 : 1 + Math.floor(Math.random() * (Number.MAX_SAFE_INTEGER - 1))
}

const COLUMNS = 'root, indicator, last, first, split, form, fresh, records, amount, blank'
const SUMS = ['records', 'amount', 'blank'] as const
const onto = raw(` on conflict (root, indicator, last, first, split, form, fresh) do update set ${SUMS.map(name => `${name} = tally.${name} + excluded.${name}`).join(', ')}`)
