import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newId } from '#kit/id.ts'
import { isRefusal } from '#kit/refusal.ts'
import { openStore } from '#store/open.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { answer, killed, niangjia, start, type Ground } from './drill-ground.ts'

/** What a kill came to: `acknowledged` records before it; the others count faults, which `said` describes. */
export type Round = { acknowledged: number; lost: number; doubled: number; torn: number; said: string[] }
type Kill = { no: number; after: number }

/** Rows that load stores in one transaction, and the least that it stores of a longer sheet. */
const [AT_ONCE, PART] = [5000, 1000]

/** A load of four sheets into a new folder, killed, looked at, and begun again. Null if it was done before the kill came. */
export async function loadRound(ground: Ground, { no, after }: Kill): Promise<Round | null> {
  const data = join(ground.folder, `load-${no}`)
  try {
    const told = await killed(niangjia('load', ground.sheets, '--data', data), after)
    if (told === null) return null
    const stored = acknowledgedIn(told)
    const round = newRound([...stored.values()].reduce((a, b) => a + b, 0))
    const kept = await lookInto(data, round, read => countAll(read, Object.keys(ground.totals)))
    for (const [files, many] of stored) {
      const there = files.split('、').reduce((all, file) => all + (kept?.[file.replace('.csv', '')] ?? 0), 0)
      if (there < many) fault(round, 'lost', many - there, `${files}: ${many} acknowledged, ${there} there`)
    }
    if (kept) checkParts(ground, round, kept)

    const { code, err } = await answer(niangjia('load', ground.sheets, '--data', data))
    if (code !== 0) fault(round, 'lost', 1, `the load could not be begun again: ${err.trim()}`)
    const whole = await lookInto(data, round, read => countAll(read, Object.keys(ground.totals)))
    for (const [ledger, total] of Object.entries(ground.totals)) {
      const there = whole?.[ledger] ?? 0
      if (there !== total) fault(round, there > total ? 'doubled' : 'lost', Math.abs(there - total), `${ledger}: ${there} instead of ${total} in the end`)
    }
    return round
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/** Pairs of records entered one after the other at the door, killed, looked at, and gone on with from what was acknowledged. */
export async function addRound(ground: Ground, { no, after }: Kill): Promise<Round | null> {
  const data = join(ground.folder, `add-${no}`)
  cpSync(ground.begun, data, { recursive: true })
  const [adder, batch] = [fileURLToPath(new URL('drill-adder.ts', import.meta.url)), newId()]
  const tellings = sql`select "number" as name, count(*) as n from dispute group by "number"`
  try {
    const told = await killed(start(adder, data, batch, '1', 'Infinity'), after)
    const ids = told!.split('\n').slice(0, -1) // the last may be cut
    const round = newRound(ids.length * 2)
    const kept = await lookInto(data, round, async read => ({
      ids: new Set((await read.all<{ id: string }>(sql`select id from dispute union select id from visit`)).map(row => row.id)),
      counts: await countAll(read, ['dispute', 'visit']),
    }))
    const lost = ids.flatMap(line => line.split(' ')).filter(id => !kept?.ids.has(id))
    if (lost.length > 0) fault(round, 'lost', lost.length, `${lost.length} of ${ids.length * 2} acknowledged are not there`)
    const { dispute = 0, visit = 0 } = kept?.counts ?? {}
    if (dispute !== visit) fault(round, 'torn', 1, `${dispute} cases, ${visit} visits`)
    if (dispute > ids.length + 1) fault(round, 'doubled', dispute - ids.length - 1, `${dispute} cases, ${ids.length} acknowledged`)

    const again = await answer(start(adder, data, batch, String(ids.length + 1), String(ids.length + 5)))
    if (again.code !== 0) fault(round, 'lost', 1, `the adding could not be gone on with: ${again.err.trim()}`)
    const names = await lookInto(data, round, read => read.all<{ name: string; n: number }>(tellings)) ?? []
    const twice = names.filter(({ n }) => n > 1).length
    if (twice > 0) fault(round, 'doubled', twice, `${twice} numbers stand twice`)
    if (names.length !== ids.length + 5) fault(round, names.length > ids.length + 5
      ? 'doubled'
      : 'lost', Math.abs(names.length - ids.length - 5), `${names.length} instead of ${ids.length + 5} in the end`)
    return round
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

function newRound(acknowledged: number): Round {
  return { acknowledged, lost: 0, doubled: 0, torn: 0, said: [] }
}

function fault(round: Round, kind: 'lost' | 'doubled' | 'torn', many: number, say: string): void {
  round[kind] += many
  round.said.push(`${kind}: ${say}`)
}

/** '劳动争议.csv 已存 1000/1500 条', printed after each transaction: the last of each sheet. */
function acknowledgedIn(told: string): Map<string, number> {
  return new Map(Array.from(told.matchAll(/^(\S+\.csv) 已存 (\d+)\/\d+ 条$/gm), ([, files, many]) => [files!, Number(many)]))
}

/** Reads a folder that was left behind and has it verified; undefined where no book was begun yet. */
async function lookInto<T>(data: string, round: Round, work: (read: Read) => Promise<T>): Promise<T | undefined> {
  const found = await readingOf(data, work)
  if (found === undefined) return undefined
  const { code, out, err } = await answer(niangjia('verify', '--data', data))
  if (code !== 0) fault(round, 'torn', 1, `verify: ${[...err.split('\n').filter(line => !line.startsWith('已核对')), out].join(' ').trim()}`)
  return found
}

async function readingOf<T>(data: string, work: (read: Read) => Promise<T>): Promise<T | undefined> {
  try {
    const store = await openStore({ dir: data }, 'read', 'drill')
    try {
      return await store.read.get(sql`select 1 from book`) ? await work(store.read) : undefined
    } finally {
      await store.close()
    }
  } catch (error) {
    if (isRefusal(error) && (error.code === 'missing' || error.code === 'conflict')) return undefined // killed before its tables were made
    throw error
  }
}

async function countAll(read: Read, tables: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of tables) counts[table] = (await read.get<{ n: number }>(sql`select count(*) as n from ${ident(table)}`))!.n
  return counts
}

/** A sheet that goes in at once is there whole or not at all, and so is the first part of a longer one; unions and firms are one part. */
function checkParts({ totals }: Ground, round: Round, kept: Record<string, number>): void {
  for (const [ledger, total] of Object.entries(totals)) {
    const many = kept[ledger]!
    if (many > 0 && many < (total <= AT_ONCE ? total : PART)) fault(round, 'torn', 1, `${ledger}: ${many} of ${total}`)
  }
  if ((kept['union'] === 0) !== (kept['employer'] === 0)) fault(round, 'torn', 1, 'unions without firms, or firms without unions')
}
