import { createWriteStream, existsSync, readdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { refuse } from '#kit/refusal.ts'
import { csvLine } from '#formats/csv.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import { shapeOf, treeOf } from '#records/shape.ts'
import { writeSheet } from '#sheets/write.ts'
import { explain } from '#store/fault.ts'
import { openFile } from '#store/files.ts'
import { ident, sql } from '#store/sql.ts'

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
 * The whole book as files anyone can open: a sheet for each ledger that has records, which loading reads back, and the
 * evidence under 附件. References are written by name; by id where a name is not the only one of its kind.
 */
export async function exportAll(o: Export): Promise<string[]> {
  if (existsSync(o.dir) && readdirSync(o.dir).length > 0) throw refuse('conflict', `“${o.dir}”里已有内容，请换一个空文件夹`, o.dir)
  const written: string[] = []
  try {
    await mkdir(o.dir, { recursive: true })
    for (const ledger of o.register.ledgers.values()) {
      const { total } = await o.office.list(o.actor, ledger.id, { limit: 1 })
      if (total === 0) continue
      const path = join(o.dir, `${ledger.label}.csv`)
      await pipeline(Readable.from(sheetOf(o, ledger)), createWriteStream(path))
      written.push(path)
      o.progress(`已导出${ledger.label} ${total} 条`)
    }
    written.push(...await evidence(o))
  } catch (error) {
    throw explain(error, o.dir)
  }
  return written
}

async function* sheetOf(o: Export, ledger: AnyLedger): AsyncGenerator<string> {
  const extras = await extrasOf(o, ledger)
  yield '\ufeff'
  let head = true
  for await (const records of pages(o, ledger)) {
    const [headings, ...rows] = writeSheet(ledger, records, extras)
    for (const row of head ? [headings!, ...rows] : rows) yield csvLine(row)
    head = false
  }
}

/** All records, the oldest first, references as they are to be written. */
async function* pages(o: Export, ledger: AnyLedger): AsyncGenerator<LedgerRecord[]> {
  const ambiguous = await ambiguousNames(o)
  for (let after: string | undefined; ;) {
    const page = await o.office.list(o.actor, ledger.id, { up: true, limit: 500, ...(after !== undefined && { after }) })
    const records = o.reason === undefined ? page.records : await inTheOpen(o, ledger, page.records, o.reason)
    const called = (id: unknown) => {
      const name = page.names[String(id)]
      return name === undefined || ambiguous.has(name) ? id : name
    }
    yield records.map(record => named(ledger, record, called))
    if (page.next === undefined) return
    after = page.next
  }
}

function named(ledger: AnyLedger, record: LedgerRecord, called: (id: unknown) => unknown): LedgerRecord {
  const { refs, parts, links } = shapeOf(ledger)
  const rename = (row: Readonly<Record<string, unknown>>, names: readonly { name: string }[]) =>
    ({ ...row, ...Object.fromEntries(names.filter(({ name }) => typeof row[name] === 'string').map(({ name }) => [name, called(row[name])])) })
  return {
    ...rename(record, [{ name: 'union' }, ...refs]),
    ...Object.fromEntries(parts.map(part => [part.name, (record[part.name] as Readonly<Record<string, unknown>>[]).map(row => rename(row, part.refs))])),
    ...Object.fromEntries(links.map(([name]) => [name, (record[name] as string[]).map(called)])),
  } as LedgerRecord
}

/** Names that stand for more than one record of those that can be pointed to. */
async function ambiguousNames({ office, register, actor }: Export): Promise<Set<string>> {
  const pointed = new Set([...register.ledgers.values()].flatMap(ledger => {
    const { refs, parts, links } = shapeOf(ledger)
    return [treeOf(register).id, ...[...refs, ...parts.flatMap(part => part.refs)].flatMap(ref => ref.to), ...links.map(([, link]) => link.to)]
  }))
  const met = new Set<string>()
  const twice = new Set<string>()
  for (const ledger of pointed) {
    const rows = await office.store.read.all<{ called: string }>(sql`select called from ${ident(ledger)} where book = ${actor.book}`)
    for (const { called } of rows) (met.has(called) ? twice : met).add(called)
  }
  return twice
}

async function extrasOf({ office, actor }: Export, ledger: AnyLedger): Promise<string[]> {
  const rows = await office.store.read.all<{ extra: string }>(sql`select distinct extra from ${ident(ledger.id)} where book = ${actor.book} and extra <> '{}'`)
  return [...new Set(rows.flatMap(({ extra }) => Object.keys(JSON.parse(extra) as object)))].sort()
}

async function inTheOpen({ office, actor }: Export, ledger: AnyLedger, records: readonly LedgerRecord[], reason: string): Promise<LedgerRecord[]> {
  const { personal, parts } = shapeOf(ledger)
  const holds = (record: LedgerRecord) => personal.some(name => record[name] !== null)
    || parts.some(part => (record[part.name] as Readonly<Record<string, unknown>>[]).some(row => part.personal.some(name => row[name] !== null)))
  const open: LedgerRecord[] = []
  for (const record of records) open.push(holds(record) ? await office.reveal(actor, ledger.id, record.id, reason) : record)
  return open
}

async function evidence({ office, actor, dir, progress }: Export): Promise<string[]> {
  const files = await office.store.read.all<{ hash: string; name: string }>(sql`select hash, name from file where book = ${actor.book} order by hash`)
  if (files.length === 0) return []
  const folder = join(dir, '附件')
  await mkdir(folder, { recursive: true })
  const written: string[] = []
  for (const { hash, name } of files) {
    const path = join(folder, `${hash.slice(0, 8)}-${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(-100)}`)
    await pipeline((await openFile(office.dir, hash)).stream, createWriteStream(path))
    written.push(path)
  }
  progress(`已导出附件 ${files.length} 个`)
  return written
}
