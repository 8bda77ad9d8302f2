import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { writeSpreadsheet } from '#formats/spreadsheet/write.ts'
import { newId } from '#kit/id.ts'
import { openHere, type Desk } from '#server/open.ts'
import { columnTypes, insertPostgres, insertSqlite, openBareSqlite, type Cells } from './bare.ts'
import { loadSheets, loadWorkbook } from './load-sheets.ts'
import { compare, type Row, type Work } from './measure.ts'
import { town, writeSheets, type Size } from './town.ts'

/** The tables that the rows of a sheet end in; those of the history come on top. */
const TABLES = { member: ['member'], dispute: ['dispute', 'dispute_parties'] } as const
type Sheet = keyof typeof TABLES

/** Sheets of members and of disputes through the real door, on both databases; and as workbooks, with all that reading them takes. */
export async function imports(folder: string, server: string, size: Size, runs: number): Promise<Row[]> {
  const sheets = town(size)
  const paths = join(folder, 'sheets')
  writeSheets(paths, sheets)
  const begun = join(folder, 'begun')
  await loading({ data: begun }, paths, ['union', 'employer'])
  const rows: Row[] = []
  for (const sheet of ['member', 'dispute'] as const) {
    const many = sheets[sheet].length - 1
    const cells = await cellsOf(begun, folder, paths, sheet)
    const without = cells.filter(({ table }) => table !== 'change')
    const run = (desk: Desk) => loadSheets(desk, paths, [sheet])
    const workbook = join(folder, `${sheet}.xlsx`)
    await writeFile(workbook, await printed(sheets[sheet]))
    const postgres = await postgresWork({ server, folder, paths, run })
    for (const [how, { ours, bare }] of [
      ['SQLite', sqliteWork({ begun, folder, run })], ['PostgreSQL', postgres], ['.xlsx, SQLite', sqliteWork({ begun, folder, run: desk => loadWorkbook(desk, workbook, sheet) })],
    ] as const) {
      const baselines = { 'bare insert': { work: bare(without) }, 'bare insert with the history rows': { work: bare(cells) } }
      rows.push(...await compare(`import of ${many} ${sheet}s, ${how}`, ours as Work<any>, baselines, {
        runs, said: ms => `${Math.round(many / ms * 1000)} rows/s`,
      })) // any: as above, only `ours` sees it
    }
    await postgres.end()
  }
  return rows
}

type At = { data: string; db?: string }

async function loading(at: At, paths: string, ledgers: readonly string[]): Promise<void> {
  const desk = await openHere({ ...at, mode: 'write', who: 'bench' })
  try {
    await loadSheets(desk, paths, ledgers)
  } finally {
    await desk.close()
  }
}

/** What a load leaves behind in the tables of its sheet and in the history. */
async function cellsOf(begun: string, folder: string, paths: string, sheet: Sheet): Promise<Cells[]> {
  const data = mkdtempSync(join(folder, 'once-'))
  cpSync(begun, data, { recursive: true })
  const before = new Database(join(data, 'niangjia.db'), { readonly: true })
  const head = before.prepare('select max(no) from change').pluck().get() as number
  before.close()
  await loading({ data }, paths, [sheet])
  const db = new Database(join(data, 'niangjia.db'), { readonly: true })
  const cells = [...TABLES[sheet], 'change'].map((table): Cells => {
    const select = db.prepare(`select * from "${table}"${table === 'change' ? ` where no > ${head} order by no` : ' order by rowid'}`)
    return { table, columns: select.columns().map(({ name }) => name), rows: select.raw().all() as unknown[][] }
  })
  db.close()
  rmSync(data, { recursive: true })
  return cells
}

function printed([headings, ...rows]: string[][]): Promise<Uint8Array> {
  return writeSpreadsheet([{ name: '表', columns: headings!.map(heading => ({ heading })), rows }])
}

type About = { folder: string; run: (desk: Desk) => unknown }

function sqliteWork({ begun, folder, run }: About & { begun: string }) {
  const fresh = () => {
    const data = mkdtempSync(join(folder, 'run-'))
    cpSync(begun, data, { recursive: true })
    return data
  }
  const ours: Work<{ data: string; desk: Desk }> = {
    async before() {
      const data = fresh()
      return { data, desk: await openHere({ data, mode: 'write', who: 'bench' }) }
    },
    run: ({ desk }) => run(desk),
    async after({ data, desk }) {
      await desk.close()
      rmSync(data, { recursive: true })
    },
  }
  const bare = (cells: readonly Cells[]): Work<{ data: string; db: Database.Database }> => ({
    async before() {
      const data = fresh()
      return { data, db: openBareSqlite(join(data, 'niangjia.db')) }
    },
    run: ({ db }) => insertSqlite(db, cells),
    after({ data, db }) {
      db.close()
      rmSync(data, { recursive: true })
    },
  })
  return { ours, bare }
}

async function postgresWork({ server, folder, paths, run }: About & { server: string; paths: string }) {
  const at = (name: string) => Object.assign(new URL(server), { pathname: `/${name}` }).href
  const base = `bench_${newId().replaceAll('-', '')}`
  const data = mkdtempSync(join(folder, 'postgres-'))
  await command(server, `create database ${base} template template0 encoding 'UTF8' locale 'C'`)
  await loading({ data, db: at(base) }, paths, ['union', 'employer'])
  let runs = 0
  const fresh = async () => {
    const name = `${base}_${++runs}`
    await command(server, `create database ${name} template ${base}`)
    return name
  }
  const drop = (name: string) => command(server, `drop database ${name} with (force)`)
  const ours: Work<{ name: string; desk: Desk }> = {
    async before() {
      const name = await fresh()
      const desk = await openHere({ data, db: at(name), mode: 'write', who: 'bench' })
      await desk.office.books() // connected
      return { name, desk }
    },
    run: ({ desk }) => run(desk),
    async after({ name, desk }) {
      await desk.close()
      await drop(name)
    },
  }
  const bare = (cells: readonly Cells[]): Work<{ name: string; client: pg.Client; types: Map<string, string> }> => ({
    async before() {
      const name = await fresh()
      const client = new pg.Client(at(name))
      await client.connect()
      return { name, client, types: await columnTypes(client) }
    },
    run: ({ client, types }) => insertPostgres(client, cells, types),
    async after({ name, client }) {
      await client.end()
      await drop(name)
    },
  })
  return { ours, bare, end: () => drop(base) }
}

async function command(server: string, text: string): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  await client.query(text).finally(() => client.end())
}
