import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { command, at } from '#store/testing-tables.ts'
import { startPostgres } from '#store/testing.ts'
import { deskWork } from './desk-work.ts'
import { during } from './during.ts'
import { imports } from './imports.ts'
import { lists } from './lists.ts'
import { longImport } from './long-import.ts'
import { markdown, type Row } from './measure.ts'
import { papers } from './papers.ts'
import { reach } from './reach.ts'
import { keep } from './results.ts'
import { countyOf, tallies } from './tallies.ts'

/*
 * npm run bench [-- --members N --unions N --disputes N --runs N]: how long the product takes, and how many times what bare
 * statements take in the same run. Times differ by machine; the ratios are what counts. With --size 100000 (or a million)
 * only lists of so many members, what figures cost a county of so many, and, up to 100,000, what others notice while so many are
 * imported: --rate N of their requests a second. Both are written to results.md, a section a size. With --postgres beside it the county's
 * figures and the import beside others are measured on PostgreSQL, the latter with two servers; with --import csv or xlsx only how long
 * an import of so many takes, and what memory. --quick goes through each twice instead of five times, to see that all of it runs; it
 * writes nothing.
 */
const { values } = parseArgs({
  options: {
    unions: { type: 'string' }, members: { type: 'string' }, disputes: { type: 'string' }, size: { type: 'string' }, rate: { type: 'string' },
    import: { type: 'string' }, postgres: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false }, runs: { type: 'string' },
  },
})
const number = (text: string | undefined) => text === undefined ? undefined : Number(text)
const size = Object.fromEntries((['unions', 'members', 'disputes'] as const).flatMap(name => values[name] === undefined ? [] : [[name, number(values[name])!]]))
// The processes that open workbooks find the sources as they were last understood, as those that the program itself begins.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/niangjia', import.meta.url))

/** Rows of an import that others work beside. */
const MOST = 100_000
const runs = Number(values.runs ?? (values.quick ? 2 : 5))

const start = Date.now()
const folder = mkdtempSync(join(tmpdir(), 'niangjia-bench-'))
try {
  const table = markdown(values.size === undefined ? await usual() : await sized(Number(values.size)))
  console.log(table)
  const ownSize = Object.keys(size).length > 0 || values.import !== undefined || values.rate !== undefined
  if (!values.quick && !ownSize) keep(`${Number(values.size ?? 5000).toLocaleString('en')} members${values.postgres ? ', PostgreSQL' : ''}`, table, runs)
  console.log(`${Math.round((Date.now() - start) / 1000)} s`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function usual(): Promise<Row[]> {
  const desk = await deskWork(folder, runs)
  const loads = await imports(folder, process.env.NIANGJIA_TEST_PG ?? await startPostgres(), size, runs)
  return [
    ...loads, ...desk, ...await papers(runs), ...await tallies(folder, { members: 5000, runs }), ...await lists(folder, { members: 5000, runs }),
    ...await reach(folder, runs),
  ]
}

async function sized(members: number): Promise<Row[]> {
  if (values.import !== undefined) return longImport(folder, { members, as: values.import === 'xlsx' ? 'xlsx' : 'csv' })
  if (values.postgres) return onPostgres(members)
  return [
    ...await lists(folder, { members, runs }), ...await tallies(folder, { members, runs }),
    ...members > MOST ? [] : await during(folder, { members, rate: number(values.rate) ?? 200 }),
  ]
}

/** Each part in a database of its own. */
async function onPostgres(members: number): Promise<Row[]> {
  const server = process.env.NIANGJIA_TEST_PG ?? await startPostgres()
  const fresh = async (name: string) => {
    await command(server, client => client.query(`create database ${name} template template0 encoding 'UTF8' locale 'C'`))
    return at(server, name)
  }
  return [
    ...await countyOf({ data: join(folder, 'county'), db: await fresh(`county_${process.pid}`) }, { members, runs }),
    ...members > MOST ? [] : await during(folder, { members, rate: number(values.rate) ?? 200, db: await fresh(`during_${process.pid}`) }),
  ]
}
