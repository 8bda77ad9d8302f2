import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join as pathOf } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { refuse } from '#kit/refusal.ts'
import { csvLine } from '#formats/csv.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import type { Actor } from '#records/actor.ts'
import { filesOf } from '#records/evidence.ts'
import type { Page } from '#records/lists/list.ts'
import type { Office } from '#records/office.ts'
import { shapeOf, treeOf } from '#records/shape.ts'
import { extraKeys, withNames, writeSheet } from '#sheets/write.ts'
import { explain } from '#store/fault.ts'
import { ident, join, sql } from '#store/sql.ts'
import { exportEvidence } from './evidence.ts'
import { refuseUsed } from './new-folder.ts'
import { exportTexts } from './texts.ts'

export type Export = {
  office: Office
  register: Register
  actor: Actor
  dir: string
  /** Why personal values are wanted in the open: every record whose values are shown says so in its history. Masked without. */
  reason?: string
  progress: (say: string) => void
}

/**
 * The whole book as files anyone can open: a sheet for each ledger that has records, which loading reads back, the
 * texts of records under 正文, and the evidence under 附件. References are written by name; by id where a name is not the only one of its kind.
 */
export async function exportAll(o: Export): Promise<string[]> {
  if (o.reason?.trim() === '') throw refuse('invalid', '请写明理由', 'reason')
  refuseUsed(o.dir, { file: '请换一个位置', folder: '请换一个空文件夹' })
  const paths: string[] = []
  const named = new Set<string>()
  try {
    await mkdir(o.dir, { recursive: true })
    const ambiguous = await ambiguousNames(o)
    for (const ledger of o.register.ledgers.values()) {
      const { total } = await o.office.list(o.actor, ledger.id, { limit: 1 })
      if (total === 0) continue
      const path = pathOf(o.dir, `${ledger.label}.csv`)
      await pipeline(Readable.from(sheetOf(o, ledger, ambiguous, named)), createWriteStream(path, { mode: 0o600 }))
      paths.push(path)
      o.progress(`已导出${ledger.label} ${total} 条`)
      if (ledger.body) paths.push(...await exportTexts(o, ledger, named))
    }
    paths.push(...await exportEvidence(o, named))
  } catch (error) {
    throw explain(error, o.dir)
  }
  return paths
}

/** Adds to `named` the evidence that the records name. */
async function* sheetOf(o: Export, ledger: AnyLedger, ambiguous: ReadonlySet<string>, named: Set<string>): AsyncGenerator<string> {
  const extras = await extrasOf(o, ledger)
  yield '\ufeff'
  let head = true
  for await (const records of written(o, ledger, ambiguous)) {
    for (const record of records) for (const hash of filesOf(ledger, record)) named.add(hash)
    const [headings, ...rows] = writeSheet(ledger, records, extras)
    for (const row of head ? [headings!, ...rows] : rows) yield csvLine(row)
    head = false
  }
}

/** All records as they are to be written: references by name, personal values in the open where there is a reason. */
async function* written(o: Export, ledger: AnyLedger, ambiguous: ReadonlySet<string>): AsyncGenerator<LedgerRecord[]> {
  for await (const { records, names } of pages(o, ledger)) {
    const shown = o.reason === undefined ? records : await inTheOpen(o, ledger, records, o.reason)
    const called = (id: unknown) => {
      const name = names[String(id)]
      return name === undefined || ambiguous.has(name) ? id : name
    }
    yield shown.map(record => withNames(ledger, record, called))
  }
}

/** The oldest first. */
async function* pages({ office, actor }: Export, ledger: AnyLedger): AsyncGenerator<Page> {
  for (let after: string | undefined; ;) {
    const page = await office.list(actor, ledger.id, { up: true, limit: 500, ...(after !== undefined && { after }) })
    yield page
    if (page.next === undefined) return
    after = page.next
  }
}

/** Names that stand for more than one record of those that can be pointed to. */
async function ambiguousNames({ office, register, actor }: Export): Promise<Set<string>> {
  const pointed = new Set([...register.ledgers.values()].flatMap(ledger => {
    const { refs, parts, links } = shapeOf(ledger)
    return [treeOf(register).id, ...[...refs, ...parts.flatMap(part => part.refs)].flatMap(ref => ref.to), ...links.map(([, link]) => link.to)]
  }))
  const all = join(Array.from(pointed, ledger => sql`select called from ${ident(ledger)} where book = ${actor.book}`), ' union all ')
  const rows = await office.store.read.all<{ called: string }>(sql`select called from (${all}) named group by called having count(*) > 1`)
  return new Set(rows.map(({ called }) => called))
}

/** The keys of 其他 in the records that the actor may see. */
async function extrasOf(o: Export, ledger: AnyLedger): Promise<string[]> {
  const any = await o.office.store.read.get(sql`select 1 from ${ident(ledger.id)} where book = ${o.actor.book} and extra <> '{}' limit 1`)
  const keys = new Set<string>()
  if (any) for await (const { records } of pages(o, ledger)) for (const key of extraKeys(records)) keys.add(key)
  return [...keys].sort()
}

async function inTheOpen({ office, actor }: Export, ledger: AnyLedger, records: readonly LedgerRecord[], reason: string): Promise<LedgerRecord[]> {
  const { personal, parts } = shapeOf(ledger)
  const holds = (record: LedgerRecord) => personal.some(name => record[name] !== null)
    || parts.some(part => (record[part.name] as Readonly<Record<string, unknown>>[]).some(row => part.personal.some(name => row[name] !== null)))
  const open: LedgerRecord[] = []
  for (const record of records) open.push(holds(record) ? await office.reveal(actor, ledger.id, record.id, reason) : record)
  return open
}
