import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { TestContext } from 'node:test'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import assert from 'node:assert/strict'
import pg from 'pg'
import { newId } from '#kit/id.ts'
import { isRefusal } from '#kit/refusal.ts'
import { parsePeriod } from '#kit/period.ts'
import { everyWant } from '#figures/every.ts'
import { figures, type Figures } from '#figures/figures.ts'
import { csvRows } from '#formats/csv.ts'
import { register } from '#lines/register.ts'
import { wantName } from '#model/figure.ts'
import { system, type Actor } from '#records/actor.ts'
import { openKeys } from '#records/keys/key-file.ts'
import { openOffice, type Office } from '#records/office.ts'
import { load as loadRecords } from '#records/rows.ts'
import { sayFault } from '#sheets/fault.ts'
import { ledgerOf } from '#sheets/ledger-of.ts'
import { load, type Loaded, type SheetFile } from '#sheets/load.ts'
import { openSheet } from '#sheets/sheet.ts'
import { putFile } from '#store/files.ts'
import { openStore } from '#store/open.ts'
import { ident, sql } from '#store/sql.ts'
import type { Place, Row, Store } from '#store/store.ts'

/** A book of the product's own ledgers, with its key in the folder; `code` only where the key was made just now. */
export type Town = { office: Office; figures: Figures; actor: Actor; store: Store; dir: string; code?: string }

export const township = fileURLToPath(new URL('../../demo/yunpu', import.meta.url))

/** The first book of a store; begun where there is none. */
export async function openTown(store: Store, dir: string): Promise<Town> {
  const { keys, code } = openKeys(dir)
  const office = openOffice({ store, register, keys, dir })
  const [found] = await office.books()
  const { id: book } = found ?? await office.createBook(system('测试', ''), { name: '云浦镇总工会' })
  return { office, figures: figures({ store, register }), actor: system('测试', book), store, dir, ...(code !== undefined && { code }) }
}

/** Opens a place that was restored for one look at it. */
export async function atTown<T>(place: Place, work: (town: Town) => Promise<T>): Promise<T> {
  const store = await openStore(place, 'write', 'test')
  try {
    return await work(await openTown(store, place.dir))
  } finally {
    await store.close()
  }
}

/** Loads the sheets of a folder as an officer would; whatever is refused fails the test. */
export async function loadFolder({ office, actor }: Town, folder: string): Promise<Loaded[]> {
  const files: SheetFile[] = []
  for (const name of readdirSync(folder).filter(name => name.endsWith('.csv')).sort()) {
    const rows = csvRows(createReadStream(join(folder, name)))
    const head = (await rows.next()).value!
    files.push({ file: basename(name), sheet: openSheet(ledgerOf(register, [name], head.cells), head), rows })
  }
  const loaded = await load({ office, register, actor, files, batch: { id: newId(), note: 'test' }, year: 2025 })
  assert.deepEqual(loaded.flatMap(one => one.refused.flatMap(({ faults }) => faults.map(fault => sayFault(one.file, fault, one.sheet.ledger)))), [])
  assert.deepEqual(loaded.filter(({ waits }) => waits !== undefined), [])
  return loaded
}

export async function keep({ office, actor, dir }: Town, name: string, bytes: Uint8Array): Promise<string> {
  const stored = await putFile(dir, bytes)
  await office.addFile(actor, { ...stored, name, type: 'application/pdf' })
  return stored.hash
}

export async function enter({ office, actor }: Town, ledger: string, values: Record<string, unknown>): Promise<string> {
  return (await office.write(actor, [{ ledger, do: 'create', values }]))[0]!.id
}

/** All that a book holds, personal values in the open, in an order of its own: two books that hold the same are deeply equal. */
export async function everything(town: Town) {
  const { store: { read } } = town
  const history = await read.all<Row>(sql`select * from change order by book, no`)
  const batches = await read.all<Row>(sql`select * from batch order by book, id`)
  const books = await read.all<Row>(sql`select * from book order by id`)
  return { books, batches, history, records: await records(town), evidence: await evidence(town), figures: await allFigures(town) }
}

/** Every record of every ledger, as its door keeps it. */
export async function records({ office: { store: { read }, keys } }: Town) {
  const found: Record<string, unknown> = {}
  for (const ledger of register.ledgers.values()) {
    const ids = await read.all<{ id: string }>(sql`select id from ${ident(ledger.id)} order by id`)
    if (ids.length === 0) continue
    const records = await loadRecords(read, keys, ledger, ids.map(row => row.id))
    found[ledger.id] = ids.map(({ id }) => records.get(id))
  }
  return found
}

export async function evidence({ dir, store: { read } }: Town) {
  const files = await read.all<{ hash: string; name: string; type: string }>(sql`select * from file order by hash`)
  return Promise.all(files.map(async file => {
    const path = join(dir, 'files', file.hash.slice(0, 2), file.hash)
    return { ...file, content: existsSync(path) ? (await buffer(createReadStream(path))).toString('base64') : null }
  }))
}

/** All figures of the township, by name; the heads of books are left out, for a book loaded anew has others. */
export async function allFigures({ figures, actor, store: { read } }: Town, period = '2025-01..2025-08') {
  const top = await read.get<{ id: string }>(sql`select id from "union" where "union" is null`)
  const found = await figures.compute(actor, everyWant(register, { union: top!.id, period: parsePeriod(period) }))
  return Object.fromEntries(found.map(figure => [wantName(figure), figure.value]))
}

/** The place for a restore from the same kind of store, empty: for PostgreSQL a database of its own on the same server. */
export async function emptyPlace(t: TestContext, { db }: Place, dir: string): Promise<Place> {
  if (db === undefined) return { dir }
  const name = `restored_${newId().replaceAll('-', '')}`
  const at = (pathname: string) => Object.assign(new URL(db), { pathname }).href
  await command(at('/postgres'), `create database ${name} template template0 encoding 'UTF8' locale 'C'`)
  t.after(() => command(at('/postgres'), `drop database ${name} with (force)`))
  return { dir, db: at(`/${name}`) }
}

export async function command(db: string, text: string): Promise<void> {
  const client = new pg.Client(db)
  await client.connect()
  await client.query(text).finally(() => client.end())
}

/** The sentence that refuses; anything else that is thrown is a bug and fails the test. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(() => null, (error: unknown) => error)
  if (error === null) throw new Error('it was not refused')
  if (!isRefusal(error)) throw error
  assert.match(error.say, /^[^\n]*\p{Script=Han}[^\n]*$/u)
  assert.doesNotMatch(error.say, /。.+|Error|undefined|\[object/)
  return error.say
}
