import { hash } from 'node:crypto'
import { canonical } from '#kit/canonical.ts'
import type { Body } from '#model/body.ts'
import type { Register } from '#model/register.ts'
import { columnOf } from '#model/kinds/kinds.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'

/** A version of a text as its table holds it. */
export type BodyRow = {
  book: string; record: string; version: number; ledger: string; title: string; body: string; digest: string
  at: string; since: string; who: string; who_name: string; note: string | null; sealed: number
}

/** Of the title and all that stands below it. */
export function digestOfBody(title: string, body: Body): string {
  return hash('sha256', canonical({ title, body }))
}

export function newestBody(read: Read, record: string): Promise<BodyRow | undefined> {
  return read.get<BodyRow>(sql`select * from record_body where record = ${record} order by version desc limit 1`)
}

export function bodyRow(read: Read, record: string, version: number): Promise<BodyRow | undefined> {
  return read.get<BodyRow>(sql`select * from record_body where record = ${record} and version = ${version}`)
}

/** Texts that are not what their digest says, and issued records whose text is not the one that their place in the history holds. */
export async function bodyFlaws(read: Read, register: Register): Promise<string[]> {
  const flaws: string[] = []
  for (const ledger of register.ledgers.values()) {
    if (!ledger.body) continue
    for (let from = { record: '', version: 0 }; ;) {
      const rows = await read.all<BodyRow>(sql`select * from record_body where ledger = ${ledger.id} and (record, version) > (${from.record}, ${from.version}) order by record, version limit 100`)
      for (const row of rows) if (digestOfBody(row.title, JSON.parse(row.body) as Body) !== row.digest) flaws.push(`${ledger.label}“${row.title}”第${row.version}版的正文被改动过，请从备份恢复`)
      if (rows.length < 100) break
      from = rows.at(-1)!
    }
    const lost = await read.all<{ called: string }>(sql`
      select r.called from ${ident(ledger.id)} r where r.state = ${ledger.body.sealed} and exists (select 1 from record_body b where b.record = r.id and b.sealed = 1)
      and not exists (select 1 from record_body b where b.record = r.id and b.digest = r.${ident(columnOf(ledger.body.seal))} and b.sealed = 1)`)
    flaws.push(...lost.map(({ called }) => `${ledger.label}“${called}”的正文与印发时不同，请从备份恢复`))
  }
  return flaws
}
