import { writeFile } from 'node:fs/promises'
import { deflateRawSync } from 'node:zlib'
import Database from 'better-sqlite3'
import pg from 'pg'

/*
 * What the work would take without the product: hand-tuned statements against the same tables with the same indexes, with
 * the settings for durability that the product uses. Nothing is checked, sealed, numbered or explained.
 */

/** The rows of a table as it holds them, columns first. */
export type Cells = { table: string; columns: string[]; rows: unknown[][] }

/** Rows stored with one commit, as the loading of sheets does. */
const PART = 1000

export function openBareSqlite(file: string): Database.Database {
  const db = new Database(file)
  for (const setting of ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'cache_size = -64000', 'wal_autocheckpoint = 4000']) db.pragma(setting)
  return db
}

/** A row a statement: 5 to 500 at once took 5 to 30 % longer, for their cells have to be laid into one list. */
export function insertSqlite(db: Database.Database, tables: readonly Cells[]): void {
  for (const { table, columns, rows } of tables) {
    const one = db.prepare(`insert into "${table}" (${columns.map(quoted).join(', ')}) values (${columns.map(() => '?').join(', ')})`)
    const part = db.transaction((from: number, to: number) => {
      for (let at = from; at < to; at++) one.run(rows[at])
    })
    for (let from = 0; from < rows.length; from += PART) part.immediate(from, Math.min(from + PART, rows.length))
  }
}

/** Columns as arrays: a parameter for each cell of 100 to 1000 rows took 30 to 50 % longer. */
export async function insertPostgres(client: pg.Client, tables: readonly Cells[], types: ReadonlyMap<string, string>): Promise<void> {
  for (const { table, columns, rows } of tables) {
    const arrays = columns.map((column, i) => `$${i + 1}::${types.get(`${table}.${column}`)}[]`)
    const text = `insert into "${table}" (${columns.map(quoted).join(', ')}) select * from unnest(${arrays.join(', ')})`
    for (let from = 0; from < rows.length; from += PART) {
      const part = rows.slice(from, from + PART)
      await client.query('begin')
      await client.query({ name: `insert ${table}`, text, values: columns.map((_, i) => part.map(row => row[i])) })
      await client.query('commit')
    }
  }
}

export async function columnTypes(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; type: string }>("select table_name || '.' || column_name as name, data_type as type from information_schema.columns where table_schema = current_schema()")
  return new Map(rows.map(({ name, type }) => [name, type]))
}

function quoted(name: string): string {
  return `"${name}"`
}

/** Three figures of a union subtree and a period as someone would write them who knows these tables, and that a 汇总 stands for the details of its kind and months. */
export function bareFigures(file: string, union: string, { first, last }: { first: string; last: string }) {
  const db = new Database(file, { readonly: true })
  const prepare = (text: string) => {
    const statement = db.prepare(text).pluck()
    return { value: () => statement.get({ union, first, last }) }
  }
  const below = 'in (select descendant from union_tree where ancestor = :union)'
  const counted = `"union" ${below} and received >= :first and received_to <= :last and (form = 'total' or not exists (
    select 1 from dispute t where t.form = 'total' and t."union" = d."union" and t.cause is d.cause and coalesce(t.covers, 'included') <> 'extra'
    and t.received <= d.received and t.received_to >= d.received_to and t.received >= :first and t.received_to <= :last))`
  const received = prepare(`select sum(case form when 'total' then times else 1 end) from dispute d where ${counted}`)
  const sought = prepare(`select sum(sought) from dispute d where ${counted}`)
  const standing = prepare(`
    select count(*) from "union" where id ${below} and type not in ('township', 'county', 'city', 'province')
    and founded_to <= :last and (dissolved is null or dissolved > :last)`)
  const behind = db.prepare(`select id, book, "union", called, received, received_to, case form when 'total' then times else 1 end as amount from dispute d where ${counted} order by received, id`)
  return {
    three: () => ({ 'dispute.received': received.value(), 'dispute.sought': sought.value(), 'union.standing': standing.value() }),
    one: () => received.value(),
    why: () => behind.all({ union, first, last }),
    close: () => db.close(),
  }
}

/** Every number of a text and every sentence, by one expression each. */
export function scan(text: string): number {
  return [...text.matchAll(/\d+(?:\.\d+)?/g)].length + text.split(/[。！？\n]/).length
}

/** Packs what is inside documents, and writes it. */
export async function packAndWrite(parts: readonly Uint8Array[][], folder: string): Promise<void> {
  for (const [i, files] of parts.entries()) await writeFile(`${folder}/bare-${i}`, Buffer.concat(files.map(bytes => deflateRawSync(bytes))))
}
